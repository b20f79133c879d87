"""Telephones for tests. Independent of telephony/sip and telephony/media on purpose: a fault there must not
hide behind the same fault here.

``rawphone.py`` is a user agent of our own on a plain UDP socket, ``sipp.py`` drives SIPp with the scenarios
beside it, ``baresip.py`` drives baresip without a sound card. ``patience.py`` waits for things.
"""
