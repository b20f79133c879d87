"""The buttons and lamps of a headset: USB HID, telephony page 0x0B.

Start at ``port.py`` (what a headset is), then ``descriptor.py`` (what a device says of its reports),
``buttons.py`` (presses to actions, calls to lamps; both pure), ``panel.py`` (the service's side) and
``hid.py`` (the real device).
"""
