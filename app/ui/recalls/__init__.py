"""The room of recalls: issue one, see whom it concerns, work its list off, close it.

May import everything of app.ui but other rooms. Start reading at ``room``.
"""
