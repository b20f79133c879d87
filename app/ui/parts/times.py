"""How long and when, as words."""

from datetime import UTC, datetime, timedelta

from app.ui.parts.text import Moment, Shown, tr


def lasted(seconds: float) -> str:
    """``03:27``, from an hour ``1:03:27``. Negative counts as nothing: clocks differ a little."""
    whole = max(0, int(seconds))
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes:02d}:{whole % 60:02d}"


def left(seconds: float) -> str:
    """A countdown: it shows 00:01 until the very end."""
    return lasted(seconds + 0.999) if seconds > 0 else lasted(0)


def when(at: datetime, now: float) -> Shown:
    """``Today 09:12``, ``Yesterday 09:12``, ``Wed 16:40`` within six days, else the date."""
    here = at.astimezone()
    today = datetime.fromtimestamp(now, UTC).astimezone().date()
    days = (today - here.date()) // timedelta(days=1)
    if days == 0:
        return tr("Today {time}").of(time=Moment(here, "time"))
    if days == 1:
        return tr("Yesterday {time}").of(time=Moment(here, "time"))
    if 1 < days < 7:
        return tr("{weekday} {time}").of(weekday=Moment(here, "weekday"), time=Moment(here, "time"))
    return Moment(here, "date")
