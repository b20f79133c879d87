"""What the exchange says by itself, in words that no plan names.

A house may put its own recording in place of each, under the same name.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from telephony.switchboard.announcing import CONNECTING, OFFER, PLACES, STILL_WAITING, WAITS
from telephony.switchboard.callback_keys import QUESTIONS, WRONG
from telephony.switchboard.ending import PROMISED
from telephony.switchboard.menu import AFTER
from telephony.switchboard.menu_keys import WRONG_KEY
from telephony.switchboard.plan import Plan
from telephony.switchboard.voicemail import CHOICE, NOTHING, THANKS, TONE

DIGITS = tuple(f"digit_{each}" for each in range(10))


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """``when`` callers hear them (``place``, ``wait``, ``waiting``, ``callback``, ``digit``, ``key``,
    ``message``), and in which languages."""

    when: str
    names: tuple[str, ...]
    languages: tuple[str, ...]


def built_in_prompts(plan: Plan) -> tuple[BuiltIn, ...]:
    """Those that callers of this plan may hear, also where it announces nothing yet.

    Who chose a language in a menu waits in that one."""
    menus = _once(each for flow in plan.flows for each in flow.languages)
    tongues = {each.id: each.language for each in plan.queues}
    waiting = _once((*tongues.values(), *menus))
    boxes = _once(each for box in plan.boxes for each in box.languages or (tongues.get(box.queue, "en"),))
    asked = _once(
        each
        for flow in plan.flows
        if any(step.kind in AFTER for step in flow.steps)
        for each in flow.languages
    )
    all_of_them = (
        BuiltIn("place", PLACES, waiting),
        BuiltIn("wait", WAITS, waiting),
        BuiltIn("waiting", (STILL_WAITING, CONNECTING), waiting),
        BuiltIn("callback", (OFFER, *QUESTIONS.values(), WRONG, PROMISED), waiting),
        BuiltIn("digit", DIGITS, waiting),
        BuiltIn("key", (WRONG_KEY,), menus),
        BuiltIn("message", (TONE,), _once((*boxes, *asked))),
        BuiltIn("message", (CHOICE, THANKS, NOTHING), boxes),
    )
    return tuple(each for each in all_of_them if each.languages)


def _once(languages: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(languages))
