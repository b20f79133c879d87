"""What both dialogs of house rules share; their own tests drive it with a real store."""

import pytest

from app.ui.requests.promises_dialog import PromisesDialog
from app.ui.requests.roster_dialog import RosterDialog
from app.ui.requests.rules_dialog import RulesDialog


@pytest.mark.parametrize("kind", [PromisesDialog, RosterDialog])
def test_each_dialog_says_what_is_its_own(kind: type[RulesDialog]) -> None:
    for name in ("loading", "show_rules", "edited", "saving"):
        assert getattr(kind, name) is not getattr(RulesDialog, name)
