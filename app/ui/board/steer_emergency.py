"""Announce something to all who wait in some queues and to whoever comes; switch it off again."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.board.steer_words import emergency_words, refusal
from app.ui.desk.present import Banner
from app.ui.driver import Driver
from app.ui.parts.button import PressButton
from app.ui.parts.chosen_day import ChosenMoment
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.routing.closing_dialog import NONE_CHOSEN
from app.ui.routing.present import FORBIDDEN, NO_LINK
from telephony.switchboard.events import Asked
from telephony.switchboard.ids import QueueId
from telephony.switchboard.overview import DeskView
from telephony.switchboard.steering_events import EmergencyCalled, EmergencyOver


class EmergencyDialog(QDialog):
    def __init__(self, driver: Driver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Emergency announcement")))
        self.resize(560, 320)
        self._driver = driver
        self.queues: dict[QueueId, QCheckBox] = {}
        self._boxes = QVBoxLayout()
        self._said = Elided("", self)
        column = QVBoxLayout(self)
        column.addLayout(self._boxes)
        column.addLayout(self._made_form())
        column.addStretch(1)
        column.addLayout(self._foot())
        driver.changed.connect(self._desk_changed)
        driver.told.connect(self._refused)
        self._desk_changed()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_form(self) -> QFormLayout:
        self.text = QLineEdit(self)
        self.text.setMaxLength(200)
        self.text.setPlaceholderText(say(tr("Spoken by a voice, as you type it")))
        self.prompt = QLineEdit(self)
        self.prompt.setPlaceholderText(say(tr("Name of a recording of your own, in place of the text")))
        form = QFormLayout()
        for words, field in ((tr("Text"), self.text), (tr("Recording"), self.prompt)):
            field.setAccessibleName(say(words))
            field.returnPressed.connect(self.call)
            form.addRow(say(words), field)
        form.addRow(say(tr("Until")), self._made_end())
        return form

    def _made_end(self) -> QHBoxLayout:
        self.limited = QCheckBox(say(tr("Ends by itself")), self)
        self.until = ChosenMoment(tr("Until"), self)
        hour = datetime.fromtimestamp(self._driver.clock(), UTC).replace(minute=0, second=0)
        self.until.show_seconds((hour + timedelta(hours=3)).timestamp())
        self.until.setEnabled(False)
        self.limited.toggled.connect(self.until.setEnabled)
        end = QHBoxLayout()
        end.addWidget(self.limited)
        end.addWidget(self.until, 1)
        return end

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.call_press = PressButton(self._announce(""), self)
        self.off_press = PressButton(self._off(""), self)
        self.call_press.pressed_for.connect(self.call)
        self.off_press.pressed_for.connect(self.switch_off)
        row.addWidget(self._said, 1)
        row.addWidget(self.off_press)
        row.addWidget(self.call_press)
        return row

    @staticmethod
    def _announce(why: Shown) -> Press:
        return Press("call", tr("Announce it now"), "speaker", "danger", why)

    @staticmethod
    def _off(why: Shown) -> Press:
        return Press("off", tr("Switch off"), "speaker_off", why=why)

    @property
    def chosen(self) -> tuple[QueueId, ...]:
        return tuple(queue for queue, box in self.queues.items() if box.isChecked())

    def _desk_changed(self) -> None:
        desk = self._driver.desk
        why: Shown = "" if desk.view is not None and desk.view.me.role == "supervisor" else FORBIDDEN
        why = why if desk.link.up else NO_LINK
        self.call_press.show_press(self._announce(why))
        if desk.view is None:
            return
        on = {each.queue: each for each in desk.view.emergencies}
        self.off_press.show_press(self._off(why if on else tr("Nothing is announced now.")))
        if list(self.queues) != [each.queue for each in desk.view.led_queues]:
            for box in self.queues.values():
                box.deleteLater()
            self.queues = {each.queue: QCheckBox(self) for each in desk.view.led_queues}
            for queue, box in self.queues.items():
                box.setChecked(queue in on)
                self._boxes.addWidget(box)
        for each in desk.view.led_queues:
            words = emergency_words(each.name, on.get(each.queue), desk.view.at)
            self.queues[each.queue].setText(say(words).replace("&", "&&"))

    def call(self, _: object = None) -> None:
        text, prompt = self.text.text().strip(), self.prompt.text().strip()
        if not text and not prompt:
            self._said.show_text(tr("Say what callers shall hear."))
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        until = self.until.seconds if self.limited.isChecked() else None
        if until is not None and until <= self._driver.clock() + self._driver.desk.ahead:
            self._said.show_text(tr("This time has passed already."))
            return
        self._do(lambda view: EmergencyCalled(view.me.operator, self.chosen, text, prompt, until))

    def switch_off(self, _: object = None) -> None:
        self._do(lambda view: EmergencyOver(view.me.operator, self.chosen))

    def _do(self, wish: Callable[[DeskView], Asked]) -> None:
        view = self._driver.desk.view
        if view is None or not self.call_press.isEnabled():
            return
        if not self.chosen:
            self._said.show_text(NONE_CHOSEN)
        elif self._driver.wish(wish(view)):
            self._said.show_text(tr("Done."))

    def _refused(self, banner: Banner) -> None:
        words = refusal(banner)
        if words:
            self._said.show_text(words)
