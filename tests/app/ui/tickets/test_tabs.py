"""Tabs beside the text of a request: made with the first stored one, shown every change."""

from PySide6.QtWidgets import QPlainTextEdit

from app.domain.service_history import TicketCard
from app.domain.tickets import NewTicket
from app.ui.parts.text import tr
from app.ui.rooms.ground import Ground
from app.ui.scan.shop import Shop
from app.ui.tickets.tabs import PANELS, Panel, TicketTabs
from tests.app.ui import made_up as made
from tests.app.ui.conftest import WorkshopBench


class Remembering(Panel):
    title = tr("Costs")

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.cards: list[TicketCard] = []

    def show_card(self, card: TicketCard) -> None:
        self.cards.append(card)


def test_a_draft_has_its_text_and_a_stored_request_its_tabs(counter: WorkshopBench) -> None:
    tabs = TicketTabs(QPlainTextEdit())
    counter.qtbot.addWidget(tabs)
    shop = Shop(counter.window.work, counter.shop.door)
    desk = lambda: counter.window.driver.desk  # noqa: E731
    tabs.open(Ground(shop, desk, lambda: made.NOW, lambda _: None), (f"{__name__}:Remembering",))
    tabs.show_draft()
    assert tabs.bar.isHidden() and not tabs.panels
    card = counter.shop.ticket_card(counter.shop.open_ticket(NewTicket("Noise")).id)
    tabs.show_card(card)
    tabs.show_card(card)
    (panel,) = tabs.panels
    assert isinstance(panel, Remembering) and panel.cards == [card, card]
    assert tabs.bar.count() == 2 and not tabs.bar.isHidden()
    tabs.bar.setCurrentIndex(1)
    tabs.show_draft()
    assert tabs._stack.currentIndex() == 0


def test_the_house_has_the_panels_it_names(counter: WorkshopBench) -> None:
    tabs = counter.desk.tickets.editor.tabs
    counter.desk.tickets.open(counter.shop.open_ticket(NewTicket("Noise")).id)
    counter.settle_all()
    assert len(tabs.panels) == len(PANELS)
