"""The call: strips, dial line, confirm bar, pop-up window, wrap-up, keypad. Start at present.py."""
