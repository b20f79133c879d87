"""The whole history of a device; notes and visits are written and corrected here."""

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.device_page import DevicePage, NewEvent
from app.domain.reply_values import about_device
from app.domain.service_history import DeviceCard, ServiceEvent
from app.ui.desk.present import Banner
from app.ui.devices.event_dialog import EventDialog
from app.ui.devices.present import may_correct
from app.ui.devices.tab import Done, Tab
from app.ui.parts.button import PressButton
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.rooms.ground import Ground
from app.ui.scan.asks import OpenTicket
from app.ui.scan.present import HISTORY, NO_EVENTS, history_rows, ticket_of
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option

_FILTERS: tuple[tuple[str, Shown, frozenset[str]], ...] = (
    ("all", tr("Everything"), frozenset()),
    ("requests", tr("Requests"), frozenset({"ticket", "step"})),
    ("calls", tr("Calls"), frozenset({"call"})),
    ("written", tr("Notes and visits"), frozenset({"note", "visit"})),
    ("costs", tr("Costs"), frozenset({"cost"})),
)


class HistoryTab(Tab):
    title = tr("History")
    dialog: EventDialog | None

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.table = RowsView(HISTORY, say(tr("Device history")), self)
        self.table.opened.connect(self._open)
        self.listed = Listed(self.table, NO_EVENTS, self)
        self.filter = Choice(tr("What is shown"), self)
        self.filter.show_options(tuple(Option(name, words) for name, words, _ in _FILTERS), "all")
        self.filter.currentIndexChanged.connect(lambda _: self._show())
        row = QHBoxLayout()
        row.addWidget(self.filter)
        row.addStretch(1)
        for press in (
            Press("note", tr("Add note"), "edit"),
            Press("visit", tr("Add visit"), "out"),
            Press("correct", tr("Correct"), "note"),
            Press("remove", tr("Remove"), "close"),
        ):
            button = PressButton(press, self)
            button.pressed_for.connect(self.act)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addLayout(row)
        column.addWidget(self.listed, 1)

    def heading(self, page: DevicePage) -> Shown:
        return tr("History ({n})").of(n=str(len(page.card.events)))

    def show_page(self, page: DevicePage) -> None:
        self.page = page
        self._show()

    @property
    def events(self) -> tuple[ServiceEvent, ...]:
        """Those that are shown, newest first."""
        if self.page is None:
            return ()
        wanted = next(kinds for name, _, kinds in _FILTERS if name == (self.filter.chosen or "all"))
        return tuple(each for each in self.page.card.events if not wanted or each.kind in wanted)

    def _show(self) -> None:
        if self.page is None:
            return
        card = self.page.card
        shown = DeviceCard(card.device, card.warranty, events=self.events)
        self.listed.show_rows(history_rows(shown, self.ground.clock(), self.names))

    def _chosen(self) -> ServiceEvent | None:
        """By the id of its row: the table may show what it was told a moment ago."""
        _, _, rest = self.table.selected_id().partition("/")
        return next((each for each in self.events if rest.startswith(f"{each.kind}/{each.ref}/")), None)

    def _open(self, row: str) -> None:
        ticket = ticket_of(row)
        event = self._chosen()
        if event is not None and may_correct(event):
            self.act("correct")
        elif ticket is not None:
            self.asked.emit(OpenTicket(ticket))

    # ---- notes and visits

    def act(self, action: object) -> None:
        if self.page is None:
            return
        if action in ("note", "visit"):
            self._ask(str(action), None)
            return
        event = self._chosen()
        if event is None or not may_correct(event):
            self._tell(tr("Choose a note or a visit in the list first."))
        elif action == "correct":
            self._ask(event.kind, event)
        else:
            self._remove(event)

    def _ask(self, kind: str, event: ServiceEvent | None) -> None:
        who = self.names.operator(event.who if event else self.ground.me)
        form = EventDialog(kind, who, self.ground.clock(), event, parent=self)
        if self.page is not None:
            form.text.about = partial(about_device, self.page.card.device)
        form.given.connect(lambda filled: self._write(form, kind, event, *filled))
        self.open_form(form)

    def _write(
        self, form: EventDialog, kind: str, event: ServiceEvent | None, text: str, at: datetime
    ) -> None:
        assert self.page is not None
        supervisor = self.supervisor
        if event is None:
            new = NewEvent(self.page.card.device.id, kind, text, at)
            words = tr("Note kept.") if kind == "note" else tr("Visit kept.")
            self.write_from(
                form,
                lambda shop: shop.add_event(new),
                lambda made: self._kept(form, Done(words, lambda shop: shop.remove_event(made))),
            )
            return
        number, before = int(event.ref), event.text or event.title
        self.write_from(
            form,
            lambda shop: shop.correct_event(number, text, supervisor=supervisor),
            lambda _: self._kept(
                form,
                Done(
                    tr("Corrected."),
                    lambda shop: shop.correct_event(number, before, supervisor=supervisor),
                ),
            ),
        )

    def _kept(self, form: EventDialog, done: Done) -> Done:
        if self.dialog is form:
            self.dialog = None
        return done

    def _remove(self, event: ServiceEvent) -> None:
        assert self.page is not None
        number, supervisor = int(event.ref), self.supervisor
        again = NewEvent(self.page.card.device.id, event.kind, event.text or event.title, event.at)
        self.write(
            lambda shop: shop.remove_event(number, supervisor=supervisor),
            lambda _: Done(tr("Removed."), lambda shop: shop.add_event(again)),
        )

    def _tell(self, words: Shown) -> None:
        self.ground.tell(Banner(words, "warn", False))
