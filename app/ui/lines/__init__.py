"""The room of lines: trunks, operators' phones, the exchange's own addresses, and the tester.

May import everything of app.ui but other rooms. Start reading at ``room``.
"""
