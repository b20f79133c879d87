"""Calls of the desk (see test_caller_tasks too): a guess never counts as reached."""

from app.ui.calls.present import strip
from app.ui.parts.values import Pill
from tests.app.ui import made_up as made
from tests.app.ui.conftest import WorkshopBench


def test_a_guess_is_nobody(counter: WorkshopBench) -> None:
    counter.shop.met.clear()
    counter.tell(made.view(made.unknown(call="c7")))
    counter.settle_all()
    assert counter.shop.met == []
    assert counter.window.wing is not None
    flags = counter.window.wing.flags
    flags._pills["c7"] = (Pill("x"),)
    desk = counter.window.driver.desk
    (call,) = desk.calls
    shown = strip(call, desk, made.NOW, {})
    assert flags.flagged(shown).pills == (shown.pills[0], Pill("x"), *shown.pills[1:])
