"""Calendars as fields: name, time zone, weekly hours and closed days, one page each."""

from dataclasses import dataclass

from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.opening_hours import closed_text, hours_of, weekly_text
from app.domain.service_promises import Calendar
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.parts.zone_field import ZoneField


@dataclass(frozen=True, slots=True)
class _Page:
    name: QLineEdit
    zone: QLineEdit
    weekly: QPlainTextEdit
    closed: QPlainTextEdit

    @property
    def calendar(self) -> Calendar:
        hours = hours_of(self.zone.text(), self.weekly.toPlainText(), self.closed.toPlainText())
        return Calendar(self.name.text().strip(), hours)


class CalendarFields(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: list[_Page] = []
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self.add = PressButton(Press("add", tr("Another calendar"), "edit"), self)
        self.remove = PressButton(Press("remove", tr("Remove this calendar"), "close", "quiet"), self)
        self.add.pressed_for.connect(self._another)
        self.remove.pressed_for.connect(lambda _: self._drop(self._tabs.currentIndex()))
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addWidget(self.remove)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self._tabs, 1)
        column.addLayout(line)

    def show_calendars(self, calendars: tuple[Calendar, ...]) -> None:
        while self.pages:
            self._drop(0)
        for each in calendars:
            self._add_page(each)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(page.name.text().strip() for page in self.pages)

    @property
    def calendars(self) -> tuple[Calendar, ...]:
        """``BadInput`` for what cannot be read."""
        return tuple(page.calendar for page in self.pages)

    def _add_page(self, of: Calendar) -> None:
        box = QWidget(self._tabs)
        page = _Page(QLineEdit(of.name), ZoneField(of.hours.zone), QPlainTextEdit(), QPlainTextEdit())
        page.weekly.setPlainText(weekly_text(of.hours.weekly))
        page.weekly.setPlaceholderText("Mo-Fr 08:00-12:00, 13:00-17:00\nSa 09:00-13:00")
        page.closed.setPlainText(closed_text(of.hours))
        page.closed.setPlaceholderText("2026-12-24..2026-12-26")
        page.name.setMaxLength(60)
        form = QFormLayout(box)
        for words, field in (
            (tr("Name"), page.name),
            (tr("Time zone"), page.zone),
            (tr("Open, each line some days"), page.weekly),
            (tr("Closed days"), page.closed),
        ):
            field.setAccessibleName(say(words))
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
            form.addRow(say(words), field)
        self.pages.append(page)
        place = self._tabs.addTab(box, of.name)
        page.name.textChanged.connect(lambda text: self._tabs.setTabText(self._tabs.indexOf(box), text))
        self._tabs.setCurrentIndex(place)

    def _another(self, _: object = None) -> None:
        zone = self.pages[0].zone.text() if self.pages else "UTC"
        self._add_page(Calendar(say(tr("New calendar")), hours_of(zone, "Mo-Fr 08:00-17:00", "")))
        self.pages[-1].name.setFocus()
        self.pages[-1].name.selectAll()

    def _drop(self, place: int) -> None:
        if 0 <= place < len(self.pages):
            box = self._tabs.widget(place)
            self._tabs.removeTab(place)
            if box is not None:
                box.deleteLater()
            del self.pages[place]
