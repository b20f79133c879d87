"""What a page of the room "The plan" is shown, and what it tells the room."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.rooms.ground import Ground
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_desk import PlanShown


@dataclass(frozen=True, slots=True)
class Draft:
    """``plan``: as it stands in the room. ``base``: what holds, its versions and its file."""

    plan: Plan
    base: PlanShown

    @property
    def version(self) -> int:
        """The newest: what a wish about the plan names as the one it was made from."""
        return self.base.versions[0].number if self.base.versions else 0


class DraftPage(QWidget):
    """Root of the pages. What one needs besides the draft (workshop, recordings, clock) is in ``ground``."""

    changed = Signal(object)
    """The ``Plan`` as it is from now on; nothing of it holds before it is saved."""
    asked = Signal(object)
    """What the window does for it: a wish to the exchange, ``Ask``, ``Subject``…"""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self.ground = ground

    def show_draft(self, draft: Draft) -> None:
        """When it is turned to, and after each change while it is seen."""
        raise NotImplementedError

    def desk_changed(self) -> None:
        """It is seen, and the desk changed or a second went by."""

    def focus_first(self) -> None:
        """Give the keyboard its place."""
        raise NotImplementedError
