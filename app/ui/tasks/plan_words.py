"""What the plans of service say, and what is due by each. No Qt."""

from collections.abc import Iterable, Mapping
from datetime import date

from app.domain.service_plans import BASIS_NAMES, DueLine, ServicePlan, due_state
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.scan.present import day

PLANS = (
    Column(tr("Plan")),
    Column(tr("For"), 210),
    Column(tr("Every"), 120),
    Column(tr("Called"), 170),
)
DUE = (
    Column(tr("Due"), 104),
    Column(tr("Device")),
    Column(tr("Owner"), 200),
    Column(tr("Last service"), 104),
    Column(tr("Call"), 110),
)
NO_PLANS = CardMessage(
    "empty",
    tr("No service is planned yet."),
    tr("A plan says for which model, how often, and how long before the customer is called."),
    Press("new", tr("New plan"), "edit"),
)
NO_DUE = CardMessage("empty", tr("No device of this plan has an owner and a day to count from."))


def plan_rows(plans: Iterable[ServicePlan]) -> tuple[Row, ...]:
    return tuple(_plan_row(plan) for plan in plans)


def _plan_row(plan: ServicePlan) -> Row:
    tone = "" if plan.active else "muted"
    about: Shown = clean(plan.about, 60) or tr("Every device")
    if plan.kind == "warranty":
        every: Shown = tr("once", "a call before a warranty ends")
        called: Shown = tr("%n days before the end", "of a warranty", plan.days)
    else:
        every = tr("%n months", "between services", plan.months)
        called = tr("%n days before", "a service is due", plan.days)
    title: Shown = clean(plan.title, 80)
    if not plan.active:
        title = (title, tr("switched off"))
    return Row(
        str(plan.id),
        (
            Cell(title, tone, tip=clean(plan.what_to_do, 300)),
            Cell(about, tone),
            Cell(every, tone, tip=(every, Text(BASIS_NAMES[plan.basis]))),
            Cell(called, tone),
        ),
    )


_DUE: Mapping[str, str] = {"soon": "", "due": "warn", "overdue": "bad"}


def due_rows(lines: Iterable[DueLine], plan: ServicePlan, today: date) -> tuple[Row, ...]:
    return tuple(_due_row(line, plan, today) for line in lines)


def _due_row(line: DueLine, plan: ServicePlan, today: date) -> Row:
    tone = _DUE[due_state(line.due.day, plan.days, today)]
    late = tr("overdue") if tone == "bad" else ""
    last: Shown = day(line.last) if line.last else "—"
    return Row(
        str(line.due.device_id),
        (
            Cell(day(line.due.day), tone, tip=late),
            Cell(clean(line.device, 80), tip=clean(line.place, 80)),
            Cell(clean(line.owner, 80)),
            Cell(last, "" if line.last else "muted"),
            Cell(tr("on the list"), "info", dot=True) if line.task else Cell(late or "—", tone or "muted"),
        ),
    )
