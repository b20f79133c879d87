"""Where calls go: a house that is shut by hand, and the dialogs for it."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.ui.routing.block_dialog import BlockDialog
from app.ui.routing.closing_dialog import ClosingDialog
from app.ui.routing.route_dialog import RouteDialog
from app.ui.shell import DeskWindow
from telephony.switchboard.overview import TriedView
from telephony.switchboard.routing_events import Closing, RouteAsked
from telephony.switchboard.routing_steps import Step
from tests import look
from tests.app.ui import made_up as made


def shut(office: made.MadeUpOffice | None = None) -> DeskWindow:
    closing = Closing(
        made.QUEUES[0].queue, made.NOW + 5400, "Fire drill in the whole house", made.me().operator
    )
    queues = tuple(
        replace(each, open=False, shut=closing) if not at else each for at, each in enumerate(made.QUEUES)
    )
    return look.desk(made.view(queues=queues, me=made.me(role="supervisor")), office=office)


def routing(name: str) -> QWidget:
    if name == "shut":
        return shut()
    office = made.MadeUpOffice()
    for raw, reason, hours in (
        ("+37069877001", "Shouts at everybody, threatens", 100),
        ("+48221234567", "", 0),
    ):
        until = made.at(-3600 * hours) if hours else None
        office.block(raw, reason, until)
    window = shut(office)
    look.KEPT.append(window)
    if name == "block":
        return BlockDialog(window.work, window.driver, "+37061112233", window)
    if name == "closings":
        return ClosingDialog(window.driver, window)
    asked = RouteAsked(made.me().operator, "+37061234567", "+37052080001", made.NOW)
    steps = (
        Step("Night line", False, "open", "office"),
        Step("Polish callers", False, "caller"),
        Step("Contract customers", True, "matched", added=2),
        Step("Open request", False, "no_request"),
        Step("", True, "number", "x", "support"),
    )
    tried = TriedView(asked, steps, ("Rasa P.: longest idle of 2",), "offered", "Support", ("Rasa P.",))
    window.bridge.deliver(
        made.view(me=made.me(role="supervisor"), numbers=(("+37052080001", "Support line"),))
    )
    page = RouteDialog(window.work, window.driver, window)
    page.caller.setText(asked.number)
    page._asked = asked
    window.bridge.deliver(made.view(me=made.me(role="supervisor"), tried=tried))
    return page
