"""Desk ↔ exchange and desk ↔ phone: frozen values as JSON lines over TCP. Start reading at messages.py."""
