"""Which visits and works a report asks for, and whose they are."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, case, false, func, literal, select, union
from sqlalchemy.sql.expression import and_, or_

from app.domain.folding import fold
from app.domain.house_clock import Stretch
from app.services.report_ports import Asked
from app.store.tables.history import contact
from app.store.tables.people import party, phone

CUSTOMER = case(
    (contact.c.person_id.is_not(None), literal("p").concat(contact.c.person_id)),
    (contact.c.company_id.is_not(None), literal("c").concat(contact.c.company_id)),
    (contact.c.withheld, ""),
    else_=literal("n").concat(func.coalesce(func.nullif(contact.c.number, ""), contact.c.number_raw)),
)
"""The key of a customer's row (``report_ports.Row``)."""


def facts_among(table: Any, stretches: Iterable[Stretch], asked: Asked) -> ColumnElement[bool]:
    """Of visits or works: those of the period and the choice."""
    at = table.c.at
    wanted = [or_(false(), *((at >= each.start * 1000) & (at < each.end * 1000) for each in stretches))]
    if asked.queues:
        wanted.append(table.c.queue.in_(asked.queues))
    if asked.operators:
        wanted.append(table.c.operator.in_(asked.operators))
    if asked.find.strip():
        wanted.append(_found(asked.find))
    return and_(*wanted)


def _found(text: str) -> ColumnElement[bool]:
    """Of customers whose name has all the words, or one of whose numbers the digits; whole customers, also
    where they called from another number. The contact must be joined."""
    words, digits = fold(text).split(), "".join(char for char in text if char.isdecimal())
    if not words:
        return false()
    persons = [select(party.c.id).where(*(party.c.key.contains(each, autoescape=True) for each in words))]
    if digits:
        persons.append(select(phone.c.party_id).where(phone.c.digits_rev.contains(digits[::-1])))
    ours, calls = union(*persons), contact.c
    nobody = calls.person_id.is_(None) & calls.company_id.is_(None)
    company = calls.person_id.is_(None) & calls.company_id.in_(ours)
    strangers = nobody & calls.digits_rev.contains(digits[::-1]) if digits else false()
    return or_(calls.person_id.in_(ours), company, strangers)
