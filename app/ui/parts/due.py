"""Deadlines as words and signs: the same in the room of requests, in the editor and on the desk. No Qt."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.service_promises import mark
from app.domain.tickets import Promised
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.values import Cell

KINDS: Mapping[str, Text] = {"response": tr("First response"), "solution": tr("Solution")}
_SIGN: Mapping[str, tuple[str, str]] = {
    "overdue": ("bad", "warning"),
    "soon": ("warn", "clock"),
    "fine": ("ok", "circle"),
    "standing": ("muted", "pause"),
}
"""Tone and shape: who sees no colours sees the shape, and the word says it again."""


def how_long(seconds: float) -> Text:
    """``3 h 12 min``, ``12 min``, below a minute ``under a minute``."""
    minutes = int(max(0.0, seconds)) // 60
    if minutes < 1:
        return tr("under a minute")
    if minutes < 60:
        return tr("{minutes} min").of(minutes=str(minutes))
    if minutes % 60 == 0:
        return tr("{hours} h").of(hours=str(minutes // 60))
    return tr("{hours} h {minutes} min").of(hours=str(minutes // 60), minutes=str(minutes % 60))


def moment(at: datetime, now: float) -> Shown:
    """``Today 14:30``, ``Tomorrow 09:00``, ``Tue 24 Nov 10:15`` in the reader's own form."""
    here = at.astimezone()
    days = (here.date() - datetime.fromtimestamp(now, UTC).astimezone().date()) // timedelta(days=1)
    time = Moment(here, "time")
    if days == 0:
        return tr("Today {time}").of(time=time)
    if days == 1:
        return tr("Tomorrow {time}").of(time=time)
    if -7 < days < 7:
        return tr("{weekday} {time}").of(weekday=Moment(here, "weekday"), time=time)
    return tr("{date} {time}").of(date=Moment(here, "date"), time=time)


def due_cell(of: Promised, now: float) -> Cell:
    """One cell of a list: sign, word and moment."""
    state = mark(of, datetime.fromtimestamp(now, UTC))
    if not state:
        return Cell("–", "muted", tip=tr("Nothing is promised for this request."))
    tone, icon = _SIGN[state]
    if of.due is None:
        return Cell(tr("Clock stands"), tone, icon=icon, tip=tr("Waiting for the customer"))
    at = moment(of.due, now)
    words: Shown = {"overdue": tr("Late: {when}"), "soon": tr("Soon: {when}")}.get(state, tr("{when}")).of(
        when=at
    )
    tip = tr("{what} due {when}").of(what=KINDS[of.kind], when=at)
    return Cell(words, tone, icon=icon, bold=state == "overdue", tip=tip)


def due_sign(of: Promised, now: float) -> Cell:
    """The same where there is room for the sign alone; its words are in the tip."""
    cell = due_cell(of, now)
    return replace(cell, text="", tip=(cell.text, cell.tip), bold=False)
