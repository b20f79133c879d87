"""A softphone on our own SIP core and media: what `pyvoip` can, and TCP, TLS, SRTP, concealed loss, RTCP.

Everything but the sound runs on one thread (`loop.py`); commands of other threads are put into its inbox.
Start at `phone.py` (the door), then `line.py` (sockets and SIP core), `registration.py`, `call.py` (one
call), `session.py` (what was agreed), `stream.py` (its sound).
"""
