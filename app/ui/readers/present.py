"""What the room of the scanners says: states, roles, the learning scan, bytes and what they mean. No Qt."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from app.domain.reader_roles import Role, role_of
from app.domain.reader_setup import KEYBOARD, shown
from app.services.readers import FoundPort, ReaderState
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Row
from devices.scanning.identity import Mode
from devices.scanning.ports import (
    Down,
    HeardAlready,
    LearningEvent,
    Line,
    NotListening,
    NotUnderstood,
    ReaderDown,
    ReaderLearned,
    ReaderProfile,
)

# ---- roles ---------------------------------------------------------------------------------------------

ROLES: Mapping[Role, Text] = {
    Role.ROOM: tr("The room on the screen"),
    Role.DESK: tr("Opening the device on the desk"),
    Role.BULK: tr("Many scans"),
    Role.STOCK: tr("Parts that come in"),
    Role.LOANERS: tr("Loaners"),
    Role.ATTACH: tr("Attaching to the open request"),
    Role.OFF: tr("Nothing: switched off"),
}
MISSING: Mapping[Role, Text] = {
    Role.BULK: tr("There is no room for many scans here: the scan went to the desk."),
    Role.STOCK: tr("There is no stock room here: the scan went to the desk."),
    Role.LOANERS: tr("There is no room for loaners here: the scan went to the desk."),
    Role.ATTACH: tr("No request is open: the device was opened."),
}


def shown_code(raw: bytes) -> str:
    """A code in a sentence, control characters by name."""
    return number(clean(shown(raw), 60))


# ---- the list ------------------------------------------------------------------------------------------

READERS = (
    Column(tr("Scanner"), 190),
    Column(tr("State")),
    Column(tr("For"), 210),
    Column(tr("Last code"), 220),
    Column(tr("Today"), 70, end=True),
    Column(tr("Errors"), 70, end=True),
)
NONE_YET = CardMessage(
    "empty",
    tr("No scanner is known yet."),
    tr("Plug one in; most are known at once. Others are found with “Find a scanner”."),
)
STARTING = CardMessage("loading", tr("The scanners are being started…"))

_DOWN: Mapping[Down, tuple[Text, str]] = {
    Down.ABSENT: (tr("not plugged in, since {time}"), "warn"),
    Down.IN_USE: (tr("another program has its port, since {time}"), "bad"),
    Down.FORBIDDEN: (tr("you may not use its port"), "bad"),
    Down.LOST: (tr("unplugged since {time}"), "bad"),
    Down.FAILED: (tr("its port fails: {detail}"), "bad"),
}


def state_words(state: ReaderState) -> tuple[Shown, str]:
    """Words and tone."""
    if state.profile.reader == KEYBOARD:
        return tr("types like a keyboard"), "info"
    if role_of(state.profile.role) is Role.OFF:
        return tr("switched off"), "muted"
    link = state.link
    if link is None:
        return tr("looking for it…"), "muted"
    if isinstance(link, ReaderDown):
        text, tone = _DOWN[link.reason]
        values: dict[str, Shown] = {"time": at_time(link.at), "detail": clean(link.detail, 80)}
        return text.of(**{name: each for name, each in values.items() if f"{{{name}}}" in text.source}), tone
    path = number(link.path)
    if state.healed is not None:
        words = tr("connected at {path}, back after {seconds} s")
        return words.of(path=path, seconds=number(f"{state.healed:.1f}")), "ok"
    return tr("connected at {path}").of(path=path), "ok"


def advice(state: ReaderState, platform: str) -> Shown:
    """What a person can do about its state; empty when nothing needs doing. ``platform``: sys.platform."""
    link = state.link
    if not isinstance(link, ReaderDown):
        return ""
    if link.reason is Down.FORBIDDEN and platform.startswith("linux"):
        return tr("Add yourself to the group dialout (sudo usermod -aG dialout $USER) and sign in again.")
    return {
        Down.ABSENT: tr("Plug it in, or look at its address. It is heard by itself within two seconds."),
        Down.IN_USE: tr("Close the program that uses it."),
        Down.FORBIDDEN: tr("Ask your administrator for the right to use serial ports."),
        Down.LOST: tr("Plug it in again, anywhere. It is heard by itself within two seconds."),
        Down.FAILED: tr("Look at its line in the settings."),
    }[link.reason]


def at_time(at: float) -> Moment:
    return Moment(datetime.fromtimestamp(at, UTC).astimezone(), "time")


def reader_rows(states: Sequence[ReaderState], today: object) -> tuple[Row, ...]:
    """``today``: the date; counts of another day are none."""
    return tuple(_reader_row(state, state.day == today) for state in states)


def _reader_row(state: ReaderState, fresh: bool) -> Row:
    words, tone = state_words(state)
    last = shown_code(state.last) if state.last is not None else ""
    faults = state.faults if fresh else 0
    repeats = tr("%n left out as repeats", "scans", state.repeats) if fresh and state.repeats else ""
    return Row(
        str(state.profile.reader),
        (
            Cell(clean(state.profile.name, 60), bold=True),
            Cell(words, tone, dot=True, tip=words),
            Cell(ROLES[role_of(state.profile.role)], "muted"),
            Cell((last, at_time(state.last_at)) if last else "", tip=last),
            Cell(number(str(state.scans if fresh else 0)), tip=repeats),
            Cell(number(str(faults)), "bad" if faults else "muted"),
        ),
    )


# ---- ports ---------------------------------------------------------------------------------------------

_MODES: Mapping[Mode, Text] = {
    Mode.SERIAL: tr("scanner"),
    Mode.BRIDGE: tr("cable with a serial chip"),
    Mode.KEYBOARD: tr("scanner that types"),
    Mode.OTHER: tr("scanner in a mode without a port"),
}


def port_words(found: FoundPort) -> Shown:
    """A port in a list to choose from."""
    what = clean(found.port.description, 40)
    maker = clean(found.maker, 30)
    mode: tuple[Shown, ...] = (_MODES[found.mode],) if found.mode else ()
    return tuple(part for part in (number(found.port.path), maker or what, *mode) if part)


def line_words(line: Line) -> str:
    """``9600 8N1``."""
    stop = f"{line.stopbits:g}"
    flow = " XON/XOFF" if line.xonxoff else " RTS/CTS" if line.rtscts else ""
    return number(f"{line.baudrate} {line.bytesize}{line.parity}{stop}{flow}")


# ---- learning ------------------------------------------------------------------------------------------

LEARN_CODE = "RD-LEARN"


def learning_words(count: int) -> Shown:
    if not count:
        return tr("There is no port to listen at. Plug the scanner in, or enter its address.")
    return tr("Listening at %n ports. Scan the code above.", "learning scan", count)


def learning_event(event: LearningEvent, names: Mapping[str, str]) -> Shown:
    """What a learning scan just told. ``names``: scanners by id."""
    match event:
        case NotUnderstood():
            words = tr("Something came, but not that: {bytes}. Scan again, now at {speed} baud.")
            return words.of(bytes=shown_code(event.raw[:24]), speed=number(str(event.next_line.baudrate)))
        case NotListening():
            return tr("Port {path} cannot be heard: {why}").of(
                path=number(event.path), why=_WHY.get(event.reason) or clean(event.detail, 60)
            )
        case HeardAlready():
            name = clean(names.get(event.reader, event.reader), 40)
            return tr("“{name}” read it: this scanner is set up already.").of(name=name)
        case ReaderLearned():
            return learned_words(event)


_WHY: Mapping[Down, Text] = {
    Down.ABSENT: tr("it is gone"),
    Down.LOST: tr("it is gone"),
    Down.IN_USE: tr("another program has it"),
    Down.FORBIDDEN: tr("you may not use it"),
}


def learned_words(event: ReaderLearned) -> Shown:
    framing = event.framing
    parts: list[Shown] = [tr("Found: {line}").of(line=line_words(event.line))]
    if framing.gap is not None:
        parts.append(tr("no end of code: a pause ends it"))
    if framing.prefix or framing.suffix:
        parts.append(
            tr("around each code: {before} … {after}").of(
                before=shown_code(framing.prefix) or "–", after=shown_code(framing.suffix) or "–"
            )
        )
    return tuple(parts)


TYPES = tr(
    "This scanner types like a keyboard. Set it to serial with a setting code of its manual, or switch on "
    "typing scanners for this desk."
)


def names_of(states: Sequence[ReaderState]) -> dict[str, str]:
    """Scanners by id."""
    return {state.profile.reader: state.profile.name for state in states}


def profile_words(profile: ReaderProfile) -> Shown:
    """Where it is and how its line is set, under its name."""
    identity = profile.identity
    where: Shown
    if identity.is_usb:
        ids = f"{identity.vid:04x}:{identity.pid:04x}"
        where = number(f"USB {ids} {identity.serial_number}".strip())
    else:
        where = number(identity.path)
    return (where, line_words(profile.line))
