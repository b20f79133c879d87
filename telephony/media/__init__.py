"""Voice media: G.711, RTP, key presses, jitter, mixing, tones, WAV.

Below `telephony.engines` and `telephony.phones`; knows no SIP, no call, no Qt, no database.
May import numpy, threads and sockets, and nothing of this project outside `telephony.media`.

Start reading at `door.py` and the mixer behind it, `mixer.py` (`apart.py` is the same door of one in its own
process), then `engine.py` (one 20 ms tick), then the parts it drives:
`receiver.py` -> `jitter.py` -> `patch.py` (who hears whom) + `players.py` -> `sender.py`.
"""
