"""The request that a caller was told of by a menu, or made there, on the screen of who talks to him."""

from PySide6.QtCore import QObject

from app.domain.desk import Desk
from app.ui.desk.present import Banner
from app.ui.parts.text import tr
from app.ui.scan.refusal import refusal
from app.ui.scan.shop import Shop
from app.ui.tickets.flow import TicketFlow

NONE = Banner(tr("This caller asked no menu about a request."), "warn", False)


def open_asked(tickets: TicketFlow, shop: Shop, desk: Desk, asker: QObject) -> None:
    """Of the call that is looked at. What is in the editor unsaved is asked about first."""
    number = desk.focused.menu_request if desk.focused is not None else 0
    if not number:
        tickets.told.emit(NONE)
        return
    shop.run(
        asker,
        lambda office: office.ticket_by_number(number),
        lambda ticket: tickets.open(ticket.id),
        lambda error: tickets.told.emit(refusal(error)),
    )
