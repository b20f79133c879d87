"""Changes a supervisor makes to the reasons for a break: each gives a plan that still hangs together."""

from dataclasses import dataclass, replace

from app.domain.plan_draft import short_name
from telephony.switchboard.plan import Plan


@dataclass(frozen=True, slots=True)
class Pause:
    """``code`` stands in records and never changes. ``limit``: minutes after which one is late back, 0:
    never; a limit of the file that is no whole minute is shown rounded, and kept until it is changed."""

    code: str
    name: str
    limit: int = 0


def pauses(plan: Plan) -> tuple[Pause, ...]:
    limits = dict(plan.pause_limits)
    return tuple(Pause(code, name, round(limits.get(code, 0) / 60)) for code, name in plan.pause_codes)


def new_pause(plan: Plan, name: str) -> Pause:
    return Pause(short_name(name, (code for code, _ in plan.pause_codes)), name)


def with_pause(plan: Plan, pause: Pause) -> Plan:
    """Its limit as it was, where its minutes are."""
    before = {each.code: each for each in pauses(plan)}
    codes = tuple((each, pause.name if each == pause.code else name) for each, name in plan.pause_codes)
    if pause.code not in before:
        codes = (*codes, (pause.code, pause.name))
    limits = plan.pause_limits
    if pause.limit != (before[pause.code].limit if pause.code in before else 0):
        others = tuple(each for each in limits if each[0] != pause.code)
        mine = ((pause.code, pause.limit * 60.0),) if pause.limit else ()
        order = [code for code, _ in codes]
        limits = tuple(sorted((*others, *mine), key=lambda each: order.index(each[0])))
    return replace(plan, pause_codes=codes, pause_limits=limits)


def without_pause(plan: Plan, gone: str) -> Plan:
    """Its limit and the alerts about it alone go with it; who is on it stays there until he comes back."""
    return replace(
        plan,
        pause_codes=tuple(each for each in plan.pause_codes if each[0] != gone),
        pause_limits=tuple(each for each in plan.pause_limits if each[0] != gone),
        alerts=tuple(each for each in plan.alerts if each.pause != gone),
    )
