"""What others ask of the tester of ways. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass

from telephony.switchboard.overview import TriedView
from telephony.switchboard.plan import Plan


@dataclass(frozen=True, slots=True)
class TryRoute:
    """Ask for the way of a call under a plan that is not saved. ``draft``: as it is when somebody asks;
    ``told`` gets what the exchange answered, and the plan it was asked of."""

    draft: Callable[[], Plan | None]
    told: Callable[[TriedView, Plan], None]
