"""What the room of devices says: the list, a device's identity, what differs between two versions. No Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.device_page import COUNTED, DeviceEntry, DeviceList, DevicePage
from app.domain.equipment import Device, Identifier
from app.domain.errors import BadInput
from app.domain.service_history import ServiceEvent
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import when
from app.ui.parts.values import CardMessage, Cell, Column, Pill, Press, Row
from app.ui.scan.present import day, recall_pill, warranty_pill
from app.ui.tickets.present import state_pill, state_word
from devices.scanning.code import Candidate, Kind, ScannedCode

LOADING = CardMessage("loading", tr("Loading…"))
NOTHING_CHOSEN = CardMessage(
    "empty", tr("No device is open."), tr("Choose one of the list, scan one, or press New device.")
)
NO_DEVICES = CardMessage(
    "empty", tr("There is no device yet."), tr("Scan one, or press New device and write it down.")
)
NONE_FOUND = CardMessage(
    "empty", tr("No device is called so."), tr("Try its serial number, model, place or owner.")
)
NO_TICKETS = CardMessage("empty", tr("No request was ever opened for it."))
KIND_WORDS: Mapping[Kind, Text] = {
    Kind.SERIAL: tr("Serial number"),
    Kind.IMEI: tr("IMEI"),
    Kind.MAC: tr("MAC address"),
    Kind.ASSET: tr("Asset tag"),
}
OTHER_KINDS = (Kind.ASSET, Kind.IMEI, Kind.MAC)
"""What a device may be called beside its serial number."""

Line = tuple[Shown, Shown]
"""A label and its value."""


# ---- the list --------------------------------------------------------------------------------------------


def count_words(found: DeviceList, asked: bool) -> Text:
    """How many there are, and of how many."""
    total = _thousands(found.total)
    if not asked:
        return tr("{total} devices").of(total=total)
    if found.found >= COUNTED:
        return tr("more than {found} of {total} devices").of(found=_thousands(found.found), total=total)
    return tr("{found} of {total} devices").of(found=_thousands(found.found), total=total)


def _thousands(value: int) -> str:
    return number(f"{value:,}".replace(",", " "))


@dataclass(frozen=True, slots=True)
class EntryWords:
    title: str
    details: tuple[Shown, ...]
    icon: str
    pill: Pill


def entry_words(entry: DeviceEntry) -> EntryWords:
    """One row of the list. What must not be missed comes first among the details."""
    line = entry.line
    said: list[Shown] = []
    if entry.gone:
        said.append(tr("gone: {why}").of(why=clean(entry.gone, 30)))
    if entry.recalled:
        said.append(tr("recalled"))
    if line.open_tickets:
        said.append(tr("%n open requests", "of a device", line.open_tickets))
    said += [clean(part, 60) for part in (line.owner, line.place) if part]
    icon = "warning" if entry.recalled else "device"
    pill = Pill(tr("gone"), "muted") if entry.gone else warranty_pill(entry.warranty)
    model = line.title.removesuffix(line.serial).removesuffix(" · ") if line.serial else line.title
    title = " · ".join(part for part in (line.serial, model) if part)
    return EntryWords(clean(title, 90), tuple(said) or (tr("owner not known"),), icon, pill)


# ---- the head and the overview ---------------------------------------------------------------------------


def page_title(device: Device) -> Shown:
    return clean(device.product.title, 80) or tr("model not known")


def page_serial(device: Device) -> Shown:
    return number(device.serial) or tr("without a serial number")


def page_pills(page: DevicePage) -> tuple[Pill, ...]:
    card = page.card
    gone = (Pill(tr("gone: {why}").of(why=clean(card.device.gone, 40)), "bad"),) if card.device.gone else ()
    due = [recall_pill(flag) for flag in card.recalls if flag.due]
    return (*gone, warranty_pill(card.warranty), *due[:2])


def owner_words(device: Device) -> Shown:
    owner = device.owner
    parts = tuple(clean(part, 80) for part in (owner.person, owner.company) if part)
    return parts or tr("owner not known")


def identity_lines(page: DevicePage) -> tuple[Line, ...]:
    device, product = page.card.device, page.card.device.product
    lines: list[Line] = [
        (tr("Maker"), clean(product.maker, 100)),
        (tr("Model"), clean(product.model, 100)),
        (tr("Kind"), clean(product.kind, 100)),
        (tr("Serial number"), number(device.serial)),
        (tr("Compared as"), number(page.serial_key)),
    ]
    lines += [(KIND_WORDS[each.kind], number(each.raw)) for each in device.others]
    lines += [
        (tr("Lot"), number(device.lot)),
        (tr("GTIN"), number(product.gtin)),
        (tr("Part number"), number(product.part_number)),
    ]
    return tuple(line for line in lines if line[1])


def life_lines(page: DevicePage) -> tuple[Line, ...]:
    device, life = page.card.device, page.card.device.life
    lines: list[Line] = [
        (tr("Owner"), owner_words(device)),
        (tr("Place"), clean(device.place, 200) or tr("not known")),
        (tr("Made"), _day(life.made)),
        (tr("Sold"), _day(life.sold)),
        (tr("First used"), _day(life.first_used)),
        (tr("Bought used"), tr("yes") if life.bought_used else tr("no")),
    ]
    if life.void:
        lines.append((tr("Warranty void"), clean(life.void, 200)))
    if device.gone:
        lines.append((tr("Gone"), clean(device.gone, 200)))
    if device.note:
        lines.append((tr("Note"), clean(device.note, 2000)))
    return tuple(lines)


def _day(value: date | None) -> Shown:
    return tr("not known") if value is None else day(value)


def recall_lines(page: DevicePage) -> tuple[tuple[Pill, Shown], ...]:
    """Every recall that ever meant the device, and what is to be done."""
    return tuple(
        (
            recall_pill(flag) if flag.due else Pill((tr("Recall"), clean(flag.title, 60)), "muted"),
            clean(flag.what_to_do, 300) if flag.due else tr("settled"),
        )
        for flag in page.card.recalls
    )


TICKETS = (Column(tr("No."), 90), Column(tr("Subject")), Column(tr("State"), 150), Column(tr("Opened"), 110))


def ticket_rows(page: DevicePage, now: float) -> tuple[Row, ...]:
    """Open ones first."""
    return tuple(
        Row(
            str(line.id),
            (
                Cell(line.name),
                Cell(clean(line.title, 120), tip=clean(line.title, 200)),
                Cell(state_word(line.state), state_pill(line.state).tone, dot=True),
                Cell(when(line.opened, now), "muted"),
            ),
        )
        for line in page.card.tickets
    )


# ---- two versions ----------------------------------------------------------------------------------------

DIFFERENCES = (Column(tr("Field"), 120), Column(tr("Yours")), Column(tr("Theirs")))


def differences(mine: Device, theirs: Device) -> tuple[Row, ...]:
    """What two people wrote into one device, field by field."""
    rows: list[Row] = []
    for (label, one), (_, other) in zip(_fields(mine), _fields(theirs), strict=True):
        if one != other:
            cells = (Cell(label, "muted"), Cell(one, "info", tip=one), Cell(other, tip=other))
            rows.append(Row(str(len(rows)), cells))
    return tuple(rows)


def _fields(of: Device) -> tuple[Line, ...]:
    life = of.life
    names = ", ".join(f"{each.kind.value} {each.raw}" for each in of.others)
    return (
        (tr("Model"), clean(of.product.title, 100)),
        (tr("Serial number"), number(of.serial)),
        (tr("Other names"), clean(names, 200)),
        (tr("Owner"), owner_words(of)),
        (tr("Place"), clean(of.place, 100)),
        (tr("Lot"), clean(of.lot, 60)),
        (tr("Made"), _day(life.made)),
        (tr("Sold"), _day(life.sold)),
        (tr("First used"), _day(life.first_used)),
        (tr("Bought used"), tr("yes") if life.bought_used else tr("no")),
        (tr("Warranty void"), clean(life.void, 100)),
        (tr("Gone"), clean(of.gone, 100)),
        (tr("Note"), clean(of.note, 200)),
    )


# ---- a code scanned into the form ------------------------------------------------------------------------

SURE = 90
"""Confidence from which a reading needs no question."""


def readings(code: ScannedCode, serial: str) -> tuple[Identifier, ...]:
    """What a code may be in the form that is open, likeliest first; one when there is no doubt. ``serial``:
    what stands in its field: a second one is a question."""
    names = [each for each in code.identifiers if each.kind in KIND_WORDS]
    if not names:
        return ()
    best = names[0]
    if best.kind is not Kind.SERIAL and best.confidence >= SURE:
        return (Identifier(best.kind, best.value),)
    if {each.kind for each in names} == {Kind.SERIAL} and not serial.strip():
        return (Identifier(Kind.SERIAL, best.value),)
    found = {(each.kind, each.value): Identifier(each.kind, each.value) for each in names[:4]}
    found.setdefault((Kind.ASSET, _whole(names).value), Identifier(Kind.ASSET, _whole(names).value))
    return tuple(found.values())


def _whole(names: Iterable[Candidate]) -> Candidate:
    return max(names, key=lambda each: len(each.value))


def reading_press(place: int, reading: Identifier) -> Press:
    words = tr("{kind}: {value}").of(kind=KIND_WORDS[reading.kind], value=number(reading.raw))
    return Press(f"reading {place}", words)


# ---- days ------------------------------------------------------------------------------------------------


def moment_typed(text: str) -> datetime:
    """``2026-03-31 14:05`` by the clock on the wall. ``BadInput`` for anything else."""
    plain = "".join(str(int(char)) if char.isdecimal() else char for char in text.strip())
    try:
        return datetime.strptime(plain, "%Y-%m-%d %H:%M").astimezone()
    except ValueError as failure:
        raise BadInput(
            f"“{clean(text, 30)}” is no day and time.", "Write them as 2026-03-31 14:05."
        ) from failure


def moment_text(at: datetime) -> str:
    return at.astimezone().strftime("%Y-%m-%d %H:%M")


def may_correct(event: ServiceEvent) -> bool:
    """Whether a line of the history is a note or a visit that somebody wrote here."""
    return event.kind in ("note", "visit") and event.ref.isdecimal()
