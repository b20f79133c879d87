"""What changes in a plan, and its fields, in plain words. No Qt."""

import json
from collections.abc import Callable, Iterable, Mapping, Sized
from typing import Any

from app.domain import plan_menus
from app.domain.opening_hours import weekly_text
from app.domain.plan_boxes import target_of
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.plan.alert_words import KIND_NAMES
from app.ui.plan.menu_words import menu_sentences
from app.ui.plan.more_fields import MORE_FIELDS, MORE_SECONDS
from telephony.switchboard.plan import Interval, Plan
from telephony.switchboard.plan_changes import ORDERED, PlanChange

STRATEGIES: Mapping[str, Text] = {
    "longest_idle": tr("Who has been free longest"),
    "fewest_calls": tr("Who took fewest calls"),
    "round_robin": tr("One after the other"),
    "ring_all": tr("Everybody at once"),
}
ROLES: Mapping[str, Text] = {
    "operator": tr("Operator"),
    "technician": tr("Technician"),
    "supervisor": tr("Supervisor"),
}
LANGUAGES: Mapping[str, Shown] = {
    "en": "English", "lt": "Lietuvių", "pl": "Polski", "hu": "Magyar", "fa": "فارسی",
}  # fmt: skip
WAIT, BUSY = tr("They wait"), tr("They are told and the call ends")
FIELDS: Mapping[str, Text] = {
    "name": tr("Name"),
    "strategy": tr("Who is rung"),
    "ring_time": tr("Ring time"),
    "retry_after": tr("Not again before"),
    "priority": tr("Priority"),
    "greeting": tr("Greeting"),
    "closed_prompt": tr("Recording when closed"),
    "busy_prompt": tr("Recording when nobody can take it"),
    "no_operators": tr("When nobody is signed in"),
    "max_wait": tr("Longest wait"),
    "wrap_up": tr("Wrap-up"),
    "disposition_required": tr("An outcome must be chosen"),
    "dispositions": tr("Outcomes"),
    "language": tr("Language of recordings"),
    "skills": tr("Skills"),
    "sticky": tr("Wait for who knows the caller"),
    "max_waiting": tr("Most who may wait"),
    "overflow": tr("Too many or too long: go to"),
    "announce_every": tr("Announcements every"),
    "announce_position": tr("They say the place in line"),
    "announce_wait": tr("They say the expected wait"),
    "callback": tr("Press 1 to be called back"),
    "callback_tries": tr("Tries to call back"),
    "callback_retry": tr("Between two tries"),
    "callback_window": tr("Call back within"),
    "record": tr("Calls are recorded"),
    "recording_prompt": tr("Recording that says so"),
    "keep_days": tr("Days they are kept"),
    "mask_limit": tr("A mask lasts at most"),
    "monitoring": tr("Supervisors may listen"),
    "script": tr("Call script"),
    "hours": tr("Opening hours"),
    "extension": tr("Extension number"),
    "queues": tr("Queues"),
    "teams": tr("Teams"),
    "misses_allowed": tr("Missed calls allowed"),
    "role": tr("Role"),
    "queue": tr("Queue"),
    "label": tr("Name of the line"),
    "vip_queue": tr("Callers with priority"),
    "menu": tr("Menu before it"),
    "closed_to": tr("Outside the hours: go to"),
    "no_ready": tr("When nobody is ready for"),
    "answer_within": tr("Answered in time within"),
    "short_abandon": tr("Not counted: hung up within"),
    "box": tr("Voicemail"),
    "languages": tr("Languages"),
    "longest": tr("Longest message"),
    "silence": tr("Silence that ends it"),
    "pause_codes": tr("Reasons for a break"),
    "pause_limits": tr("Longest breaks"),
    "answer_goal": tr("Percent to be answered in time"),
    "region": tr("Country"),
    "number": tr("Number"),
    "rule": tr("Rule"),
    "called": tr("Dialled numbers"),
    "caller": tr("Callers' numbers begin with"),
    "withheld": tr("Caller's number"),
    "known": tr("Caller"),
    "open_request": tr("Open request"),
    "owes": tr("Owes more than"),
    "during": tr("While open"),
    "outside": tr("While closed"),
    "add": tr("Add priority"),
    "to": tr("Go to"),
    "weekly": tr("Opening hours"),
    "closed": tr("Closed days"),
    "days": tr("Half days and holidays"),
    "holidays": tr("File of holidays"),
    "zone": tr("Time zone"),
    "read": tr("Days of the file of holidays"),
    "secret": tr("Password"),
    **MORE_FIELDS,
}
SECONDS = frozenset(
    ("ring_time", "retry_after", "max_wait", "wrap_up", "sticky", "no_ready")
    + ("announce_every", "callback_retry", "callback_window", "mask_limit", "longest", "silence")
    + ("answer_within", "short_abandon")
    + MORE_SECONDS
)
CALLBACK: Mapping[str, Shown] = {
    "": tr("No"),
    "operator_first": tr("The operator is rung first"),
    "customer_first": tr("The customer is rung first"),
}
RECORD: Mapping[str, Shown] = {
    "none": tr("No"),
    "always": tr("Always, once the caller was told"),
    "ask": tr("When the operator says that he agreed"),
}
RECORD_OUTGOING: Mapping[str, Shown] = {
    **RECORD,
    "always": tr("Always, once the person called was told"),
}
MONITORING: Mapping[str, Shown] = {
    "": tr("As in the whole house"),
    "told": tr("Yes, and the operator sees who does"),
    "silent": tr("Yes, unseen"),
    "off": tr("No"),
}
_QUEUES = frozenset({"no_operators", "overflow", "closed_to", "queue", "vip_queue", "queues", "to"})
_NEW = {
    "queues": tr("New queue: {name}"),
    "operators": tr("New operator: {name}"),
    "numbers": tr("New number: {name}"),
    "boxes": tr("New voicemail: {name}"),
    "flows": tr("New menu: {name}"),
    "alerts": tr("New alert: {name}"),
    "rules": tr("New rule: {name}"),
    "calendars": tr("New calendar: {name}"),
}
_GONE = {
    "queues": tr("Queue removed: {name}"),
    "operators": tr("Operator removed: {name}"),
    "numbers": tr("Number removed: {name}"),
    "boxes": tr("Voicemail removed: {name}"),
    "flows": tr("Menu removed: {name}"),
    "alerts": tr("Alert removed: {name}"),
    "rules": tr("Rule removed: {name}"),
    "calendars": tr("Calendar removed: {name}"),
}
_NOTHING = "–"
_WORDS: Mapping[str, Mapping[str, Shown]] = {
    "strategy": STRATEGIES,
    "role": ROLES,
    "callback": CALLBACK,
    "record": RECORD,
    "record_outgoing": {**RECORD_OUTGOING, "": tr("As in the whole house")},
    "kind": KIND_NAMES,
    "monitoring": MONITORING,
    "language": LANGUAGES,
    "no_operators": {"wait": WAIT, "busy": BUSY},
    "to": {"busy": BUSY},
}


def names_of(*plans: Plan) -> dict[str, str]:
    """Names of queues by id, of boxes and menus by what leads there, and of people (`person`), of plans
    before and after a change."""
    boxes = {target_of(each): each.name for plan in plans for each in plan.boxes}
    boxes |= {plan_menus.target_of(each): each.name for plan in plans for each in plan.flows}
    boxes |= {person(each.id): each.name for plan in plans for each in plan.operators}
    return boxes | {each.id: each.name for plan in plans for each in plan.queues}


def person(operator: str) -> str:
    """A queue may have the same id."""
    return f"operator:{operator}"


def _alert_name(change: PlanChange, row: object) -> Shown:
    """An alert has no name: it is called by what it watches. Empty: it is no alert, or of the plan's owner's
    own words."""
    if change.table != "alerts":
        return ""
    return KIND_NAMES.get(row["kind"] if isinstance(row, dict) else change.row, "")


def field_name(field: str) -> Shown:
    """A field of a later version is called as in the file."""
    return FIELDS.get(field, field)


def sentences(changes: Iterable[PlanChange], names: Mapping[str, str]) -> tuple[Shown, ...]:
    """A line for each change: ``Support: ring time 20 s → 30 s``."""
    return tuple(line for change in changes for line in _said(change, names))


def _said(change: PlanChange, names: Mapping[str, str]) -> list[Shown]:
    name = clean(change.name or change.row, 40)
    before, after = _data(change.before), _data(change.after)
    if not change.table:
        return [tr("Comments, or what stands in the file alone.")]
    if change.table in ORDERED and not change.row:
        return [
            tr("Rules are tried in this order: {names}").of(
                names=", ".join(clean(each, 40) for each in after)
            )
        ]
    if not change.field and change.row:
        called = _alert_name(change, after or before) or name
        return [_row_words(change.table, gone=not change.after, name=called)]
    if change.table == "operators" and change.field == "queues":
        return _moves(name, before, after, names)
    if change.table == "operators" and change.field == "skills":
        return _skills(name, dict(before), dict(after))
    if change.table == "flows" and change.field == "steps":
        return list(menu_sentences(name, before, after))
    field = change.field or change.table
    if field == "secret":
        return [tr("{name}: {field} changed").of(name=name, field=field_name(field))]
    words = tr("{name}: {field} {before} → {after}") if change.row else tr("{field} {before} → {after}")
    return [
        words.of(
            name=_alert_name(change, None) or name,
            field=field_name(field),
            before=value_words(field, before, names),
            after=value_words(field, after, names),
        )
    ]


def _row_words(table: str, *, gone: bool, name: Shown) -> Shown:
    known = (_GONE if gone else _NEW).get(table)
    if known is not None:
        return known.of(name=name)
    other = tr("{table}: {name} removed") if gone else tr("{table}: {name} added")
    return other.of(table=field_name(table), name=name)


def _moves(name: str, before: list[str], after: list[str], names: Mapping[str, str]) -> list[Shown]:
    lines: list[Shown] = []
    if came := [each for each in after if each not in before]:
        lines.append(tr("{name} joins {queues}").of(name=name, queues=_listed(came, names)))
    if left := [each for each in before if each not in after]:
        lines.append(tr("{name} leaves {queues}").of(name=name, queues=_listed(left, names)))
    return lines or [tr("{name}: other order of queues").of(name=name)]


def _skills(name: str, before: dict[str, int], after: dict[str, int]) -> list[Shown]:
    return [
        tr("{name}: {field} {before} → {after}").of(
            name=name,
            field=clean(skill, 30),
            before=str(before.get(skill, 0)),
            after=str(after.get(skill, 0)),
        )
        for skill in dict.fromkeys((*before, *after))
        if before.get(skill, 0) != after.get(skill, 0)
    ]


def _listed(queues: Iterable[str], names: Mapping[str, str]) -> str:
    return ", ".join(clean(names.get(each, each), 40) for each in queues)


def value_words(field: str, value: Any, names: Mapping[str, str]) -> Shown:
    """A value as it is said in a sentence."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, (int, float)):
        number = f"{value:g}"
        return tr("{n} s").of(n=number) if field in SECONDS else number
    if field in _SAID:
        return _SAID[field](value)
    if isinstance(value, str) and value in _WORDS.get(field, {}):
        return _WORDS[field][value]
    if not value:
        return _NOTHING
    if field in (*_QUEUES, "owners"):
        known = [value] if isinstance(value, str) else value
        return _listed([person(each) for each in known] if field == "owners" else known, names)
    return clean(_plain(value), 120)


def _limits(limits: list[tuple[str, float]]) -> Shown:
    each = tr("{pause}: {n} min")
    return tuple(each.of(pause=clean(code, 30), n=f"{s / 60:g}") for code, s in limits) or _NOTHING


def _days(days: Sized) -> Shown:
    return tr("%n days", "of a calendar", len(days))


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(_plain(each[-1] if isinstance(each, list) else each) for each in value)
    if isinstance(value, dict):
        return " ".join(str(each) for each in value.values())
    return str(value)


def hours_words(hours: Mapping[str, Any]) -> Shown:
    if hours.get("name"):
        return tr("calendar {name}").of(name=clean(hours["name"], 40))
    return week_words(hours["weekly"], len(hours["closed"]) + len(hours.get("days", ())))


def week_words(week: Iterable[Mapping[str, Any]], closed: int = 0) -> Shown:
    """``closed``: days that are none of the week's."""
    weekly = weekly_text(Interval(each["weekday"], each["start"], each["end"]) for each in week)
    days: Shown = tr("%n closed days", "", closed) if closed else ""
    return (weekly.replace("\n", "; ") if weekly else tr("always open"), *((days,) if days else ()))


_SAID: Mapping[str, Callable[[Any], Shown]] = {
    "hours": hours_words,
    "weekly": week_words,
    "days": _days,
    "read": _days,
    "pause_limits": _limits,
}


def _data(text: str) -> Any:
    return json.loads(text) if text else None
