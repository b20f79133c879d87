"""Calendars of the plan file: ``[[hours]]`` by name, or a queue's own table, as ``Hours``."""

from pathlib import Path
from typing import Any

from app.domain.errors import BadInput
from app.domain.opening_hours import read_closed, read_day, read_weekly, read_zone
from app.run.plan_text import ADVICE
from telephony.switchboard.plan import DayHours, Hours

_FIELDS = {"name": str, "zone": str, "weekly": list, "closed": list, "days": list, "holidays": str}


def calendars_of(rows: Any, folder: Path) -> tuple[Hours, ...]:
    """Raises BadInput. Files of holidays lie in ``folder``, beside the plan."""
    found: dict[str, Hours] = {}
    for row in rows if isinstance(rows, list) else [rows]:
        hours = hours_of_row(row, f"Hours {row.get('name', '?') if isinstance(row, dict) else row!r}", folder)
        if not hours.name:
            raise BadInput("The plan: [[hours]] without a name.", ADVICE)
        if hours.name in found:
            raise BadInput(f"The plan names hours {hours.name} more than once.", ADVICE)
        found[hours.name] = hours
    return tuple(found.values())


def hours_of_row(row: Any, whose: str, folder: Path) -> Hours:
    """One table. ``whose``: what the mistake stands in."""
    if not isinstance(row, dict):
        raise BadInput(f"{whose}: hours are a table or the name of one.", ADVICE)
    for name, value in row.items():
        kind = _FIELDS.get(name)
        if kind is None:
            raise BadInput(f"{whose}: there is no field {name}.", ADVICE)
        if type(value) is not kind or (kind is list and not all(type(each) is str for each in value)):
            wanted = "a text" if kind is str else "texts in brackets"
            raise BadInput(f"{whose}: {name} is {value!r}; {wanted} wanted.", ADVICE)
    try:
        return _read(row, folder)
    except BadInput as error:
        raise BadInput(f"{whose}: {error}", error.advice) from error


def _read(row: dict[str, Any], folder: Path) -> Hours:
    read: tuple[DayHours, ...] = ()
    if row.get("holidays"):
        from app.run.holidays import holidays

        read = holidays(folder / row["holidays"])
    return Hours(
        zone=read_zone(row.get("zone", "UTC")),
        weekly=read_weekly("\n".join(row.get("weekly", ()))),
        closed=read_closed("\n".join(row.get("closed", ()))),
        days=tuple(read_day(each) for each in row.get("days", ())),
        name=row.get("name", ""),
        holidays=row.get("holidays", ""),
        read=read,
    )
