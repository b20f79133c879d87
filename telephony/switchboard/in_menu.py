"""A caller in a menu: where he is, what he chose and typed, and the recordings that say it to him."""

import re
from dataclasses import dataclass, field

from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.ids import QueueId

_VALUE = re.compile(r"\{(\w+)(:digits)?\}")
_NAME = re.compile(r"[a-z0-9_/-]+")
PROMPT_TURNS = 4
"""So many names a menu's prompts take in turn: the end of one, told late, is not taken for the next one's."""


@dataclass(slots=True)
class InMenu:
    """``flow`` as it was when he came, whatever the plan says later. ``person``: the queue behind zero.
    ``typed``: keys of this step; ``tries``: how often it was asked in vain; ``turns``: steps so far;
    ``asked``: questions to the office so far; ``prompt``: which of PROMPT_TURNS plays, ``playing``: it does.
    ``told``: what he chose and typed, (label, digits), for who talks to him. ``served``: he got an answer.
    ``way``: the steps he came through."""

    flow: FlowPlan
    person: QueueId
    language: str
    step: Step | None = None
    values: dict[str, str] = field(default_factory=dict)
    typed: str = ""
    tries: int = 0
    turns: int = 0
    asked: int = 0
    prompt: int = 0
    playing: bool = False
    told: list[tuple[str, str]] = field(default_factory=list)
    served: bool = False
    way: list[str] = field(default_factory=list)

    @property
    def request(self) -> int:
        """The number of the newest request that he was told of; 0 for none."""
        number = self.values.get("order") or self.values.get("request", "")
        return int(number) if number.isdecimal() else 0

    def enter(self, step: Step) -> None:
        self.step, self.typed, self.tries = step, "", 0
        self.way.append(step.id)

    def note(self, label: str, digits: str = "") -> None:
        """For the operator's screen; the same twice is said once."""
        if label and (label, digits) not in self.told:
            self.told.append((label, digits))


def prompts(names: tuple[str, ...], language: str, values: dict[str, str]) -> tuple[str, ...]:
    """The recordings of a step's words, in that language unless they name one themselves."""
    found: list[str] = []
    for name in names:
        found += _prompts_of(name, values)
    return tuple(each if "/" in each.partition("spoken/")[0] else f"{language}/{each}" for each in found)


def filled(text: str, values: dict[str, str]) -> str:
    """With the values in their places; nothing where one is not known."""
    return _VALUE.sub(lambda each: values.get(each[1], ""), text)


def recordings(flow: FlowPlan) -> tuple[str, ...]:
    """All that can be named before anybody calls: whole sentences and digits, in every language."""
    names = (
        "wrong_key",
        "connecting",
        "message_tone",
        "{n:digits}",
        *(name for step in flow.steps for name in step.say),
    )
    spoken = (prompts(names, each, {"n": "0123456789"}) for each in flow.languages)
    return tuple(dict.fromkeys(name for said in spoken for name in said))


def _prompts_of(name: str, values: dict[str, str]) -> list[str]:
    whole = _VALUE.fullmatch(name)
    if whole is not None and whole[2]:
        return [f"digit_{each}" for each in values.get(whole[1], "") if each in "0123456789"]
    missing = [each[1] for each in _VALUE.finditer(name) if not values.get(each[1])]
    said = _VALUE.sub(lambda each: values.get(each[1], ""), name)
    return [said] if not missing and _NAME.fullmatch(said) else []
