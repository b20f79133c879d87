"""A desk's door to devices and tickets: everything ``Workshop`` asks for, in one object per desk process."""

from app.store.bulk import StoredBulk
from app.store.devices import StoredDevices
from app.store.recalls import StoredRecalls
from app.store.returns import StoredReturns
from app.store.service_book import StoredServiceBook
from app.store.status_pages import StoredStatusPages
from app.store.stock import StoredStock
from app.store.stock_room import StoredStockRoom
from app.store.ticket_links import StoredTicketLinks
from app.store.tickets import StoredTickets


class StoredWorkshop(
    StoredDevices,
    StoredBulk,
    StoredTickets,
    StoredServiceBook,
    StoredRecalls,
    StoredStock,
    StoredStatusPages,
    StoredReturns,
    StoredStockRoom,
    StoredTicketLinks,
):
    """``Workshop`` over the store: ``StoredWorkshop(store, who=operator)``. One thread at a time."""
