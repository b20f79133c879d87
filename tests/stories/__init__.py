"""Days at the call centre, told so that a supervisor could read them. Start with test_waiting.py."""
