"""What a label of every ready template says in the tests, and pictures of labels as arrays."""

from pathlib import Path

import numpy
from PySide6.QtGui import QImage

from app.run.printers import Printers

VALUES = {
    "maker": "Baltic Cooling", "model": "BC-400", "kind": "chiller", "serial": "7F2K9-00123",
    "place": "Roof, hall 2", "customer": "UAB Šaltkalvis", "ticket": "T-000042",
    "title": "Since morning the unit stops, E41 on the display", "thing": "Power supply", "n": "2", "of": "3",
    "status_url": "https://status.example.com/42/Zk3vXq8pLw0sT1nB5cYdGhJm", "date": "2026-11-22",
    "command": "RD-RECEIVED", "command_text": "The device is here",
}  # fmt: skip
CODES = {
    "device": ["7F2K9-00123"],
    "device_qr": ["7F2K9-00123"],
    "device_small": ["7F2K9-00123"],
    "accessory": ["T-000042"],
    "ticket_slip": ["T-000042", VALUES["status_url"]],
    "place": ["Roof, hall 2"],
    "commands": ["RD-RECEIVED"],
}
PERSIAN = VALUES | {"customer": "شرکت سرمای بالتیک", "title": "از صبح دستگاه خاموش می‌شود", "place": "انبار"}


def printers(folder: Path, base: str = "https://status.example.com") -> Printers:
    return Printers(folder / "labels", folder / "labels.json", base)


def array(image: QImage) -> numpy.ndarray:
    """One byte a dot."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = numpy.frombuffer(bytes(grey.constBits()), numpy.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()
