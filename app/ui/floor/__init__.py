"""The floor: queues and colleagues. Start at present.py."""
