"""Real windows, watched from inside: when a first picture stands, when a card is painted.

`bare.py` and `desk.py` are programs that the benchmarks start; `screen.py` makes the screen they
appear on.  Moments are CLOCK_MONOTONIC nanoseconds, which on Linux mean the same in every process.
"""
