"""What is up, and what supervisors did: two lists, and taking back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui.board.steer_words import alert_choice, deed_choice
from app.ui.driver import Driver
from app.ui.parts.button import PressButton
from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from telephony.switchboard.plan_desk import MailTried
from telephony.switchboard.steering_events import SteeringUndone

NO_ALERT = Choice(
    "", tr("All is well."), tr("Limits and owners of alerts are set in the room of the plan."), "check"
)
NOT_CHOSEN = tr("Choose something that can be taken back.")
NOTHING_DONE = Choice(0, tr("Nothing was done by hand yet."), "", "check")


class AlertDialog(QDialog):
    def __init__(self, driver: Driver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Alerts, and what was done by hand")))
        self.resize(620, 560)
        self._driver = driver
        self.alerts = ChoiceList(say(tr("Alerts")), self)
        self.deeds = ChoiceList(say(tr("Done by hand")), self)
        self.deeds.currentRowChanged.connect(lambda _: self._show_press())
        column = QVBoxLayout(self)
        for words, part in ((tr("Alerts"), self.alerts), (tr("Done by hand"), self.deeds)):
            heading = QLabel(say(words), self)
            heading.setObjectName("Heading")
            heading.setBuddy(part)
            column.addWidget(heading)
            column.addWidget(part, 1)
        row = QHBoxLayout()
        self.press = PressButton(self._undo_press(NOT_CHOSEN), self)
        self.press.pressed_for.connect(self.undo)
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("name@example.com")
        self.address.setAccessibleName(say(tr("Address of the test mail")))
        self.address.returnPressed.connect(self.try_mail)
        self.mail_press = PressButton(Press("mail", tr("Send a test mail"), "out"), self)
        self.mail_press.pressed_for.connect(self.try_mail)
        row.addWidget(self.address, 1)
        row.addWidget(self.mail_press)
        row.addWidget(self.press)
        column.addLayout(row)
        driver.changed.connect(self._desk_changed)
        self._desk_changed()

    def _desk_changed(self) -> None:
        view = self._driver.desk.view
        if view is None:
            return
        now = self._driver.clock() + self._driver.desk.ahead
        self._show(self.alerts, tuple(alert_choice(each, view, now) for each in view.alerts) or (NO_ALERT,))
        self._show(self.deeds, tuple(deed_choice(each, view) for each in view.deeds) or (NOTHING_DONE,))
        self._show_press()

    @staticmethod
    def _show(where: ChoiceList, choices: tuple[Choice, ...]) -> None:
        if choices != where.choices:
            here = where.currentRow()
            where.show_choices(choices)
            where.setCurrentRow(min(here, len(choices) - 1))

    @staticmethod
    def _undo_press(why: Shown) -> Press:
        return Press("undo", tr("Take it back"), "undo", why=why)

    @property
    def _number(self) -> int:
        """Of the chosen deed; 0: there is none, or it cannot be taken back."""
        row = self.deeds.currentRow()
        value = self.deeds.choices[row].value if row >= 0 else 0
        return value if isinstance(value, int) else 0

    def _show_press(self) -> None:
        self.press.show_press(self._undo_press("" if self._number else NOT_CHOSEN))

    def undo(self, _: object = None) -> None:
        view = self._driver.desk.view
        if view is not None and self._number:
            self._driver.wish(SteeringUndone(view.me.operator, self._number))

    def try_mail(self, _: object = None) -> None:
        """What came of it is told in the window's banner."""
        view, to = self._driver.desk.view, self.address.text().strip()
        if view is None or not to:
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._driver.wish(MailTried(view.me.operator, to))
