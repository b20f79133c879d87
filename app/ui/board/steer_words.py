"""Steering, emergencies and alerts in words: what was done, what is up, who may be meant."""

from collections.abc import Mapping
from datetime import UTC, datetime

from app.domain.folding import fold
from app.ui.board.steer_notices import NOTICES
from app.ui.desk.present import Banner
from app.ui.floor.present import STATES
from app.ui.parts.choice_list import Choice
from app.ui.parts.clean import clean
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.times import lasted
from app.ui.parts.values import Pill
from app.ui.routing.present import until_words
from telephony.switchboard.alert_events import Alert
from telephony.switchboard.overview import DeedView, DeskView, EmergencyView, OperatorView

_TO_ME: Mapping[str, Text] = {
    "ready": tr("{by} made you ready"),
    "pause": tr("{by} put you on a pause: {what}"),
    "sign_out": tr("{by} signed you out"),
    "queues": tr("{by} moved you; your queues from now on: {queues}"),
    "message": tr("{by}: {what}"),
    "undone": tr("{by} took back what was done to you"),
}
_DONE: Mapping[str, Text] = {
    "ready": tr("{whom} made ready"),
    "pause": tr("{whom} put on a pause: {what}"),
    "sign_out": tr("{whom} signed out"),
    "queues": tr("{whom} moved to {queues}"),
    "message": tr("Message to {whom}: {what}"),
    "undone": tr("Taken back what was done to {whom}"),
    "shut": tr("{queues} closed by hand"),
    "opened": tr("{queues} opened again"),
    "announced": tr("Announced in {queues}: {what}"),
    "silenced": tr("Announcement switched off in {queues}"),
}
_ALERTS: Mapping[str, Text] = {
    "service_level": tr("Service level of {name}: {value} %"),
    "longest_wait": tr("Longest wait in {name}: {value}"),
    "ready": tr("Operators ready in {name}: {value}"),
    "abandoned": tr("Abandoned calls of {name}: {value} %"),
    "pause": tr("{name} has been on a pause for {value}"),
}
AFTER_CALL = tr("after the call")
OVER = tr("no longer")


def messages_line(view: DeskView) -> Shown:
    """The oldest that I have not seen, and how many more there are."""
    if not view.messages:
        return ""
    words, more = message_words(view.messages[0], view), len(view.messages) - 1
    return (words, tr("and %n more", "messages", more)) if more else words


def message_words(deed: DeedView, view: DeskView) -> Shown:
    """What was done or said to me, by whom and why."""
    parts = [_filled(_TO_ME.get(deed.deed), deed, view)]
    if deed.over and deed.deed not in ("message", "undone"):
        parts.append(OVER)
    elif deed.deed in ("pause", "sign_out") and view.me.after != "":
        parts.append(AFTER_CALL)
    if deed.reason:
        parts.append(tr("why: {reason}").of(reason=clean(deed.reason, 200)))
    return tuple(parts)


def deed_choice(deed: DeedView, view: DeskView) -> Choice:
    """One line of what was done. Its value is the number to take back, 0: it cannot be."""
    at = Moment(datetime.fromtimestamp(deed.at, UTC).astimezone(), "time")
    details: tuple[Shown, ...] = (tr("{time} by {who}").of(time=at, who=clean(deed.by, 40)),)
    if deed.reason:
        details += (clean(deed.reason, 120),)
    pill = Pill(tr("Undo"), "info") if deed.undoable else None
    number = deed.number if deed.undoable else 0
    icon = "undo" if deed.undoable else "note"
    return Choice(number, _filled(_DONE.get(deed.deed), deed, view), details, icon, pill)


def _filled(text: Text | None, deed: DeedView, view: DeskView) -> Shown:
    if text is None:
        return clean(deed.deed, 40)
    detail = dict(view.pause_codes).get(deed.detail, deed.detail) if deed.deed == "pause" else deed.detail
    queues = ", ".join(clean(each, 40) for each in deed.queues) or "—"
    return text.of(
        by=clean(deed.by, 40), whom=clean(deed.whom, 40), what=clean(detail, 300), queues=queues
    )  # fmt: skip


def refusal(banner: Banner) -> Shown:
    """What the exchange would not do for who steers; empty for all else that he is told."""
    words = banner.text[0] if isinstance(banner.text, tuple) else banner.text
    told = isinstance(words, Text) and words.source in {each.source for each in NOTICES.values()}
    return banner.text if told and banner.tone == "warn" else ""


def alert_words(alert: Alert, now: float) -> Shown:
    """The figure, and since when."""
    known = _ALERTS.get(alert.kind)
    value = _value(alert, alert.value)
    figure: Shown = known.of(name=clean(alert.name, 40), value=value) if known else clean(alert.id, 40)
    return figure, tr("alert for {time}").of(time=lasted(now - alert.since))


def _value(alert: Alert, value: float) -> str:
    return lasted(value) if alert.kind in ("longest_wait", "pause") else f"{value:.0f}"


def alerts_line(alerts: tuple[Alert, ...], now: float) -> Shown:
    """The newest, and how many more there are."""
    words = alert_words(alerts[-1], now)
    more = len(alerts) - 1
    return (words, tr("and %n more", "alerts", more)) if more else words


def alert_choice(alert: Alert, view: DeskView, now: float) -> Choice:
    names = {each.operator: each.name for each in (view.me, *view.colleagues)}
    owners = ", ".join(clean(names.get(each, each), 40) for each in alert.owners)
    mark = tr("limit {limit}").of(limit=_value(alert, alert.limit))
    quiet: tuple[Shown, ...] = () if alert.loud else (tr("quiet hours"),)
    details = (mark, tr("looked after by {names}").of(names=owners), *quiet)
    return Choice(alert.id, alert_words(alert, now), details, "warning", Pill(tr("up"), "bad"))


def emergency_line(view: DeskView, now: float) -> Shown:
    """What callers hear first now; empty when nothing is announced."""
    if not view.emergencies:
        return ""
    names = ", ".join(clean(each.name, 40) for each in view.emergencies)
    first = view.emergencies[0]
    words = tr("Callers of {queues} hear first: {text}").of(queues=names, text=clean(first.text, 120))
    until = min((each.until for each in view.emergencies if each.until is not None), default=None)
    return (words, tr("until {time}").of(time=until_words(until, now))) if until else words


def emergency_words(name: str, emergency: EmergencyView | None, now: float) -> Shown:
    """A queue with what is announced there."""
    shown = clean(name, 40)
    if emergency is None:
        return shown
    said: Shown = clean(emergency.text, 60) if emergency.ready else tr("is being spoken …")
    until: tuple[Shown, ...] = ()
    if emergency.until is not None:
        until = (tr("until {time}").of(time=until_words(emergency.until, now)),)
    return (shown, said, *until)


def colleagues_found(view: DeskView, typed: str, now: float) -> tuple[Choice, ...]:
    """Whose name or extension has every typed word in it; who is signed in first."""
    words = fold(typed).split()
    found = [
        each
        for each in view.led_colleagues
        if all(word in fold(f"{each.name} {each.extension}") for word in words)
    ]
    found.sort(key=lambda each: (each.state == "offline", fold(each.name)))
    return tuple(_colleague(each, view, now) for each in found)


def _colleague(each: OperatorView, view: DeskView, now: float) -> Choice:
    word, tone = STATES.get(each.state, (each.state, "muted"))
    since = lasted(now - each.since) if each.state != "offline" else ""
    details: tuple[Shown, ...] = (tr("ext {extension}").of(extension=clean(each.extension, 12)),)
    details += (since,) if since else ()
    return Choice(
        each.operator, clean(each.name, 40), (*details, *after_words(each, view)), "person", Pill(word, tone)
    )


def after_words(each: OperatorView, view: DeskView) -> tuple[Shown, ...]:
    """What he becomes after his call, if that was asked for."""
    if not each.after:
        return ()
    if each.after == "offline":
        return (tr("then: signed out"),)
    return (tr("then: {what}").of(what=clean(dict(view.pause_codes).get(each.after, each.after), 24)),)
