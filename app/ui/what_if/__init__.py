"""The room "What if": a day of real calls lived again under changed rules, before and after side by side.

May import everything of app.ui. Start reading at ``room``; by ``asks`` others hand a draft of a plan to it.
"""
