"""Scanners on serial ports, RS-232 servers and ptys: bytes in, events of devices.scanning.ports out.

An adapter: may use threads, clocks and pyserial, and imports nothing of ours but devices.scanning. Start
reading at serial_port.py; finding.py says which ports are there, scripted.py is a scanner without hardware.
"""
