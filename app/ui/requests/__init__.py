"""The room of all open requests: what is due, who has how much, what is promised.

May import app.ui.parts, app.ui.rooms, app.ui.tickets and app.ui.scan. Start reading at ``room``.
"""
