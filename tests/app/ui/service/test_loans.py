"""Loaners in the tab of parts: an empty field does nothing, undo takes the loan back."""

from app.ui.service.parts import PartsPanel
from tests.app.ui.service.ground import Scene


def test_lending_is_undone_with_one_press(scene: Scene) -> None:
    scene.bench.device("LOAN-1")
    panel = scene.panel(PartsPanel, scene.bench.ticket())
    panel.loans.give("")
    panel.loans.give("LOAN-1")
    scene.settle()
    assert panel.said.words.startswith("Lent:")
    panel.said.buttons[0].click()
    scene.settle()
    assert panel.loans.loans[0].back is not None and panel.said.words == ""


def test_the_device_of_the_request_is_not_its_own_loaner(scene: Scene) -> None:
    device = scene.bench.device("MINE-1")
    panel = scene.panel(PartsPanel, scene.bench.ticket(device_id=device.id))
    panel.loans.give("MINE-1")
    scene.settle()
    assert "own loaner" in panel.said.words and panel.loans.loans == ()
