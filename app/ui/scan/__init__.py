"""A scan on the screen: the card of the device, its history, and what readers say. May import parts and the
values of devices.scanning; begin at workshop_desk.py."""
