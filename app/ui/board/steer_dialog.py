"""A colleague is found by typing and steered: ready, pause, sign out, other queues, a message; with a reason,
and taken back while it still holds."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.ui.board.steer_words import colleagues_found, refusal
from app.ui.desk.present import Banner
from app.ui.driver import Driver
from app.ui.parts.button import PressButton
from app.ui.parts.choice_list import HEIGHT, ChoiceList
from app.ui.parts.clean import clean
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.routing.present import FORBIDDEN, NO_LINK
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.overview import DeskView
from telephony.switchboard.steering_events import OperatorSteered, SteeringUndone


class SteerDialog(QDialog):
    def __init__(self, driver: Driver, whom: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Steer a colleague")))
        self.resize(520, 520)
        self._driver = driver
        self.whom = OperatorId(whom)
        self.queues: dict[QueueId, QCheckBox] = {}
        self._make_fields()
        self._chosen = Elided("Heading", self)
        self._said = Elided("", self)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.people, 1)
        column.addWidget(self._chosen)
        column.addLayout(self._made_form())
        column.addLayout(self._foot())
        self._connect()
        self._desk_changed()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if whom:
            self.choose(whom)

    def _make_fields(self) -> None:
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(say(tr("Name or extension")))
        self.field.setAccessibleName(say(tr("Find a colleague")))
        self.field.installEventFilter(self)
        self.people = ChoiceList(say(tr("Colleagues")), self)
        self.people.setMinimumHeight(3 * HEIGHT)
        self.deed = QComboBox(self)
        self.text = QLineEdit(self)
        self.text.setMaxLength(500)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(say(tr("Shown to the colleague and kept")))

    def _made_form(self) -> QFormLayout:
        self._boxes = QWidget(self)
        self._box_column = QVBoxLayout(self._boxes)
        self._box_column.setContentsMargins(0, 0, 0, 0)
        self._form = QFormLayout()
        for words, field in (
            (tr("What", "is done to him"), self.deed),
            (tr("Queues"), self._boxes),
            (tr("Message"), self.text),
            (tr("Reason"), self.reason),
        ):
            field.setAccessibleName(say(words))
            self._form.addRow(say(words), field)
        return self._form

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.undo_press = PressButton(Press("undo", tr("Undo"), "undo"), self)
        self.undo_press.hide()
        self.do_press = PressButton(self._press(""), self)
        self.undo_press.pressed_for.connect(self.undo)
        self.do_press.pressed_for.connect(self.do)
        row.addWidget(self._said, 1)
        row.addWidget(self.undo_press)
        row.addWidget(self.do_press)
        return row

    @staticmethod
    def _press(why: Shown) -> Press:
        return Press("do", tr("Do it"), "check", "filled", why)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self._show_people())
        self.people.chosen.connect(self.choose)
        self.deed.currentIndexChanged.connect(lambda _: self._show_rows())
        self.reason.returnPressed.connect(self.do)
        self.text.returnPressed.connect(self.do)
        self._driver.changed.connect(self._desk_changed)
        self._driver.told.connect(self._refused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes into the list, Enter takes its first."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.people.count():
                self.people.setFocus(Qt.FocusReason.OtherFocusReason)
                self.people.setCurrentRow(0)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.people.choices:
                self.choose(self.people.choices[0].value)
                return True
        return super().eventFilter(watched, event)

    # ---- showing

    @property
    def _view(self) -> DeskView | None:
        return self._driver.desk.view

    @property
    def _wanted(self) -> tuple[str, str]:
        """What shall be done, and of a pause its code."""
        deed, _, code = str(self.deed.currentData() or "ready").partition(":")
        return deed, code

    def _desk_changed(self) -> None:
        view = self._view
        if view is None:
            return
        if self.deed.count() == 0:
            self.deed.addItem(say(tr("Ready")), "ready")
            for code, label in view.pause_codes:
                self.deed.addItem(say(tr("Pause: {what}").of(what=clean(label, 30))), f"pause:{code}")
            self.deed.addItem(say(tr("Sign out")), "sign_out")
            self.deed.addItem(say(tr("Other queues for this shift")), "queues")
            self.deed.addItem(say(tr("Send a message")), "message")
        self._show_people()
        self._show_rows()

    def _show_people(self) -> None:
        view = self._view
        if view is None:
            return
        found = colleagues_found(view, self.field.text(), self._driver.clock() + self._driver.desk.ahead)
        if found != self.people.choices:
            here = self.people.currentRow()
            self.people.show_choices(found)
            if self.people.hasFocus():
                self.people.setCurrentRow(min(here, len(found) - 1))
        if not self.people.hasFocus():
            values = [each.value for each in found]
            self.people.setCurrentRow(values.index(self.whom) if self.whom in values else -1)

    def _show_rows(self) -> None:
        deed, _ = self._wanted
        self._form.setRowVisible(self._boxes, deed == "queues")
        self._form.setRowVisible(self.text, deed == "message")
        self._form.setRowVisible(self.reason, deed != "message")
        view = self._view
        name = next((e.name for e in view.colleagues if e.operator == self.whom), "") if view else ""
        self._chosen.show_text(clean(name, 60) if name else tr("Choose a colleague."))
        self.do_press.show_press(self._press(self._why(view, name)))
        self.undo_press.setVisible(self._undo_number() > 0)

    def _why(self, view: DeskView | None, name: str) -> Shown:
        if view is None or not self._driver.desk.link.up:
            return NO_LINK
        if view.me.role != "supervisor":
            return FORBIDDEN
        return "" if name else tr("Choose a colleague.")

    def choose(self, whom: object) -> None:
        """Him it is; the keyboard goes on to what is done."""
        self.whom = OperatorId(str(whom))
        self._show_queues()
        self._show_rows()
        self.deed.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_people()

    def _show_queues(self) -> None:
        view = self._view
        if view is None:
            return
        for box in self.queues.values():
            box.hide()
            box.deleteLater()
        his = dict(view.serving).get(self.whom, ())
        self.queues = {}
        for each in view.queues:
            box = self.queues[each.queue] = QCheckBox(clean(each.name, 60).replace("&", "&&"), self._boxes)
            box.setChecked(each.queue in his)
            self._box_column.addWidget(box)

    def _undo_number(self) -> int:
        """Of the newest that was done to him and still holds."""
        view = self._view
        name = next((e.name for e in view.colleagues if e.operator == self.whom), "") if view else ""
        return next((e.number for e in view.deeds if e.undoable and e.whom == name), 0) if view else 0

    # ---- doing

    def do(self, _: object = None) -> None:
        view = self._view
        if view is None or not self.do_press.isEnabled():
            return
        deed, code = self._wanted
        queues = tuple(queue for queue, box in self.queues.items() if box.isChecked())
        wish = OperatorSteered(
            view.me.operator,
            self.whom,
            deed,
            self.text.text().strip() if deed == "message" else code,
            queues if deed == "queues" else (),
            self.reason.text().strip() if deed != "message" else "",
        )
        if self._driver.wish(wish):
            state = next((e.state for e in view.colleagues if e.operator == self.whom), "")
            busy = deed in ("ready", "pause", "sign_out") and state in ("talking", "offered", "wrap_up")
            self._said.show_text(tr("Done; it holds after the call.") if busy else tr("Done."))
            self.text.clear()
            self.reason.clear()

    def _refused(self, banner: Banner) -> None:
        words = refusal(banner)
        if words:
            self._said.show_text(words)

    def undo(self, _: object = None) -> None:
        view, number = self._view, self._undo_number()
        if view is not None and number and self._driver.wish(SteeringUndone(view.me.operator, number)):
            self._said.show_text(tr("Taken back."))
