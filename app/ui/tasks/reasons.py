"""What is to be told to one customer, and what he said: one line each, told or refused."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.services.device_ports import Workshop
from app.ui.errors import details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import ROW, RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.present import House
from app.ui.recordings.asks import HearCall
from app.ui.scan.asks import OpenDevice
from app.ui.scan.shop import Shop
from app.ui.tasks.present import REASONS, ToTell, hear_press, thing_rows

MOST = 5


class OneClick(QObject):
    """For buttons whose list moves on: the second click of a double click would meet the next line."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.MouseButtonDblClick


class ReasonsView(QWidget):
    asked = Signal(object)
    """``OpenDevice``, ``HearCall``."""
    written = Signal()

    def __init__(
        self,
        shop: Shop,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.time,
        names: Callable[[], House] = House,
    ) -> None:
        super().__init__(parent)
        self._shop, self._clock, self._names = shop, clock, names
        self.things: tuple[ToTell, ...] = ()
        self._make_parts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table, 1)
        for part in (self.advice, self.said, self.problem):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(6)
        once = OneClick(self)
        for button in (self.hear, self.told, self.refused, self.device):
            button.installEventFilter(once)
            button.pressed_for.connect(self._pressed)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._changed()

    def _make_parts(self) -> None:
        self.table = RowsView(REASONS, say(tr("What is to be told")), self)
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentChanged.connect(self._changed)
        self.said = QLineEdit(self)
        self.said.setPlaceholderText(say(tr("What the customer said; needed when he refuses")))
        self.said.setAccessibleName(say(tr("What the customer said")))
        self.said.setMaxLength(300)
        self.said.textChanged.connect(self._changed)
        self.told = PressButton(Press("done", tr("Told"), "check", "filled"), self)
        self.refused = PressButton(Press("refused", tr("Refuses"), "close"), self)
        self.hear = PressButton(hear_press(None), self)
        self.device = PressButton(Press("device", tr("Device"), "device", "quiet"), self)
        self.advice = QLabel(self)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setWordWrap(True)
        self.advice.setMinimumWidth(1)
        self.problem = Elided("Warning", self)
        self.problem.hide()

    def show_things(self, things: tuple[ToTell, ...], *, fixed: bool = False) -> None:
        """``fixed``: as high as its lines, for a card among others."""
        before, self.things = self.table.selected_id(), things
        self.table.show_rows_at(thing_rows(things, self._clock(), self._names()), before)
        if fixed:
            self.table.setFixedHeight(2 + ROW * max(1, min(MOST, len(things))))
        self._changed()

    @property
    def chosen(self) -> ToTell | None:
        wanted = self.table.selected_id()
        return next((each for each in self.things if each.id == wanted), None)

    def _changed(self, *_: object) -> None:
        chosen = self.chosen
        none = tr("Choose what is told first.") if chosen is None else ""
        why = none or ("" if self.said.text().strip() else tr("Write what the customer said first."))
        self.told.show_press(Press("done", tr("Told"), "check", "filled", why=none))
        self.refused.show_press(Press("refused", tr("Refuses"), "close", why=why))
        self.advice.setText(clean(chosen.what_to_do, 400) if chosen is not None else "")
        self.advice.setVisible(bool(chosen is not None and chosen.what_to_do))
        self.hear.show_press(hear_press(chosen))
        self.hear.setVisible(chosen is not None and bool(chosen.messages))
        self.device.setVisible(chosen is not None and chosen.device_id is not None)

    def _open(self, _: object = None) -> None:
        chosen = self.chosen
        if chosen is not None and chosen.messages:
            self.listen()
        elif chosen is not None and chosen.device_id is not None:
            self.asked.emit(OpenDevice(chosen.device_id))

    def listen(self) -> None:
        """To the chosen message, else to the first that nobody heard, else to the first."""
        spoken = [each for each in self.things if each.messages]
        unheard = [each for each in spoken if any(not message.heard for message in each.messages)]
        chosen = self.chosen
        wanted = chosen if chosen is not None and chosen.messages else next(iter((*unheard, *spoken)), None)
        if wanted is not None:
            self.asked.emit(HearCall(wanted.messages[0].call))

    def _pressed(self, action: str) -> None:
        chosen = self.chosen
        if action == "hear":
            self.listen()
            return
        if action == "device" or chosen is None:
            self._open()
            return
        self.problem.hide()
        job = settles(chosen, action, self.said.text())
        self._shop.run(self, job, self._settled, self._failed)

    def _settled(self, _: object) -> None:
        self.said.clear()
        self.written.emit()

    def _failed(self, error: Exception) -> None:
        self.problem.show_text((headline(error), details(error)))
        self.problem.show()
        self.written.emit()


def settles(thing: ToTell, event: str, said: str) -> Callable[[Workshop], object]:
    """``done`` or ``refused``, as a job."""
    reason, recall, device = thing.reason, thing.recall, thing.device_id
    if reason is not None:
        return lambda shop: shop.settle(reason, event, said)
    assert recall is not None and device is not None
    step = {"done": "told"}.get(event, event)
    return lambda shop: shop.step_recalled(recall, device, step, said)
