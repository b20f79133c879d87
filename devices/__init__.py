"""Scanners and label printers: bytes from a serial port or keyboard in, scanned codes out.

scanning is pure; readers and labels are adapters.  Never imports app or telephony.
Start reading at devices/scanning.
"""
