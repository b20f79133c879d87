"""Tabs of a request about the work itself: costs, parts and loaners, returns to suppliers, links.

May import what rooms may. Start reading at costs.py; seen.py is what all tabs share, present.py the words.
"""
