"""The list of calls to make: worked off by whoever is at a desk."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, insert, or_, select, update

from app.domain.call_tasks import (
    CALL_TASK,
    LIVE,
    OUTCOMES,
    CallList,
    CallTask,
    NewReason,
    TaskCounts,
    after,
    try_again,
)
from app.domain.changes import Changes
from app.domain.errors import BadInput
from app.domain.folding import fold
from app.domain.recalls import RECALL
from app.store.call_task_rows import (
    JOINED,
    LIVES,
    NUMBER,
    PEOPLE,
    add_reasons,
    move_reason,
    one_task,
    settle_if_done,
    tasks,
    write_task,
)
from app.store.desk import DeskPart, now
from app.store.recall_list import Step, move_device
from app.store.tables.call_tasks import call_attempt, call_reason, call_task
from app.store.tables.equipment import recall_device
from app.store.tables.history import contact
from app.store.tables.people import membership
from app.store.voice_messages import unheard

TASKS = Changes(tasks=True)
BOTH = Changes(tasks=True, devices=True)
_ENDED = frozenset(CALL_TASK.states) - LIVE


class StoredCallTasks(DeskPart):
    """``CallTasks`` over the store."""

    def call_list(
        self, now: datetime, kinds: Sequence[str] = (), show: str = "due", text: str = "", limit: int = 300
    ) -> CallList:
        conditions = [_shown(show, now), *_why(kinds), *_words(text)]
        with self.store.reading() as connection:
            found = tasks(connection, *conditions, limit=limit)
            asked = select(func.count()).select_from(JOINED).where(*conditions)
            return CallList(tuple(found), _counts(connection, now), connection.execute(asked).scalar_one())

    def calls_to(self, person_id: int | None = None, company_id: int | None = None) -> tuple[CallTask, ...]:
        with self.store.reading() as connection:
            return tuple(tasks(connection, LIVES, _of(person_id, company_id)))

    def ask_to_call(
        self,
        text: str,
        due: datetime,
        person_id: int | None = None,
        company_id: int | None = None,
        number: str = "",
    ) -> CallTask:
        at = now()
        key = f"callback:{at.isoformat()}:{self.who}"
        new = NewReason("callback", key, text.strip(), person_id, company_id, number)
        if not new.customer:
            raise BadInput("Nobody is named to be called.", "Choose a customer or write a number.")
        with self.store.writing(TASKS) as connection:
            add_reasons(connection, [new])
            asked = select(call_reason.c.task_id).where(call_reason.c.key == key)
            task = one_task(connection, connection.execute(asked).scalar_one())
            if len(task.open_reasons) == 1:
                write_task(connection, task.id, due=due, owner=self.who)
            elif due < task.due:
                write_task(connection, task.id, due=due)
            return one_task(connection, task.id)

    def note_attempt(
        self, task_id: int, outcome: str, text: str = "", later: datetime | None = None
    ) -> CallTask:
        with self.store.writing(BOTH) as connection:
            before = one_task(connection, task_id)
            state, at = after(before.state, OUTCOMES[outcome]), now()
            if outcome == "later" and (later is None or later <= at):
                raise BadInput("This time is over.", "Choose a time that is still to come.")
            attempts = before.attempts + 1
            due = later if later is not None else at
            if outcome == "no_answer":
                due = try_again(attempts, at.astimezone())
            write_task(connection, task_id, state=state, due=due, attempts=attempts, owner=self.who)
            _attempt(connection, task_id, who=self.who, outcome=outcome, text=text.strip())
            if outcome == "refused":
                for reason in before.open_reasons:
                    self._settle(connection, reason.id, "refused", text)
                settle_if_done(connection, task_id)
            return one_task(connection, task_id)

    def reached(self, call: str, person_id: int | None = None, company_id: int | None = None) -> int:
        if person_id is None and company_id is None:
            return 0
        with self.store.reading() as connection:
            asked = select(call_task.c.id).where(LIVES, _of(person_id, company_id), _not_of(call))
            ids = connection.execute(asked).scalars().all()
        if not ids:
            return 0
        met = 0
        with self.store.writing(TASKS) as connection:
            asked = select(call_task).where(call_task.c.id.in_(ids), LIVES, _not_of(call))
            for row in connection.execute(asked).all():
                write_task(connection, row.id, state=after(row.state, "reached"), attempts=row.attempts + 1)
                _attempt(connection, row.id, who=self.who, outcome="reached", call=call)
                met += 1
        return met

    def reached_in_history(self) -> int:
        """Who answered a call that no desk told us of (one that died with it): the contacts have it."""
        same = (contact.c.person_id == call_task.c.person_id) | (
            contact.c.company_id == call_task.c.company_id
        )
        asked = select(contact.c.call, contact.c.person_id, contact.c.company_id).select_from(
            call_task.join(contact, same)
        )
        # Only calls after the task was last touched: what was said before, it knows.
        fresh = contact.c.answered.is_not(None) & (contact.c.arrived >= call_task.c.changed)
        with self.store.reading() as connection:
            calls = connection.execute(asked.where(LIVES, call_task.c.state != "reached", fresh).distinct())
            found = [tuple(row) for row in calls]
        return sum(self.reached(call, person, company) for call, person, company in found)

    def settle(self, reason_id: int, event: str, text: str = "") -> CallTask:
        with self.store.writing(BOTH) as connection:
            return one_task(connection, self._settle(connection, reason_id, event, text))

    def _settle(self, connection: Connection, reason_id: int, event: str, text: str) -> int:
        row = move_reason(connection, reason_id, event, self.who, text)
        if row.kind == "recall":
            self._move_recalled(connection, row, event, text)
        if event == "reopened":
            _reopen(connection, row.task_id)
        else:
            settle_if_done(connection, row.task_id)
        return int(row.task_id)

    def _move_recalled(self, connection: Connection, row: Any, event: str, text: str) -> None:
        """What the customer said of a recall is what his device goes on with, where it still can."""
        here = (recall_device.c.recall_id == row.ref, recall_device.c.device_id == row.device_id)
        state = connection.execute(select(recall_device.c.state).where(*here)).scalar()
        event = {"done": "told"}.get(event, event)
        if state is not None and RECALL.allows(state, event):
            move_device(connection, row.ref, row.device_id, Step(event, self.who, text))

    def drop_call(self, task_id: int, text: str) -> CallTask:
        if not text.strip():
            raise BadInput("The reason is missing.", "Write why nobody shall call.")
        with self.store.writing(TASKS) as connection:
            before = one_task(connection, task_id)
            write_task(connection, task_id, state=after(before.state, "dropped"), note=text.strip())
            _attempt(connection, task_id, who=self.who, outcome="dropped", text=text.strip())
            return one_task(connection, task_id)

    def reopen_call(self, task_id: int) -> CallTask:
        with self.store.writing(BOTH) as connection:
            refused = select(call_reason.c.id).where(
                call_reason.c.task_id == task_id, call_reason.c.state == "refused"
            )
            for reason in connection.execute(refused).scalars().all():
                self._settle(connection, reason, "reopened", "")
            _reopen(connection, task_id)
            return one_task(connection, task_id)

    def write_note(self, task_id: int, text: str) -> CallTask:
        with self.store.writing(TASKS) as connection:
            one_task(connection, task_id)
            write_task(connection, task_id, note=text.strip())
            return one_task(connection, task_id)


def _attempt(connection: Connection, task_id: int, **columns: Any) -> None:
    connection.execute(insert(call_attempt), columns | {"task_id": task_id, "at": now()})


def _reopen(connection: Connection, task_id: int) -> None:
    row = connection.execute(select(call_task).where(call_task.c.id == task_id)).one()
    if row.state in LIVE:
        return
    other = select(call_task.c.id).where(call_task.c.customer == row.customer, LIVES)
    there = connection.execute(other).scalar()
    if there is None:
        write_task(connection, task_id, state=after(row.state, "reopened"), due=now())
        return
    # The customer is on the list again for something else: one call for both.
    mine = (call_reason.c.task_id == task_id, call_reason.c.state == "open")
    connection.execute(update(call_reason).where(*mine).values(task_id=there))


def _of(person_id: int | None, company_id: int | None) -> ColumnElement[bool]:
    """Calls to the person and his company, or to the company and who works there now."""
    whose: list[ColumnElement[bool]] = []
    if person_id is not None:
        jobs = select(membership.c.company_id).where(
            membership.c.person_id == person_id, membership.c.until == ""
        )
        whose += [call_task.c.person_id == person_id, call_task.c.company_id.in_(jobs)]
    elif company_id is not None:
        staff = select(membership.c.person_id).where(
            membership.c.company_id == company_id, membership.c.until == ""
        )
        whose.append(call_task.c.person_id.in_(staff))
    if company_id is not None:
        whose.append(call_task.c.company_id == company_id)
    return or_(*whose)


def _not_of(call: str) -> ColumnElement[bool]:
    return call_task.c.id.not_in(select(call_attempt.c.task_id).where(call_attempt.c.call == call))


def _shown(show: str, at: datetime) -> ColumnElement[bool]:
    ready = call_task.c.state.in_(("open", "attempted", "snoozed"))
    which: dict[str, ColumnElement[bool]] = {
        "due": ready & (call_task.c.due <= at),
        "later": ready & (call_task.c.due > at),
        "reached": call_task.c.state == "reached",
        "all": LIVES,
        "ended": call_task.c.state.in_(sorted(_ENDED)),
    }
    return which[show]


def _why(kinds: Sequence[str]) -> list[ColumnElement[bool]]:
    asked = select(call_reason.c.task_id).where(call_reason.c.kind.in_(kinds), call_reason.c.state == "open")
    return [call_task.c.id.in_(asked)] if kinds else []


def _words(text: str) -> list[ColumnElement[bool]]:
    """Every word in a name, or three digits and more in the number."""
    found: list[ColumnElement[bool]] = []
    for word in fold(text).split():
        names = [party.c.key.contains(word, autoescape=True) for party in PEOPLE]
        digits = word if word.isdecimal() and len(word) >= 3 else ""
        found.append(or_(*names, NUMBER.contains(digits)) if digits else or_(*names))
    return found


def _counts(connection: Connection, at: datetime) -> TaskCounts:
    def number_of(which: ColumnElement[bool]) -> Any:
        return func.coalesce(func.sum(case((which, 1), else_=0)), 0)

    midnight = at.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    live = select(
        number_of(_shown("due", at)),
        number_of(_shown("later", at)),
        number_of(_shown("reached", at)),
        number_of((NUMBER == "") & (call_task.c.state != "reached")),
    ).where(LIVES)
    ended = select(func.count()).where(
        call_task.c.state == "done", call_task.c.changed.between(midnight, midnight + timedelta(days=1))
    )
    due, later, reached, no_number = (int(each) for each in connection.execute(live).one())
    today = connection.execute(ended).scalar_one()
    return TaskCounts(due, later, reached, no_number, today, unheard(connection))
