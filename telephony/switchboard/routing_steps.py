"""How a way was found, step by step: what a tester shows and the log keeps. Apart from what decides it: a
window shows steps and must not wait for the numbering plans of all countries."""

from dataclasses import dataclass

REASONS = {
    "matched": "all of it holds",
    "called": "another number was dialled",
    "caller": "the caller's number begins otherwise",
    "withheld": "the caller's number is withheld",
    "not_withheld": "the caller's number is not withheld",
    "known": "it is certain who calls",
    "unknown": "nobody knows for certain who calls",
    "language": "the caller's language is {detail}",
    "priority": "the caller's priority is {detail}",
    "no_request": "the caller has no open request",
    "request": "the caller has an open request",
    "owes": "the caller does not owe more than {detail}",
    "closed": "{detail} is closed",
    "open": "{detail} is open",
    "homeless": "the dialled number has no queue to come back to",
    "number": "{detail}",
    "own_queue": "the caller belongs to {detail}",
    "vip_queue": "priority caller, {detail}",
    "no_route": "no route for {detail}",
}
"""Why a rule is taken or passed over, or what came after the rules; English, for the log."""


@dataclass(frozen=True, slots=True)
class Step:
    """A rule that was tried, or what follows the last of them. ``rule``: its name, empty for what follows.
    ``code``: a key of REASONS, ``detail`` goes into it. ``to``: where it leads, ``added``: its points."""

    rule: str
    taken: bool
    code: str
    detail: str = ""
    to: str = ""
    added: int = 0

    def __str__(self) -> str:
        why = REASONS[self.code].replace("{detail}", self.detail)
        if not self.rule:
            return why
        points = f"{self.added:+d} priority" if self.added else ""
        does = ", ".join(each for each in (f"to {self.to}" if self.to else "", points) if each)
        return f"rule {self.rule}: {does or 'nothing'}" if self.taken else f"rule {self.rule}: {why}"
