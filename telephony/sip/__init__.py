"""SIP without I/O: bytes and a clock reading in, messages and due times out (RFC 3261 and friends).

Pure: standard library only, no sockets, threads, clock or random numbers; `now` is a float of UTC
epoch seconds given by the caller and unguessable text comes from a `token()` given by the caller.

Start at ``endpoint.py`` (the only class a program drives) and ``outputs.py`` (everything it says).
``transaction.py`` holds the four state tables of RFC 3261 section 17 as data.
"""
