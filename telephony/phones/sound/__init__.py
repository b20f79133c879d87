"""Microphone, ear and bell: 20 ms frames of 16-bit PCM at 8 kHz behind ``telephony.phones.port.Sound``.

``null.py`` (silence), ``wavefile.py`` (a file speaks, a file records) and ``qt.py`` (real devices). Qt is
imported in ``qt.py`` only. ``opening.py`` picks one by its name in the settings.
"""
