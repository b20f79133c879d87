"""What costs, parts, loaners and links say on the screen, and what a person typed as money. No Qt."""

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation

from app.domain.errors import BadInput
from app.domain.links import Linked
from app.domain.money import Money, money, totals
from app.domain.service_history import COST_KINDS, PAYERS, CostLine
from app.domain.stock import STATE_NAMES, Loan, Part, days_out
from app.domain.tickets import Link, Ticket
from app.domain.warranty import OVERRIDE_ROLES, Override, Verdict, Warranty
from app.ui.parts.clean import clean
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.times import when
from app.ui.parts.values import CardMessage, Cell, Column, Pill, Press, Row
from app.ui.scan.present import amount, warranty_pill
from app.ui.tickets.present import Option

CURRENCIES = ("EUR", "PLN", "HUF", "GBP", "USD", "CZK", "SEK", "IRR")
UNDO = Press("undo", tr("Undo"), "undo", "link")
NOTED = Press("noted", tr("Close"), "close", "quiet")

# ---- costs ---------------------------------------------------------------------------------------------

COSTS = (
    Column(tr("Kind"), 82),
    Column(tr("What")),
    Column(tr("Quantity"), 70, end=True),
    Column(tr("Price"), 96, end=True),
    Column(tr("Sum"), 104, end=True),
    Column(tr("Paid by"), 84),
)
NO_COSTS = CardMessage("empty", tr("No costs yet. Write the first line below."))
KINDS: Mapping[str, Text] = {
    "labour": tr("Labour"),
    "part": tr("Part", "kind of cost"),
    "travel": tr("Travel"),
    "external": tr("External"),
}
PAYER_WORDS: Mapping[str, Text] = {
    "customer": tr("Customer", "who pays"),
    "warranty": tr("Warranty", "who pays"),
    "goodwill": tr("Goodwill", "who pays"),
}
_UNITS: Mapping[str, Text] = {
    "labour": tr("Hours"),
    "part": tr("Pieces"),
    "travel": tr("Kilometres"),
    "external": tr("Quantity"),
}


def kinds() -> tuple[Option, ...]:
    return tuple(Option(kind, KINDS[kind]) for kind in COST_KINDS)


def payers() -> tuple[Option, ...]:
    return tuple(Option(payer, PAYER_WORDS[payer]) for payer in PAYERS)


def currencies(lines: Iterable[CostLine] = ()) -> tuple[Option, ...]:
    """Those that stand on the ticket first: a ticket rarely has two."""
    used = dict.fromkeys(line.price.currency for line in lines)
    return tuple(Option(each, each) for each in dict.fromkeys((*used, *CURRENCIES)))


def unit(kind: str) -> Text:
    return _UNITS.get(kind, _UNITS["external"])


def cost_rows(lines: Iterable[CostLine]) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(line.id),
            (
                Cell(KINDS[line.kind], "muted"),
                Cell(clean(line.text, 120), tip=(clean(line.text, 300), clean(line.who, 40))),
                Cell(plain(line.quantity)),
                Cell(amount(line.price)),
                Cell(amount(line.amount), bold=True),
                Cell(PAYER_WORDS[line.paid_by], "" if line.paid_by == "customer" else "info"),
            ),
        )
        for line in lines
    )


def plain(value: Decimal) -> str:
    """``1.5``, not ``1.50``; never with an exponent."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def sums(lines: Iterable[CostLine]) -> tuple[Shown, ...]:
    """One sentence a payer, with a sum for each currency."""
    found = tuple(lines)
    told: list[Shown] = []
    for payer in PAYERS:
        own = totals(line.amount for line in found if line.paid_by == payer)
        if own:
            words = " + ".join(amount(each) for each in own)
            told.append(tr("{payer}: {sums}").of(payer=PAYER_WORDS[payer], sums=words))
    return tuple(told)


_DIGITS = str.maketrans("٫٬", ",\u00a0")
"""Arabic decimal and thousands signs; digits of any script are digits to ``Decimal``."""


def typed_money(text: str, currency: str) -> Money:
    """``12,50``, ``12.50``, ``1 250,5``. Raises ``BadInput``, also below zero."""
    found = money(text.translate(_DIGITS).replace("\u202f", ""), currency)
    if found.amount < 0:
        raise BadInput(f"“{text}” is below zero.", "Write what one costs.")
    return found


MOST_OF_ONE = 1_000_000
"""Hours, pieces or kilometres of one line."""


def typed_quantity(text: str) -> Decimal:
    """Empty is one. Raises ``BadInput``."""
    plain_text = text.translate(_DIGITS).replace("\u00a0", "").replace(" ", "").replace(",", ".")
    try:
        found = Decimal(plain_text or "1")
    except InvalidOperation as failure:
        raise BadInput(
            f"“{text}” is no number.", "Write hours, pieces or kilometres, with a comma or point."
        ) from failure
    if not found.is_finite() or not 0 < found < MOST_OF_ONE:
        raise BadInput("The quantity is not a number above zero.", "Write hours, pieces or kilometres.")
    return found


# ---- warranty ------------------------------------------------------------------------------------------


def snapshot_words(ticket: Ticket) -> Shown:
    """What was true when the request was opened."""
    if ticket.warranty is None:
        return tr("No device: the warranty pays nothing.")
    return tr("When opened: {warranty}").of(warranty=_told(ticket.warranty))


def _told(warranty: Warranty) -> Shown:
    parts: list[Shown] = [warranty_pill(warranty).text]
    if warranty.verdict is Verdict.EXCLUDED:
        parts.append(Text(warranty.reason))
    if warranty.terms:
        parts.append(clean(warranty.terms, 80))
    return tuple(parts)


def today_words(ticket: Ticket, today: Warranty | None) -> Shown:
    """Empty while it is as it was."""
    was = ticket.warranty
    if today is None or was is None or (today.verdict, today.until) == (was.verdict, was.until):
        return ""
    return tr("Today: {warranty}").of(warranty=_told(today))


def override_words(override: Override | None, now: float) -> Shown:
    if override is None:
        return ""
    return tr("Free work allowed by {who}, {when}: {reason}").of(
        who=clean(override.who, 40), when=when(override.at, now), reason=clean(override.reason, 160)
    )


def warranty_mark(ticket: Ticket) -> Pill:
    if ticket.override is not None:
        return Pill(tr("free work allowed"), "info")
    if ticket.warranty is None:
        return Pill(tr("no warranty"), "muted")
    return Pill(tr("warranty pays"), "ok") if ticket.warranty.covered else Pill(tr("customer pays"), "warn")


def may_allow(role: str) -> bool:
    return role in OVERRIDE_ROLES


ALLOW = Press("allow", tr("Allow free work…"), "check")
CUSTOMER_PAYS = Press("customer", tr("The customer pays"), "person")
WHO_MAY = tr("Only a supervisor may allow free work.")

# ---- parts and loaners ---------------------------------------------------------------------------------

PARTS = (
    Column(tr("Part")),
    Column(tr("Serial number"), 130),
    Column(tr("State"), 104),
    Column(tr("Price"), 96, end=True),
)
NO_PARTS = CardMessage(
    "empty", tr("No part is reserved or used."), tr("Scan one, or write its number above.")
)
LOANS = (Column(tr("Loaner")), Column(tr("Out since"), 200), Column(tr("Back"), 150))
NO_LOANS = CardMessage("empty", tr("Nothing is lent to the customer."))
PART_TONE: Mapping[str, str] = {
    "stock": "ok",
    "reserved": "warn",
    "used": "info",
    "returned": "muted",
    "written_off": "muted",
}
USE, RESERVE = Option("used", tr("Use it")), Option("reserved", tr("Reserve it"))


def part_state(state: str) -> Text:
    return Text(STATE_NAMES[state])


def part_rows(parts: Iterable[Part]) -> tuple[Row, ...]:
    return tuple(
        Row(
            each.serial,
            (
                Cell(clean(each.name, 100)),
                Cell(clean(each.serial, 60), tip=clean(each.serial, 200)),
                Cell(part_state(each.state), PART_TONE[each.state], dot=True),
                Cell(amount(each.price)),
            ),
        )
        for each in parts
    )


def part_press(part: Part | None) -> tuple[Press, ...]:
    """What can be done to the part that is chosen."""
    none: Shown = "" if part else tr("Choose a part first.")
    used: Shown = "" if part and part.state == "reserved" else none or tr("It is used already.")
    return (
        Press("used", tr("Use it"), "check", why=used),
        Press("released", tr("Back to stock"), "undo", why=none),
        Press("return", tr("Return to supplier…"), "out", why=none),
    )


def loan_rows(loans: Iterable[Loan], now: float) -> tuple[Row, ...]:
    return tuple(
        Row(
            f"{each.device_id}/{place}",
            (
                Cell(clean(each.device, 100), "" if each.back else "warn", dot=each.back is None),
                Cell(
                    tr("out since {when}").of(when=when(each.out, now)),
                    tip=tr("%n days", "loan", days_out(each, now)),
                ),
                Cell(tr("back {when}").of(when=when(each.back, now)) if each.back else tr("not back yet")),
            ),
        )
        for place, each in enumerate(loans)
    )


def closing_words(loans: Iterable[Loan]) -> Shown:
    """Why the request cannot be closed now, and what to do; empty when it can."""
    out = [clean(each.device, 80) for each in loans if each.back is None]
    if not out:
        return ""
    return tr("It cannot be closed yet: the customer has {devices}. Scan it here when it is back.").of(
        devices=", ".join(out)
    )


# ---- links ---------------------------------------------------------------------------------------------

LINKS = (Column(tr("Kind"), 104), Column(tr("What")), Column(tr("When"), 124))
NO_LINKS = CardMessage("empty", tr("Nothing is linked yet."), tr("Search above for what belongs here."))
_LINK_KINDS: Mapping[str, tuple[Text, str]] = {
    "call": (tr("Call"), "phone"),
    "device": (tr("Device"), "device"),
    "person": (tr("Person"), "person"),
    "company": (tr("Company"), "company"),
    "ticket": (tr("Request"), "note"),
    "visit": (tr("Visit"), "out"),
    "project": (tr("Project"), "people"),
    "document": (tr("Document"), "note"),
    "return": (tr("Return"), "undo"),
}
REMOVE = Press("remove", tr("Remove the link"), "link_off")
OWN = tr("It is the request's own: change it in the request.")


def link_kind(kind: str) -> tuple[Shown, str]:
    """Word and icon."""
    return _LINK_KINDS.get(kind, (clean(kind, 20), "link"))


def link_rows(links: Iterable[Linked], now: float) -> tuple[Row, ...]:
    return tuple(_link_row(each, now) for each in links)


def _link_row(each: Linked, now: float) -> Row:
    word, icon = link_kind(each.link.kind)
    title: Shown = clean(each.title, 160)
    if each.gone:
        title = (title, tr("not there any more"))
    at: Shown = when(each.at, now) if each.at else ""
    return Row(
        f"{each.link.kind}/{each.link.ref}",
        (
            Cell(word, "muted", icon=icon),
            Cell(title, "muted" if each.gone else "", tip=title),
            Cell(at, "muted"),
        ),
    )


def candidate_words(each: Linked, now: float) -> tuple[Shown, Shown, str]:
    """Title, details and icon of something that may be linked."""
    word, icon = link_kind(each.link.kind)
    at: tuple[Shown, ...] = (Moment(each.at, "date"), Moment(each.at, "time")) if each.at else ()
    return clean(each.title, 120) or word, (word, *at), icon


def project_of(text: str) -> Linked | None:
    """What is typed, as the name of a project; None for nothing."""
    name = clean(text, 80)
    return Linked(Link("project", name, name), name) if name else None
