"""What a supervisor's desk and the exchange say to each other about the plan.

The desk's part is what is asked (``PlanWish``), never obeyed unseen: the exchange looks who asks and whether
the plan is one. A plan goes over the link without passwords.
"""

from dataclasses import dataclass

from telephony.switchboard.events import Asked
from telephony.switchboard.flow import FlowPlan
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_changes import PlanChange


@dataclass(frozen=True, slots=True)
class PlanWish(Asked):
    """Root of what a desk asks about the plan."""


@dataclass(frozen=True, slots=True)
class PlanAsked(PlanWish):
    """Show me the plan, and whenever it changes."""


@dataclass(frozen=True, slots=True)
class PlanTried(PlanWish):
    """Would this plan do? ``number`` comes back with the answer, which may be late."""

    number: int
    plan: Plan


@dataclass(frozen=True, slots=True)
class PlanOffered(PlanWish):
    """Save this plan; it was made from version ``base``."""

    base: int
    plan: Plan


@dataclass(frozen=True, slots=True)
class PlanUndone(PlanWish):
    """Make ``version`` hold again; ``base`` was the newest on the screen."""

    base: int
    version: int


@dataclass(frozen=True, slots=True)
class MailTried(PlanWish):
    """Send a test mail to this address by the plan's ``[mail]``; what came of it is a ``Notice``."""

    to: str


@dataclass(frozen=True, slots=True)
class PlanFileTaken(PlanWish):
    """The file was changed by hand; let it hold as it is."""


@dataclass(frozen=True, slots=True)
class PlanVersion:
    """``at``: epoch s. ``who``: name of the supervisor, empty when nobody of the house's desks did it.
    ``how``: ``found`` (the first), ``saved``, ``by_hand`` (the file was changed) or ``undone``: then ``of``
    is the version that holds again. ``changes``: to the version before it."""

    number: int
    at: float
    who: str
    how: str
    of: int = 0
    changes: tuple[PlanChange, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanShown:
    """``versions``: newest first; the first is the one that holds. ``waiting``: what holds after the next
    start of the exchange only. ``by_hand``: what differs in the file since it was changed by hand;
    ``file_problem``: why that file cannot be read. ``shipped``: menus that may be named without being written
    into the plan."""

    plan: Plan
    versions: tuple[PlanVersion, ...]
    waiting: tuple[PlanChange, ...] = ()
    by_hand: tuple[PlanChange, ...] = ()
    file_problem: str = ""
    shipped: tuple[FlowPlan, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanJudged:
    """Answer to ``PlanTried``. ``problem`` is empty when the plan would do."""

    number: int
    problem: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class PlanSaved:
    """It holds. ``passwords``: (operator id, password) of those who are new, said this once."""

    version: PlanVersion
    passwords: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PlanRefused:
    """Nothing was changed. ``code``: ``forbidden``, ``stale`` (``detail``: who saved meanwhile),
    ``by_hand`` (the file was changed), ``last_supervisor``, ``wrong`` (``detail`` and ``advice`` say what) or
    ``not_written`` (``detail``: what the system says)."""

    code: str
    detail: str = ""
    advice: str = ""


ANSWERS = (PlanShown, PlanJudged, PlanSaved, PlanRefused)
