"""Widgets and words that every screen shares. text.py, clean.py, times.py and tokens.py know no Qt."""
