"""The room of the plan, page by page."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.ui.plan.hours_page import HoursPage
from app.ui.plan.page import NEW, PlanPage
from app.ui.plan.queue_page import QueuePage
from app.ui.plan.room import PlanRoom
from telephony.switchboard.plan_changes import changes
from tests import look
from tests.app.ui import made_up as made
from tests.app.ui import made_up_plan as plans


def plan(page: str = "queues", state: str = "") -> QWidget:
    """``edited``: something is changed; ``hand``: so is the file; ``new``: a row was made."""
    window = look._workshop(made.view(me=made.me(role="supervisor")))
    window.house.enter("room_plan")
    shown = plans.SHOWN
    if state == "hand":
        waiting = replace(plans.PLAN, trunks=(replace(plans.PLAN.trunks[0], registrar="sip.example.com"),))
        shown = replace(
            shown, by_hand=changes(plans.EARLIER, plans.PLAN), waiting=changes(plans.PLAN, waiting)
        )
    if page in ("rules", "hours"):
        shown = replace(shown, plan=plans.RULED)
    window.bridge.deliver(shown)
    look._spin(200)
    room = window.house.rooms["room_plan"]
    assert isinstance(room, PlanRoom)
    shown_page = room.sides.turn_to(page)
    if state == "edited":
        assert isinstance(shown_page, QueuePage)
        shown_page.form.edited.emit("ring_time", 30.0)
        shown_page.members.boxes["dovile"].toggle()
        shown_page.form.edited.emit("name", "Support LT")
    if state == "new" and isinstance(shown_page, PlanPage):
        shown_page.act(NEW)
    if isinstance(shown_page, HoursPage):
        shown_page.form.week.setFocus()
    look._spin(200)
    return window
