"""A menu that callers go through by key, as data: steps, and the words that are played.

Nothing must be remembered by its author: zero, silence, wrong keys, an office that does not answer and a
recording that is missing lead to a person in every step, because no field could lead them elsewhere.
"""

from dataclasses import dataclass

MOST_STEPS = 60
"""Of one flow: a caller cannot keep more in mind, and its check stays quick."""


@dataclass(frozen=True, slots=True)
class Step:
    """``kind``: a row of ``KINDS``. ``say``: recordings, one after the other; ``{name}`` in one stands for a
    value, ``{name:digits}`` for its digits one by one, and one whose value is empty is left out. ``next``:
    the step that follows. ``ways``: key, value or answer → step. ``label``: what the operator reads about it.
    ``value``: what ``collect`` fills and ``branch`` looks at; ``least`` and ``most``: how many digits.
    ``seconds``: of silence before it is asked again, ``tries``: how often it is asked. ``ask``: what is
    looked up; ``team``: the queue whose requests are meant, or who gets the new one; ``title``: of that one,
    or the text of a message to ``team`` or to the ``person`` of that extension. ``longest``: seconds that may
    be recorded, after ``seconds`` of silence it is over.
    ``language``: spoken from here on. ``queue``: where the caller goes instead of the number's own queue."""

    id: str
    kind: str
    say: tuple[str, ...] = ()
    next: str = ""
    ways: tuple[tuple[str, str], ...] = ()
    label: str = ""
    value: str = ""
    least: int = 1
    most: int = 12
    seconds: float = 5.0
    tries: int = 3
    ask: str = ""
    team: str = ""
    title: str = ""
    language: str = ""
    queue: str = ""
    person: str = ""
    longest: float = 60.0

    def way(self, answer: str) -> str | None:
        return dict(self.ways).get(answer)


@dataclass(frozen=True, slots=True)
class FlowPlan:
    """``languages``: those it is recorded in, the first for callers whose own is none of them. It begins with
    its first step."""

    id: str
    name: str
    steps: tuple[Step, ...]
    languages: tuple[str, ...] = ("en",)

    def step(self, step_id: str) -> Step | None:
        return next((each for each in self.steps if each.id == step_id), None)


@dataclass(frozen=True, slots=True)
class Kind:
    """Which fields a kind of step needs and which it may have, beside ``id``, ``kind`` and ``label``."""

    needs: tuple[str, ...]
    may: tuple[str, ...] = ()

    @property
    def waits(self) -> bool:
        """Nothing goes on there without the caller: a circle with such a step is no silent loop."""
        return "tries" in self.may


_ASKED = ("seconds", "tries")
KINDS: dict[str, Kind] = {
    "say": Kind(("say", "next")),
    "menu": Kind(("say", "ways"), _ASKED),
    "collect": Kind(("say", "value", "next"), ("least", "most", *_ASKED)),
    "look_up": Kind(("ask", "next"), ("ways", "team")),
    "branch": Kind(("value", "ways", "next")),
    "language": Kind(("language", "next")),
    "order": Kind(("next",), ("ways", "team")),
    "ticket": Kind(("title", "next"), ("ways", "team")),
    "record": Kind(("say", "next"), ("longest", *_ASKED)),
    "message": Kind(("title", "next"), ("ways", "team", "person")),
    "queue": Kind((), ("queue",)),
    "end": Kind((), ("say",)),
}
LOOK_UPS = ("request", "last_order")
"""What can be looked up; the office answers with a word and values."""
KEYS = frozenset("0123456789*#")


def targets(step: Step) -> tuple[str, ...]:
    """Every step that may follow."""
    return tuple(each for each in (step.next, *(to for _, to in step.ways)) if each)
