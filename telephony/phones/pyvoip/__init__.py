"""A softphone over pyVoIP 1.6.8: its parser, client, phone and call objects, hardened.

pyVoIP keeps the phone's identity, builds REGISTER, reads messages and keeps a call's state; its receive loop,
registration, replies and RTP are replaced, because each of them breaks on ordinary networks (handbook:
telephony.md). Start at ``phone.py`` (the door), then ``client.py`` (who gets which datagram), ``call.py``
(one call), ``rtp.py`` (its sound).
"""
