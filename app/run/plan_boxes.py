"""What the plan says of boxes for voice messages, and of persons whom menus tell something."""

from app.domain.errors import BadInput
from app.run.plan_text import ADVICE
from telephony.switchboard.plan import BoxPlan, Plan


def check_boxes(plan: Plan) -> None:
    """Raises BadInput for the first mistake."""
    queues = {each.id for each in plan.queues}
    for box in plan.boxes:
        if box.queue not in queues:
            raise BadInput(f"Voicemail {box.id} leads to {box.queue}, which is no queue.", ADVICE)
        if problem := _problem(box):
            raise BadInput(f"Voicemail {box.id}: {problem}.", ADVICE)


def check_persons(plan: Plan) -> None:
    """Raises BadInput for a message in a menu that nobody would get."""
    extensions = {each.extension for each in plan.operators}
    for flow in plan.flows:
        for step in flow.steps:
            if step.person and step.person not in extensions:
                raise BadInput(
                    f"Menu {flow.id}, step {step.id}: nobody has the extension {step.person!r}.", ADVICE
                )


def _problem(box: BoxPlan) -> str:
    if not 5 <= box.longest <= 600:
        return "longest is 5 to 600 seconds"
    if not 2 <= box.silence <= 30:
        return "silence is 2 to 30 seconds"
    if not box.greeting:
        return "a greeting is missing"
    return "keep_days is less than 0" if box.keep_days < 0 else ""
