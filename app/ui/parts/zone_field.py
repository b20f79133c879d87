"""A time zone that is typed, with those that there are to choose from."""

from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget


class ZoneField(QLineEdit):
    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(zone, parent)
        zones = QCompleter(sorted(available_timezones()), self)
        zones.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        zones.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(zones)
