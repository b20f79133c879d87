"""Calls to make: the room "To call", planned service, and what is to be told to who is on the line.

May import everything of app.ui but other rooms. Start reading at ``room``; ``flags`` watches the calls.
"""
