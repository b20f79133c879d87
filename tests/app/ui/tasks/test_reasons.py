"""See test_caller_tasks: what is told there is told through this view."""

from app.ui.tasks.present import ToTell
from app.ui.tasks.reasons import ReasonsView
from tests.app.ui.tasks.stored import Counter


def test_nothing_chosen_is_nothing_done(stored: Counter) -> None:
    assert stored.ui.window.wing is not None
    view = ReasonsView(stored.ui.window.wing.ground.shop, stored.ui.window)
    assert not view.told.isEnabled() and not view.refused.isEnabled()
    view._pressed("done")
    view.show_things((ToTell("callback", "Call me", reason=1),), fixed=True)
    assert view.told.isEnabled() and not view.device.isVisibleTo(view)
    view.said.setText("no")
    assert view.refused.isEnabled()
