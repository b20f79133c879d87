"""The tab "Links": everything a request has to do with, opened on Enter, searched for and added by keys."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.links import Linked
from app.domain.service_history import TicketCard
from app.domain.tickets import Link
from app.services.device_ports import Workshop
from app.ui.devices.outside import Outside
from app.ui.parts.button import PressButton
from app.ui.parts.choice_list import Choice
from app.ui.parts.clean import clean
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.people.present import Subject
from app.ui.rooms.ground import Ground
from app.ui.scan.asks import OpenDevice, OpenTicket
from app.ui.service.number_field import NumberField
from app.ui.service.present import (
    LINKS,
    NO_LINKS,
    OWN,
    REMOVE,
    candidate_words,
    link_rows,
    project_of,
)
from app.ui.service.seen import SeenPanel


@dataclass(frozen=True, slots=True)
class _Add:
    """What a choice of the search means."""

    link: Link


class LinksPanel(SeenPanel):
    title = tr("Links")

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.links: tuple[Linked, ...] = ()
        self._outside = Outside(ground, self, self.refuse)
        self.field = NumberField(tr("Link a request, device, person, project… (empty: what lies near)"), self)
        self.field.entered.connect(self.search)
        self.field.chosen.connect(self._add)
        self.table = RowsView(LINKS, say(tr("Links of the request")), self)
        self.table.opened.connect(self._open)
        self.listed = Listed(self.table, NO_LINKS, self)
        self.remove_button = PressButton(REMOVE, self)
        self.remove_button.pressed_for.connect(self.remove)
        key = QShortcut(
            QKeySequence(Qt.Key.Key_Delete), self.table, context=Qt.ShortcutContext.WidgetShortcut
        )
        key.activated.connect(self.remove)
        foot = QHBoxLayout()
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.listed, 1)
        column.addWidget(self.said)
        column.addLayout(foot)

    def turned(self) -> None:
        self.field.clear()

    def load(self, card: TicketCard) -> None:
        ticket = card.ticket.id
        self.ground.shop.run(self, lambda shop: shop.links_of(ticket), self._loaded, self.refuse)

    def _loaded(self, links: tuple[Linked, ...]) -> None:
        self.links = links
        self.listed.show_rows(link_rows(links, self.ground.clock()))
        self.remove_button.setVisible(bool(links))

    # ---- adding

    def search(self, text: str) -> None:
        ticket = self.ticket_id

        def found(candidates: tuple[Linked, ...]) -> None:
            named = project_of(text)
            self._offer(candidates if named is None else (*candidates, named))

        self.ground.shop.run(self, lambda shop: shop.link_candidates(ticket, text), found, self.refuse)

    def _offer(self, candidates: tuple[Linked, ...]) -> None:
        choices = []
        for each in candidates:
            title, more, icon = candidate_words(each, self.ground.clock())
            choices.append(Choice(_Add(each.link), title, more, icon))
        self.field.show_choices(tuple(choices))
        if not choices:
            self.said.offer(tr("Nothing lies near this request. Write what to look for."), {})

    def _add(self, value: object) -> None:
        if isinstance(value, _Add):
            self._link(value.link)

    def _link(self, link: Link) -> None:
        ticket = self.ticket_id

        def done(_: object) -> None:
            self.done("")
            self.written.emit()

        def job(shop: Workshop) -> object:
            # A request has one project, which its time counts for.
            return shop.set_project(ticket, link.ref) if link.kind == "project" else shop.link(ticket, link)

        self.ground.shop.run(self, job, done, self.refuse)

    # ---- opening and removing

    def _open(self, row: str) -> None:
        each = next((one for one in self.links if f"{one.link.kind}/{one.link.ref}" == row), None)
        if each is None or each.gone:
            return
        if each.ticket_id is not None:
            self.asked.emit(OpenTicket(each.ticket_id))
        elif each.document is not None:
            self._outside.open(each.document)
        elif each.device_id is not None:
            self.asked.emit(OpenDevice(each.device_id))
        elif each.person_id is not None or each.company_id is not None or each.number:
            self.asked.emit(Subject(each.person_id, each.company_id, "" if each.person_id else each.number))

    def remove(self, _: object = None) -> None:
        chosen = self.table.selected_id()
        each = next((one for one in self.links if f"{one.link.kind}/{one.link.ref}" == chosen), None)
        if each is None:
            return
        if each.own:
            self.said.offer(OWN, {})
            return
        ticket, link = self.ticket_id, each.link

        def done(_: object) -> None:
            words = tr("Link removed: {what}").of(what=clean(each.title, 80))
            self.done(words, lambda: self._link(link))
            self.written.emit()

        self.ground.shop.run(self, lambda shop: shop.unlink(ticket, link), done, self.refuse)
