"""Customers, contacts, settings: values and rules. PURE: may import telephony.switchboard and
devices.scanning only. Start reading at people.py and errors.py (the tree of failures)."""
