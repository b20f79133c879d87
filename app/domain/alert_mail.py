"""Which mails alerts make: one when an alert comes up, one when it is over, none in quiet hours.

What comes up while it is quiet is mailed when that ends, if it is still up; so nobody gets an end without a
beginning.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from telephony.switchboard.alerts import Turn
from telephony.switchboard.plan import AlertPlan, Plan

WORDS = ("raised_subject", "raised", "over_subject", "over", "gone", "at", "test_subject", "test")
FIRST_STRONG, POP, TO_THE_LEFT = "\u2068", "\u2069", "\u200f"
"""UAX 9: a name or time stands in its own direction, and a line that begins with one runs from the right."""


class Days(Protocol):
    """How a language writes days and digits (``status_page.StatusTexts``)."""

    @property
    def direction(self) -> str: ...

    def day(self, day: date) -> str: ...

    def in_digits(self, text: str) -> str: ...


@dataclass(frozen=True, slots=True)
class AlertTexts:
    """One language. ``words``: of ``WORDS``; ``figures`` and ``marks``: by the alert's kind. ``decimal``:
    what stands before tenths."""

    days: Days
    words: Mapping[str, str]
    figures: Mapping[str, str]
    marks: Mapping[str, str]
    decimal: str = "."

    def number(self, value: float) -> str:
        return self.days.in_digits(f"{value:g}".replace(".", self.decimal))

    def moment(self, at: datetime) -> str:
        time = self.days.in_digits(f"{at:%H:%M}")
        return self.words["at"].format(day=self.days.day(at.date()), time=time)

    def towards(self, sentence: str) -> str:
        return TO_THE_LEFT + sentence if self.days.direction == "rtl" else sentence

    def apart(self, data: str) -> str:
        return f"{FIRST_STRONG}{data}{POP}" if self.days.direction == "rtl" else data


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str
    to: tuple[str, ...]


def trial(texts: Mapping[str, AlertTexts], language: str, to: str) -> Letter:
    """What somebody at a desk sends to see whether mail goes out: in the language that alerts will have."""
    found = texts.get(language, texts["en"])
    return Letter(
        found.towards(found.words["test_subject"]), f"{found.towards(found.words['test'])}\n", (to,)
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What addresses know of: the rule as it was then, and its worst figure since."""

    rule: AlertPlan
    turn: Turn
    to: tuple[str, ...]


class AlertMails:
    """``step`` is told all that is up, at every look. ``texts``: by language, English among them; ``local``:
    what the house's clocks show at a moment."""

    def __init__(self, texts: Mapping[str, AlertTexts], local: Callable[[float], datetime]) -> None:
        self._texts, self._local = texts, local
        self._told: dict[tuple[str, str], _Told] = {}

    def step(self, up: Iterable[Turn], plan: Plan, quiet: frozenset[str], now: float) -> tuple[Letter, ...]:
        """``quiet``: ids of the rules that keep still now. Who is named by a rule later is told then, and who
        was told hears of the end, also when the rule is taken away."""
        known = {each.id: each for each in plan.alerts}
        raised = {(each.alert, each.subject): each for each in up if each.alert in known}
        letters = []
        for key, turn in raised.items():
            told = self._came(key, known[key[0]], turn, silent=key[0] in quiet)
            if told is not None:
                letters.append(self._letter(told, plan.language, "raised", now))
        for key, told in tuple(self._told.items()):
            rule = known.get(key[0])
            if key in raised or (rule is not None and rule.kind == told.rule.kind and key[0] in quiet):
                continue
            del self._told[key]
            gone = rule is None or _watched_of(rule) != _watched_of(told.rule)
            letters.append(self._letter(told, plan.language, "gone" if gone else "over", now))
        return tuple(letters)

    def _came(self, key: tuple[str, str], rule: AlertPlan, turn: Turn, *, silent: bool) -> _Told | None:
        """Whom to tell that it came, if anybody."""
        told = self._told.get(key)
        before = told.to if told is not None else ()
        new = () if silent else tuple(each for each in rule.mail if each not in before)
        if new or before:
            self._told[key] = _Told(rule, turn, (*before, *new))
        return _Told(rule, turn, new) if new else None

    def _letter(self, told: _Told, language: str, words: str, now: float) -> Letter:
        texts = self._texts.get(told.rule.language or language, self._texts["en"])
        name, value = texts.apart(told.turn.name), texts.number(round(told.turn.value))
        figure = texts.figures[told.rule.kind].format(name=name, value=value)
        said = {
            "figure": figure,
            "mark": texts.marks[told.rule.kind].format(limit=texts.number(told.rule.raise_at)),
            "at": texts.apart(texts.moment(self._local(told.turn.at))),
            "until": texts.apart(texts.moment(self._local(now))),
            "minutes": texts.number(max(1, round((now - told.turn.at) / 60))),
        }
        subject = texts.words["raised_subject" if words == "raised" else "over_subject"]
        text = texts.towards(texts.words[words].format(**said))
        return Letter(texts.towards(subject.format(figure=figure)), f"{text}\n", told.to)


def _watched_of(rule: AlertPlan) -> tuple[str, str, str]:
    return rule.kind, rule.queue, rule.pause
