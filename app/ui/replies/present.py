"""How a text with places looks, and what is said of it. No Qt."""

from collections.abc import Collection, Iterable, Mapping
from html import escape

from app.domain.placeholders import placeholders
from app.domain.scripts import Script, Step, words_in
from app.domain.text_blocks import BlockVersion, TextBlock
from app.ui.parts.clean import clean, clean_note
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Row
from app.ui.people.present import House

LANGUAGE_NAMES: Mapping[str, Text] = {
    "en": tr("English"),
    "lt": tr("Lithuanian"),
    "pl": tr("Polish"),
    "hu": tr("Hungarian"),
    "fa": tr("Persian"),
}
HINT = tr("{enter} inserts · {copy} copies · {leave} leaves it").of(enter="Enter", copy="Ctrl+C", leave="Esc")
NOTHING = tr("No text block fits.")
NONE_YET = tr("There are no text blocks yet.")


def refused(waiting: tuple[str, ...]) -> Shown:
    """Why a text is not kept."""
    return tr("Not saved. Fill in or take out: {names}").of(names=", ".join(waiting))


def not_copied(waiting: tuple[str, ...]) -> Shown:
    return tr("Not copied. Fill in or take out: {names}").of(names=", ".join(waiting))


def as_html(text: str, language: str, tokens: Mapping[str, str]) -> str:
    """The text with its places marked, in its own direction."""
    parts, end = [], 0
    look = f"background-color:{tokens['warn_bg']};color:{tokens['warn']};font-weight:700"
    for place in placeholders(text):
        parts.append(escape(text[end : place.start]))
        parts.append(f'<span style="{look}">{escape(place.written)}</span>')
        end = place.end
    whole = "".join((*parts, escape(text[end:]))).replace("\n", "<br>")
    side = ' dir="rtl" align="right"' if language == "fa" else ' dir="ltr" align="left"'
    return f"<p{side}>{whole}</p>"


def choice_details(block: TextBlock, said: str) -> Shown:
    """Under its name in the list: tags, and how it begins."""
    return (*(clean(tag, 30) for tag in block.tags[:3]), clean_note(said, 90))


# ---- the room --------------------------------------------------------------------------------------------

BLOCKS = (Column(tr("Name")), Column(tr("Tags"), 120), Column(tr("Languages"), 110))
VERSIONS = (Column(tr("When"), 150), Column(tr("Who"), 130), Column(tr("What"), 110), Column(tr("Name")))
NO_BLOCKS = CardMessage("empty", NONE_YET, tr("A supervisor writes them here: what is said again and again."))
NONE_FITS = CardMessage("empty", NOTHING, tr("Search for another word of its name, its tags or its text."))
ONLY_READ = tr("Only a supervisor changes texts.")
_ACTIONS: Mapping[str, Text] = {
    "saved": tr("Saved", "version of a text"),
    "deleted": tr("Deleted"),
    "restored": tr("Taken back"),
}


def block_rows(blocks: Iterable[TextBlock], unsaved: Collection[int]) -> tuple[Row, ...]:
    """``unsaved``: ids of those that somebody changed here and did not save."""
    return tuple(
        Row(
            str(each.id),
            (
                Cell(clean(each.name, 60), "warn" if each.id in unsaved else "", dot=each.id in unsaved,
                     bold=True, tip=tr("not saved") if each.id in unsaved else ""),
                Cell(", ".join(clean(tag, 30) for tag in each.tags), "muted"),
                Cell(" ".join(each.languages), "muted"),
            ),
        )
        for each in blocks
    )  # fmt: skip


def version_rows(versions: tuple[BlockVersion, ...], names: House) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(each.block.version),
            (
                Cell((Moment(each.at.astimezone(), "date"), Moment(each.at.astimezone(), "time"))),
                Cell(names.operator(each.who)),
                Cell(_ACTIONS.get(each.action, each.action)),
                Cell(clean(each.block.name, 60)),
            ),
        )
        for each in versions
    )


# ---- call scripts ----------------------------------------------------------------------------------------

SCRIPTS = (Column(tr("Name")), Column(tr("Steps"), 60, end=True))
STEPS = (Column(tr("Step"), 90), Column(tr("Kind"), 90), Column(tr("Then")))
_KINDS: Mapping[str, Text] = {
    "say": tr("say"),
    "text": tr("text"),
    "date": tr("day"),
    "choice": tr("choice"),
    "yes_no": tr("yes or no"),
    "end": tr("end", "of a call script"),
}


def script_rows(scripts: Iterable[Script]) -> tuple[Row, ...]:
    return tuple(
        Row(str(each.id), (Cell(clean(each.name, 60), bold=True), Cell(str(len(each.steps)))))
        for each in scripts
    )


def step_rows(steps: Iterable[Step]) -> tuple[Row, ...]:
    """The way a script goes: one row a step."""
    return tuple(
        Row(
            f"{place} {step.id}",
            (
                Cell(clean(step.id, 30), bold=True, tip=clean_note(words_in(step.words, ()), 400)),
                Cell(_KINDS.get(step.kind, step.kind)),
                Cell(leads := ", ".join(clean(_arrow(*each), 60) for each in _leads(step)), tip=leads),
            ),
        )
        for place, step in enumerate(steps)
    )


def _leads(step: Step) -> list[tuple[str, str]]:
    if step.answers:
        return [(each.to, each.id) for each in step.answers]
    return [(step.to, "")] if step.kind != "end" else []


def _arrow(to: str, answer: str) -> str:
    return f"{answer} → {to or '?'}" if answer else f"→ {to or '?'}"
