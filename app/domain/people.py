"""Persons and companies: the phone book as values."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.debts import Debt
from app.domain.errors import StaleEdit


@dataclass(frozen=True, slots=True)
class PhoneEntry:
    """A number as it was entered (``raw``), its E.164 form or empty, and what it is (mobile, office…)."""

    raw: str
    number: str = ""
    extension: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Company:
    """``version``: as a person's."""

    id: int
    name: str
    code: str = ""
    city: str = ""
    address: str = ""
    contract: str = ""
    contract_until: str = ""
    note: str = ""
    phones: tuple[PhoneEntry, ...] = ()
    badges: tuple[str, ...] = ()
    version: int = 1
    debt: Debt | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """``version`` is for optimistic locking: saving an older one raises ``StaleEdit``. ``queue``: where this
    customer's calls should go, empty for the number's own queue."""

    id: int
    name: str
    company_id: int | None = None
    company: str = ""
    role: str = ""
    email: str = ""
    language: str = ""
    priority: int = 0
    note: str = ""
    phones: tuple[PhoneEntry, ...] = ()
    badges: tuple[str, ...] = ()
    version: int = 1
    queue: str = ""
    debt: Debt | None = None


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What the inline row of an unknown caller holds."""

    name: str
    company: str = ""
    phone_raw: str = ""
    phone_number: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """One hit of a search. ``kind``: ``person`` or ``company``; ``matched`` is the text that matched."""

    kind: str
    id: int
    title: str
    subtitle: str
    number: str = ""
    matched: str = ""


@dataclass(frozen=True, slots=True)
class Stranger:
    """A number of nobody we know that was spoken with, or rang: E.164, or what the network sent. ``last``:
    when, aware; ``contacts``: how often."""

    number: str
    last: datetime
    contacts: int


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of a customer's history. ``kind``: ``call_in``, ``call_out``, ``menu``, ``callback`` (he asked
    for one), ``voicemail`` (he left a message), ``note``, ``missed``. ``number`` is E.164, or what the
    network sent, or empty when it was withheld. ``poor_line``: whose line sounded poor on the whole,
    ``ours``, ``theirs``, ``both`` or empty; ``why``: what the exchange decided. ``sound``: how each side
    sounded, (``customer`` or an operator's id, mean opinion score, the worst, share of packets lost).
    ``announced``: seconds of waiting he was told, ``announced_true``: what it took from then. ``recordings``:
    how many parts of it were recorded and are still there; ``unheard``: voice messages among them that nobody
    has heard. ``broken``: the reason why the call ended though nobody wanted it to, where ``outcome`` is the
    operator's word."""

    call: str
    kind: str
    at: datetime
    seconds: int
    who: str
    queue: str
    outcome: str
    note: str
    person: str = ""
    person_id: int | None = None
    company: str = ""
    company_id: int | None = None
    number: str = ""
    poor_line: str = ""
    why: tuple[str, ...] = ()
    sound: tuple[tuple[str, float, float, float], ...] = ()
    announced: float | None = None
    announced_true: float | None = None
    recordings: int = 0
    unheard: int = 0
    broken: str = ""


class StalePerson(StaleEdit):
    """Somebody saved the person meanwhile. ``mine`` is what was to be saved, ``theirs`` what stands there
    now; nothing is lost until somebody chooses."""

    def __init__(self, mine: Person, theirs: Person) -> None:
        super().__init__(
            f"{theirs.name} was changed by somebody else meanwhile.",
            "Compare the two, then save yours again or keep theirs.",
        )
        self.mine = mine
        self.theirs = theirs
