"""Whole installations: real processes, real SIP and RTP on loopback, a real database file."""
