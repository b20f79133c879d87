"""What the plan says of alerts, checked before one is silent when it is needed."""

from app.domain.errors import BadInput
from app.domain.text_blocks import LANGUAGES
from app.run.mail_address import address_of
from app.run.plan_text import ADVICE
from telephony.switchboard.alerts import KINDS
from telephony.switchboard.plan import AlertPlan, Plan


def check_alerts(plan: Plan) -> None:
    """Raises BadInput for the first mistake."""
    names = [each.id for each in plan.alerts]
    for each in plan.alerts:
        problem = _marks(each) or _names(plan, each) or _owners(plan, each)
        if names.count(each.id) > 1:
            problem = "this id is there more than once"
        if problem:
            raise BadInput(f"Alert {each.id}: {problem}.", ADVICE)


def _marks(alert: AlertPlan) -> str:
    if alert.kind not in KINDS:
        return f"kind {alert.kind!r}; known: {', '.join(KINDS)}"
    if alert.hold < 0:
        return "hold is less than 0"
    if KINDS[alert.kind].low and alert.clear_at <= alert.raise_at:
        return "clear_at must be above raise_at, or it would come and go all the time"
    if not KINDS[alert.kind].low and alert.clear_at >= alert.raise_at:
        return "clear_at must be below raise_at, or it would come and go all the time"
    return ""


def _names(plan: Plan, alert: AlertPlan) -> str:
    if alert.queue and alert.queue not in {each.id for each in plan.queues}:
        return f"there is no queue {alert.queue!r}"
    if alert.pause and alert.pause not in dict(plan.pause_codes):
        return f"there is no pause {alert.pause!r}"
    if alert.language and alert.language not in LANGUAGES:
        return f"language {alert.language!r}; known: {', '.join(LANGUAGES)}"
    if alert.quiet and alert.quiet not in {each.name for each in plan.calendars}:
        return f"there are no [[hours]] named {alert.quiet!r}"
    return ""


def _owners(plan: Plan, alert: AlertPlan) -> str:
    people = {each.id for each in plan.operators}
    if lost := [each for each in alert.owners if each not in people]:
        return f"owner {lost[0]} is no operator"
    if not alert.owners:
        return "nobody owns it: name at least one operator in owners"
    try:
        for address in alert.mail:
            address_of(address)
    except BadInput as error:
        return str(error).removesuffix(".")
    return ""
