"""From bytes to what a code means. Pure: no serial port, clock, thread or Qt; imports nothing of ours.

A scan runs through frames (whole codes), symbology (what the scanner says it read), gs1, hibc and
data_identifiers (structured codes), serial_number (makers' rules) and comes out of reading.read_code as a
code.ScannedCode. Also here, because many layers share them: the ports and events of readers,
and what stands where on a label. Start reading at ports.py, then reading.py.
"""
