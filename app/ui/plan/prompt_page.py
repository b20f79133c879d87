"""Every recording that the draft names: in which languages it is there, who says it, hear it, make another.

A new one has a new name, which the draft names from then on: what callers hear today stays until it is saved.
What Ringdesk says by itself keeps its name: a new one is heard by the next call, and can be put back.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.plan_prompts import Named, Spoken, recordings_of, renamed
from app.services.prompt_ports import Heard, Take
from app.ui.devices.tab import Done
from app.ui.devices.undo_row import UndoRow
from app.ui.errors import card_message
from app.ui.lines.detail import Words
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Column, Press, Row
from app.ui.plan.draft_page import Draft
from app.ui.plan.making import Before, Wanted, make_recording, stem_of
from app.ui.plan.menu_faults import is_shipped
from app.ui.plan.page import PlanPage
from app.ui.plan.prompt_words import BY_ITSELF, FIXED, LINES, MANY, language_row, named_row, use_words
from app.ui.recordings.player import Player, loudspeaker
from app.ui.rooms.ground import Ground
from telephony.switchboard.flow import FlowPlan
from telephony.switchboard.plan import Plan

EMPTY = CardMessage("empty", tr("The plan names no recording."), tr("Callers hear music alone."))
LISTEN, MAKE, DROP = "listen", "make", "drop"
ANOTHER = tr("Callers hear another “{name}” now.")
PUT_BACK = tr("Callers hear the “{name}” that came with Ringdesk again.")
NOT_REPLACED: Shown = tr("It is the one that came with Ringdesk.")
_ELSEWHERE: Shown = tr("Recordings are made at a desk beside the exchange.")


class PromptPage(PlanPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, tr("Recordings"), (Column(tr("Name")), Column("", 96)), EMPTY)
        self.shipped: tuple[FlowPlan, ...] = ()
        self.named: dict[str, Named] = {}
        self.heard: Mapping[Spoken, Heard] = {}
        self._asked: object = None
        self.player = Player(loudspeaker, self)
        self.player.changed.connect(self._show_buttons)
        self.lines = RowsView(LINES, say(tr("Languages of the recording")), self)
        self.lines.selectionModel().currentChanged.connect(lambda *_: self._stop())
        self.lines.opened.connect(lambda _: self.act(LISTEN))
        self.uses, self.note = Words("Muted", self), Words("Tone", self)
        self.buttons = {each: PressButton(Press(each, LISTEN), self) for each in (LISTEN, MAKE, DROP)}
        for button in self.buttons.values():
            button.pressed_for.connect(self.act)
        self.undo = UndoRow(self)
        self.undo.undo.connect(self._take_back)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self, self.undo.take_back)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.lines, 1)
        row = QHBoxLayout()
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.undo)
        for words in (self.note, self.uses):
            column.addWidget(words)
        self.lines.setMinimumHeight(200)
        self.lay_out(inside, tr("Recording"), (290, 420))

    # ---- showing

    def show_draft(self, draft: Draft) -> None:
        self.shipped = draft.base.shipped
        self.named = {each.name: each for each in recordings_of(draft.plan)}
        super().show_draft(draft)
        self._ask()

    def rows(self, plan: Plan) -> tuple[Row, ...]:
        return tuple(named_row(each, self.heard) for each in self.named.values())

    def show_chosen(self, plan: Plan, chosen: str) -> None:
        named = self.named[chosen]
        self.form_card.show_title(clean(chosen, 60))
        known = (language_row(each, self.heard.get((chosen, each))) for each in named.languages)
        self.lines.show_rows_at(() if named.many else tuple(known), self.lines.selected_id())
        if not self.lines.selected_id() and not named.many:
            self.lines.setCurrentIndex(self.lines.rows_model.index(0, 0))
        self.uses.show_lines((tr("Who says it:"), *_lines(use_words(named))))
        self._show_buttons()

    def _ask(self) -> None:
        """The files are looked at beside the window."""
        studio = self.ground.tools.prompts
        wanted = tuple(
            (each.name, language)
            for each in self.named.values()
            if not each.many
            for language in each.languages
        )
        if studio is None or wanted == self._asked:
            return
        self._asked = wanted
        self.ground.shop.run(self, lambda _: studio.heard(wanted), self._told, self._failed)

    def _told(self, found: tuple[Heard, ...]) -> None:
        self.heard = {(each.name, each.language): each for each in found}
        if self.plan is not None:
            self.show_plan(self.plan)

    def _show_buttons(self) -> None:
        named, heard = self.chosen, self._line
        there = heard is not None and bool(heard.where)
        why = self._why(named)
        said = why or (BY_ITSELF if named is not None and named.built_in else "")
        self.note.show_lines((said,) if said and self.ground.tools.prompts is not None else (), "info")
        silent: Shown = "" if there else tr("Nothing is recorded in this language.")
        playing = self.player.playing
        words, icon = (tr("Pause"), "pause") if playing else (tr("Listen"), "play")
        self.buttons[LISTEN].show_press(Press(LISTEN, words, icon, why=silent, key="Enter"))
        self.buttons[MAKE].show_press(Press(MAKE, tr("Make another…"), "mic", why=why))
        self.buttons[DROP].show_press(self._drop_press(named, heard, why, silent))

    def _drop_press(self, named: Named | None, heard: Heard | None, why: Shown, silent: Shown) -> Press:
        if named is None or not named.built_in:
            return Press(DROP, tr("Remove"), "close", "quiet", why=why or silent)
        # One of the house that cannot be played is put back too.
        shipped = heard is None or heard.where == "shipped"
        return Press(DROP, tr("Put back"), "undo", "quiet", why=why or (NOT_REPLACED if shipped else ""))

    @property
    def chosen(self) -> Named | None:
        return self.named.get(self.table.selected_id())

    @property
    def _line(self) -> Heard | None:
        """The chosen recording in the chosen language."""
        return self.heard.get((self.table.selected_id(), self.lines.selected_id()))

    @property
    def _fixed(self) -> frozenset[str]:
        flows = self.plan.flows if self.plan is not None else ()
        return frozenset(each.id for each in flows if is_shipped(each, self.shipped))

    def _why(self, named: Named | None) -> Shown:
        """Why no other can be made; empty: it can."""
        if named is None or self.ground.tools.prompts is None:
            return _ELSEWHERE
        if named.many:
            return MANY
        fixed = self._fixed
        return FIXED if all(use.table == "flows" and use.row in fixed for use in named.uses) else ""

    # ---- what is done

    def act(self, action: object) -> None:
        named, studio = self.chosen, self.ground.tools.prompts
        if named is None or studio is None:
            return
        if action == LISTEN:
            self._listen(named.name, self.lines.selected_id())
        elif action == MAKE and not self._why(named):
            self._make(named)
        elif action == DROP and not self._why(named):
            self._drop(named, self.lines.selected_id())

    def _listen(self, name: str, language: str) -> None:
        studio = self.ground.tools.prompts
        if self.player.playing or studio is None or not language:
            self.player.pause()
            return
        self.ground.shop.run(self, lambda _: studio.existing(name, language), self._play, self._failed)

    def _play(self, take: Take | None) -> None:
        self.player.take(take.voices if take is not None else None)
        self.player.play()
        if self.player.silent:
            self.note.show_lines((tr("There is no loudspeaker to play it on."),), "bad")

    def _stop(self) -> None:
        self.player.pause()
        self._show_buttons()

    def _make(self, named: Named) -> None:
        title = tr("Recording {name}").of(name=clean(named.name, 60))
        stem = "" if named.built_in else stem_of(named.name)
        wanted = Wanted(title, named.name, stem, named.languages)
        kept, replaced = partial(self.use, named.name), partial(self._replaced, named.name, ANOTHER)
        make_recording(self.ground, wanted, kept, self, replaced)

    def _replaced(self, name: str, words: Text, before: Before) -> None:
        """Callers hear it from now on."""
        studio = self.ground.tools.prompts
        if studio is None:
            return
        self.undo.show_done(Done(words.of(name=clean(name, 60)), lambda _: studio.replace(name, before)))
        self._ask_again()

    def _take_back(self, done: Done) -> None:
        if done.undo is not None:
            self.ground.shop.run(self, done.undo, lambda _: self._ask_again(), self._failed)

    def _ask_again(self) -> None:
        self._stop()
        self._asked = None
        self._ask()

    def use(self, before: str, name: str) -> None:
        """From the next saving on callers hear that one."""
        if self.plan is None:
            return
        plan = renamed(self.plan, before, name, self._fixed)
        self.edit(plan)
        self.choose(name)

    def _drop(self, named: Named, language: str) -> None:
        """In this language alone; the file stays for older versions of the plan. In place of a shipped one:
        that one is heard again."""
        studio = self.ground.tools.prompts
        if studio is None or not language:
            return
        if named.built_in:
            self.ground.shop.run(
                self,
                lambda _: studio.replace(named.name, {language: None}),
                partial(self._replaced, named.name, PUT_BACK),
                self._failed,
            )
            return
        left = tuple(each for each in named.languages if each != language)
        stem = stem_of(named.name)
        self.ground.shop.run(
            self,
            lambda _: studio.keep(stem, named.name, left, {}),
            lambda name: self.use(named.name, name),
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        message = card_message(error)
        self.note.show_lines((message.text, message.advice), "bad")


def _lines(shown: Shown) -> tuple[Shown, ...]:
    return shown if isinstance(shown, tuple) else (shown,)
