"""A desk's door to devices and tickets: everything ``Workshop`` asks for, in one object per desk process."""

from app.store.bulk import StoredBulk
from app.store.devices import StoredDevices
from app.store.recalls import StoredRecalls
from app.store.service_book import StoredServiceBook
from app.store.status_pages import StoredStatusPages
from app.store.stock import StoredStock
from app.store.tickets import StoredTickets


class StoredWorkshop(
    StoredDevices, StoredBulk, StoredTickets, StoredServiceBook, StoredRecalls, StoredStock, StoredStatusPages
):
    """``Workshop`` over the store: ``StoredWorkshop(store, who=operator)``. One thread at a time."""
