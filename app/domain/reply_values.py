"""What a text block may say of the call by itself: one table of variables. Everything else is asked for.

A new variable is a row in ``VARIABLES``; what it needs to know is a field of ``Facts``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.domain.equipment import Device
from app.domain.people import Company, Person
from app.domain.persian_calendar import persian_date
from app.domain.shown_numbers import international
from app.domain.texts import tr
from app.domain.tickets import NewTicket, Ticket

_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class About:
    """Whom and what a text is about, as ids of the store. ``number``: of a caller nobody knows."""

    person: int | None = None
    company: int | None = None
    ticket: int | None = None
    device: int | None = None
    number: str = ""


def about_device(device: Device) -> About:
    """It and its owner."""
    return About(device.owner.person_id, device.owner.company_id, device=device.id or None)


def about_request(request: Ticket | NewTicket | None) -> About:
    """A stored one knows more of itself than its window does."""
    if isinstance(request, Ticket):
        return About(ticket=request.id)
    return About(request.person_id, request.company_id, device=request.device_id) if request else About()


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known there. ``operator``: the name of who writes."""

    person: Person | None = None
    company: Company | None = None
    ticket: Ticket | None = None
    device: Device | None = None
    number: str = ""
    operator: str = ""

    @property
    def language(self) -> str:
        """The customer's, or empty."""
        return self.person.language if self.person is not None else ""


@dataclass(frozen=True, slots=True)
class Variable:
    """``read``: facts, local time and language → what to say; empty when it is not known."""

    name: str
    title: str
    example: str
    read: Callable[[Facts, datetime, str], str]


def day_words(day: date, language: str) -> str:
    """A date as it is written in a letter of that language."""
    if language == "fa":
        year, month, of_month = persian_date(day)
        return f"{year}/{month:02d}/{of_month:02d}".translate(_PERSIAN_DIGITS)
    forms = {"lt": "{0:%Y-%m-%d}", "pl": "{0:%d.%m.%Y}", "hu": "{0:%Y. %m. %d.}"}
    form = forms.get(language)
    return form.format(day) if form else f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def time_words(at: datetime, language: str) -> str:
    shown = f"{at:%H:%M}"
    return shown.translate(_PERSIAN_DIGITS) if language == "fa" else shown


def _company(facts: Facts) -> str:
    if facts.company is not None:
        return facts.company.name
    return facts.person.company if facts.person is not None else ""


def _phone(facts: Facts) -> str:
    entries = facts.person.phones if facts.person is not None else ()
    raw = facts.number or next((each.number or each.raw for each in entries), "")
    return international(raw) if raw.startswith("+") else raw


def _person(facts: Facts) -> str:
    return facts.person.name if facts.person else ""


def _email(facts: Facts) -> str:
    return facts.person.email if facts.person else ""


def _contract(facts: Facts) -> str:
    return facts.company.contract if facts.company else ""


def _ticket(facts: Facts) -> str:
    return facts.ticket.name if facts.ticket else ""


def _request(facts: Facts) -> str:
    return facts.ticket.title if facts.ticket else ""


def _device(facts: Facts) -> str:
    return facts.device.product.title if facts.device else ""


def _serial(facts: Facts) -> str:
    return facts.device.serial if facts.device else ""


def _place(facts: Facts) -> str:
    return facts.device.place if facts.device else ""


VARIABLES: tuple[Variable, ...] = (
    Variable("person", tr("Customer"), "Jonas Petraitis", lambda facts, at, language: _person(facts)),
    Variable("company", tr("Company"), "UAB Baltic", lambda facts, at, language: _company(facts)),
    Variable("phone", tr("Number"), "+370 612 34567", lambda facts, at, language: _phone(facts)),
    Variable("email", tr("E-mail"), "jonas@example.com", lambda facts, at, language: _email(facts)),
    Variable("contract", tr("Contract"), "Full service", lambda facts, at, language: _contract(facts)),
    Variable("operator", tr("Operator"), "Rasa P.", lambda facts, at, language: facts.operator),
    Variable("ticket", tr("Request"), "T-000042", lambda facts, at, language: _ticket(facts)),
    Variable("request", tr("Title"), "Unit stops", lambda facts, at, language: _request(facts)),
    Variable("device", tr("Device"), "Baltic Cooling BC-400", lambda facts, at, language: _device(facts)),
    Variable("serial", tr("Serial number"), "7F2K9-0001234", lambda facts, at, language: _serial(facts)),
    Variable("place", tr("Place"), "Roof, hall 2", lambda facts, at, language: _place(facts)),
    Variable("today", tr("Today"), "", lambda facts, at, language: day_words(at.date(), language)),
    Variable("tomorrow", tr("Tomorrow"), "",
             lambda facts, at, language: day_words(at.date() + timedelta(days=1), language)),
    Variable("time", tr("Time"), "", lambda facts, at, language: time_words(at, language)),
)  # fmt: skip
BY_NAME: Mapping[str, Variable] = {each.name: each for each in VARIABLES}


def values_of(facts: Facts, at: datetime, language: str) -> dict[str, str]:
    """By name; what is not known is not in it. ``at``: aware, in the time of the desk."""
    said = {each.name: " ".join(each.read(facts, at, language).split()) for each in VARIABLES}
    return {name: value for name, value in said.items() if value}


def example_values(at: datetime, language: str) -> dict[str, str]:
    """For who writes a block and wants to see it filled."""
    return {each.name: each.example for each in VARIABLES if each.example} | values_of(Facts(), at, language)
