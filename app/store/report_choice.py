"""Which facts and sums a report asks for, and whose they are."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Table, case, false, func, literal, select, true, union
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


def chosen(table: Table, asked: Asked) -> ColumnElement[bool]:
    """Of the chosen queues and operators, as far as the table tells them apart."""
    choices = (("queue", asked.queues), ("operator", asked.operators))
    return and_(
        true(), *(table.c[name].in_(choice) for name, choice in choices if choice and name in table.c)
    )


def facts_among(table: Table, stretches: Iterable[Stretch], asked: Asked) -> ColumnElement[bool]:
    """Of visits, works or announced waits: those of the period and the choice."""
    at = table.c.at
    period = or_(false(), *((at >= each.start * 1000) & (at < each.end * 1000) for each in stretches))
    return and_(period, chosen(table, asked), _found(asked.find) if asked.find.strip() else true())


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
