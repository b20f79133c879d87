"""The plan of the call centre as a TOML file that a person can read and change.

``[[queue]]``, ``[[operator]]``, ``[[trunk]]``, ``[[number]]``, ``[[voicemail]]``, ``[[alert]]`` and
``[[pause]]`` tables hold the fields of ``telephony.switchboard.plan``; hours are written
``weekly = ["Mo-Fr 08:00-18:00"]``. Every mistake is told with the table it stands in and what to do; a file
with a mistake changes nothing. ``[status_page]`` is for ``app.run.status_plan``, ``[mail]`` for
``app.run.mail_plan``.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain.errors import BadInput
from app.domain.text_blocks import LANGUAGES
from app.run.flow_file import check_menus, flows_of
from app.run.plan_alerts import check_alerts
from app.run.plan_boxes import check_boxes, check_persons
from app.run.plan_hours import calendars_of, hours_of_row
from app.run.plan_rules import check_rules, check_target
from app.run.plan_text import ADVICE, RESOURCES, plan_data, write_plan
from app.run.plan_trunk import check_trunk
from telephony.switchboard.numbers import country_code
from telephony.switchboard.offering import STRATEGIES
from telephony.switchboard.plain import BadValue, PlainForm
from telephony.switchboard.plan import (
    CALLBACKS,
    MONITORING,
    RECORD,
    ROLES,
    AlertPlan,
    BoxPlan,
    Hours,
    NumberPlan,
    OperatorPlan,
    Plan,
    QueuePlan,
    Rule,
    TrunkPlan,
)
from telephony.switchboard.tally import EDGES

__all__ = ["ADVICE", "RESOURCES", "TABLES", "check_plan", "plan_of", "read_plan", "write_plan"]
TABLES: dict[str, tuple[str, type]] = {
    "queue": ("queues", QueuePlan),
    "operator": ("operators", OperatorPlan),
    "trunk": ("trunks", TrunkPlan),
    "number": ("numbers", NumberPlan),
    "rule": ("rules", Rule),
    "voicemail": ("boxes", BoxPlan),
    "alert": ("alerts", AlertPlan),
}
_LISTS = {
    "rule": ("called", "caller", "language"),
    "queue": ("teams",),
    "operator": ("teams",),
    "voicemail": ("languages",),
}
"""Fields in which one text may stand without brackets."""
_ELSEWHERE = ("pause", "status_page", "mail", "menu", "hours")
SHORTEST_PAUSE = 20.0
"""Seconds between announcements: one takes ten, and there should be music between them."""
MOST_SLOTS, SHORTEST_PARK = 100, 10.0
LONGEST_EXTENSION = 8
HOUSE_SECONDS = {"look_up_limit": (0.0, 5.0), "dial_time": (5.0, 300.0), "head_start": (0.0, 3600.0)}
HOUSE_WORDS = {"language": LANGUAGES, "monitoring": MONITORING, "record_outgoing": RECORD}
QUEUE_WORDS: dict[str, Collection[str]] = {
    "strategy": STRATEGIES,
    "monitoring": ("", *MONITORING),
    "record": RECORD,
    "record_outgoing": ("", *RECORD),
    "callback": CALLBACKS,
}
_FORM = PlainForm((Plan, *(kind for _, kind in TABLES.values())))


def read_plan(path: Path) -> Plan:
    """Raises BadInput when the file is missing, is no TOML or holds a mistake."""
    return plan_of(plan_data(path), path.parent)


def plan_of(data: dict[str, Any], folder: Path = Path()) -> Plan:
    """``folder``: where the plan lies, and files that it names. Raises BadInput."""
    plain: dict[str, Any] = {key: value for key, value in data.items() if key not in (*TABLES, *_ELSEWHERE)}
    if "pause" in data:
        plain["pause_codes"] = [[row.get("code", ""), row.get("name", "")] for row in data["pause"]]
        plain["pause_limits"] = [
            [row.get("code", ""), row["limit"]] for row in data["pause"] if "limit" in row
        ]
    calendars = calendars_of(data.get("hours", []), folder)
    rows: dict[str, Any] = {
        field: tuple(
            _value(name, kind, row, number) for number, row in enumerate(data.get(name, []), start=1)
        )
        for name, (field, kind) in TABLES.items()
    }
    empty: dict[str, Any] = {field: [] for field in rows}
    try:
        plan: Plan = _FORM.from_plain({"is": "Plan", **plain, **empty})
    except BadValue as error:
        raise BadInput(f"The plan: {_plainly(error)}", ADVICE) from error
    queues = tuple(
        replace(queue, hours=_hours(row["hours"], queue.id, calendars, folder)) if "hours" in row else queue
        for queue, row in zip(rows["queues"], data.get("queue", []), strict=True)
    )
    plan = replace(plan, **rows | {"queues": queues, "calendars": calendars})
    names = [each.id for each in plan.queues]
    plan = replace(plan, flows=flows_of(data.get("menu", []), menus_wanted(plan), names))
    check_plan(plan)
    return plan


def menus_wanted(plan: Plan) -> list[str]:
    """Those that numbers, queues and rules lead to."""
    targets = [to for each in plan.queues for to in (each.overflow, each.no_operators, each.closed_to)]
    targets += [each.to for each in plan.rules]
    behind = [to.removeprefix("menu:") for to in targets if to.startswith("menu:")]
    return [each.menu for each in plan.numbers if each.menu] + behind


def _value(table: str, kind: type, row: dict[str, Any], place: int) -> Any:
    name = row.get("id") or row.get("number") or f"no. {place}"
    try:
        return _FORM.from_plain({"is": kind.__name__, **_row(table, row)})
    except BadValue as error:
        raise BadInput(f"The plan, {table} {name}: {_plainly(error)}", ADVICE) from error


def _plainly(error: BadValue) -> str:
    """Without the names of our classes."""
    text = str(error)
    for name in (*(kind.__name__ for _, kind in TABLES.values()), Plan.__name__):
        text = text.replace(f"{name} has no ", "there is no field ")
        text = text.replace(f"{name}: ", "").replace(f"{name}.__init__() ", "")
    return re.sub(r"missing \d+ required positional arguments?: ", "missing: ", text)


def _row(table: str, row: dict[str, Any]) -> dict[str, Any]:
    if table == "operator" and isinstance(row.get("skills"), dict):
        row = {**row, "skills": [list(pair) for pair in row["skills"].items()]}
    if table == "queue":
        row = {name: value for name, value in row.items() if name != "hours"}
    alone = {name for name in _LISTS.get(table, ()) if isinstance(row.get(name), str)}
    return {**row, **{name: [row[name]] for name in alone}}


def _hours(row: Any, queue: str, calendars: tuple[Hours, ...], folder: Path) -> Hours:
    """A queue's own, or those it names."""
    if not isinstance(row, str):
        return hours_of_row(row, f"Queue {queue}", folder)
    for each in calendars:
        if each.name == row:
            return each
    raise BadInput(f"Queue {queue}: there are no [[hours]] named {row!r}.", ADVICE)


def check_plan(plan: Plan) -> None:
    """Everything in it fits together. Raises BadInput."""
    _check_names(plan)
    queues = {each.id for each in plan.queues}
    wanted = {each.queue for each in plan.numbers} | {name for each in plan.operators for name in each.queues}
    wanted |= {each.vip_queue for each in plan.numbers if each.vip_queue}
    if lost := wanted - queues:
        raise BadInput(f"The plan leads to {', '.join(sorted(lost))}, which is no queue in it.", ADVICE)
    for queue in plan.queues:
        _check_queue(plan, queue)
    _check_house(plan)
    check_rules(plan)
    check_alerts(plan)
    _check_teams(plan)
    _check_slots(plan)
    check_boxes(plan)
    check_menus(plan.flows, queues)
    check_persons(plan)
    for each in plan.operators:
        _check_words(f"Operator {each.id}", each, {"role": ROLES})
    for trunk in plan.trunks:
        check_trunk(trunk)


def _check_house(plan: Plan) -> None:
    """The fields at the top of the file."""
    _check_words("The plan", plan, HOUSE_WORDS)
    if not country_code(plan.region):
        raise BadInput(f"The plan: region {plan.region!r} is no country.", "Two letters, like LT, PL or HU.")
    for field, (least, most) in HOUSE_SECONDS.items():
        if not least <= getattr(plan, field) <= most:
            known = f"From {least:g} to {most:g} seconds."
            raise BadInput(f"The plan: {field} is {getattr(plan, field):g}.", known)
    shortest, longest = plan.extensions
    if not 1 <= shortest <= longest <= LONGEST_EXTENSION:
        known = f"The shortest and the longest number of digits, 1 to {LONGEST_EXTENSION}."
        raise BadInput(f"The plan: extensions is {[shortest, longest]}.", known)
    codes = [code for code, _ in plan.pause_codes]
    if not codes or "" in codes or len(set(codes)) < len(codes):
        raise BadInput("The plan: every [[pause]] needs a code of its own, and one must be there.", ADVICE)
    if lost := [code for code, _ in plan.pause_limits if code not in codes]:
        raise BadInput(f"The plan: there is no pause {lost[0]!r} to limit.", ADVICE)


def _check_words(whose: str, row: Any, words: Mapping[str, Collection[str]]) -> None:
    """``words``: by field, those that may stand there."""
    for field, known in words.items():
        word = getattr(row, field)
        if word not in known:
            raise BadInput(f"{whose}: {field} {word!r}; known: {', '.join(filter(None, known))}.", ADVICE)


def _check_teams(plan: Plan) -> None:
    """A supervisor's slip would show him nothing, or hide from all a team that nobody else can see."""
    known = {team for each in plan.queues for team in each.teams}
    known |= {team for each in plan.operators if each.role != "supervisor" for team in each.teams}
    for each in plan.operators:
        if lost := set(each.teams) - known:
            raise BadInput(
                f"Operator {each.id}: no queue and no operator is of the team {', '.join(sorted(lost))}.",
                "Compare its spelling with teams = [...] of the queues and operators.",
            )


def _check_names(plan: Plan) -> None:
    boxes = (each.id for each in plan.boxes)
    for name in (*(each.id for each in plan.queues), *(each.id for each in plan.operators), *boxes):
        if not re.fullmatch(r"[\w.-]+", name):
            raise BadInput(f"The plan: {name!r} is no short name.", "Use letters, digits, dots, - and _.")
    named: dict[str, list[str]] = {
        "queue": [each.id for each in plan.queues],
        "operator": [each.id for each in plan.operators],
        "extension": [each.extension for each in plan.operators],
        "trunk": [each.id for each in plan.trunks],
        "voicemail": [each.id for each in plan.boxes],
    }
    for what, names in named.items():
        twice = {each for each in names if names.count(each) > 1}
        if twice:
            raise BadInput(f"The plan names {what} {', '.join(sorted(twice))} more than once.", ADVICE)


def _check_slots(plan: Plan) -> None:
    first, last = plan.park_slots
    if (first, last) != (0, 0) and not 0 < first <= last < first + MOST_SLOTS:
        known = f"Write the first and the last number, at most {MOST_SLOTS} of them, or [0, 0] for none."
        raise BadInput(f"The plan: park_slots is {[first, last]}.", known)
    if plan.park_time < SHORTEST_PARK:
        raise BadInput(f"The plan: park_time is {plan.park_time:g}.", f"At least {SHORTEST_PARK:g} seconds.")


def _check_queue(plan: Plan, queue: QueuePlan) -> None:
    if queue.ring_time <= 0:
        raise BadInput(f"Queue {queue.id}: nobody is rung for {queue.ring_time:g} seconds.", ADVICE)
    _check_words(f"Queue {queue.id}", queue, QUEUE_WORDS)
    for field, words in (("overflow", ()), ("no_operators", ("wait", "busy")), ("closed_to", ())):
        if target := getattr(queue, field):
            check_target(plan, target, f"Queue {queue.id}: {field}", words)
    _check_waiting(queue)
    _check_figures(queue)
    if queue.keep_days < 0 or queue.mask_limit <= 0:
        raise BadInput(f"Queue {queue.id}: keep_days or mask_limit is too small.", ADVICE)


def _check_figures(queue: QueuePlan) -> None:
    """Waits are counted by steps, so that the history answers for these seconds too."""
    for field, steps in (("answer_within", EDGES), ("short_abandon", (0, *EDGES))):
        if getattr(queue, field) not in steps:
            known = ", ".join(map(str, steps))
            raise BadInput(f"Queue {queue.id}: {field} is none of {known} seconds.", ADVICE)


def _check_waiting(queue: QueuePlan) -> None:
    """What those who wait are told and offered."""
    if queue.announce_every != 0 and queue.announce_every < SHORTEST_PAUSE:
        raise BadInput(
            f"Queue {queue.id}: announce_every is {queue.announce_every:g}.",
            f"Write at least {SHORTEST_PAUSE:g} seconds, or 0 for no announcements.",
        )
    least = {"callback_tries": 1, "callback_retry": 10, "callback_window": 60}
    for field, wanted in least.items():
        if getattr(queue, field) < wanted:
            raise BadInput(f"Queue {queue.id}: {field} is less than {wanted}.", ADVICE)
