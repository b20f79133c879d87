"""The request that a call is about, as a menu or a colleague found it, on the screen of who talks now."""

from PySide6.QtCore import QObject

from app.domain.desk import Desk
from app.ui.desk.present import Banner
from app.ui.parts.text import tr
from app.ui.scan.refusal import refusal
from app.ui.scan.shop import Shop
from app.ui.tickets.flow import TicketFlow

NONE = Banner(tr("No request is known that this call is about."), "warn", False)


def open_asked(tickets: TicketFlow, shop: Shop, desk: Desk, asker: QObject) -> None:
    """Of the call that is looked at. What is in the editor unsaved is asked about first."""
    number = desk.focused.request if desk.focused is not None else 0
    if not number:
        tickets.told.emit(NONE)
        return
    shop.run(
        asker,
        lambda office: office.ticket_by_number(number),
        lambda ticket: tickets.open(ticket.id),
        lambda error: tickets.told.emit(refusal(error)),
    )
