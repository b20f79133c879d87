"""What the project promises, asked of it: `python3 -m tests` sets up and asks everything.

The folders mirror the source, file for file; stories/ are whole days in words, agreements/
are one suite for every implementation of a port, ui/ drives windows.
"""
