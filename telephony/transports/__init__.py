"""Sockets that carry SIP datagrams. May import ``telephony.sip`` values; knows nothing of calls.

Start at ``udp.py``.
"""
