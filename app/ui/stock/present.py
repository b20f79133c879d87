"""What the room of stock says: parts, their sums, a run of scans into stock, loaners. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.money import totals
from app.domain.stock import PART, STATE_NAMES, LoanLine, Part, PartLine, StockSum, days_out, is_overdue
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import when
from app.ui.parts.values import CardMessage, Cell, Column, Pill, Press, Row
from app.ui.scan.present import amount
from app.ui.service.present import PART_TONE, part_state
from app.ui.tickets.present import Option

PARTS = (
    Column(tr("Part")),
    Column(tr("Serial number"), 150),
    Column(tr("State"), 150),
    Column(tr("Request"), 92),
    Column(tr("Since"), 124),
    Column(tr("Price"), 104, end=True),
)
SUMS = (
    Column(tr("Part")),
    Column(tr("Free"), 52, end=True),
    Column(tr("Reserved"), 78, end=True),
    Column(tr("Value"), 112, end=True),
)
LOANS = (
    Column(tr("Loaner")),
    Column(tr("Customer")),
    Column(tr("Request"), 92),
    Column(tr("Out since"), 124),
    Column(tr("Days"), 60, end=True),
    Column(tr("State"), 190),
)
LOADING = CardMessage("loading", tr("Looking up…"))
NO_PARTS = CardMessage(
    "empty", tr("There are no parts."), tr("Take some into stock: press the button above.")
)
NO_MATCH = CardMessage("empty", tr("No part is like this."))
NO_LOANS = CardMessage("empty", tr("No loaner is out."))

TAKE_IN = Press("take_in", tr("Take into stock…"), "check", "filled")


def states() -> tuple[Option, ...]:
    return (Option("", tr("All", "parts")), *(Option(each, Text(STATE_NAMES[each])) for each in PART.states))


def part_rows(lines: Iterable[PartLine], now: float) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(each.part.id),
            (
                Cell(clean(each.part.name, 120)),
                Cell(clean(each.part.serial, 60), tip=clean(each.part.serial, 200)),
                Cell(part_state(each.part.state), PART_TONE[each.part.state], dot=True),
                Cell(each.ticket, "muted"),
                Cell(when(each.since, now), "muted", tip=clean(each.who, 40)),
                Cell(amount(each.part.price)),
            ),
        )
        for each in lines
    )


def part_presses(part: Part | None) -> tuple[Press, ...]:
    """What can be done to the part that is chosen."""
    none: Shown = "" if part else tr("Choose a part first.")
    gone: Shown = (
        "" if part and PART.allows(part.state, "written_off") else none or tr("It is not on the shelf.")
    )
    back: Shown = "" if part and part.state in ("stock", "used") else none or tr("It is not on the shelf.")
    ticket: Shown = "" if part and part.ticket_id else none or tr("It is in no request.")
    found: Shown = "" if part and part.state == "written_off" else none or tr("It was not written off.")
    return (
        Press("correct", tr("Correct…"), "edit", why=none),
        Press("write_off", tr("Write off…"), "close", why=gone),
        Press("found", tr("It was found"), "undo", why=found),
        Press("return", tr("Return to supplier…"), "out", why=back),
        Press("open", tr("Open the request"), "note", why=ticket),
    )  # fmt: skip


def sum_rows(sums: Iterable[StockSum]) -> tuple[Row, ...]:
    return tuple(
        Row(
            f"{each.name}/{each.value.currency}",
            (
                Cell(clean(each.name, 100)),
                Cell(str(each.free), "" if each.free else "warn"),
                Cell(str(each.reserved) if each.reserved else "", "muted"),
                Cell(amount(each.value)),
            ),
        )
        for each in sums
    )


def worth(sums: Iterable[StockSum]) -> Shown:
    """All of it together, one sum a currency; empty for an empty shelf."""
    found = tuple(sums)
    if not found:
        return ""
    count = sum(each.free + each.reserved for each in found)
    words = " + ".join(amount(each) for each in totals(each.value for each in found))
    return (tr("%n parts", "on the shelf", count), words)


def loan_rows(lines: Iterable[LoanLine], now: float) -> tuple[Row, ...]:
    return tuple(_loan_row(each, now) for each in lines)


def _loan_row(each: LoanLine, now: float) -> Row:
    late = is_overdue(each, now)
    state: Shown = tr("out")
    if late:
        state = tr("overdue: the work is done") if each.state in ("done", "closed") else tr("overdue")
    return Row(
        str(each.loan.device_id),
        (
            Cell(clean(each.loan.device, 120)),
            Cell(clean(each.customer, 120) or tr("nobody known")),
            Cell(each.ticket, "muted"),
            Cell(when(each.loan.out, now), tip=clean(each.who, 40)),
            Cell(str(days_out(each.loan, now))),
            Cell(state, "bad" if late else "info", dot=True),
        ),
    )


def overdue_pill(lines: Iterable[LoanLine], now: float) -> Pill | None:
    late = sum(is_overdue(each, now) for each in lines)
    return Pill(tr("%n overdue", "loaners", late), "bad") if late else None


# ---- a run of scans into stock -------------------------------------------------------------------------

RUN = (Column(tr("Serial number")), Column(tr("Verdict"), 210))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one scan. ``refused``: why not; empty when it is in stock now."""

    serial: str
    refused: Shown = ""


def run_rows(run: Iterable[Verdict]) -> tuple[Row, ...]:
    """Newest first."""
    found = tuple(run)
    return tuple(
        Row(
            str(place),
            (
                Cell(clean(each.serial, 60)),
                Cell(each.refused, "bad", icon="warning", tip=each.refused)
                if each.refused
                else Cell(tr("in stock"), "ok", icon="check"),
            ),
        )
        for place, each in reversed(tuple(enumerate(found)))
    )


def run_words(run: Iterable[Verdict]) -> Shown:
    found = tuple(run)
    good = sum(not each.refused for each in found)
    words: list[Shown] = [tr("%n taken in", "parts", good)]
    if len(found) > good:
        words.append(tr("%n refused", "parts", len(found) - good))
    return tuple(words)
