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

WORDS = ("raised_subject", "raised", "over_subject", "over", "at")
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


class AlertMails:
    """``step`` is told all that is up, at every look. ``texts``: by language, English among them; ``local``:
    what the house's clocks show at a moment."""

    def __init__(self, texts: Mapping[str, AlertTexts], local: Callable[[float], datetime]) -> None:
        self._texts, self._local = texts, local
        self._mailed: dict[tuple[str, str], Turn] = {}

    def step(self, up: Iterable[Turn], plan: Plan, quiet: frozenset[str], now: float) -> tuple[Letter, ...]:
        """``quiet``: ids of the rules that keep still now."""
        known = {each.id: each for each in plan.alerts if each.mail}
        raised = {(each.alert, each.subject): each for each in up if each.alert in known}
        letters = []
        for key, turn in raised.items():
            if key in self._mailed:
                self._mailed[key] = turn
            elif key[0] not in quiet:
                self._mailed[key] = turn
                letters.append(self._raised(known[key[0]], plan.language, turn))
        for key, turn in tuple(self._mailed.items()):
            if key[0] not in known:
                del self._mailed[key]
            elif key not in raised and key[0] not in quiet:
                del self._mailed[key]
                letters.append(self._over(known[key[0]], plan.language, turn, now))
        return tuple(letters)

    def _raised(self, rule: AlertPlan, language: str, turn: Turn) -> Letter:
        texts = self._in(rule.language or language)
        return _letter(rule, texts, turn, "raised", at=texts.apart(texts.moment(self._local(turn.at))))

    def _over(self, rule: AlertPlan, language: str, turn: Turn, now: float) -> Letter:
        texts = self._in(rule.language or language)
        at = texts.apart(texts.moment(self._local(turn.at)))
        minutes = texts.number(max(1, round((now - turn.at) / 60)))
        return _letter(rule, texts, turn, "over", at=at, minutes=minutes)

    def _in(self, language: str) -> AlertTexts:
        return self._texts.get(language, self._texts["en"])


def _letter(rule: AlertPlan, texts: AlertTexts, turn: Turn, words: str, **more: str) -> Letter:
    name, value = texts.apart(turn.name), texts.number(round(turn.value))
    figure = texts.figures[rule.kind].format(name=name, value=value)
    mark = texts.marks[rule.kind].format(limit=texts.number(rule.raise_at))
    subject = texts.towards(texts.words[f"{words}_subject"].format(figure=figure))
    text = texts.towards(texts.words[words].format(figure=figure, mark=mark, **more))
    return Letter(subject, f"{text}\n", rule.mail)
