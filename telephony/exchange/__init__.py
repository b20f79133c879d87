"""The loop round the board: one thread, one queue; timers, journal, replay. Imports the switchboard and
the Protocols of its ports, never an engine. Start reading at loop.py."""
