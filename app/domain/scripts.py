"""A call script: what to say and ask, step by step, so that the answers make the request.

A script is data. Its steps are written one after another; each says where to go on, an answer may say
otherwise. What is kept can always be gone through to an end.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.card_number import kept_of_card
from app.domain.errors import BadInput
from app.domain.folding import fold
from app.domain.placeholders import LONGEST, halves, harmless, placeholders
from app.domain.text_blocks import LANGUAGES
from app.domain.texts import tr

SAY, TEXT, DATE, CARD, CHOICE, YES_NO, END = "say", "text", "date", "card", "choice", "yes_no", "end"
KINDS = (SAY, TEXT, DATE, CARD, CHOICE, YES_NO, END)
Words = tuple[tuple[str, str], ...]
"""(language, text)."""
YES: Words = (("en", "Yes"), ("lt", "Taip"), ("pl", "Tak"), ("hu", "Igen"), ("fa", "بله"))
NO: Words = (("en", "No"), ("lt", "Ne"), ("pl", "Nie"), ("hu", "Nem"), ("fa", "نه"))
MOST_STEPS = 200
LONGEST_ANSWER = 500


@dataclass(frozen=True, slots=True)
class Answer:
    """One of several. ``to``: the step it leads to."""

    id: str
    words: Words
    to: str


@dataclass(frozen=True, slots=True)
class Step:
    """``label``: what its answer is called in the request, the question itself when empty. ``to``: the next
    step, where no answer decides it."""

    id: str
    kind: str
    words: Words
    label: Words = ()
    answers: tuple[Answer, ...] = ()
    to: str = ""

    @property
    def leads_to(self) -> tuple[str, ...]:
        if self.kind == END:
            return ()
        return tuple(each.to for each in self.answers) if self.answers else (self.to,)


@dataclass(frozen=True, slots=True)
class Script:
    """It begins with its first step. ``id`` 0 for a new one."""

    id: int
    name: str
    steps: tuple[Step, ...] = ()
    version: int = 0

    def step(self, step_id: str) -> Step:
        return next(each for each in self.steps if each.id == step_id)


def words_in(words: Words, wanted: Sequence[str]) -> str:
    """In the first of the wanted languages that is there, else in any."""
    said = dict(words)
    return next((said[each] for each in (*wanted, *LANGUAGES) if said.get(each)), "")


# ---- going through it ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Run:
    """``done``: (step, answer) so far; an answer is text, a date as 2026-03-31, the end of a card number or
    the id of one of several."""

    script: Script
    at: str
    done: tuple[tuple[str, str], ...] = ()

    @property
    def step(self) -> Step:
        return self.script.step(self.at)

    @property
    def over(self) -> bool:
        return self.step.kind == END


def begun(script: Script) -> Run:
    return Run(script, script.steps[0].id)


def answered(run: Run, answer: str = "") -> Run:
    """One step on. An empty text or date is a question that was not answered. ``BadInput`` for an answer that
    is none."""
    step = run.step
    if step.kind == END:
        return run
    answer = " ".join(answer.split())
    if step.kind in (CHOICE, YES_NO):
        chosen = next((each for each in step.answers if each.id == answer), None)
        if chosen is None:
            raise BadInput(tr("Choose one of the answers."))
        return replace(run, at=chosen.to, done=(*run.done, (step.id, chosen.id)))
    if step.kind == DATE and answer:
        answer = _day(answer)
    if step.kind == CARD and answer:
        answer = kept_of_card(answer)
    if len(answer) > LONGEST_ANSWER:
        raise BadInput(tr("This answer is too long: write it into the request."))
    return replace(run, at=step.to, done=(*run.done, (step.id, answer if step.kind != SAY else "")))


def back(run: Run) -> Run:
    """One step back; its answer is asked for again."""
    return replace(run, at=run.done[-1][0], done=run.done[:-1]) if run.done else run


def summary(run: Run, wanted: Sequence[str]) -> str:
    """What was learnt, a line each, for the request. Asked twice in a loop, the last answer counts."""
    said = {step: answer for step, answer in run.done if answer}
    lines = []
    for step_id, answer in said.items():
        step = run.script.step(step_id)
        chosen = next((each for each in step.answers if each.id == answer), None)
        label = words_in(step.label, wanted) or words_in(step.words, wanted)
        value = words_in(chosen.words, wanted) if chosen else answer
        lines.append(f"{harmless(label).rstrip(':?؟ ')}: {harmless(value)}")
    return "\n".join(lines)


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as failure:
        raise BadInput(tr("This is no day of the calendar."), tr("Write it as 2026-03-31.")) from failure


# ---- what may be kept ------------------------------------------------------------------------------------


def checked_script(script: Script, others: Iterable[Script] = ()) -> None:
    """``BadInput`` for a script that cannot be gone through from its beginning to an end."""
    name = " ".join(script.name.split())
    if not fold(name) or len(name) > LONGEST:
        raise BadInput(tr("A call script needs a name of at most 60 letters."))
    if any(fold(each.name) == fold(name) for each in others if each.id != script.id):
        raise BadInput(tr("There is a call script of this name already."), name)
    if not script.steps or len(script.steps) > MOST_STEPS:
        raise BadInput(tr("A call script has 1 to 200 steps."))
    for step in script.steps:
        _checked_step(step)
    _checked_ways(script)


def _checked_step(step: Step) -> None:
    if not step.id or step.kind not in KINDS:
        raise BadInput(tr("A step has a name and one of these kinds:"), f"{step.id}: {', '.join(KINDS)}")
    if not words_in(step.words, ()):
        raise BadInput(tr("A step says something in at least one language:"), step.id)
    texts = [
        text for words in (step.words, step.label, *(a.words for a in step.answers)) for _, text in words
    ]
    if any(halves(text) or any(each.nested for each in placeholders(text)) for text in texts):
        raise BadInput(tr("A step takes variables like {{person}}, closed, and no other texts:"), step.id)
    several = {CHOICE: 2, YES_NO: 2}.get(step.kind, 0)
    if len(step.answers) < several or (step.answers and not several):
        raise BadInput(tr("Only a choice has answers, and at least two of them:"), step.id)
    ids = [each.id for each in step.answers]
    if len(set(ids)) < len(ids) or not all(words_in(each.words, ()) for each in step.answers):
        raise BadInput(tr("Every answer has words, and a name of its own:"), step.id)


def _checked_ways(script: Script) -> None:
    ids = [each.id for each in script.steps]
    if twice := [each for each in dict.fromkeys(ids) if ids.count(each) > 1]:
        raise BadInput(tr("Two steps have the same name:"), ", ".join(twice))
    for step in script.steps:
        if gone := [to or "?" for to in step.leads_to if to not in ids]:
            raise BadInput(tr("A step leads to one that is not there:"), f"{step.id} → {', '.join(gone)}")
    reached = _closure({ids[0]}, {each.id: set(each.leads_to) for each in script.steps})
    if lost := [each for each in ids if each not in reached]:
        raise BadInput(tr("No way leads to these steps:"), ", ".join(lost))
    before: dict[str, set[str]] = {each: set() for each in ids}
    for step in script.steps:
        for to in step.leads_to:
            before[to].add(step.id)
    ending = _closure({each.id for each in script.steps if each.kind == END}, before)
    if stuck := [each for each in ids if each not in ending]:
        raise BadInput(tr("From these steps no way leads to an end:"), ", ".join(stuck))


def _closure(found: set[str], ways: dict[str, set[str]]) -> set[str]:
    waiting = list(found)
    while waiting:
        for to in ways[waiting.pop()]:
            if to not in found:
                found.add(to)
                waiting.append(to)
    return found
