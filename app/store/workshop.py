"""A desk's door to devices and tickets: everything ``Workshop`` asks for, in one object per desk process."""

from app.store.bulk import StoredBulk
from app.store.call_scripts import StoredCallScripts
from app.store.call_tasks import StoredCallTasks
from app.store.device_page import StoredDevicePages
from app.store.devices import StoredDevices
from app.store.documents import StoredDocuments
from app.store.duty import StoredDuty
from app.store.models import StoredModels
from app.store.presence import StoredPresences
from app.store.promises import StoredPromises
from app.store.real_days import StoredRealDays
from app.store.recall_work import StoredRecallWork
from app.store.recalls import StoredRecalls
from app.store.recordings import StoredRecordings
from app.store.report_book import StoredReportBook
from app.store.reports import StoredReports
from app.store.returns import StoredReturns
from app.store.reviews import StoredReviews
from app.store.score_cards import StoredScoreCards
from app.store.service_book import StoredServiceBook
from app.store.service_plans import StoredServicePlans
from app.store.status_pages import StoredStatusPages
from app.store.stock import StoredStock
from app.store.stock_room import StoredStockRoom
from app.store.text_blocks import StoredReplies
from app.store.ticket_links import StoredTicketLinks
from app.store.tickets import StoredTickets
from app.store.time_spent import StoredTimeSpent


class StoredWorkshop(
    StoredRecallWork,
    StoredCallTasks,
    StoredServicePlans,
    StoredTimeSpent,
    StoredPresences,
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
    StoredDevicePages,
    StoredModels,
    StoredDocuments,
    StoredPromises,
    StoredDuty,
    StoredReplies,
    StoredCallScripts,
    StoredRecordings,
    StoredRealDays,
    StoredReports,
    StoredReportBook,
    StoredScoreCards,
    StoredReviews,
):
    """``Workshop`` over the store: ``StoredWorkshop(store, who=operator)``. One thread at a time."""
