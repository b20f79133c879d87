"""Number → candidates for who is calling, best first. A number is not a person: it may be shared, re-used,
a switchboard's, or only look alike: every candidate says why it is one and none is
picked for the operator.

Order: the number with this extension, the number, the company whose switchboard it belongs to, the number
with another extension, equal last digits; inside each the one spoken with last.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from telephony.switchboard.debt import Owed
from telephony.switchboard.events import CallerMatch

MOST_CANDIDATES = 20


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who has a number, as the store found it. ``how``: ``exact``, ``switchboard`` or ``possible``.
    ``number`` is what was found (E.164, prefix or raw), ``extension`` and ``label`` are its own.
    ``last_contact``: when he was last spoken with, sortable text or empty. ``owed``: what he and his company
    owe."""

    how: str
    number: str
    extension: str = ""
    label: str = ""
    person_id: int | None = None
    person: str = ""
    role: str = ""
    language: str = ""
    priority: int = 0
    queue: str = ""
    badges: tuple[str, ...] = ()
    company_id: int | None = None
    company: str = ""
    last_contact: str = ""
    owed: tuple[Owed, ...] = ()


def candidates(holders: Iterable[Holder], extension: str = "") -> tuple[CallerMatch, ...]:
    """Ranked candidates; ``extension`` is the one the caller came with. The same person of the same company
    stands once, with his best reason."""
    best: dict[tuple[int | None, int | None], CallerMatch] = {}
    for holder in sorted(_newest_first(holders), key=lambda each: _rank(each, extension)):
        if len(best) == MOST_CANDIDATES:
            break
        best.setdefault((holder.person_id, holder.company_id), _match(holder, extension))
    return tuple(best.values())


def _newest_first(holders: Iterable[Holder]) -> list[Holder]:
    by_name = sorted(holders, key=lambda each: (each.person_id is None, each.person, each.person_id or 0))
    return sorted(by_name, key=lambda each: each.last_contact, reverse=True)


def _rank(holder: Holder, extension: str) -> int:
    if holder.how == "possible":
        return 5
    if holder.how == "switchboard":
        return 2 if holder.person_id is not None else 3
    if holder.extension == extension:
        return 0
    return 4 if holder.extension else 1


def _match(holder: Holder, extension: str) -> CallerMatch:
    other = holder.how == "exact" and holder.extension not in ("", extension)
    certainty = "possible" if other else holder.how
    ext = f"ext {holder.extension}" if holder.extension else ""
    return CallerMatch(
        person_id=holder.person_id,
        person=holder.person,
        company_id=holder.company_id,
        company=holder.company,
        certainty=certainty,
        reason=" ".join(word for word in (certainty, holder.number, ext, holder.label) if word),
        role=holder.role,
        language=holder.language,
        priority=holder.priority,
        queue=holder.queue,
        badges=holder.badges,
        owed=holder.owed,
    )
