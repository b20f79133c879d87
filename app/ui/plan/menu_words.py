"""Steps of menus in plain words: kinds, what is wrong beside which field, what saving changes. No Qt."""

from collections.abc import Iterator, Mapping
from typing import Any

from app.domain.plan_menus import led_from
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.flow_faults import Fault

KINDS: Mapping[str, Text] = {
    "say": tr("Say something"),
    "menu": tr("Ask for a key"),
    "collect": tr("Ask for a number"),
    "look_up": tr("Look up"),
    "branch": tr("Look at a value"),
    "language": tr("Change the language"),
    "order": tr("Order the same again"),
    "ticket": tr("Open a request"),
    "record": tr("Record what he says"),
    "message": tr("Tell a colleague"),
    "queue": tr("To a person"),
    "end": tr("Say goodbye"),
}
SYMBOLS: Mapping[str, str] = {
    "say": "speaker",
    "menu": "keypad",
    "collect": "keyboard",
    "look_up": "search",
    "branch": "what_if",
    "language": "texts",
    "order": "refresh",
    "ticket": "requests",
    "record": "mic",
    "message": "note",
    "queue": "headset",
    "end": "hang_up",
}
ASKS: Mapping[str, Text] = {
    "request": tr("A request by its number"),
    "last_order": tr("The last order"),
}
ANSWERS: Mapping[str, Text] = {
    "found": tr("found"),
    "else": tr("else"),
    "none": tr("not found"),
    "prove": tr("proof wanted"),
    "yes": tr("yes"),
}
"""What stands on an arrow that is no key."""
FIELDS: Mapping[str, Text] = {
    "id": tr("Name of the step"),
    "kind": tr("What happens"),
    "say": tr("Recordings"),
    "next": tr("Then"),
    "ways": tr("Ways"),
    "label": tr("What the operator reads"),
    "value": tr("Kept as"),
    "least": tr("Fewest digits"),
    "most": tr("Most digits"),
    "seconds": tr("Seconds of silence"),
    "tries": tr("Times it is asked"),
    "ask": tr("What is looked up"),
    "team": tr("Whose requests"),
    "title": tr("Title"),
    "language": tr("Language"),
    "queue": tr("Queue"),
    "person": tr("Extension of the colleague"),
    "longest": tr("Longest recording"),
    "steps": tr("Steps"),
    "name": tr("Name"),
    "languages": tr("Languages"),
}
FAULTS: Mapping[str, Text] = {
    "size": tr("A menu has 1 to 60 steps."),
    "no_name": tr("A step needs a name."),
    "twice": tr("Two steps are called {detail}."),
    "no_language": tr("Choose the languages it is recorded in."),
    "kind": tr("“{detail}” is no kind of step."),
    "missing": tr("This is missing."),
    "strange_field": tr("This means nothing here: empty it."),
    "digits": tr("1 to 30 digits, and not fewer than the fewest."),
    "tries": tr("1 to 9 times."),
    "seconds": tr("1 to 60 seconds."),
    "longest": tr("1 to 600 seconds."),
    "ask": tr("“{detail}” cannot be looked up."),
    "no_step": tr("It leads to “{detail}”, which is no step."),
    "nowhere": tr("“{detail}” leads nowhere yet: choose the step that follows."),
    "same_way": tr("“{detail}” leads to two steps."),
    "zero": tr("0 leads to a person by itself, in every step."),
    "no_key": tr("No key of a telephone: {detail}"),
    "no_queue": tr("“{detail}” is no queue of the plan."),
    "no_person": tr("Nobody has the extension {detail}."),
    "unreached": tr("Nobody comes to this step: lead a key or another step to it."),
    "silent": tr("It goes round for ever without asking the caller."),
}
STARTS, DEAD_END, UNREACHED = tr("begins here"), tr("leads nowhere"), tr("nobody comes here")


def fault_words(fault: Fault) -> Shown:
    return FAULTS[fault.code].of(detail=clean(fault.detail, 40))


def step_name(step: Step) -> str:
    return clean(step.label or step.id, 40)


def exit_words(key: str) -> Shown:
    """A key as it stands on the telephone, an answer in words."""
    return ANSWERS.get(key, clean(key, 20))


def facts(step: Step, queues: Mapping[str, str]) -> Shown:
    """The line below its name: what it asks, keeps or leads to."""
    match step.kind:
        case "queue":
            name = clean(queues.get(step.queue, step.queue), 40)
            return name or tr("the number's own queue")
        case "look_up":
            return ASKS.get(step.ask, clean(step.ask, 30))
        case "language":
            return clean(step.language, 10)
        case "branch":
            return clean(step.value, 30)
        case "ticket" | "message":
            return clean(step.title, 60)
    return clean(", ".join(step.say), 60)


def menu_sentences(name: str, before: Any, after: Any) -> Iterator[Shown]:
    """What changes in the steps of a menu, as plain data: a line a step, a line a field of it."""
    old, new = ({each["id"]: each for each in steps} for steps in (before, after))
    for step in new:
        if step not in old:
            words = KINDS.get(new[step]["kind"], clean(new[step]["kind"], 20))
            yield tr("{name}: new step {step} ({kind})").of(name=name, step=clean(step, 40), kind=words)
        elif new[step] != old[step]:
            was, now = old[step], new[step]
            changed = tuple(FIELDS.get(each, each) for each in now if now[each] != was.get(each))
            yield tr("{name}, {step}: {fields} changed").of(name=name, step=clean(step, 40), fields=changed)
    for step in old:
        if step not in new:
            yield tr("{name}: step {step} removed").of(name=name, step=clean(step, 40))
    if list(old) != list(new) and old.keys() == new.keys():
        yield tr("{name}: begins with {step}").of(name=name, step=clean(next(iter(new), ""), 40))


def dead_end(flow: FlowPlan, step: Step) -> bool:
    """Something is pressed or happens there, and nothing follows."""
    nowhere = any(flow.step(to) is None for _, to in step.ways)
    return nowhere or (step.kind not in ("queue", "end", "menu") and flow.step(step.next) is None)


def removed_words(flow: FlowPlan, step: Step) -> Shown:
    """What led to a step that is taken out, and where that leads now."""
    name, led = step_name(step), dict.fromkeys(clean(each, 40) for each, _ in led_from(flow, step.id))
    others = ", ".join(led)
    if others and step.next and step.next != step.id:
        words = tr("{step} is removed; {others} lead to {next} now.")
        return words.of(step=name, others=others, next=clean(step.next, 40))
    if others:
        words = tr("{step} is removed; {others} led there and lead nowhere now.")
        return words.of(step=name, others=others)
    return tr("{step} is removed.").of(step=name)
