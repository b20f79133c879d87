"""A draft's menu tried without a telephone: press keys, read what callers hear, see the way that is taken."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.services.prompt_ports import Heard
from app.ui.errors import card_message
from app.ui.lines.detail import Words
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.chosen_day import ChosenMoment
from app.ui.parts.clean import clean, number
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Column, Press
from app.ui.plan.flow_view import FlowFrame
from app.ui.plan.form import CalmChoice
from app.ui.plan.prompt_words import split
from app.ui.plan.try_words import EXAMPLE, HEARD, SPEAK, WAIT, asked_now, office_presses, turn_rows
from app.ui.plan.words import names_of
from app.ui.rooms.ground import Ground
from app.ui.routing.present import ending_words
from app.ui.tickets.present import Option
from telephony.simulation.menu_walk import STRAIGHT, MenuWalk
from telephony.switchboard.flow import FlowPlan
from telephony.switchboard.plan import Plan

KEYS = "123456789*0#"


class TryDialog(QDialog):
    def __init__(self, ground: Ground, plan: Plan, flow: FlowPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._plan, self._flow = ground, plan, flow
        self.heard: dict[tuple[str, str], Heard] = {}
        self.setWindowTitle(say(tr("Try {name}").of(name=clean(flow.name, 40))))
        self.resize(1080, 600)
        self._make_parts()
        self._lay_out()
        self.begin()

    def _make_parts(self) -> None:
        self.number = CalmChoice(tr("Number that is dialled"), self)
        numbers = tuple(
            Option(each.number, tr("any other number") if each.number == "*" else number(each.number))
            for each in self._plan.numbers
        )
        straight = Option(STRAIGHT, tr("the menu at once"))
        mine = next((each.number for each in self._plan.numbers if each.menu == self._flow.id), STRAIGHT)
        self.number.setMinimumContentsLength(18)
        self.number.show_options((straight, *numbers), mine)
        self.number.activated.connect(lambda _: self.begin())
        self.at = ChosenMoment(tr("Time of the call"), self)
        self.at.show_seconds(self._ground.clock())
        self.at.editingFinished.connect(self.begin)
        self.again = self._button(Press("again", tr("From the beginning"), "undo"), self.begin)
        self.frame = FlowFrame(self)
        columns = (Column(tr("Caller"), 92), Column(tr("What happens")))
        self.turns = RowsView(columns, say(tr("The call")), self)
        self.asked, self.ending = Words("", self), Words("Tone", self)
        self.keys = {key: self._button(Press(key, key), partial(self.press, key)) for key in KEYS}
        self.hear = self._button(Press(HEARD, tr("Hears it to the end"), "play", key="Space"), self._hear)
        self.wait = self._button(Press(WAIT, tr("Waits"), "clock"), self._wait)
        self.speak = self._button(Press(SPEAK, tr("Says something"), "mic"), self._speak)
        self.office = QWidget(self)
        self._office_row = QHBoxLayout(self.office)
        self._office_row.setContentsMargins(0, 0, 0, 0)
        self._office_what = ""

    def _button(self, press: Press, does: Callable[[], None]) -> PressButton:
        button = PressButton(press, self)
        button.setAutoDefault(False)
        button.pressed_for.connect(lambda _: does())
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        for field in (self.number, self.at, self.again):
            head.addWidget(field)
        head.addStretch(1)
        keypad = QWidget(self)
        # The keys of a telephone stand so everywhere.
        keypad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        pad = QGridLayout(keypad)
        pad.setContentsMargins(0, 0, 0, 0)
        pad.setSpacing(4)
        for place, button in enumerate(self.keys.values()):
            pad.addWidget(button, place // 3, place % 3)
        deeds = QVBoxLayout()
        for part in (self.hear, self.wait, self.speak):
            deeds.addWidget(part)
        deeds.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(keypad)
        below.addLayout(deeds)
        below.addStretch(1)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Card(tr("The call"), self.turns, self), 1)
        for below_it in (self.ending, self.asked, self.office):
            column.addWidget(below_it)
        column.addLayout(below)
        both = QSplitter(self)
        both.addWidget(Card(tr("The way taken"), self.frame, self))
        both.addWidget(right)
        both.setChildrenCollapsible(False)
        both.setSizes([560, 440])
        around = QVBoxLayout(self)
        around.addLayout(head)
        around.addWidget(both, 1)

    # ---- the walk

    def begin(self) -> None:
        """A new call, at the number and the time that are chosen."""
        queue = next((each.queue for each in self._plan.numbers if each.menu == self._flow.id), None)
        behind = queue or self._plan.queues[0].id
        self.walk = MenuWalk(self._plan, self._flow, behind, self.number.chosen, self.at.seconds)
        self._show()
        self.hear.setFocus()

    def press(self, key: str) -> None:
        self._do(partial(self.walk.press, key))

    def _hear(self) -> None:
        self._do(self.walk.hear_out)

    def _wait(self) -> None:
        self._do(self.walk.wait)

    def _speak(self) -> None:
        self._do(self.walk.speak)

    def _answer(self, action: object) -> None:
        self._do(partial(self.walk.answers, str(action).partition(" ")[2], EXAMPLE))

    def _do(self, deed: Callable[[], None]) -> None:
        deed()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text()
        if key and key in KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.press(key)
        else:
            super().keyPressEvent(event)

    # ---- showing

    def _show(self) -> None:
        walk = self.walk
        self._show_turns()
        self.frame.view.show_flow(self._flow, names_of(self._plan), {})
        self.frame.view.show_way(walk.way)
        for key in self.keys.values():
            key.setEnabled(not walk.over)
        self.hear.setEnabled(bool(walk.playing) and not walk.over)
        self.wait.setEnabled(not walk.over)
        self.speak.setVisible(walk.speaking)
        ended: tuple[Shown, ...] = ()
        if walk.over:
            ending = walk.ending
            served = ending.ending == "ended" and ending.detail == "menu"
            ended = (tr("The menu served him, and the call ends.") if served else ending_words(ending),)
        self.ending.show_lines(ended, "ok")
        self.asked.show_lines(() if walk.over else (asked_now(walk),))
        self._show_office(walk.office)
        self._ask_words()

    def _show_turns(self) -> None:
        rows = turn_rows(self.walk.turns, self.heard)
        self.turns.show_rows_at(rows, rows[-1].id if rows else "")

    def _show_office(self, what: str) -> None:
        self.office.setVisible(bool(what))
        if what == self._office_what:
            return
        self._office_what = what
        while (item := self._office_row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for press in office_presses(what) if what else ():
            button = PressButton(press, self.office)
            button.setAutoDefault(False)
            button.pressed_for.connect(self._answer)
            self._office_row.addWidget(button)
        self._office_row.addStretch(1)

    def _ask_words(self) -> None:
        """What is said in recordings that were not heard before."""
        studio = self._ground.tools.prompts
        said = {split(each) for turn in self.walk.turns if turn.what == "heard" for each in turn.said}
        new = sorted((name, language) for language, name in said if (name, language) not in self.heard)
        if studio is None or not new:
            return
        for each in new:
            self.heard[each] = Heard(*each, where="house")
        self._ground.shop.run(self, lambda _: studio.heard(new), self._told, self._failed)

    def _told(self, found: tuple[Heard, ...]) -> None:
        self.heard |= {(each.name, each.language): each for each in found}
        self._show_turns()

    def _failed(self, error: Exception) -> None:
        message = card_message(error)
        self.asked.show_lines((message.text, message.advice), "bad")
