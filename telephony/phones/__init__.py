"""The operator's softphone: registers at the exchange, rings, talks. A process of its own.

The window may die while a call goes on, and a busy window cannot disturb the sound. May import
``telephony.media``, ``telephony.transports``, ``telephony.sip`` and ``telephony.switchboard.phone``; Qt only
in ``sound/qt.py``.

Start reading at ``port.py`` (what a softphone and a sound device are), then ``service.py`` (the process),
then ``pyvoip/phone.py`` or ``native/phone.py``, ``sound/qt.py`` and ``headset/port.py`` (the real ones).
"""
