"""Two versions of one person: what two people changed differently. No Qt."""

from dataclasses import dataclass

from app.domain.people import Person
from app.ui.calls.debt_words import OWES, debt_text
from app.ui.parts.clean import clean_note, number
from app.ui.parts.text import Text, tr

FIELDS: tuple[tuple[str, Text], ...] = (
    ("name", tr("Name")),
    ("company", tr("Company")),
    ("role", tr("Role")),
    ("email", tr("E-mail")),
    ("language", tr("Language")),
    ("note", tr("Note")),
)


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that two people changed differently."""

    field: str
    label: Text
    mine: str
    theirs: str


def differences(mine: Person, theirs: Person) -> tuple[Difference, ...]:
    found = [
        Difference(name, label, clean_note(getattr(mine, name)), clean_note(getattr(theirs, name)))
        for name, label in FIELDS
        if getattr(mine, name) != getattr(theirs, name)
    ]
    if mine.phones != theirs.phones:
        both = [", ".join(number(p.raw) for p in one.phones) for one in (mine, theirs)]
        found.append(Difference("phones", tr("Numbers"), both[0], both[1]))
    if mine.debt != theirs.debt:
        found.append(Difference("debt", OWES, debt_text(mine.debt), debt_text(theirs.debt)))
    return tuple(found)
