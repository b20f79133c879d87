"""A menu that callers go through by key, as data: steps, and the words that are played.

Nothing must be remembered by its author: zero, silence, wrong keys, an office that does not answer and a
recording that is missing lead to a person in every step, because no field could lead them elsewhere.
"""

from collections.abc import Iterator
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
_DEFAULT = Step("", "")


def faults(flow: FlowPlan, queues: frozenset[str]) -> list[str]:
    """What is wrong with it, in plain words; empty: callers can be sent there."""
    found = list(_of_whole(flow))
    for step in flow.steps:
        found += [f"step {step.id}: {fault}" for fault in (*_of_fields(step), *_of_ways(flow, step))]
        if step.queue and step.queue not in queues:
            found.append(f"step {step.id}: {step.queue} is no queue of the plan")
    if not found:
        found += [f"step {each.id}: no way leads there" for each in flow.steps if each.id not in _seen(flow)]
        found += [f"step {each}: goes round for ever without asking the caller" for each in _silent(flow)]
    return found


def targets(step: Step) -> tuple[str, ...]:
    """Every step that may follow."""
    return tuple(each for each in (step.next, *(to for _, to in step.ways)) if each)


def _of_whole(flow: FlowPlan) -> Iterator[str]:
    names = [each.id for each in flow.steps]
    if not names or len(names) > MOST_STEPS:
        yield f"a menu has 1 to {MOST_STEPS} steps"
    for name in sorted({each for each in names if names.count(each) > 1}):
        yield f"step {name} stands there more than once"
    if not flow.languages:
        yield "no language is named"


def _of_fields(step: Step) -> Iterator[str]:
    kind = KINDS.get(step.kind)
    if kind is None:
        yield f"kind {step.kind!r}; known: {', '.join(KINDS)}"
        return
    for name in Step.__slots__:
        given = getattr(step, name) != getattr(_DEFAULT, name)
        if name in kind.needs and not given:
            yield f"{name} is missing"
        elif given and name not in ("id", "kind", "label", *kind.needs, *kind.may):
            yield f"{name} means nothing in a step of kind {step.kind}"
    if not (1 <= step.least <= step.most <= 30 and 1 <= step.tries <= 9 and 1 <= step.seconds <= 60):
        yield "1 to 30 digits, 1 to 9 tries, 1 to 60 seconds"
    if not 1 <= step.longest <= 600:
        yield "longest is 1 to 600 seconds"
    if step.ask and step.ask not in LOOK_UPS:
        yield f"ask {step.ask!r}; known: {', '.join(LOOK_UPS)}"


def _of_ways(flow: FlowPlan, step: Step) -> Iterator[str]:
    for to in targets(step):
        if flow.step(to) is None:
            yield f"leads to {to}, which is no step"
    if step.kind == "menu":
        keys = [key for key, _ in step.ways]
        if "0" in keys:
            yield "zero leads to a person by itself"
        if strange := [key for key in keys if key not in KEYS]:
            yield f"no key of a telephone: {', '.join(strange)}"


def _seen(flow: FlowPlan) -> set[str]:
    seen: set[str] = set()
    edge = [flow.steps[0].id]
    while edge:
        here = edge.pop()
        if here not in seen and (step := flow.step(here)) is not None:
            seen.add(here)
            edge += targets(step)
    return seen


def _silent(flow: FlowPlan) -> list[str]:
    """Steps from which one can come back without a step that waits for the caller: those left when steps
    that lead nowhere but out are taken away again and again."""
    ways = {each.id: set(targets(each)) for each in flow.steps if not KINDS[each.kind].waits}
    while gone := [each for each, to in ways.items() if not to & ways.keys()]:
        for each in gone:
            del ways[each]
    return [each.id for each in flow.steps if each.id in ways]
