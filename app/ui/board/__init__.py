"""The room "Floor": every call, queue and person of the house, for who leads them. Start at present.py."""
