"""What a scan says on the screen: device, several, nothing known; scanners in short; the history. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from app.domain.equipment import DeviceLine, NewDevice
from app.domain.money import Money
from app.domain.recalls import RecallFlag
from app.domain.returns import EVENT_NAMES as RETURN_NAMES
from app.domain.scan_results import (
    CommandCode,
    KnownDevice,
    ProductOnly,
    ScanResult,
    SeveralDevices,
    Taken,
    UnknownDevice,
    Unreadable,
)
from app.domain.service_history import DeviceCard, ServiceEvent
from app.domain.tickets import EVENT_NAMES
from app.domain.warranty import Verdict, Warranty
from app.ui.parts.clean import clean, clean_note, number
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.times import when
from app.ui.parts.values import CardMessage, Cell, Column, Pill, Press, Row
from app.ui.people.present import House
from devices.scanning.code import Doubt, Form, ScannedCode
from devices.scanning.command_codes import Command
from devices.scanning.ports import Down, ReaderDown, ReaderId, ReaderUp

# ---- the card ------------------------------------------------------------------------------------------

EMPTY = CardMessage("empty", tr("Scan a device, or type its serial number."))
LOOKING = CardMessage("loading", tr("Looking up…"))


@dataclass(frozen=True, slots=True)
class DeviceWords:
    """A known device from top to bottom. ``advice``: what a recall wants done."""

    serial: str
    product: Shown
    owner: Shown
    place: str
    pills: tuple[Pill, ...]
    advice: str


def device_words(card: DeviceCard) -> DeviceWords:
    device = card.device
    due = [flag for flag in card.recalls if flag.due]
    pills = (warranty_pill(card.warranty), *(recall_pill(flag) for flag in due[:2]))
    return DeviceWords(
        serial=number(device.serial),
        product=_joined(device.product.title, device.product.kind) or tr("model not known"),
        owner=_joined(device.owner.person, device.owner.company) or tr("owner not known"),
        place=clean(device.place, 80),
        pills=pills,
        advice=clean(due[0].what_to_do, 200) if due else "",
    )


def _joined(*parts: str) -> Shown:
    return tuple(dict.fromkeys(clean(part, 60) for part in parts if part))


def day(value: date) -> Moment:
    return Moment(datetime.combine(value, time(), UTC), "date")


_VERDICT: Mapping[Verdict, tuple[Text, str]] = {
    Verdict.COVERED: (tr("Warranty to {day}"), "ok"),
    Verdict.GRACE: (tr("Warranty ended {day}, days of grace"), "warn"),
    Verdict.EXCLUDED: (tr("Not paid by the warranty"), "warn"),
    Verdict.EXPIRED: (tr("Warranty ended {day}"), "bad"),
    Verdict.NOT_BEGUN: (tr("Warranty has not begun"), "info"),
    Verdict.BOUGHT_USED: (tr("No warranty: bought used"), "bad"),
    Verdict.VOID: (tr("Warranty void: {reason}"), "bad"),
    Verdict.DATE_UNKNOWN: (tr("Warranty: date of sale not known"), "warn"),
    Verdict.NO_TERMS: (tr("No warranty known"), "muted"),
}


def warranty_pill(warranty: Warranty) -> Pill:
    text, tone = _VERDICT[warranty.verdict]
    if "{day}" in text.source and warranty.until is not None:
        return Pill(text.of(day=day(warranty.until)), tone)
    if "{reason}" in text.source:
        return Pill(text.of(reason=clean(warranty.reason, 60)), tone)
    return Pill(text, tone)


def recall_pill(flag: RecallFlag) -> Pill:
    return Pill(tr("Recall: {title}").of(title=clean(flag.title, 60)), "bad")


def new_press(key: str) -> Press:
    return Press("new", tr("New request"), "note", "filled", key=key)


# ---- what came of a scan -------------------------------------------------------------------------------


def result_pill(result: ScanResult) -> Pill:
    match result:
        case KnownDevice():
            return Pill(tr("known"), "ok")
        case SeveralDevices(devices=devices):
            return Pill(tr("%n devices", "found by a scan", len(devices)), "warn")
        case UnknownDevice():
            return Pill(tr("new device"), "info")
        case ProductOnly():
            return Pill(tr("product code"), "warn")
        case CommandCode():
            return Pill(tr("command"), "info")
        case Unreadable(code=ScannedCode(form=Form.SETTING)):
            return Pill(tr("setting code"), "warn")
    return Pill(tr("not readable"), "bad")


def result_message(result: ScanResult) -> CardMessage | None:
    """A sentence instead of a device, where there is none to show."""
    if isinstance(result, ProductOnly):
        named = result.product.title if result.product is not None else result.code.text
        text = tr("This code names a product, not a device: {name}").of(name=clean(named, 80))
        return CardMessage("empty", text, tr("Scan the serial number on the device's plate."))
    if isinstance(result, KnownDevice | SeveralDevices | UnknownDevice | CommandCode):
        return None
    if result.code.form is Form.SETTING:
        text = tr("This is a setting code for a scanner. Nothing was done.")
        return CardMessage("empty", text, _advice(result.code))
    return CardMessage("empty", tr("The code could not be read."), _advice(result.code))


_DOUBTS: Mapping[Doubt, Text] = {
    Doubt.CHECK_DIGIT: tr("The check digit is wrong; perhaps {guess}"),
    Doubt.MISSING_SEPARATOR: tr("A separator is missing; perhaps {guess}"),
    Doubt.NOT_READ: tr("Part of the code fits no rule: {about}"),
    Doubt.LOOK_ALIKE: tr("Letters that look like digits; perhaps {guess}"),
    Doubt.LOWER_CASE: tr("Small letters; perhaps {guess}"),
    Doubt.SETTING_CODE: tr("It sets scanners of {about}; only such a scanner obeys it."),
    Doubt.UNPRINTABLE: tr("Unprintable characters: look at the scanner's speed and character set."),
}


def doubts(code: ScannedCode) -> tuple[Shown, ...]:
    """What looks wrong with the code, each once."""
    found: dict[Doubt, Shown] = {}
    for each in code.warnings:
        text, guess, about = _DOUBTS[each.doubt], number(each.guess), number(each.about)
        if not guess and "{guess}" in text.source:
            continue
        values: dict[str, Shown] = {"guess": guess} if "{guess}" in text.source else {}
        found[each.doubt] = text.of(**(values | ({"about": about} if "{about}" in text.source else {})))
    return tuple(found.values())


def _advice(code: ScannedCode) -> Shown:
    return doubts(code) or tr("Scan it again, or type the serial number.")


def choice_words(line: DeviceLine) -> tuple[str, tuple[Shown, ...]]:
    """Title and details of one of several devices."""
    parts: list[Shown] = [clean(part, 50) for part in (line.owner, line.place) if part]
    return clean(line.title, 80), tuple(parts) or (number(line.serial),)


def guess_words(result: UnknownDevice) -> Shown:
    """Where the guess of an unknown device comes from."""
    if result.product is not None:
        return tr("Like other devices of the model {name}.").of(name=clean(result.product.title, 60))
    if result.guess.maker:
        return tr("Its number looks like one of {maker}.").of(maker=clean(result.guess.maker, 40))
    return tr("Nothing is known of it yet.")


def filled(guess: NewDevice) -> tuple[str, str, str]:
    """Serial number, maker and model for the fields."""
    return clean(guess.serial, 200), clean(guess.maker, 100), clean(guess.model, 100)


_COMMANDS: Mapping[Command, Text] = {
    Command.NEW: tr("Opened: {ticket}"),
    Command.RECEIVED: tr("Device received: {ticket}"),
    Command.DONE: tr("Done: {ticket}"),
    Command.PART: tr("The next scan is a part for {ticket}."),
    Command.LOANER: tr("The next scan is a device lent for {ticket}."),
}


def taken_words(taken: Taken) -> Text:
    """What became of the scan after PART or LOANER."""
    what = clean(taken.what, 80)
    if taken.command is Command.PART:
        return tr("Part used for {ticket}: {what}").of(ticket=taken.ticket.name, what=what)
    if taken.back:
        return tr("Loaner of {ticket} came back: {what}").of(ticket=taken.ticket.name, what=what)
    return tr("Lent for {ticket}: {what}").of(ticket=taken.ticket.name, what=what)


def command_words(command: Command, ticket: str) -> Text:
    return _COMMANDS[command].of(ticket=ticket)


# ---- scanners ------------------------------------------------------------------------------------------

Readers = Mapping[ReaderId, ReaderUp | ReaderDown]

_DOWN: Mapping[Down, tuple[Text, str]] = {
    Down.ABSENT: (tr("scanner not plugged in"), "warn"),
    Down.IN_USE: (tr("another program has the scanner"), "bad"),
    Down.FORBIDDEN: (tr("you may not use the scanner's port"), "bad"),
    Down.LOST: (tr("scanner unplugged"), "bad"),
    Down.FAILED: (tr("scanner failed"), "bad"),
}


def scanner_pill(readers: Readers) -> Pill:
    """The best that can be said: one that works is enough to work."""
    down = [state for state in readers.values() if isinstance(state, ReaderDown)]
    up = len(readers) - len(down)
    if down and not up:
        text, tone = _DOWN[down[0].reason]
        return Pill(text, tone, dot=True)
    if down:
        return Pill(tr("scanner ready, %n missing", "scanners", len(down)), "warn", dot=True)
    return Pill(tr("scanner ready"), "ok", dot=True) if up else Pill(tr("no scanner"), "muted", dot=True)


# ---- history -------------------------------------------------------------------------------------------

HISTORY = (
    Column(tr("When"), 128),
    Column(tr("Event")),
    Column(tr("By"), 110),
    Column(tr("Cost"), 110, end=True),
)
NOBODY = House()
NO_DEVICE = CardMessage(
    "empty", tr("No device is chosen."), tr("The history of a scanned device is shown here.")
)
NO_EVENTS = CardMessage("empty", tr("Nothing happened to this device yet."))

_EVENT: Mapping[str, tuple[Text, str]] = {
    "ticket": (tr("Request {title}"), "note"),
    "step": (tr("{ticket}: {step}"), "check"),
    "call": (tr("Call"), "phone"),
    "note": (tr("Note"), "edit"),
    "visit": (tr("Visit"), "out"),
    "cost": (tr("Cost: {title}"), ""),
    "recall": (tr("Recall: {title}"), "warning"),
    "return": (tr("{ticket}: {step}"), "out"),
}
_STEPS: Mapping[str, Text] = {
    **{event: Text(words) for event, words in EVENT_NAMES.items()},
    "changed": tr("changed"),
    "linked": tr("linked"),
    "override": tr("free work allowed"),
    "assigned": tr("assigned"),
}
_RETURN_STEPS = {"drafted": tr("Drafted"), **{each: Text(words) for each, words in RETURN_NAMES.items()}}


def history_rows(card: DeviceCard, now: float, names: House = NOBODY) -> tuple[Row, ...]:
    """``names``: who the operators are."""
    return tuple(_history_row(event, place, now, names) for place, event in enumerate(card.events))


def _history_row(event: ServiceEvent, place: int, now: float, names: House) -> Row:
    _, icon = _EVENT.get(event.kind, (None, "note"))
    what, note = _event(event), clean_note(event.text)
    return Row(
        f"{event.ticket_id or ''}/{event.kind}/{event.ref}/{place}",
        (
            Cell(when(event.at, now)),
            Cell(
                (what, note) if note else what, "bad" if event.kind == "recall" else "", icon=icon, tip=note
            ),
            Cell(names.operator(event.who), "muted"),
            Cell(amount(event.amount) if event.amount is not None else ""),
        ),
    )


def _event(event: ServiceEvent) -> Shown:
    text, _ = _EVENT.get(event.kind, (None, ""))
    if text is None:
        return clean(event.title, 200)
    if "{title}" in text.source:
        return text.of(title=clean(event.title, 200))
    if "{step}" in text.source:
        ticket, _, step = event.title.partition(": ")
        words = _RETURN_STEPS if event.kind == "return" else _STEPS
        return text.of(ticket=clean(ticket, 20), step=words.get(step, clean(step, 40)))
    return (text, clean(event.title, 200)) if event.title and event.kind != "call" else text


def amount(value: Money) -> str:
    """``4 120.00 EUR``, in the order of its digits everywhere."""
    return number(f"{value.amount:,} {value.currency}".replace(",", " "))


def history_total(card: DeviceCard) -> Shown:
    """What the device cost in its life; empty without costs."""
    sums = tuple(amount(each) for each in card.totals)
    return tr("Cost of its life: {sums}").of(sums=" + ".join(sums)) if sums else ""


def ticket_of(row_id: str) -> int | None:
    """The ticket that a row of the history belongs to."""
    head = row_id.partition("/")[0]
    return int(head) if head else None
