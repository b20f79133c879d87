"""Beside the pages: what saving would change, what is wrong with it, what the exchange says; Save."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.lines.detail import Words
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.scrolled import scrolled
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Press
from app.ui.plan.words import sentences
from telephony.switchboard.plan_changes import PlanChange
from telephony.switchboard.plan_desk import PlanRefused, PlanSaved, PlanShown

SAVE, DISCARD, TAKE_FILE, TRY_OUT = "save", "discard", "take_file", "try_out"
REFUSED: Mapping[str, Text] = {
    "forbidden": tr("Only a supervisor may change the plan."),
    "stale": tr(
        "{detail} saved another plan meanwhile. Your changes stand on it now: look at them, save again."
    ),
    "by_hand": tr("The plan file was changed by hand meanwhile. Take it over first, or put it back."),
    "last_supervisor": tr("Nobody would be supervisor any more, and nobody could change the plan again."),
    "wrong": tr("Not saved: {detail}"),
    "not_written": tr("Not saved, the plan file cannot be written: {detail}"),
}
TRIED = tr("Try on real calls")
SAVED = tr("Saved. It holds from now on; calls go on as they are.")


class Preview(QWidget):
    pressed = Signal(object)
    """``save``, ``discard``, ``take_file``, ``try_out``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem, self.result, self.file, self.waiting = (Words("Tone", self) for _ in range(4))
        self.changes = Words("", self)
        self.take_file = PressButton(Press(TAKE_FILE, tr("Take the file over"), "import"), self)
        self.save = PressButton(Press(SAVE, tr("Save"), "check", "filled", shortcut="save"), self)
        self.discard = PressButton(Press(DISCARD, tr("Discard"), "undo"), self)
        self.take_file.hide()
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.result, self.file, self.take_file, self.changes, self.waiting):
            column.addWidget(part)
        for words in (self.result, self.file, self.waiting, self.problem):
            words.show_lines(())
        self.row = QHBoxLayout()
        """What can be done with the draft; Save is the last."""
        self.row.addStretch(1)
        self.try_out = PressButton(Press(TRY_OUT, TRIED, "what_if"), self)
        for button in (self.take_file, self.try_out, self.discard, self.save):
            button.pressed_for.connect(self.pressed)
        for button in (self.discard, self.save):
            self.row.addWidget(button)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(inside, self), 1)
        around.addWidget(self.problem)
        around.addWidget(self.try_out)
        around.addLayout(self.row)

    def show_changes(self, changes: tuple[PlanChange, ...], names: Mapping[str, str]) -> None:
        lines = sentences(changes, names)
        nothing: tuple[Shown, ...] = (tr("Nothing is changed."),)
        self.changes.show_lines(_bullets(lines) or nothing)

    def show_state(self, shown: PlanShown, names: Mapping[str, str]) -> None:
        """What the exchange says of file and restart."""
        file: tuple[Shown, ...] = ()
        if shown.file_problem:
            file = (
                tr("The plan file was changed by hand and cannot be read:"),
                clean(shown.file_problem, 200),
            )
        elif shown.by_hand:
            file = (tr("The plan file was changed by hand:"), *_bullets(sentences(shown.by_hand, names)))
        self.file.show_lines(file, "warn")
        self.take_file.setVisible(bool(shown.by_hand))
        waiting = sentences(shown.waiting, names)
        head: tuple[Shown, ...] = (tr("After the next start of Ringdesk only:"),) if waiting else ()
        self.waiting.show_lines((*head, *_bullets(waiting)), "warn")

    def show_problem(self, problem: Shown, advice: Shown = "") -> None:
        self.problem.show_lines(tuple(each for each in (problem, advice) if each), "bad")

    def show_buttons(self, *, changed: bool, why: Shown) -> None:
        """``why``: the reason it cannot be saved now."""
        nothing = "" if changed else tr("Nothing is changed.")
        self.save.show_press(Press(SAVE, tr("Save"), "check", "filled", why=nothing or why, shortcut="save"))
        self.discard.show_press(Press(DISCARD, tr("Discard"), "undo", why=nothing))
        self.try_out.show_press(Press(TRY_OUT, TRIED, "what_if", why=nothing or why))

    def show_saved(self, saved: PlanSaved, people: Mapping[str, str]) -> None:
        """Passwords stand there until the next change."""
        words = tr("Password of {name} for phone and desk, shown this once: {password}")
        passwords = tuple(
            words.of(name=clean(people.get(who, who), 40), password=secret) for who, secret in saved.passwords
        )
        self.result.show_lines((SAVED, *passwords), "ok")

    def show_refused(self, refused: PlanRefused) -> None:
        words = REFUSED.get(refused.code, REFUSED["wrong"]).of(detail=clean(refused.detail, 200))
        self.result.show_lines((words, clean(refused.advice, 200)), "bad")


def _bullets(lines: tuple[Shown, ...]) -> tuple[Shown, ...]:
    return tuple(tr("• {line}").of(line=each) for each in lines)
