"""The one way from other threads onto the UI thread: typed values through a single signal."""

from PySide6.QtCore import QObject, Signal


class Bridge(QObject):
    """Lives as long as the window, so that no queued value loses its receiver.

    Connect ``arrived`` only to methods of QObjects: Qt runs those on the UI thread, while a lambda or a
    plain function would run on the thread that delivered.
    """

    arrived = Signal(object)
    """Frozen values by identity. Signal(dict) or Signal(int) would copy, lose keys or overflow."""

    def deliver(self, value: object) -> None:
        """Hand a value to the window; callable from any thread, never blocks, keeps the order per thread."""
        self.arrived.emit(value)
