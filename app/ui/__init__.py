"""The window of an operator's desk: Qt, and no rule of business.

Every folder has present.py (words and colours of a screen, no Qt), widgets beside it, and receives plain
values. May import app.services, app.domain and telephony.switchboard; never app.store or telephony.link:
app.run hands in what the window needs. Start reading at shell.py, then domain/desk.py.
"""
