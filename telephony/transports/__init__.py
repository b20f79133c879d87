"""Sockets that carry SIP: datagrams, TCP, TLS. May import ``telephony.sip`` values; knows nothing of calls.

Start at ``wire.py``, which holds all of one endpoint; ``udp.py``, ``streams.py`` and ``connection.py`` are
below it, ``trust.py`` says whom we believe on TLS. ``inbox.py`` and ``network.py`` serve
the thread that owns them.
"""
