"""Which mails alerts make: one when an alert comes up, one when it is over, none in quiet hours.

What comes up while it is quiet is mailed when that ends, if it is still up; so nobody gets an end without a
beginning.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from telephony.switchboard.alerts import Turn
from telephony.switchboard.plan import AlertPlan

WORDS = {
    "service_level": ("Service level of {name}: {value:.0f} %", "below {limit:g} %"),
    "longest_wait": ("Longest wait in {name}: {value:.0f} s", "over {limit:g} s"),
    "ready": ("Operators ready in {name}: {value:.0f}", "{limit:g} or fewer"),
    "abandoned": ("Abandoned calls of {name}: {value:.0f} %", "over {limit:g} %"),
    "pause": ("{name} has been in a pause for {value:.0f} s", "over {limit:g} s"),
}
"""Of each kind: the figure and its mark. Mails are in English: who reads them has no desk that knows his
language."""


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """What addresses know of: the rule as it was then, and its worst figure since."""

    rule: AlertPlan
    turn: Turn
    to: tuple[str, ...]


class AlertMails:
    """``step`` is told all that is up, at every look."""

    def __init__(self) -> None:
        self._told: dict[tuple[str, str], _Told] = {}

    def step(
        self, up: Iterable[Turn], rules: Iterable[AlertPlan], quiet: frozenset[str], now: float
    ) -> tuple[Letter, ...]:
        """``quiet``: ids of the rules that keep still now. Who is named by a rule later is told then, and who
        was told hears of the end, also when the rule is taken away."""
        known = {each.id: each for each in rules}
        raised = {(each.alert, each.subject): each for each in up if each.alert in known}
        letters = []
        for key, turn in raised.items():
            letters += self._came(key, known[key[0]], turn, silent=key[0] in quiet)
        for key, told in tuple(self._told.items()):
            rule = known.get(key[0])
            if key in raised or (rule is not None and rule.kind == told.rule.kind and key[0] in quiet):
                continue
            del self._told[key]
            gone = rule is None or _watched_of(rule) != _watched_of(told.rule)
            letters.append(_not_watched(told, now) if gone else _over(told, now))
        return tuple(letters)

    def _came(self, key: tuple[str, str], rule: AlertPlan, turn: Turn, *, silent: bool) -> list[Letter]:
        told = self._told.get(key)
        before = told.to if told is not None else ()
        new = () if silent else tuple(each for each in rule.mail if each not in before)
        if new or before:
            self._told[key] = _Told(rule, turn, (*before, *new))
        return [_raised(rule, turn, new)] if new else []


def _watched_of(rule: AlertPlan) -> tuple[str, str, str]:
    return rule.kind, rule.queue, rule.pause


def _figures(rule: AlertPlan, turn: Turn) -> tuple[str, str]:
    """The figure and its mark."""
    figure, mark = (
        each.format(name=turn.name, value=turn.value, limit=rule.raise_at) for each in WORDS[rule.kind]
    )
    return figure, mark


def _raised(rule: AlertPlan, turn: Turn, to: tuple[str, ...]) -> Letter:
    figure, mark = _figures(rule, turn)
    return Letter(f"Ringdesk alert: {figure}", f"{figure} ({mark}), since {_clock(turn.at)}.\n", to)


def _over(told: _Told, now: float) -> Letter:
    figure, _ = _figures(told.rule, told.turn)
    minutes = max(1, round((now - told.turn.at) / 60))
    return Letter(
        f"Ringdesk: over: {figure}",
        f"It is well again. At its worst: {figure}. Up since {_clock(told.turn.at)}, for {minutes} min.\n",
        told.to,
    )


def _not_watched(told: _Told, now: float) -> Letter:
    figure, _ = _figures(told.rule, told.turn)
    return Letter(
        f"Ringdesk: over: {figure}",
        f"A supervisor removed this alert or made another of it; nobody is told of it any more.\n"
        f"At its worst: {figure}. Up since {_clock(told.turn.at)}, watched until {_clock(now)}.\n",
        told.to,
    )


def _clock(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"
