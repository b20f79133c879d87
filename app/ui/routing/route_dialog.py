"""What happens to a call from this number to that one at that time? Answered by the exchange itself."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
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

from app.domain.errors import RingdeskError
from app.ui.driver import Driver
from app.ui.errors import details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.chosen_day import ChosenMoment
from app.ui.parts.clean import clean, number
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import CardMessage, Press
from app.ui.routing.asks import TryRoute
from app.ui.routing.present import FORBIDDEN, NO_LINK, NOTHING_ASKED, PATH, path_rows
from app.ui.work import Work
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.overview import TriedView
from telephony.switchboard.plan import Plan
from telephony.switchboard.routing_events import RouteAsked, RouteForgotten


class RouteDialog(QDialog):
    def __init__(
        self, work: Work, driver: Driver, parent: QWidget | None = None, of: TryRoute | None = None
    ) -> None:
        """``of``: asked under its draft, where there is one."""
        super().__init__(parent)
        self._of = of
        self._draft: Plan | None = None
        self._trials = 0
        self.setWindowTitle(say(tr("What happens to a call?")))
        self.resize(760, 520)
        self._work, self._driver = work, driver
        self._asked: RouteAsked | None = None
        self._shown: TriedView | None = None
        self._make_fields()
        self.path = RowsView(PATH, say(tr("The way of the call")), self)
        self.card = Card(tr("The way of the call"), self.path, self)
        self.card.show_message(NOTHING_ASKED)
        self.ask = PressButton(Press("ask", tr("Show the way"), "search", "filled", key="Enter"), self)
        self.ask.pressed_for.connect(self.ask_now)
        self.now = PressButton(Press("now", tr("Now")), self)
        self.now.pressed_for.connect(self._now)
        self._said = Elided("Warning", self)
        column = QVBoxLayout(self)
        column.addLayout(self._form())
        column.addWidget(self.card, 1)
        driver.changed.connect(self._desk_changed)
        self._desk_changed()
        self.caller.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self) -> None:
        self.caller = QLineEdit(self)
        self.caller.setMaxLength(80)
        self.caller.setPlaceholderText(say(tr("nothing: withheld")))
        self.called = QComboBox(self)
        self.called.setEditable(True)
        self.called.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for own, label in self._driver.desk.view.numbers if self._driver.desk.view else ():
            if own != "*":
                words = number(own) if not label else f"{number(own)}  {clean(label, 40)}"
                self.called.addItem(words, own)
        self.at = ChosenMoment(tr("When"), self)
        self.everybody = QCheckBox(say(tr("As if everybody of the plan were there and free")), self)
        self.drafted = QCheckBox(say(tr("Under the changed plan, which is not saved yet")), self)
        self.ask_of(self._of)
        self.caller.returnPressed.connect(self.ask_now)
        typed = self.called.lineEdit()
        if typed is not None:
            typed.returnPressed.connect(self.ask_now)
        self._now()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        when = QHBoxLayout()
        when.addWidget(self.at, 1)
        when.addWidget(self.now)
        for words, field, row in (
            (tr("Call from"), self.caller, self.caller),
            (tr("Dialled number"), self.called, self.called),
            (tr("When"), self.at, when),
        ):
            field.setAccessibleName(say(words))
            form.addRow(say(words), row)
        form.addRow("", self.everybody)
        form.addRow("", self.drafted)
        foot = QHBoxLayout()
        foot.addWidget(self._said, 1)
        foot.addWidget(self.ask)
        form.addRow("", foot)
        return form

    def ask_of(self, of: TryRoute | None) -> None:
        self._of = of
        self.drafted.setVisible(of is not None)
        self.drafted.setChecked(of is not None)

    def _now(self, _: object = None) -> None:
        self.at.show_seconds(self._driver.clock())

    @property
    def dialled(self) -> str:
        """The number chosen, or what was typed instead."""
        place = self.called.findText(self.called.currentText())
        return str(self.called.itemData(place)) if place >= 0 else self.called.currentText().strip()

    def ask_now(self, _: object = None) -> None:
        """First the phone book, then the exchange."""
        if not self.ask.isEnabled():
            return
        raw = self.caller.text().strip()
        self._said.show_text("")
        self._work.run(self, lambda office: office.who_is(raw), self._who_is, self._failed)

    def _who_is(self, found: tuple[tuple[CallerMatch, ...], str]) -> None:
        view = self._driver.desk.view
        if view is None:
            return
        matches, blocked = found
        self._trials += 1
        self._draft = self._of.draft() if self._of is not None and self.drafted.isChecked() else None
        self._asked = RouteAsked(
            view.me.operator,
            self.caller.text().strip(),
            self.dialled,
            self.at.seconds,
            matches,
            self.everybody.isChecked(),
            blocked,
            self._trials,
        )
        if self._driver.wish(replace(self._asked, plan=self._draft)):
            self._shown = None
            self.card.show_message(CardMessage("loading", tr("Asking the exchange…")))

    def _failed(self, error: Exception) -> None:
        advice = details(error) if isinstance(error, RingdeskError) else ""
        self._said.show_text((headline(error), advice) if advice else headline(error))

    def _desk_changed(self) -> None:
        desk = self._driver.desk
        view = desk.view
        allowed = view is not None and view.me.role == "supervisor"
        why = NO_LINK if not desk.link.up else "" if allowed else FORBIDDEN
        self.ask.show_press(Press("ask", tr("Show the way"), "search", "filled", why, key="Enter"))
        tried = view.tried if view is not None else None
        if view is None or tried is None or tried == self._shown or tried.asked != self._asked:
            return
        self._shown = tried
        self.card.show_message(None)
        rows = path_rows(tried, {each.queue: each.name for each in view.queues})
        self.path.show_rows_at(rows, "ending")
        if self._of is not None and self._draft is not None:
            self._of.told(tried, self._draft)

    def done(self, result: int) -> None:
        self._forget()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._forget()
        super().closeEvent(event)

    def _forget(self) -> None:
        view = self._driver.desk.view
        if self._asked is not None and view is not None and self._driver.desk.link.up:
            self._driver.wish(RouteForgotten(view.me.operator))
        self._asked = None
