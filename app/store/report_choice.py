"""Which visits and works a report asks for, and whose they are."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, case, false, func, literal
from sqlalchemy.sql.expression import and_, or_

from app.domain.house_clock import Stretch
from app.services.report_ports import Asked
from app.store.tables.history import contact

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
    return and_(*wanted)
