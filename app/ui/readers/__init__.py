"""Scanners in the window: where a scan goes, the room that sets them up, the learning scan, the raw log,
setting sheets, and scanners that type.

May import everything of app.ui and, of the devices, devices.scanning alone: ports and drawing are behind
``app.services.readers.ReadersDoor``. Start reading at ``router`` and ``room``.
"""
