"""What is wrong with a menu: the same rules for the plan's file and for whoever draws one at a desk."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from telephony.switchboard.flow import KEYS, KINDS, LOOK_UPS, MOST_STEPS, FlowPlan, Step, targets


@dataclass(frozen=True, slots=True)
class Fault:
    """``code``: a row of ``WORDS``, ``detail`` what stands in its words. ``step``: empty of the whole menu.
    ``field``: beside which it is said; of ways that lead nowhere ``detail`` names where."""

    code: str
    step: str = ""
    field: str = ""
    detail: str = ""

    def __str__(self) -> str:
        words = WORDS[self.code].format(self.detail, field=self.field)
        return f"step {self.step}: {words}" if self.step else words


WORDS: Mapping[str, str] = {
    "size": f"a menu has 1 to {MOST_STEPS} steps",
    "no_name": "a step has no id",
    "twice": "step {} stands there more than once",
    "no_language": "no language is named",
    "kind": f"kind {{!r}}; known: {', '.join(KINDS)}",
    "missing": "{field} is missing",
    "strange_field": "{field} means nothing in a step of kind {}",
    "digits": "1 to 30 digits, the fewest first",
    "tries": "1 to 9 tries",
    "seconds": "1 to 60 seconds",
    "longest": "longest is 1 to 600 seconds",
    "ask": f"ask {{!r}}; known: {', '.join(LOOK_UPS)}",
    "no_step": "leads to {}, which is no step",
    "nowhere": "{} leads nowhere",
    "same_way": "{} leads to two steps",
    "zero": "zero leads to a person by itself",
    "no_key": "no key of a telephone: {}",
    "no_queue": "{} is no queue of the plan",
    "no_person": "nobody has the extension {!r}",
    "unreached": "no way leads there",
    "silent": "goes round for ever without asking the caller",
}
_DEFAULT = Step("", "")


def found(flow: FlowPlan, queues: frozenset[str]) -> tuple[Fault, ...]:
    """Nothing: callers can be sent there."""
    faults = list(_of_whole(flow))
    for step in flow.steps:
        faults += (*_of_fields(step), *_of_ways(flow, step))
        if step.queue and step.queue not in queues:
            faults.append(Fault("no_queue", step.id, "queue", step.queue))
    if not faults:
        faults += [Fault("unreached", each) for each in unreached(flow)]
        faults += [Fault("silent", each) for each in _silent(flow)]
    return tuple(faults)


def faults(flow: FlowPlan, queues: frozenset[str]) -> list[str]:
    """The same in plain words; a step is called as operators read it."""
    names = {each.id: each.label or each.id for each in flow.steps}
    return [str(replace(each, step=names.get(each.step, each.step))) for each in found(flow, queues)]


def unreached(flow: FlowPlan) -> tuple[str, ...]:
    """Steps that nobody comes to."""
    seen: set[str] = set()
    edge = [flow.steps[0].id] if flow.steps else []
    while edge:
        here = edge.pop()
        if here not in seen and (step := flow.step(here)) is not None:
            seen.add(here)
            edge += targets(step)
    return tuple(each.id for each in flow.steps if each.id not in seen)


def _of_whole(flow: FlowPlan) -> Iterator[Fault]:
    names = [each.id for each in flow.steps]
    if not names or len(names) > MOST_STEPS:
        yield Fault("size")
    if "" in names:
        yield Fault("no_name")
    for name in sorted({each for each in names if names.count(each) > 1}):
        yield Fault("twice", detail=name)
    if not flow.languages:
        yield Fault("no_language", field="languages")


def _of_fields(step: Step) -> Iterator[Fault]:
    kind = KINDS.get(step.kind)
    if kind is None:
        yield Fault("kind", step.id, "kind", step.kind)
        return
    for name in Step.__slots__:
        given = getattr(step, name) != getattr(_DEFAULT, name)
        if name in kind.needs and not given:
            yield Fault("missing", step.id, name)
        elif given and name not in ("id", "kind", "label", *kind.needs, *kind.may):
            yield Fault("strange_field", step.id, name, step.kind)
    yield from _of_numbers(step)
    if step.ask and step.ask not in LOOK_UPS:
        yield Fault("ask", step.id, "ask", step.ask)


def _of_numbers(step: Step) -> Iterator[Fault]:
    if not 1 <= step.least <= step.most <= 30:
        yield Fault("digits", step.id, "most")
    for name, most in (("tries", 9), ("seconds", 60), ("longest", 600)):
        if not 1 <= getattr(step, name) <= most:
            yield Fault(name, step.id, name)


def _of_ways(flow: FlowPlan, step: Step) -> Iterator[Fault]:
    if step.next and flow.step(step.next) is None:
        yield Fault("no_step", step.id, "next", step.next)
    for key, to in step.ways:
        if not to:
            yield Fault("nowhere", step.id, "ways", key)
        elif flow.step(to) is None:
            yield Fault("no_step", step.id, "ways", to)
    yield from _of_keys(step, [key for key, _ in step.ways])


def _of_keys(step: Step, keys: list[str]) -> Iterator[Fault]:
    for twice in sorted({key for key in keys if keys.count(key) > 1}):
        yield Fault("same_way", step.id, "ways", twice)
    if step.kind != "menu":
        return
    if "0" in keys:
        yield Fault("zero", step.id, "ways")
    if strange := [key for key in keys if key not in KEYS]:
        yield Fault("no_key", step.id, "ways", ", ".join(strange))


def _silent(flow: FlowPlan) -> list[str]:
    """Steps from which one can come back without a step that waits for the caller: those left when steps
    that lead nowhere but out are taken away again and again."""
    ways = {each.id: set(targets(each)) for each in flow.steps if not KINDS[each.kind].waits}
    while gone := [each for each, to in ways.items() if not to & ways.keys()]:
        for each in gone:
            del ways[each]
    return [each.id for each in flow.steps if each.id in ways]
