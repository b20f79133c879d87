"""Labels: bar codes as patterns of modules, sheets of labels, and jobs for roll printers.

An adapter over python-barcode and segno; draws nothing itself: what stands where, in whole printer dots, is
devices.scanning.label, and whoever has a painter fills its rectangles. Start reading at draw.py.
"""
