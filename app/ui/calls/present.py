"""What the call strip, the dial line and the small window say. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.desk import Desk, muted_but_speaking
from app.domain.shown_numbers import international
from app.ui.calls.callback_words import CALLBACKS
from app.ui.calls.debt_words import debt_pill
from app.ui.calls.lines import POOR_LINE, quality_lines
from app.ui.calls.listened import listeners_pill
from app.ui.calls.menu_words import menu_path
from app.ui.calls.park_words import parked_with
from app.ui.calls.presses import outcomes, presses
from app.ui.calls.recorded import RECORDED, recorded_pill
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import lasted, left
from app.ui.parts.values import Pill, Press
from telephony.switchboard.debt import Owed
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import CallId
from telephony.switchboard.overview import CallView

_STATES: Mapping[str, tuple[Text, str, str]] = {
    "offered": (tr("ringing"), "ring", "phone_in"),
    "callback": (tr("call back"), "ring", "to_call"),
    "talking": (tr("talking"), "ok", "phone_talking"),
    "held": (tr("on hold"), "warn", "pause"),
    "consulting": (tr("asking first"), "info", "people"),
    "consulted": (tr("you are asked"), "info", "people"),
    "reaching": (tr("calling your phone"), "info", "phone_out"),
    "fetching": (tr("calling your phone"), "info", "phone_in"),
    "dialling": (tr("dialling"), "info", "phone_out"),
    "wrap_up": (tr("wrap-up"), "muted", "note"),
}

_ENDS: Mapping[str, Text] = {
    "customer": tr("the customer hung up"),
    "operator": tr("you hung up"),
    "abandoned": tr("the caller gave up"),
    "busy": tr("busy"),
    "no_answer": tr("no answer"),
    "rejected": tr("call refused"),
    "blocked": tr("number blocked"),
    "unreachable": tr("number not reachable"),
    "lost": tr("connection lost"),
    "exchange_stopped": tr("the exchange stopped"),
    "sound_failed": tr("the exchange lost the sound"),
    "closed": tr("outside opening hours"),
    "no_operators": tr("nobody was signed in"),
    "transferred": tr("went to an outside number"),
    "taken_over": tr("a supervisor took it over"),
    "menu": tr("served by the menu"),
    "callback": tr("we promised to call back"),
    "voicemail": tr("left a message"),
    "overflow": tr("waited too long"),
    "called_again": tr("the customer rang in again"),
    "withdrawn": tr("the call back was called off"),
    "not_called": tr("the time to call back was over"),
}

_CERTAINTY: Mapping[str, Text] = {
    "exact": tr("matched by number"),
    "switchboard": tr("switchboard"),
    "possible": tr("last digits only"),
    "chosen": tr("chosen by you"),
}


@dataclass(frozen=True, slots=True)
class Strip:
    """One call strip. ``slim``: not the one the operator is busy with. ``dial``: the number, to call it."""

    call: CallId
    tone: str
    icon: str
    title: str | Text
    details: tuple[Shown, ...]
    pills: tuple[Pill, ...]
    warning: Shown
    presses: tuple[Press, ...]
    outcomes: tuple[Press, ...]
    outcome_word: Shown
    slim: bool
    focused: bool
    dial: str


def _shown(call: CallView) -> str:
    """A place kept for a customer does not ring like one who is there."""
    return "callback" if call.callback and call.state == "offered" else call.state


def state_word(state: str) -> Text | str:
    return _STATES[state][0] if state in _STATES else state


def end_word(reason: str) -> Text | str:
    """How a call ended, in words."""
    return _ENDS.get(reason, clean(reason, 40))


def shown_number(call: CallView) -> str:
    """The number as people write it, international, or as the network sent it."""
    return number(international(call.number) if call.number else call.number_raw)


def title(call: CallView) -> str | Text:
    """Who it is, as far as anybody is sure of it. Several candidates are nobody yet."""
    if call.chosen is not None:
        name = clean(call.chosen.person or call.chosen.company, 80)
        if name:
            return name
    if call.withheld:
        return tr("Number withheld")
    return shown_number(call) or clean(call.display_name, 60) or tr("Unknown caller")


def certainty(match: CallerMatch) -> Shown:
    return _CERTAINTY.get(match.certainty, clean(match.reason, 60))


def why(match: CallerMatch) -> Shown:
    """The reason for a match: what agrees, and which of the person's numbers it is."""
    word = certainty(match)
    label = clean(match.reason.split(" ", 2)[2], 30) if match.reason.count(" ") >= 2 else ""
    return (word, label) if label else word


def strip(call: CallView, desk: Desk, now: float, keys: Mapping[str, str]) -> Strip:
    """``now``: own clock, epoch s; the exchange's clock is reckoned with ``desk.ahead``."""
    _, tone, icon = _STATES.get(_shown(call), (call.state, "muted", "phone"))
    there = now + desk.ahead
    return Strip(
        call=call.call,
        tone=tone if desk.link.up else "muted",
        icon=icon,
        title=title(call),
        details=(*_beside(call), *parked_with(call), *menu_path(call), *_who(call), *_way(call, there)),
        pills=_pills(call, desk, there),
        warning=_warning(call, desk, now),
        presses=presses(call, desk, keys),
        outcomes=outcomes(call, desk, keys),
        outcome_word=tr("Outcome (needed):") if call.disposition_required else tr("Outcome:"),
        slim=call.state in ("held", "wrap_up") and len(desk.calls) > 1,
        focused=call.call == desk.focus,
        dial=call.number or call.number_raw,
    )


_BESIDE: Mapping[tuple[str, str], Text] = {
    ("offered", ""): tr("{name} sends you this caller"),
    ("offered", "asking"): tr("{name} wants to ask you about this caller"),
    ("held", ""): tr("{name} is being called"),
    ("held", "asking"): tr("{name} is being called"),
    ("consulting", "third"): tr("You talk to {name}; the caller hears music"),
    ("consulting", "customer"): tr("You talk to the caller; {name} hears music"),
    ("consulting", "all"): tr("You, the caller and {name} hear each other"),
    ("consulted", "third"): tr("{name} asks you about this caller"),
    ("consulted", "customer"): tr("{name} talks to the caller; wait a moment"),
    ("consulted", "all"): tr("You, the caller and {name} hear each other"),
}


def _beside(call: CallView) -> tuple[Shown, ...]:
    """Who else is in it, and who hears whom."""
    words = _BESIDE.get((call.state, call.side)) if call.beside else None
    if words is None:
        return ()
    other = call.beside
    return (words.of(name=number(international(other)) if other.startswith("+") else clean(other, 60)),)


def _who(call: CallView) -> tuple[Shown, ...]:
    """Beside the title: company, number, how we know; or what the network calls the caller."""
    parts: list[Shown] = []
    if call.chosen is not None and call.chosen.person and call.chosen.company:
        parts.append(clean(call.chosen.company, 60))
    if call.chosen is not None and not call.withheld:
        parts.append(shown_number(call))
    if call.chosen is None and call.display_name and not call.withheld:
        parts.append(tr("calls itself “{name}”").of(name=clean(call.display_name, 40)))
    if call.chosen is not None:
        parts.append(why(call.chosen))
    return tuple(part for part in parts if part)


def _way(call: CallView, there: float) -> tuple[Shown, ...]:
    """How the call came here, and how long that took."""
    parts = _route(call)
    if call.callback:
        parts.insert(0, CALLBACKS.get(call.callback, ""))
        parts.append(tr("waiting {time}").of(time=lasted(there - call.since)))
    elif call.direction == "in":
        waited = there - call.arrived if call.state == "offered" else call.waited
        word = tr("waiting {time}") if call.state == "offered" else tr("waited {time}")
        parts.append(word.of(time=lasted(waited)))
    return tuple(parts)


def _route(call: CallView) -> list[Shown]:
    """The way through our numbers and queues, and who sent the caller on."""
    named = [number(p) if p.startswith("+") else clean(p, 40) for p in call.path]
    # A number is often called like its queue: said once.
    labels = [label for label, before in zip(named, ["", *named], strict=False) if label and label != before]
    parts: list[Shown] = []
    if labels:
        parts.append(tr("came through {way}").of(way=" → ".join(labels)))
    elif call.queue_name:
        parts.append(tr("queue {name}").of(name=clean(call.queue_name, 40)))
    if call.diverted_from:
        parts.append(tr("forwarded by {number}").of(number=number(call.diverted_from)))
    return parts


def _pills(call: CallView, desk: Desk, there: float) -> tuple[Pill, ...]:
    pills = [_state_pill(call, there)]
    if call.end_reason and call.state == "wrap_up":
        pills.append(Pill(end_word(call.end_reason), "muted"))
    if call.state != "wrap_up" and (picked := dict(call.dispositions).get(desk.outcome(call.call))):
        pills.append(Pill(tr("outcome: {what}").of(what=clean(picked, 30)), "info"))
    if call.muted:
        pills.append(Pill(tr("muted"), "bad", dot=True))
    if call.recorded in RECORDED:
        pills.append(recorded_pill(call, there))
    pills.extend(listeners_pill(call))
    if call.state == "talking" and call.poor_line:
        pills.append(Pill(POOR_LINE[call.poor_line], "warn", dot=True, tip=quality_lines(call)))
    if call.chosen is not None:
        pills.extend(customer_pills(call.chosen.priority, call.chosen.badges, call.chosen.owed))
    else:
        pills.extend(_identity_pills(call))
    if not desk.link.up:
        pills.append(Pill(tr("reconnecting"), "warn", dot=True))
    return tuple(pills)


def customer_pills(priority: int, badges: tuple[str, ...], owed: tuple[Owed, ...] = ()) -> tuple[Pill, ...]:
    """What is special about a customer, each word once however it is written."""
    said = {"vip"} if priority > 0 else set()
    pills = [Pill(tr("VIP"), "warn")] if priority > 0 else []
    pills += [debt_pill(each) for each in owed]
    for badge in badges:
        shown = clean(badge, 30)
        if shown and shown.casefold() not in said:
            said.add(shown.casefold())
            pills.append(Pill(shown, "info"))
    return tuple(pills[:5])


def _state_pill(call: CallView, there: float) -> Pill:
    word, tone, _ = _STATES.get(_shown(call), (call.state, "muted", ""))
    if call.side == "all":
        word = tr("conference")
    if call.state == "wrap_up" and call.wrap_until is not None:
        time = left(call.wrap_until - there)
    elif call.state == "talking" and call.answered is not None:
        time = lasted(there - call.answered)
    else:
        time = lasted(there - call.state_since)
    return Pill(tr("{state} {time}").of(state=word, time=time), tone, dot=True)


def _identity_pills(call: CallView) -> list[Pill]:
    if call.withheld:
        return []
    if not call.identified:
        return [Pill(tr("looking up…"), "muted")]
    if not call.matches:
        return [Pill(tr("unknown caller"), "warn")]
    if len(call.matches) == 1:
        match = call.matches[0]
        return [Pill(tr("perhaps {name}").of(name=clean(match.person or match.company, 40)), "warn")]
    return [Pill(tr("%n possible callers", "", len(call.matches)), "warn")]


def _warning(call: CallView, desk: Desk, now: float) -> Shown:
    if call.no_audio and call.state in ("talking", "consulting"):
        return tr("No sound comes from the caller.")
    if call.state == "talking" and muted_but_speaking(desk, now):
        return tr("You are muted but speaking.")
    return ""


@dataclass(frozen=True, slots=True)
class Popup:
    """The small window of a ringing call."""

    call: CallId
    title: str | Text
    who: tuple[Shown, ...]
    way: tuple[Shown, ...]
    pills: tuple[Pill, ...]
    presses: tuple[Press, ...]


def popup(desk: Desk, now: float, keys: Mapping[str, str]) -> Popup | None:
    """What the small window shows, or None when nothing rings."""
    call = desk.in_state("offered")
    if call is None:
        return None
    whole = strip(call, desk, now, keys)
    way = _way(call, now + desk.ahead)
    who = (*_beside(call), *menu_path(call), *_who(call))
    return Popup(call.call, whole.title, who, way, whole.pills, whole.presses)
