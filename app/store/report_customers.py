"""Reports by customer: counted from the visits themselves."""

from sqlalchemy import Connection, func, select

from app.domain.house_clock import Stretch
from app.services.report_ports import Asked, Row
from app.store.report_choice import CUSTOMER, facts_among
from app.store.report_sums import Counted
from app.store.sqlite import values_in
from app.store.tables.figures import WORK_SUMS, operator_work, queue_visit
from app.store.tables.history import contact
from app.store.tables.people import party
from telephony.switchboard.tally import VisitCount, WorkCount


def counts_of_customers(connection: Connection, asked: Asked, stretch: Stretch) -> Counted:
    facts, group = queue_visit.c, CUSTOMER.label("row")
    if not asked.operators:
        key = (group, facts.queue, facts.outcome, facts.edge)
        asking = select(*key, func.count(), func.sum(facts.wait), func.max(facts.wait))
        asking = asking.join_from(queue_visit, contact).where(facts_among(queue_visit, [stretch], asked))
        for row, queue, *rest in connection.execute(asking.group_by(*key)):
            yield row, queue, VisitCount(queue, *rest)
    sums = (func.sum(operator_work.c[name]) for name in WORK_SUMS)
    working = select(group, *sums).join_from(operator_work, contact)
    for row, *found in connection.execute(
        working.where(facts_among(operator_work, [stretch], asked)).group_by(group)
    ):
        yield row, "", WorkCount("", "", *found)


def named(connection: Connection, rows: list[Row]) -> list[Row]:
    ids = {int(each.key[1:]): each.key for each in rows if each.key[:1] in ("p", "c")}
    asking = select(party.c.id, party.c.name).where(party.c.id.in_(values_in(list(ids))))
    names = {ids[found.id]: found.name for found in connection.execute(asking)}
    return [Row(each.key, each.figures, names.get(each.key, each.key[1:]), each.times) for each in rows]
