"""Bytes in words: the raw log, and what is made of a line of it. No Qt."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from app.domain.reader_setup import shown
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Row
from app.ui.scan.present import doubts
from devices.scanning.code import Candidate, Form, Kind, ScannedCode
from devices.scanning.frames import Fault, Frame
from devices.scanning.ports import RawEntry

RAW = (
    Column(tr("Time"), 104),
    Column(tr("Scanner"), 130),
    Column(tr("Pause, ms"), 84, end=True),
    Column(tr("Text")),
    Column(tr("Bytes")),
)
NO_BYTES = CardMessage(
    "empty", tr("Nothing has come yet."), tr("What scanners send stands here, before anybody judges it.")
)
MOST_ROWS = 400
"""Rows on the screen; what is older is found by searching, and saved."""


def clock_words(at: float) -> str:
    """``14:03:27.041``."""
    when = datetime.fromtimestamp(at, UTC).astimezone()
    return number(f"{when:%H:%M:%S}.{when.microsecond // 1000:03d}")


def raw_rows(
    entries: Sequence[tuple[int, RawEntry]], names: Mapping[str, str], reader: str = "", find: str = ""
) -> tuple[tuple[Row, ...], int]:
    """Rows of those entries that are looked for, newest first, and how many more there are. ``entries``: with
    their numbers, oldest first. ``find``: in the text or in the bytes."""
    before: dict[str, float] = {}
    kept: list[tuple[int, RawEntry, float | None]] = []
    wanted = find.strip().lower()
    for place, entry in entries:
        pause = entry.at - before[entry.reader] if entry.reader in before else None
        before[entry.reader] = max(entry.until, entry.at)
        if reader and entry.reader != reader or not _is_found(entry.data, wanted):
            continue
        kept.append((place, entry, pause))
    more = max(0, len(kept) - MOST_ROWS)
    return tuple(_raw_row(*each, names) for each in reversed(kept[-MOST_ROWS:])), more


def _is_found(data: bytes, wanted: str) -> bool:
    if not wanted:
        return True
    return wanted in shown(data).lower() or wanted.replace(" ", "") in data.hex()


def _raw_row(place: int, entry: RawEntry, pause: float | None, names: Mapping[str, str]) -> Row:
    text, data = shown(entry.data), entry.data.hex(" ")
    return Row(
        str(place),
        (
            Cell(clock_words(entry.at), "muted"),
            Cell(clean(names.get(entry.reader, entry.reader), 40)),
            Cell(number(f"{pause * 1000:.0f}") if pause is not None else ""),
            Cell(_ltr(text), tip=_ltr(text[:600])),
            Cell(_ltr(data), "muted", tip=_ltr(data[:600])),
        ),
    )


def _ltr(text: str) -> str:
    """Bytes run from left to right in every language."""
    return f"\u2066{text}\u2069"


def raw_lines(entries: Sequence[RawEntry], names: Mapping[str, str], forgotten: int) -> str:
    """The log as a text file: time, scanner, bytes, text."""
    head = [f"# {forgotten} bytes before this are forgotten"] if forgotten else []
    lines = [
        f"{datetime.fromtimestamp(entry.at, UTC).isoformat(timespec='milliseconds')}\t"
        f"{names.get(entry.reader, entry.reader)}\t{entry.data.hex(' ')}\t{shown(entry.data)}"
        for entry in entries
    ]
    return "\n".join([*head, *lines, ""])


def forgotten_words(forgotten: int, more: int) -> Shown:
    parts: list[Shown] = []
    if forgotten:
        parts.append(tr("The first %n bytes are forgotten.", "raw log", forgotten))
    if more:
        parts.append(tr("%n older lines are not shown.", "raw log", more))
    return tuple(parts)


# ---- what is made of it --------------------------------------------------------------------------------

_KINDS: Mapping[Kind, Text] = {
    Kind.SERIAL: tr("serial number"),
    Kind.IMEI: tr("IMEI"),
    Kind.MAC: tr("MAC address"),
    Kind.ASSET: tr("asset tag"),
    Kind.PRODUCT: tr("product code"),
    Kind.PART_NUMBER: tr("part number"),
    Kind.LOT: tr("lot"),
    Kind.SHIPMENT: tr("shipment"),
}
_FAULTS: Mapping[Fault, Text] = {
    Fault.TOO_LONG: tr("too long: not looked up"),
    Fault.UNFINISHED: tr("its end did not come: not looked up"),
}
READINGS = (
    Column(tr("What it may be"), 170),
    Column(tr("Value"), 260),
    Column(tr("Why")),
    Column(tr("Sure"), 60, end=True),
)
NOTHING_CHOSEN = CardMessage("empty", tr("Choose a line to see what is made of its bytes."))


def reading_rows(frames: Sequence[tuple[Frame, ScannedCode]]) -> tuple[Row, ...]:
    """One block of rows a code: how it was cut, what it may be, what is doubtful."""
    rows: list[Row] = []
    for number_, (frame, code) in enumerate(frames):
        rows += _block(str(number_), frame, code)
    return tuple(rows)


def _block(at: str, frame: Frame, code: ScannedCode) -> list[Row]:
    about: Shown = _FAULTS.get(frame.fault) or _form(code)
    head = Row(
        at, (Cell(tr("Code"), bold=True), Cell(_ltr(shown(frame.raw)), bold=True), Cell(about), Cell(""))
    )
    if frame.fault is not Fault.NONE:
        return [head]
    doubt = Cell(tr("Doubt"), "warn", icon="warning")
    found = [_reading(f"{at}/{place}", each) for place, each in enumerate(code.candidates)]
    wrong = [
        Row(
            f"{at}!{place}",
            (doubt, Cell(""), Cell(words, "warn"), Cell("")),
        )
        for place, words in enumerate(doubts(code))
    ]
    return [head, *found, *wrong]


def _form(code: ScannedCode) -> Shown:
    symbology = code.symbology.name if code.symbology else ""
    forms: Mapping[Form, Shown] = {
        Form.COMMAND: tr("command"),
        Form.SETTING: tr("setting code"),
        Form.UNREADABLE: tr("not readable"),
        Form.EMPTY: tr("empty"),
    }
    return tuple(part for part in (forms.get(code.form, ""), symbology) if part)


def _reading(at: str, candidate: Candidate) -> Row:
    makers = ", ".join(candidate.makers[:3])
    return Row(
        at,
        (
            Cell(_KINDS[candidate.kind]),
            Cell(_ltr(clean(candidate.value, 80))),
            Cell(tuple(part for part in (clean(candidate.reason, 80), clean(makers, 60)) if part), "muted"),
            Cell(number(f"{candidate.confidence} %")),
        ),
    )
