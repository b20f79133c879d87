"""Queues are shut by hand until an hour, at once and with a reason; opened again; taken back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.ui.board.steer_words import refusal
from app.ui.desk.present import Banner
from app.ui.driver import Driver
from app.ui.parts.button import PressButton
from app.ui.parts.chosen_day import ChosenMoment
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.routing.present import FORBIDDEN, NO_LINK, shut_words
from telephony.switchboard.events import Asked
from telephony.switchboard.ids import QueueId
from telephony.switchboard.overview import DeskView
from telephony.switchboard.routing_events import Closing, QueuesOpened, QueuesShut

NONE_CHOSEN = tr("Choose the queues first.")


class ClosingDialog(QDialog):
    def __init__(self, driver: Driver, parent: QWidget | None = None, queue: str = "") -> None:
        """``queue``: chosen beforehand."""
        super().__init__(parent)
        self.setWindowTitle(say(tr("Close queues until…")))
        self.resize(540, 300)
        self._driver = driver
        self._before: dict[QueueId, Closing | None] = {}
        self.queues: dict[QueueId, QCheckBox] = {}
        self._boxes = QVBoxLayout()
        self.until = ChosenMoment(tr("Closed until"), self)
        hour = datetime.fromtimestamp(driver.clock(), UTC).replace(minute=0, second=0) + timedelta(hours=2)
        self.until.show_seconds(hour.timestamp())
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(say(tr("Seen on every desk")))
        self.reason.returnPressed.connect(self.shut)
        form = QFormLayout()
        for words, field in ((tr("Closed until"), self.until), (tr("Reason"), self.reason)):
            field.setAccessibleName(say(words))
            form.addRow(say(words), field)
        self.clear = QCheckBox(say(tr("Who waits there is sent on as when it is closed")), self)
        form.addRow("", self.clear)
        self._said = Elided("", self)
        column = QVBoxLayout(self)
        column.addLayout(self._boxes)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(self._foot())
        driver.changed.connect(self._desk_changed)
        driver.told.connect(self._refused)
        self._desk_changed()
        self.choose(queue)

    def choose(self, queue: str) -> None:
        """This one is meant, besides those that are chosen already."""
        box = self.queues.get(QueueId(queue))
        if box is not None:
            box.setChecked(True)
        for first in (box, *self.queues.values()):
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.shut_press = PressButton(Press("shut", tr("Close them now"), "pause", "filled"), self)
        self.open_press = PressButton(Press("open", tr("Open again"), "check"), self)
        self.undo_press = PressButton(Press("undo", tr("Undo"), "undo"), self)
        self.undo_press.hide()
        row.addWidget(self._said, 1)
        for press, slot in (
            (self.undo_press, self.undo),
            (self.open_press, self.open),
            (self.shut_press, self.shut),
        ):
            press.pressed_for.connect(slot)
            row.addWidget(press)
        return row

    @property
    def chosen(self) -> tuple[QueueId, ...]:
        return tuple(queue for queue, box in self.queues.items() if box.isChecked())

    def _desk_changed(self) -> None:
        desk = self._driver.desk
        view = desk.view
        why: Shown = "" if view is not None and view.me.role == "supervisor" else FORBIDDEN
        why = why if desk.link.up else NO_LINK
        self.shut_press.show_press(Press("shut", tr("Close them now"), "pause", "filled", why))
        self.open_press.show_press(Press("open", tr("Open again"), "check", why=why))
        if view is not None:
            self._show_queues(view)

    def _show_queues(self, view: DeskView) -> None:
        if list(self.queues) != [each.queue for each in view.led_queues]:
            for box in self.queues.values():
                box.deleteLater()
            self.queues = {each.queue: QCheckBox(self) for each in view.led_queues}
            for box in self.queues.values():
                self._boxes.addWidget(box)
        for each in view.led_queues:
            reason = each.shut.reason if each.shut is not None else ""
            words = say(shut_words(each, view.at)).replace("&", "&&")
            self.queues[each.queue].setText(words)
            self.queues[each.queue].setToolTip(reason)

    def shut(self, _: object = None) -> None:
        until = self.until.seconds
        if until <= self._driver.clock() + self._driver.desk.ahead:
            self._said.show_text(tr("This time has passed already."))
            return
        why, clear = self.reason.text().strip(), self.clear.isChecked()
        self._do(lambda view: QueuesShut(view.me.operator, self.chosen, until, why, clear))

    def open(self, _: object = None) -> None:
        self._do(lambda view: QueuesOpened(view.me.operator, self.chosen))

    def _do(self, wish: Callable[[DeskView], Asked]) -> None:
        view = self._driver.desk.view
        if view is None or not self.shut_press.isEnabled():
            return
        if not self.chosen:
            self._said.show_text(NONE_CHOSEN)
            return
        before = {each.queue: each.shut for each in view.queues if each.queue in self.chosen}
        if self._driver.wish(wish(view)):
            self._before = before
            self._said.show_text(tr("Done."))
            self.undo_press.show()

    def _refused(self, banner: Banner) -> None:
        words = refusal(banner)
        if words:
            self._said.show_text(words)
            self.undo_press.hide()

    def undo(self, _: object = None) -> None:
        """As it was before the last press."""
        view = self._driver.desk.view
        if view is None:
            return
        me = view.me.operator
        for queue, closing in self._before.items():
            if closing is None:
                self._driver.wish(QueuesOpened(me, (queue,)))
            else:
                self._driver.wish(QueuesShut(me, (queue,), closing.until, closing.reason))
        self.undo_press.hide()
        self._said.show_text(tr("Taken back."))
