"""The frame round the columns: top bar, status bar, notices. Start at present.py."""
