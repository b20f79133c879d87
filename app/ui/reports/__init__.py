"""The room "Reports": figures of a period, the calls behind each of them, charts, files, saved reports.

May import everything of app.ui. Start reading at ``room``; ``send`` is what the exchange's side uses.
"""
