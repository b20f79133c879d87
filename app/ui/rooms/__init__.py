"""Full-width rooms beside the desk (requests, stock, recalls…): a rail to walk by, one table of rooms.

May import everything of app.ui. Start reading at ``table``; ``house`` puts them into the window.
"""
