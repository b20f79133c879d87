"""A call script beside a call: which one, step by step, and its answers into the request or the note.

What was answered belongs to its call: put aside, or with another call on the screen, it waits there. One that
the queue of a call names opens by itself and leaves the keyboard where it is.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.errors import BadInput
from app.domain.folding import fold
from app.domain.reply_values import Facts
from app.domain.scripts import CARD, DATE, TEXT, Run, Script, answered, back, begun, summary, words_in
from app.ui.desk.present import Banner, notice
from app.ui.errors import details
from app.ui.errors import notice as failure
from app.ui.parts.choice_list import Choice
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Shown, tr
from app.ui.parts.theme import tokens_now
from app.ui.parts.typed_day import PATTERN, day_of
from app.ui.replies.book import ReplyBook
from app.ui.replies.present import as_html
from app.ui.replies.script_bar import ScriptBar
from app.ui.rooms.ground import Ground

_NOTE, _REQUEST = "note", "request"
_PROMPTS: dict[str, Shown] = {
    TEXT: tr("The customer's answer; empty when there is none"),
    CARD: tr("The card number; only its last four digits are kept"),
    DATE: tr("A day as {day}; empty when there is none").of(day=number(PATTERN)),
}


class ScriptFlow(QObject):
    """``take``: puts the answers into the ``note`` or the ``request``; False when there is none now."""

    def __init__(
        self,
        ground: Ground,
        book: ReplyBook,
        put: Callable[[QWidget], None],
        take: Callable[[str, str], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ground, self._book, self._put, self._take = ground, book, put, take
        self._runs: dict[str, Run] = {}
        self._scripts: tuple[Script, ...] = ()
        self._facts = Facts()
        self._call = ""
        self._offered: set[str] = set()
        self.bar: ScriptBar | None = None

    @property
    def run(self) -> Run | None:
        """What is asked in this call, on the screen or put aside."""
        return self._runs.get(self._call)

    def begin(self) -> None:
        """By key: go on with what was put aside, or choose a script."""
        self._made().quiet = False
        self._ask_facts()

    def _made(self) -> ScriptBar:
        if self.bar is None:
            self.bar = ScriptBar()
            self.bar.answered.connect(self._answered)
            self.bar.back.connect(self._back)
            self.bar.aside.connect(self._aside)
            self._put(self.bar)
        return self.bar

    def _ask_facts(self) -> None:
        self._call = self._call_now()
        self._book.facts(self, self._book.about(), self._known)

    def show_desk(self) -> None:
        """Another call is on the screen: what is asked belongs to the one before. A call whose queue names a
        script is offered it once, when it is answered."""
        if self.bar is not None and not self.bar.isHidden() and self._call_now() != self._call:
            self.bar.leave()
        desk = self._ground.desk()
        here = {str(each.call) for each in desk.calls}
        self._offered &= here
        self._runs = {call: run for call, run in self._runs.items() if run.done or call in here or not call}
        call = desk.focused
        if call is not None and call.state == "talking" and call.script and call.call not in self._offered:
            self._offered.add(str(call.call))
            wanted = partial(self._offer, str(call.call), call.script)
            self._ground.shop.run(self, lambda shop: shop.call_scripts(), wanted, self._lost)

    def _offer(self, call: str, name: str, scripts: tuple[Script, ...]) -> None:
        """What is being typed goes on: its first step is shown, the key goes to it."""
        found = next((each for each in scripts if fold(each.name) == fold(name)), None)
        if found is None:
            lost = tr("The queue wants the call script “{name}”, which there is not.")
            self._ground.tell(Banner(lost.of(name=clean(name, 60)), "warn", False))
        elif call == self._call_now() and call not in self._runs:
            self._runs[call] = begun(found)
            self._made().quiet = True
            self._ask_facts()

    def _call_now(self) -> str:
        call = self._ground.desk().focused
        return str(call.call) if call is not None else ""

    def _known(self, facts: Facts) -> None:
        self._facts = facts
        if self.run is not None:
            self._show()
        else:
            self._ground.shop.run(self, lambda shop: shop.call_scripts(), self._choose, self._lost)

    def _choose(self, scripts: tuple[Script, ...]) -> None:
        self._scripts = scripts
        if not scripts:
            words = tr("There are no call scripts yet: a supervisor writes them in the room of texts.")
            self._ground.tell(Banner(words, "warn", False))
        elif len(scripts) == 1:
            self._start(scripts[0])
        elif self.bar is not None:
            choices = tuple(Choice(each, clean(each.name, 60), "", "texts") for each in scripts)
            self.bar.allow_back(False)
            self.bar.show_step(tr("Call scripts"), "", choices, tr("Which one? Type or use the arrows"))

    def _start(self, script: Script) -> None:
        self._runs[self._call] = begun(script)
        self._show()

    def _show(self) -> None:
        run = self.run
        if run is None or self.bar is None:
            return
        wanted = self._book.wanted(self._facts)
        words = self._book.spoken(run.step.words, self._facts)
        language = next((each for each in wanted if dict(run.step.words).get(each)), "en")
        if run.over:
            choices = self._ends()
        else:
            choices = tuple(
                Choice(each.id, clean(words_in(each.words, wanted), 100), "", "circle")
                for each in run.step.answers
            )
        prompt = tr("Type or use the arrows") if choices else _PROMPTS.get(run.step.kind, tr("Enter goes on"))
        head = (clean(run.script.name, 60), tr("step {place}").of(place=str(len(run.done) + 1)))
        self.bar.allow_back(bool(run.done))
        self.bar.turn_to_card(run.step.kind == CARD)
        self.bar.show_step(head, as_html(words, language, tokens_now()), choices, prompt)

    def _ends(self) -> tuple[Choice, ...]:
        request = Choice(_REQUEST, tr("Put the answers into the request"), "", "requests")
        note = Choice(_NOTE, tr("Put the answers into the note of this call"), "", "note")
        return (request, note) if self._call else (request,)

    def _answered(self, value: object) -> None:
        self._made().quiet = False
        run = self.run
        if run is None:
            if isinstance(value, Script):
                self._start(value)
        elif run.over:
            self._end(run, str(value))
        else:
            try:
                self._runs[self._call] = answered(run, _typed(run, str(value)))
            except BadInput as error:
                if self.bar is not None:
                    self.bar.tell(details(error))
                return
            self._show()

    def _back(self) -> None:
        if self.run is not None:
            self._made().quiet = False
            self._runs[self._call] = back(self.run)
            self._show()

    def _aside(self) -> None:
        if self.bar is not None:
            self.bar.leave()

    def _end(self, run: Run, where: str) -> None:
        text = summary(run, (QLocale().name()[:2],))
        self._aside()
        if not text or self._take(where, text):
            del self._runs[self._call]
        elif self.bar is not None:
            self._show()
            self.bar.tell(tr("There is no request yet: scan a device or choose a customer, then again."))

    def _lost(self, error: Exception) -> None:
        self._ground.tell(notice(failure(error)))


def _typed(run: Run, value: str) -> str:
    """A day may be written the way of the country."""
    if run.step.kind != DATE:
        return value
    day = day_of(value)
    return day.isoformat() if day is not None else ""


def put_below(field: QPlainTextEdit, text: str) -> None:
    """A paragraph of its own at the end of what stands there, in one step of undo."""
    cursor = field.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(f"\n{text}" if field.toPlainText().strip() else text)
    field.setTextCursor(cursor)
    field.setFocus()
