"""Days of a calendar in words: those that are shut or otherwise open, and changes of clocks. No Qt."""

from datetime import UTC, date, datetime, time

from app.domain.plan_calendars import ClockChange, ComingDays
from app.ui.parts.clean import clean
from app.ui.parts.text import Moment, Shown, tr

MOST = 24
"""Lines; what comes later stands in the text."""


def coming_words(days: tuple[ComingDays, ...]) -> tuple[Shown, ...]:
    lines: list[Shown] = [_line(each) for each in days[:MOST]]
    if more := len(days) - MOST:
        lines += [tr("and %n more", "days of a calendar", more)] if more > 0 else []
    return tuple(lines) or (tr("No day of the coming year is other than its weekday."),)


def _line(day: ComingDays) -> Shown:
    when: Shown = _date(day.first)
    if day.first != day.last:
        when = tr("{first} – {last}").of(first=_date(day.first), last=_date(day.last))
    if not day.open:
        said: Shown = tr("{day}: closed").of(day=when)
    elif len(day.open) == 1 and day.open[0][1] == 24 * 60:
        said = tr("{day}: closed until {time}").of(day=when, time=_clock(day.open[0][0]))
    else:
        times = ", ".join(f"{_clock(start)}–{_clock(end)}" for start, end in day.open)
        said = tr("{day}: open {times}").of(day=when, times=times)
    return (said, clean(day.name, 60)) if day.name else said


def change_words(change: ClockChange) -> Shown:
    words = (
        tr("On {day} at {time} the clocks there go forward by {n} min while it is open: it is open for less.")
        if change.minutes > 0
        else tr(
            "On {day} at {time} the clocks there go back by {n} min while it is open: it is open for longer."
        )
    )
    return words.of(day=_date(change.at.date()), time=change.at.strftime("%H:%M"), n=str(abs(change.minutes)))


def _date(day: date) -> Moment:
    """Noon: in the zone of no desk another day."""
    return Moment(datetime.combine(day, time(12), UTC), "date")


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
