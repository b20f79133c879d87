"""What all tabs share: one row that says what was done, and forgets it with the request."""

from app.domain.errors import StoreUnavailable
from app.domain.service_history import TicketCard
from app.ui.service.seen import SeenPanel
from tests.app.ui.service.ground import Scene


class Remembering(SeenPanel):
    def __init__(self, ground) -> None:
        super().__init__(ground)
        self.loaded: list[int] = []
        self.turns = 0

    def load(self, card: TicketCard) -> None:
        self.loaded.append(card.ticket.id)

    def turned(self) -> None:
        self.turns += 1


def test_undo_is_offered_once_and_goes_with_the_request(scene: Scene) -> None:
    first, second = scene.bench.ticket(), scene.bench.ticket()
    panel = scene.panel(Remembering, first)
    undone: list[bool] = []
    panel.done("Removed", lambda: undone.append(True))
    panel.said.buttons[0].click()
    assert undone == [True] and panel.said.isHidden()
    panel.done("Removed", lambda: undone.append(True))
    panel.show_card(scene.shop.ticket_card(first.id))
    assert panel.said.words == "Removed" and panel.turns == 1
    panel.show_card(scene.shop.ticket_card(second.id))
    assert panel.said.words == "" and panel.turns == 2 and panel.ticket_id == second.id


def test_a_failure_says_what_happened_and_what_to_do(scene: Scene) -> None:
    panel = scene.panel(Remembering, scene.bench.ticket())
    panel.refuse(StoreUnavailable("The disk is full.", "Free some space."))
    assert panel.said.words == "The disk is full. · Free some space."
    panel.refuse(ValueError("defect"))
    assert "went wrong" in panel.said.words
    panel.done("")
    assert panel.said.words == ""


def test_a_tab_that_is_hidden_loads_when_it_is_looked_at(scene: Scene) -> None:
    ticket = scene.bench.ticket()
    panel = scene.panel(Remembering, ticket)
    panel.hide()
    panel.show_card(scene.shop.ticket_card(ticket.id))
    assert panel.loaded == [ticket.id]
    panel.show()
    assert panel.loaded == [ticket.id] * 2
