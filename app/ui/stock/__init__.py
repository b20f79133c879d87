"""The room of stock: parts, loaners, returns.

May import what rooms may, and app.ui.service. Start reading at room.py.
"""
