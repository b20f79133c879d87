"""What a supervisor does about the chosen person and the chosen queue of the floor."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask, Press
from telephony.switchboard.floor_overview import FloorPerson

NO_PERSON = tr("Choose a person first.")
NO_QUEUE = tr("Choose a queue above first.")


class SteerBar(QWidget):
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person, self._queue = "", ""
        self.steer = PressButton(self._steer(NO_PERSON), self)
        self.close_queue = PressButton(self._close(NO_QUEUE), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for press in (self.steer, self.close_queue):
            press.pressed_for.connect(self._pressed)
            row.addWidget(press)

    @staticmethod
    def _steer(why: Shown) -> Press:
        return Press("steer", tr("Steer…"), "person", why=why, shortcut="steer")

    @staticmethod
    def _close(why: Shown) -> Press:
        return Press("shut_queues", tr("Close queue…"), "pause", why=why, shortcut="shut_queues")

    def show_person(self, person: FloorPerson | None) -> None:
        self._person = person.operator if person is not None else ""
        self.steer.show_press(self._steer("" if self._person else NO_PERSON))

    def show_queue(self, queue: str) -> None:
        self._queue = queue
        self.close_queue.show_press(self._close("" if queue else NO_QUEUE))

    def _pressed(self, action: str) -> None:
        self.asked.emit(Ask(action, self._person if action == "steer" else self._queue))
