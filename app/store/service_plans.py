"""Plans of service: kept, their due lists, and the calls each day brings."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, insert, or_, select, update

from app.domain.call_tasks import NewReason
from app.domain.changes import Changes
from app.domain.equipment import device_title, model_title
from app.domain.service_plans import Due, DueLine, Served, ServicePlan, checked, due_now, next_due
from app.domain.warranty import warranty_on
from app.store import sqlite
from app.store.call_task_rows import add_reasons, close_reasons
from app.store.desk import DeskPart, now
from app.store.device_rows import extensions_by_device, life_of, line_of, lines, terms_by_product
from app.store.tables.call_tasks import call_reason, day_job, service_done, service_plan
from app.store.tables.equipment import device, extension, product, terms
from app.store.tables.tickets import ticket, ticket_link, ticket_step

TASKS = Changes(tasks=True)
BITE = 1000
"""Devices that are looked at in one transaction."""
JOB = "due calls"


class StoredServicePlans(DeskPart):
    """``PlannedService`` over the store."""

    bite = BITE

    def service_plans(self) -> tuple[ServicePlan, ...]:
        with self.store.reading() as connection:
            return tuple(_plans(connection))

    def save_plan(self, plan: ServicePlan) -> ServicePlan:
        plan = checked(plan)
        row = {"kind": plan.kind, "title": plan.title.strip(), "months": plan.months, "basis": plan.basis}
        row |= {"product_id": plan.product_id, "device_id": plan.device_id, "days": plan.days}
        row |= {"what_to_do": plan.what_to_do.strip(), "active": plan.active}
        with self.store.writing(TASKS) as connection:
            if plan.id:
                here = service_plan.c.id == plan.id
                connection.execute(update(service_plan).where(here).values(row))
                made = plan.id
            else:
                since = plan.since if plan.since > date.min else now().astimezone().date()
                key = connection.execute(insert(service_plan), row | {"since": since}).inserted_primary_key
                assert key is not None
                made = int(key[0])
            if not plan.active:
                over = (call_reason.c.kind == plan.kind, call_reason.c.ref == made)
                close_reasons(connection, "void", self.who, *over)
            # What is due by the new rule is asked for again, today.
            connection.execute(day_job.delete().where(day_job.c.name == JOB))
            self._audit(connection, "service plan saved", None, plan.title)
            return next(each for each in _plans(connection) if each.id == made)

    def due_list(self, plan_id: int, today: date, limit: int = 500) -> tuple[DueLine, ...]:
        with self.store.reading() as connection:
            plan = next((each for each in _plans(connection) if each.id == plan_id), None)
            if plan is None:
                return ()
            days = []
            for served in self._all_served(connection, plan, today):
                day = next_due(plan, served, today)
                if day is not None:
                    days.append((day, served))
            days.sort(key=lambda each: (each[0], each[1].device_id))
            return tuple(_due_lines(connection, plan, days[:limit]))

    def _all_served(self, connection: Connection, plan: ServicePlan, today: date) -> Iterator[Served]:
        after = 0
        while bite := _bite(connection, plan, after, self.bite, today):
            yield from bite
            after = bite[-1].device_id

    def note_service(self, plan_id: int, device_id: int, day: date) -> None:
        row = {"plan_id": plan_id, "device_id": device_id, "day": day, "who": self.who}
        with self.store.writing(TASKS) as connection:
            connection.execute(sqlite.insert_new(service_done), row)
            _void_served(connection, self.who, plan_id, device_id)

    def due_bites(self, today: date) -> Iterator[int]:
        """The day's work. ``today``: by the desk's own calendar."""
        with self.store.reading() as connection:
            plans = [plan for plan in _plans(connection) if plan.active]
        for plan in plans:
            after = 0
            while True:
                with self.store.reading() as connection:
                    bite = _bite(connection, plan, after, self.bite, today)
                if not bite:
                    break
                after = bite[-1].device_id
                yield self._make(plan, bite, today)
        with self.store.writing(TASKS) as connection:
            connection.execute(sqlite.upsert(day_job, "name"), {"name": JOB, "day": today, "at": now()})

    def _make(self, plan: ServicePlan, bite: list[Served], today: date) -> int:
        """Calls for what is due in one bite; what was served meanwhile needs none."""
        due = {each.key: each for served in bite if (each := due_now(plan, served, today)) is not None}
        first, last = bite[0].device_id, bite[-1].device_id
        stale = (
            call_reason.c.kind == plan.kind,
            call_reason.c.ref == plan.id,
            call_reason.c.device_id.between(first, last),
            call_reason.c.key.not_in(sqlite.values_in(sorted(due))),
        )
        with self.store.reading() as connection:
            known = select(call_reason.c.key).where(call_reason.c.key.in_(sqlite.values_in(sorted(due))))
            new = set(due) - set(connection.execute(known).scalars())
            over = connection.execute(select(call_reason.c.id).where(*stale, call_reason.c.state == "open"))
            if not new and over.first() is None:
                return 0
        with self.store.writing(TASKS) as connection:
            close_reasons(connection, "void", self.who, *stale)
            return add_reasons(connection, _reasons(connection, plan, [due[key] for key in sorted(new)]))

    def days_work_done(self, today: date) -> bool:
        with self.store.asking() as connection:
            asked = select(day_job.c.day).where(day_job.c.name == JOB)
            day = connection.execute(asked).scalar()
            return day is not None and day >= today


def _plans(connection: Connection) -> list[ServicePlan]:
    joined = (
        service_plan.outerjoin(device, device.c.id == service_plan.c.device_id)
        .outerjoin(
            product,
            product.c.id == func.coalesce(service_plan.c.product_id, device.c.product_id),
        )
    )  # fmt: skip
    columns = (service_plan, product.c.maker, product.c.model, device.c.serial)
    rows = connection.execute(select(*columns).select_from(joined).order_by(service_plan.c.id))
    return [_plan(row) for row in rows]


def _plan(row: Row[Any]) -> ServicePlan:
    return ServicePlan(
        id=row.id,
        title=row.title,
        kind=row.kind,
        product_id=row.product_id,
        device_id=row.device_id,
        months=row.months,
        basis=row.basis,
        days=row.days,
        since=row.since,
        what_to_do=row.what_to_do,
        active=row.active,
        about=device_title(model_title(row.maker, row.model), row.serial),
    )


# ---- what a device is due by


def _bite(connection: Connection, plan: ServicePlan, after: int, size: int, today: date) -> list[Served]:
    """The next devices of a plan that belong to somebody, by id."""
    owned = or_(device.c.person_id.is_not(None), device.c.company_id.is_not(None))
    asked: Select[Any] = select(device).where(device.c.id > after, owned)
    if plan.device_id is not None:
        asked = asked.where(device.c.id == plan.device_id)
    if plan.product_id is not None:
        asked = asked.where(device.c.product_id == plan.product_id)
    rows = connection.execute(asked.order_by(device.c.id).limit(size)).all()
    if not rows:
        return []
    if plan.kind == "warranty":
        return _warranties(connection, rows, today)
    last = _last_services(connection, plan.id, rows[0].id, rows[-1].id)
    return [Served(row.id, row.sold or row.first_used, last.get(row.id)) for row in rows]


def _last_services(connection: Connection, plan_id: int, first: int, last: int) -> dict[int, date]:
    """The last time each device was served by the plan: noted by hand, or a request of the plan was done."""
    noted = select(service_done.c.device_id, service_done.c.day).where(
        service_done.c.plan_id == plan_id, service_done.c.device_id.between(first, last)
    )
    done = (
        select(ticket.c.device_id, ticket_step.c.at)
        .join(ticket_link, ticket_link.c.ticket_id == ticket.c.id)
        .join(ticket_step, ticket_step.c.ticket_id == ticket.c.id)
        .where(
            ticket_link.c.kind == "service_plan",
            ticket_link.c.ref == str(plan_id),
            ticket_step.c.state == "done",
            ticket.c.device_id.between(first, last),
        )
    )
    found: dict[int, date] = {}
    for device_id, day in connection.execute(noted):
        found[device_id] = max(day, found.get(device_id, date.min))
    for device_id, at in connection.execute(done):
        found[device_id] = max(at.astimezone().date(), found.get(device_id, date.min))
    return found


def _warranties(connection: Connection, rows: Iterable[Row[Any]], today: date) -> list[Served]:
    rows = list(rows)
    products = sqlite.values_in(sorted({row.product_id for row in rows}))
    rules = terms_by_product(connection, terms.c.product_id.in_(products))
    more = extensions_by_device(connection, extension.c.device_id.between(rows[0].id, rows[-1].id))
    found = []
    for row in rows:
        answer = warranty_on(today, life_of(row), rules.get(row.product_id, ()), more.get(row.id, ()))
        found.append(Served(row.id, until=answer.until if answer.covered else None))
    return found


# ---- what comes of it


def _reasons(connection: Connection, plan: ServicePlan, due: list[Due]) -> list[NewReason]:
    asked = select(device.c.id, device.c.person_id, device.c.company_id).where(
        device.c.id.in_(sqlite.values_in([each.device_id for each in due]))
    )
    owners = {row.id: row for row in connection.execute(asked)}
    return [
        NewReason(
            plan.kind, each.key, plan.title, owners[each.device_id].person_id,
            owners[each.device_id].company_id, device_id=each.device_id, ref=plan.id, due=each.day,
            what_to_do=plan.what_to_do,
        )
        for each in due
        if each.device_id in owners
    ]  # fmt: skip


def _void_served(connection: Connection, who: str, plan_id: int, device_id: int) -> None:
    about: tuple[ColumnElement[bool], ...] = (
        call_reason.c.kind == "service",
        call_reason.c.ref == plan_id,
        call_reason.c.device_id == device_id,
    )
    close_reasons(connection, "void", who, *about)


def _due_lines(
    connection: Connection, plan: ServicePlan, days: list[tuple[date, Served]]
) -> Iterator[DueLine]:
    ids = sqlite.values_in([served.device_id for _, served in days])
    found = {row.id: line_of(row) for row in connection.execute(lines(device.c.id.in_(ids)))}
    listed = select(call_reason.c.device_id, call_reason.c.due).where(
        call_reason.c.kind == plan.kind, call_reason.c.device_id.in_(ids), call_reason.c.state == "open"
    )
    tasks = {(row.device_id, row.due) for row in connection.execute(listed)}
    for day, served in days:
        line = found[served.device_id]
        due = Due(plan.id, served.device_id, day, "")
        task = (served.device_id, day) in tasks
        yield DueLine(due, line.title, line.owner, line.place, served.last, task)
