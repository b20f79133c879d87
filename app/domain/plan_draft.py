"""Changes a supervisor makes to a plan before it is saved: each gives a new plan in which everything that
hung on what was changed still hangs together."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.plan import AlertPlan, NumberPlan, OperatorPlan, Plan, QueuePlan
from telephony.switchboard.plan_changes import key_field, rows_of

R = TypeVar("R")
FIRST_EXTENSION = 201


def key_of(row: Any) -> str:
    """What a row of a table is known by."""
    return str(getattr(row, key_field(type(row))))


def placed(rows: tuple[R, ...], row: R) -> tuple[R, ...]:
    """In the place of the row with the same key; at the end when there is none."""
    if any(key_of(each) == key_of(row) for each in rows):
        return tuple(row if key_of(each) == key_of(row) else each for each in rows)
    return (*rows, row)


def short_name(name: str, taken: Iterable[str]) -> str:
    """A new row's id out of its name: ``Ūkio skyrius`` → ``ukio_skyrius``, with a number when it is taken."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    short = re.sub(r"[^a-z0-9]+", "_", plain).strip("_") or "new"
    return free_name(short, taken, "_")


def free_name(name: str, taken: Iterable[str], gap: str = " ") -> str:
    """With a number when it is taken."""
    known = set(taken)
    names = (name, *(f"{name}{gap}{n}" for n in range(2, len(known) + 3)))
    return next(each for each in names if each not in known)


def new_queue(plan: Plan, name: str) -> QueuePlan:
    """Open when the first queue is, in its language."""
    like = plan.queues[0] if plan.queues else QueuePlan(QueueId(""), "")
    short = QueueId(short_name(name, (each.id for each in plan.queues)))
    return QueuePlan(short, name, language=like.language, hours=like.hours)


def new_operator(plan: Plan, name: str) -> OperatorPlan:
    """With the first extension that is free; in no queue yet."""
    taken = {each.extension for each in plan.operators}
    extension = next(str(n) for n in range(FIRST_EXTENSION, 100_000) if str(n) not in taken)
    short = OperatorId(short_name(name, (each.id for each in plan.operators)))
    return OperatorPlan(short, name, extension, "", ())


def with_queue(plan: Plan, queue: QueuePlan) -> Plan:
    return replace(plan, queues=placed(plan.queues, queue))


def with_operator(plan: Plan, operator: OperatorPlan) -> Plan:
    return replace(plan, operators=placed(plan.operators, operator))


def with_number(plan: Plan, number: NumberPlan, before: str = "") -> Plan:
    """``before``: the number it was until now."""
    rows = tuple(number if each.number == before else each for each in plan.numbers)
    return replace(plan, numbers=placed(rows, number))


def without_number(plan: Plan, number: str) -> Plan:
    return replace(plan, numbers=tuple(each for each in plan.numbers if each.number != number))


def without_operator(plan: Plan, operator: str) -> Plan:
    return replace(
        plan,
        operators=tuple(each for each in plan.operators if each.id != operator),
        alerts=_without_owner(plan.alerts, operator),
    )


def without_queue(plan: Plan, gone: str) -> Plan:
    """Its operators leave it, its overflow is nobody's any more. Numbers and rules that led there lead where
    its waiting callers go, else to the first queue that is left."""
    queue = next(each for each in plan.queues if each.id == gone)
    left = tuple(past(each, gone) for each in plan.queues if each.id != gone)
    wanted = queue.overflow or queue.no_operators
    names = [each.id for each in left]
    instead = QueueId(wanted if wanted in names else names[0] if names else gone)
    return replace(
        plan,
        queues=left,
        alerts=_past_queue(plan.alerts, gone),
        rules=tuple(replace(each, to=instead) if each.to == gone else each for each in plan.rules),
        boxes=tuple(replace(each, queue=instead) if each.queue == gone else each for each in plan.boxes),
        operators=tuple(
            replace(each, queues=tuple(name for name in each.queues if name != gone))
            for each in plan.operators
        ),
        numbers=tuple(
            replace(
                each,
                queue=instead if each.queue == gone else each.queue,
                vip_queue=None if each.vip_queue == gone else each.vip_queue,
            )
            for each in plan.numbers
        ),
    )


def _without_owner(alerts: tuple[AlertPlan, ...], gone: str) -> tuple[AlertPlan, ...]:
    """Who is no operator any more owns none; one that was his alone asks for another owner when the plan is
    checked."""
    who = OperatorId(gone)
    return tuple(
        replace(each, owners=tuple(o for o in each.owners if o != who)) if who in each.owners else each
        for each in alerts
    )


def _past_queue(alerts: tuple[AlertPlan, ...], gone: str) -> tuple[AlertPlan, ...]:
    """Alerts of that queue alone go with it."""
    return tuple(each for each in alerts if each.queue != QueueId(gone))


def past(queue: QueuePlan, gone: str) -> QueuePlan:
    """It sends nobody there any more."""
    return replace(
        queue,
        overflow="" if queue.overflow == gone else queue.overflow,
        no_operators="wait" if queue.no_operators == gone else queue.no_operators,
        closed_to="" if queue.closed_to == gone else queue.closed_to,
    )


def with_member(operator: OperatorPlan, queue: str, wanted: bool) -> OperatorPlan:
    rest = tuple(each for each in operator.queues if each != queue)
    if (queue in operator.queues) == wanted:
        return operator
    return replace(operator, queues=(*rest, QueueId(queue)) if wanted else rest)


def with_level(operator: OperatorPlan, skill: str, level: int) -> OperatorPlan:
    """0: he has none of it."""
    has = {**dict(operator.skills), skill: level}
    if level <= 0:
        del has[skill]
    return replace(operator, skills=tuple(has.items()))


def rebased(draft: Plan, old: Plan, new: Plan) -> Plan:
    """What ``draft`` changed of ``old``, done to ``new``. Where both changed the same, the draft's stands;
    what hangs in the air then is found by the check of the plan."""
    plans = (draft, old, new)
    rows = {each.name: _rebased(*(getattr(plan, each.name) for plan in plans)) for each in fields(Plan)}
    return synced(replace(new, **rows))


def synced(plan: Plan) -> Plan:
    """Queues that name a calendar have its hours."""
    shared = {each.name: each for each in plan.calendars}
    return replace(
        plan,
        queues=tuple(replace(each, hours=shared.get(each.hours.name, each.hours)) for each in plan.queues),
    )


def _rebased(mine: Any, old: Any, theirs: Any) -> Any:
    if mine == old or mine == theirs:
        return theirs
    rows = isinstance(mine, tuple) and any(is_dataclass(each) for each in (*mine, *old))
    return _rebased_rows(rows_of(mine), rows_of(old), rows_of(theirs)) if rows else mine


def _rebased_rows(mine: dict[str, Any], old: dict[str, Any], theirs: dict[str, Any]) -> tuple[Any, ...]:
    found = []
    for key, row in theirs.items():
        if key in old and key in mine:
            names = (each.name for each in fields(row))
            changed = {name: getattr(mine[key], name) for name in names
                       if getattr(mine[key], name) != getattr(old[key], name)}  # fmt: skip
            found.append(replace(row, **changed))
        elif key not in old:
            found.append(mine.get(key, row))
    found += [row for key, row in mine.items() if key not in theirs and row != old.get(key)]
    return _ordered(tuple(found), list(mine), list(old))


def _ordered(rows: tuple[Any, ...], mine: list[str], old: list[str]) -> tuple[Any, ...]:
    """In the order of the draft, when that is what it changed; rows that it does not know stay behind the
    one they stood behind."""
    if [each for each in mine if each in old] == [each for each in old if each in mine]:
        return rows
    places, last = {}, -1
    for key in rows_of(rows):
        last = mine.index(key) if key in mine else last
        places[key] = last
    return tuple(row for _, row in sorted(rows_of(rows).items(), key=lambda each: places[each[0]]))


def skills_of(plan: Plan) -> tuple[str, ...]:
    """Every skill that somebody has or a queue wants, in the order of the plan."""
    names = [need.skill for queue in plan.queues for need in queue.skills]
    names += [name for operator in plan.operators for name, _ in operator.skills]
    return tuple(dict.fromkeys(names))


def outcomes_of(text: str, before: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """One outcome a line. A label that was there keeps its code; so does one that was only reworded in its
    place, for its code is what the history counts by."""
    labels = list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
    codes = {label: code for code, label in before}
    same_places = len(labels) == len(before)
    found: dict[str, str] = {label: codes[label] for label in labels if label in codes}
    for place, label in enumerate(labels):
        if label in found:
            continue
        old = before[place][0] if same_places else ""
        free = old if old and old not in found.values() else short_name(label, found.values())
        found[label] = free
    return tuple((found[label], label) for label in labels)
