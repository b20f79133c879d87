"""Alerts of the plan in sentences, and the figures they watch as they are now. No Qt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from telephony.switchboard.alerts import KINDS
from telephony.switchboard.overview import DeskView
from telephony.switchboard.plan import AlertPlan, Plan

KIND_NAMES: Mapping[str, Shown] = {
    "longest_wait": tr("Longest wait"),
    "ready": tr("Operators ready"),
    "service_level": tr("Service level of today"),
    "abandoned": tr("Abandoned calls of today"),
    "pause": tr("One pause"),
}
_WHAT: Mapping[str, Text] = {
    "longest_wait": tr("Longest wait in {where} over {mark}"),
    "ready": tr("{where}: {mark} or fewer operators ready"),
    "service_level": tr("Service level of {where} below {mark}"),
    "abandoned": tr("Abandoned calls of {where} over {mark}"),
}
SHARES = ("service_level", "abandoned")
_SECONDS = ("longest_wait", "pause")
MINUTE = 60
ANY_QUEUE = tr("any queue")


@dataclass(frozen=True, slots=True)
class Figure:
    """A queue's or operator's figure as it is now."""

    name: str
    value: float


def unit(kind: str) -> Text | None:
    """What stands behind a mark; None: it is a number of people."""
    if kind in _SECONDS:
        return tr(" s")
    return tr(" %") if kind in SHARES else None


def mark_words(kind: str, value: float) -> Shown:
    number = f"{value:g}"
    if kind in _SECONDS and value >= 2 * MINUTE and value % MINUTE == 0:
        return tr("{n} min").of(n=f"{value / MINUTE:g}")
    if kind in _SECONDS:
        return tr("{n} s").of(n=number)
    return tr("{n} %", "percent").of(n=number) if kind in SHARES else number


def what_words(alert: AlertPlan, plan: Plan) -> Shown:
    """``Longest wait in Support over 2 min``."""
    queue = next((clean(each.name, 40) for each in plan.queues if each.id == alert.queue), "")
    mark = mark_words(alert.kind, alert.raise_at)
    if alert.kind == "pause":
        pause = dict(plan.pause_codes).get(alert.pause, "")
        words = tr("{pause} over {mark}") if alert.pause else tr("A pause over {mark}")
        said = words.of(pause=clean(pause or alert.pause, 40), mark=mark)
        return (said, queue) if queue else said
    known = _WHAT.get(alert.kind)
    return known.of(where=queue or ANY_QUEUE, mark=mark) if known else clean(alert.id, 40)


def who_words(alert: AlertPlan, plan: Plan) -> Shown:
    """Who is told: owners by name, then addresses."""
    names = {each.id: each.name for each in plan.operators}
    people = ", ".join(clean(names.get(each, each), 40) for each in alert.owners)
    mail: tuple[Shown, ...] = ()
    if alert.mail:
        mail = (tr("mail to {to}").of(to=clean(", ".join(alert.mail), 120)),)
    return (people or tr("nobody yet"), *mail)


def sentence(alert: AlertPlan, plan: Plan) -> Shown:
    """``Longest wait in Support over 2 min: Rasa P. · mail to lead@example.com``."""
    return tr("{what}: {who}").of(what=what_words(alert, plan), who=who_words(alert, plan))


def marks_words(alert: AlertPlan, now: Figure | None) -> Shown:
    """The two marks and the figure, for who cannot see the picture."""
    words = (
        tr("raised at {mark}").of(mark=mark_words(alert.kind, alert.raise_at)),
        tr("over at {mark}").of(mark=mark_words(alert.kind, alert.clear_at)),
    )
    return (*words, figure_words(alert, now)) if now is not None else words


def figure_words(alert: AlertPlan, now: Figure) -> Shown:
    value = mark_words(alert.kind, float(round(now.value)))
    return tr("now {value}: {name}").of(value=value, name=clean(now.name, 40))


def worst_now(alert: AlertPlan, plan: Plan, view: DeskView | None, now: float) -> Figure | None:
    """The figure nearest to raising it; None: nobody has one, or a desk does not know it (shares of the day
    stand on the floor)."""
    found = tuple(_figures(alert, plan, view, now)) if view is not None else ()
    if not found:
        return None
    chosen = min if KINDS[alert.kind].low else max
    return chosen(found, key=lambda each: each.value)


def _figures(alert: AlertPlan, plan: Plan, view: DeskView, now: float) -> Iterator[Figure]:
    if alert.kind == "pause":
        yield from _pauses(alert, plan, view, now)
        return
    for queue in view.queues:
        if alert.queue not in ("", queue.queue) or not (queue.open or queue.waiting):
            continue
        if alert.kind == "longest_wait":
            since = queue.longest_since
            yield Figure(queue.name, max(0.0, now - since) if since is not None else 0.0)
        elif alert.kind == "ready":
            yield Figure(queue.name, float(queue.ready))


def _pauses(alert: AlertPlan, plan: Plan, view: DeskView, now: float) -> Iterator[Figure]:
    serving = {each.id: each.queues for each in plan.operators}
    for each in (view.me, *view.colleagues):
        mine = not alert.queue or alert.queue in serving.get(each.operator, ())
        if mine and each.state == "paused" and alert.pause in ("", each.pause_code):
            yield Figure(each.name, max(0.0, now - each.since))
