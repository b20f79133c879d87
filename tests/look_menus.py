"""Menus and recordings in the room of the plan, as a supervisor sees them."""

from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QWidget

from app.domain.plan_menus import new_menu, with_menu, with_step
from app.run.flow_file import shipped_flows
from app.run.prompt_studio import SitePrompts
from app.services.tools import Tools
from app.ui.plan.making import Wanted
from app.ui.plan.menu_page import MenuPage
from app.ui.plan.prompt_dialog import PromptDialog
from app.ui.plan.prompt_page import ANOTHER, PromptPage
from app.ui.plan.room import PlanRoom
from app.ui.plan.try_dialog import TryDialog
from app.ui.shell import DeskWindow
from telephony.switchboard.flow import Step
from telephony.switchboard.plan import Plan
from tests import look
from tests.app.ui import made_up as made
from tests.app.ui import made_up_workshop as made_workshop
from tests.app.ui.made_up_plan import PLAN, SHOWN

OUTSIDE = replace(new_menu(PLAN, "After hours", "keys"), languages=("en", "lt"))


def _plan() -> Plan:
    more = (
        Step("urgent", "message", title="Urgent, please call {number}", next="thanks", person="205"),
        Step("thanks", "end", ("goodbye",)),
        Step("number", "collect", ("enter_request",), value="number", next="urgent", label="His number"),
        Step("lost", "say", ("after_hours_lost",), next="thanks"),
    )
    flow = OUTSIDE
    for step in more:
        flow = with_step(flow, step)
    ask = flow.steps[0]
    flow = with_step(flow, replace(ask, ways=(*ask.ways, ("4", "number"), ("5", ""))))
    numbers = (
        replace(PLAN.numbers[0], menu=flow.id),
        replace(PLAN.numbers[1], menu="service"),
        *PLAN.numbers[2:],
    )
    service = next(each for each in shipped_flows() if each.id == "service")
    return replace(with_menu(PLAN, flow), flows=(flow, service), numbers=numbers)


def _room(page: str) -> tuple[DeskWindow, PlanRoom]:
    window = look.desk(made.view(me=made.me(role="supervisor")))
    tools = Tools(prompts=SitePrompts(Path(mkdtemp())))
    window.open_workshop(made_workshop.busy().door, tools)
    window.resize(1366, 768)
    window.show()
    window.house.enter("room_plan")
    window.driver.hear(replace(SHOWN, plan=_plan(), shipped=shipped_flows()))
    room = window.house.rooms["room_plan"]
    assert isinstance(room, PlanRoom)
    room.sides.turn_to(page)
    look._spin(900)
    return window, room


def menus(chosen: str = "after_hours") -> QWidget:
    window, room = _room("menus")
    page = room.sides.page
    assert isinstance(page, MenuPage)
    page.choose(chosen)
    look._spin(700)
    return window


def tried() -> QWidget:
    window, room = _room("menus")
    page = room.sides.page
    assert isinstance(page, MenuPage) and page.plan is not None
    walked = next(each for each in shipped_flows() if each.id == "repair_state")
    dialog = TryDialog(page.ground, page.plan, walked, window)
    for key in "42#":
        dialog.press(key)
    look._spin(900)
    return dialog


def prompt() -> QWidget:
    window, room = _room("menus")
    ground = room.sides.page.ground
    page = PromptDialog(
        ground, Wanted("Greeting of After hours", "leave_message", "night", ("en", "lt")), window
    )
    look._spin(400)
    page.words.setText("Our office opens at eight. Please leave a message after the tone.")
    page.speak()
    look._spin(1500)
    return page


def replaced() -> QWidget:
    """Ringdesk's own words, replaced by the house's."""
    window, room = _room("recordings")
    page = room.sides.page
    assert isinstance(page, PromptPage) and page.ground.tools.prompts is not None
    studio = page.ground.tools.prompts
    page.choose("position_1")
    take = studio.spoken("You are the next one.", "en")
    page._replaced("position_1", ANOTHER, studio.replace("position_1", {"en": take}))
    look._spin(1500)
    return window


def recordings() -> QWidget:
    window, _ = _room("recordings")
    look._spin(1200)
    return window
