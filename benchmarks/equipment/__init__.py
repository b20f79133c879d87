"""Device books of any size (`book.py`), and desks that are scanned at (`scanning.py`)."""
