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


class AlertMails:
    """``step`` is told all that is up, at every look."""

    def __init__(self) -> None:
        self._mailed: dict[tuple[str, str], Turn] = {}

    def step(
        self, up: Iterable[Turn], rules: Iterable[AlertPlan], quiet: frozenset[str], now: float
    ) -> tuple[Letter, ...]:
        """``quiet``: ids of the rules that keep still now."""
        known = {each.id: each for each in rules if each.mail}
        raised = {(each.alert, each.subject): each for each in up if each.alert in known}
        letters = []
        for key, turn in raised.items():
            if key in self._mailed:
                self._mailed[key] = turn
            elif key[0] not in quiet:
                self._mailed[key] = turn
                letters.append(_raised(known[key[0]], turn))
        for key, turn in tuple(self._mailed.items()):
            if key[0] not in known:
                del self._mailed[key]
            elif key not in raised and key[0] not in quiet:
                del self._mailed[key]
                letters.append(_over(known[key[0]], turn, now))
        return tuple(letters)


def _raised(rule: AlertPlan, turn: Turn) -> Letter:
    figure, mark = (
        each.format(name=turn.name, value=turn.value, limit=rule.raise_at) for each in WORDS[rule.kind]
    )
    return Letter(f"Ringdesk alert: {figure}", f"{figure} ({mark}), since {_clock(turn.at)}.\n", rule.mail)


def _over(rule: AlertPlan, turn: Turn, now: float) -> Letter:
    figure, _ = (
        each.format(name=turn.name, value=turn.value, limit=rule.raise_at) for each in WORDS[rule.kind]
    )
    minutes = max(1, round((now - turn.at) / 60))
    return Letter(
        f"Ringdesk: over: {figure}",
        f"It is well again. At its worst: {figure}. Up since {_clock(turn.at)}, for {minutes} min.\n",
        rule.mail,
    )


def _clock(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"
