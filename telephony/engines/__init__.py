"""Engines: what turns signalling and media into the board's events and carries out its commands.

May import telephony.sip, telephony.media, telephony.transports and telephony.switchboard (its values and
Protocols), nothing of app. Start reading at embedded/process.py.
"""
