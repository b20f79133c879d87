"""Requests on the screen: the editor, the customer's open ones, likely duplicates. Begin at editor.py."""
