"""Documents in words: the list, their kinds, how large, how long they hold. No Qt."""

from collections.abc import Mapping
from datetime import date

from app.domain.documents import KINDS, MOST_BYTES, Document, expired
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import when
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.people.present import House
from app.ui.scan.present import day
from app.ui.tickets.present import Option

MEGABYTES = MOST_BYTES // 1024 // 1024
NO_DOCUMENTS = CardMessage(
    "empty",
    tr("No document is kept here."),
    tr("Drop files here, or press Add file. Up to {mb} MB each.").of(mb=str(MEGABYTES)),
)
NOT_CHOSEN = CardMessage("empty", tr("Choose a document to see it here."))
NO_PREVIEW = CardMessage(
    "empty", tr("There is no preview of this kind of file."), tr("Open or save it instead.")
)
LOOKING = CardMessage("loading", tr("Reading the file…"))
NOT_SHOWN = tr("The file cannot be shown: it is damaged or not what its name says.")
DOCUMENTS = (
    Column(tr("Name")),
    Column(tr("Kind"), 90),
    Column(tr("Size"), 70, end=True),
    Column(tr("Added"), 110),
    Column(tr("Holds until"), 90),
)
KIND_WORDS: Mapping[str, Text] = {
    "photo": tr("Photo"),
    "invoice": tr("Invoice"),
    "warranty": tr("Warranty card"),
    "manual": tr("Manual"),
    "contract": tr("Contract"),
    "report": tr("Report"),
    "other": tr("Other"),
}


def kind_options() -> tuple[Option, ...]:
    return tuple(Option(kind, KIND_WORDS[kind]) for kind in KINDS)


def kind_of(name: str) -> str:
    """A first guess by the name alone, to be changed by hand."""
    plain = name.casefold()
    if plain.endswith((".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp")):
        return "photo"
    return next((kind for kind in KINDS if kind in plain), "other")


def size_words(size: int) -> str:
    if size < 1024:
        return number(f"{size} B")
    if size < 1024 * 1024:
        return number(f"{size / 1024:.0f} KB")
    return number(f"{size / 1024 / 1024:.1f} MB")


def document_rows(documents: tuple[Document, ...], now: float, today: date, names: House) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(each.id),
            (
                Cell(
                    clean(each.name, 120), icon="note", tip=(clean(each.name, 120), names.operator(each.who))
                ),
                Cell(KIND_WORDS.get(each.kind, Text(each.kind))),
                Cell(size_words(each.size)),
                Cell(when(each.at, now), tip=names.operator(each.who)),
                Cell(*_holds(each, today)),
            ),
        )
        for each in documents
    )


def _holds(of: Document, today: date) -> tuple[Shown, str]:
    if of.expires is None:
        return "", ""
    if expired(of, today):
        return (day(of.expires), tr("over")), "bad"
    return day(of.expires), "warn" if (of.expires - today).days <= 30 else ""


def open_press(of: Document | None) -> Press:
    why: Shown = tr("Choose a document first.") if of is None else ""
    if of is not None and not of.opens:
        why = tr("Files of this kind are not opened from here. Save it and look at it with care.")
    return Press("open", tr("Open"), "out", why=why)


def added_words(names: tuple[str, ...]) -> Text:
    if len(names) == 1:
        return tr("Added: {name}").of(name=clean(names[0], 80))
    return tr("%n files added", "documents", len(names))
