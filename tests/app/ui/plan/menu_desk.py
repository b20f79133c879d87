"""A supervisor's desk at the pages of menus and recordings, with recordings in a folder of its own."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.run.flow_file import shipped_flows
from app.run.prompt_studio import SitePrompts
from app.services.tools import Tools
from telephony.switchboard.flow import FlowPlan, Step
from tests.app.ui.made_up_plan import PLAN, SHOWN, SUPPORT
from tests.app.ui.plan.plan_desk import PlanDesk

NIGHT = FlowPlan(
    "night",
    "Night",
    (
        Step("ask", "menu", ("service_menu",), ways=(("1", "urgent"), ("2", "bye"))),
        Step("urgent", "queue", queue=SUPPORT, label="Urgent"),
        Step("bye", "end", ("goodbye",)),
    ),
    ("lt",),
)
SERVICE = next(each for each in shipped_flows() if each.id == "service")
HOUSE = replace(
    PLAN,
    flows=(NIGHT, SERVICE),
    numbers=(
        replace(PLAN.numbers[0], menu="night"),
        replace(PLAN.numbers[1], menu="service"),
        PLAN.numbers[2],
    ),
)


class AtOnce:
    """A shop whose worker is this thread."""

    def run(self, owner, job, then, failed=None):
        try:
            found = job(None)
        except Exception as error:
            failed(error)
        else:
            then(found)


def menu_desk(qtbot: QtBot, data: Path) -> PlanDesk:
    desk = PlanDesk(qtbot, tools=Tools(prompts=SitePrompts(data)))
    desk.hears(replace(SHOWN, plan=HOUSE, shipped=shipped_flows()))
    return desk
