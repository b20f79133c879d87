"""Score cards: the questions a recorded call is asked. Each saved change is a version of its own, so that
what was scored under one keeps its questions."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.errors import BadInput, NotAllowed, StaleEdit
from app.domain.folding import fold
from app.domain.texts import tr

KINDS: Mapping[str, int] = {"yes_no": 1, "scale": 5}
"""Most points of an answer."""
LONGEST = 300
MOST = 60
"""Questions of a card."""
HEAVIEST = 100


@dataclass(frozen=True, slots=True)
class Question:
    """``id`` stays through all versions. ``weight``: beside the others, 0 counts nothing; ``fatal``: no
    points here, and the whole call has none."""

    id: int
    text: str
    kind: str = "yes_no"
    weight: int = 1
    fatal: bool = False

    @property
    def most(self) -> int:
        return KINDS[self.kind]


@dataclass(frozen=True, slots=True)
class Card:
    """``id`` 0 for a new one; ``version`` is for optimistic locking too."""

    id: int
    name: str
    questions: tuple[Question, ...] = ()
    version: int = 0


@dataclass(frozen=True, slots=True)
class CardVersion:
    """A card as somebody left it. ``action``: ``saved``, ``deleted`` or ``restored``."""

    card: Card
    at: datetime
    who: str
    action: str


class StaleCard(StaleEdit):
    def __init__(self) -> None:
        super().__init__(
            tr("Somebody else changed this card meanwhile."),
            tr("What you typed is still here. Look at the versions, then save again."),
        )


def tidy(card: Card) -> Card:
    """As it is kept: no needless spaces, no questions without words."""
    questions = (replace(each, text=" ".join(each.text.split())) for each in card.questions)
    return replace(
        card, name=" ".join(card.name.split()), questions=tuple(each for each in questions if each.text)
    )


def renumbered(card: Card, kept: Collection[int], highest: int) -> Card:
    """Questions that are not ``kept`` from the version before get numbers above ``highest``, the greatest the
    card ever had: one that was removed lends its past to no other."""
    questions = []
    for each in card.questions:
        if each.id not in kept:
            highest += 1
            each = replace(each, id=highest)
        questions.append(each)
    return replace(card, questions=tuple(questions))


def checked_card(card: Card, others: Iterable[Card]) -> None:
    """``BadInput`` for what cannot be kept. ``others``: all that are there, this one too as it was."""
    if not card.name or len(card.name) > LONGEST:
        raise BadInput(tr("The card needs a name."), tr("A short one, as people will find it."))
    if any(fold(each.name) == fold(card.name) and each.id != card.id for each in others):
        raise BadInput(tr("There is a card of this name already."), tr("Choose another name."))
    if not card.questions or len(card.questions) > MOST:
        raise BadInput(tr("A card has 1 to 60 questions."), tr("Add one, or split the card."))
    if len({each.id for each in card.questions}) != len(card.questions):
        raise BadInput(tr("Two questions have the same number."), tr("Remove one of them."))
    for each in card.questions:
        if each.kind not in KINDS or not 0 <= each.weight <= HEAVIEST or len(each.text) > LONGEST:
            raise BadInput(tr("A question is too long or has a weight above 100."), tr("Make it smaller."))
    if not any(each.weight for each in card.questions):
        raise BadInput(tr("No question of the card counts."), tr("Give at least one a weight above 0."))


def check_reviewer(role: str) -> None:
    """Raises NotAllowed."""
    if role != "supervisor":
        raise NotAllowed(tr("Only supervisors review calls."), tr("Ask a supervisor."))
