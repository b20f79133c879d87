"""What is to be told to the customer on the screen, in the caller's column. Hidden when there is nothing."""

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.call_tasks import CallTask
from app.domain.recalls import RecallFlag
from app.services.device_ports import Workshop
from app.ui.parts.card import Card
from app.ui.parts.text import tr
from app.ui.parts.values import Pill
from app.ui.people.present import House, Subject
from app.ui.scan.shop import Shop
from app.ui.tasks.present import things
from app.ui.tasks.reasons import ReasonsView
from app.ui.work import Ticket

Told = tuple[tuple[CallTask, ...], tuple[RecallFlag, ...]]


def whats_to_tell(person: int | None, company: int | None, shop: Workshop) -> Told:
    """Calls that are owed to a customer, and recalls of his devices."""
    return shop.calls_to(person, company), shop.recall_flags(person, company)


class CallerTasks(QWidget):
    asked = Signal(object)
    written = Signal()

    def __init__(
        self,
        shop: Shop,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.time,
        names: Callable[[], House] = House,
    ) -> None:
        super().__init__(parent)
        self._shop = shop
        self._subject = Subject()
        self._job: Ticket | None = None
        self.reasons = ReasonsView(shop, self, clock, names)
        self.reasons.asked.connect(self.asked)
        self.reasons.written.connect(self._written)
        self.card = Card(tr("To tell the customer"), self.reasons, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_subject(self, subject: Subject) -> None:
        if subject == self._subject:
            return
        self._subject = subject
        self.hide()
        self.reload()

    def reload(self) -> None:
        if self._job is not None:
            self._job.cancel()
        person, company = self._subject.person, self._subject.company
        if person is None and company is None:
            return
        self._job = self._shop.run(
            self, lambda shop: whats_to_tell(person, company, shop), self._loaded, self._failed
        )

    def _loaded(self, told: Told) -> None:
        found = things(*told)
        self.reasons.show_things(found, fixed=True)
        self.card.show_pill(Pill(tr("%n to tell", "things", len(found)), "warn") if found else None)
        self.setVisible(bool(found))

    def _failed(self, error: Exception) -> None:
        # The other cards of the column say that the database is away; this one has nothing to tell then.
        self.hide()

    def _written(self) -> None:
        self.reload()
        self.written.emit()
