"""What the room of lines says of trunks, phones and the exchange itself. No Qt."""

from collections.abc import Mapping
from datetime import UTC, datetime

from app.ui.calls.lines import milliseconds
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.times import lasted, when
from app.ui.parts.values import CardMessage, Cell, Column, Pill, Row
from telephony.switchboard.line_overview import LinesView, PhoneLine, PlaceView, TrunkLine

DAY = 86400.0
WARN_DAYS = 30
"""A certificate that ends within this is told in time to make or buy another."""

TRUNKS = (
    Column(tr("Line", "to the outside"), 140),
    Column(tr("State"), 185),
    Column(tr("Address")),
    Column(tr("Calls"), 86, end=True),
    Column(tr("Order", "in which lines are tried"), 62, end=True),
    Column(tr("Round trip"), 86, end=True),
    Column(tr("Encrypted"), 150),
)
PHONES = (
    Column(tr("Operator"), 140),
    Column(tr("Phone"), 185),
    Column(tr("Address")),
    Column(tr("Device"), 190),
    Column(tr("Round trip"), 86, end=True),
)
TROUBLE = (Column(tr("When"), 120), Column(tr("What happened")))

NO_LINES = CardMessage(
    "empty", tr("No lines are set up."), tr("Each [[trunk]] in plan.toml is one; the handbook tells how.")
)
NO_TROUBLE = CardMessage("empty", tr("No change since the exchange started."))
NOT_REACHED = CardMessage(
    "stale", tr("The exchange does not answer; reconnecting."), tr("Lines are shown as soon as it does.")
)

REASONS: Mapping[str, Text] = {
    "silent": tr("Nobody answers there."),
    "unreachable": tr("It cannot be reached."),
    "name": tr("Its name is not found."),
    "password": tr("User name or password is refused."),
    "refused": tr("The provider refuses us."),
    "unavailable": tr("The provider takes no calls now."),
}
ADVICE: Mapping[str, Text] = {
    "silent": tr(
        "Check the connection to the internet, the firewall and the address in plan.toml; "
        "then ask the provider. It is tried again by itself."
    ),
    "unreachable": tr("Check network and address. Where a certificate is named, do what the sentence says."),
    "name": tr("Compare its spelling in plan.toml with the contract; check this machine's name server."),
    "password": tr(
        "Compare user and password in plan.toml with the contract, then restart the exchange. "
        "It is tried ever more slowly, so that the account is not locked."
    ),
    "refused": tr("Ask the provider why, and tell it the addresses of this exchange (below)."),
    "unavailable": tr("It is asked again by itself. If it lasts, call the provider."),
}
"""By the code of ``TrunkDown``: what to do."""


def trunk_rows(lines: LinesView, now: float) -> tuple[Row, ...]:
    """``now``: the exchange's clock."""
    return tuple(_trunk_row(each, now) for each in lines.trunks)


def _trunk_row(line: TrunkLine, now: float) -> Row:
    pill = state_pill(line, now)
    return Row(
        line.trunk,
        (
            Cell(clean(line.name, 40), bold=True),
            Cell(pill.text, pill.tone, dot=True, tip=(reason(line), clean(line.problem, 200))),
            Cell(place(line), tip=server(line)),
            Cell(calls(line), "warn" if is_full(line) else "", tip=tr("Calls now, and how many at once")),
            Cell(str(line.order) if line.order else "–", tip=order(line)),
            Cell(milliseconds(line.round_trip if line.state == "up" else None)),
            Cell(encryption(line), "ok" if line.secure else "muted", tip=encryption_tip(line)),
        ),
    )


def state_pill(line: TrunkLine, now: float) -> Pill:
    since = how_long(line.since, now)
    if line.state == "down":
        return Pill(tr("not working {time}").of(time=since), "bad", dot=True)
    if line.state == "trying":
        return Pill(tr("trying…"), "warn", dot=True)
    if line.registers:
        return Pill(tr("registered {time}").of(time=since), "ok", dot=True)
    word = tr("answers {time}") if line.round_trip is not None else tr("by address {time}")
    return Pill(word.of(time=since), "ok", dot=True)


def how_long(since: float | None, now: float) -> Shown:
    if since is None:
        return ""
    days = int((now - since) // DAY)
    return tr("%n day(s)", "", days) if days > 1 else lasted(now - since)


def reason(line: TrunkLine) -> Shown:
    """Why it does not work, in the reader's language; empty when it does."""
    return REASONS.get(line.code, "") if line.state == "down" else ""


def advice(line: TrunkLine) -> Shown:
    return ADVICE.get(line.code, "") if line.state == "down" else ""


def place(line: TrunkLine) -> str:
    return number(f"{line.transport} {line.place}".strip())


def server(line: TrunkLine) -> Shown:
    if not line.server:
        return ""
    return tr("last answer from {server}").of(server=number(line.server))


def calls(line: TrunkLine) -> str:
    return number(f"{line.calls} / {line.channels}" if line.channels else str(line.calls))


def is_full(line: TrunkLine) -> bool:
    return 0 < line.channels <= line.calls


def order(line: TrunkLine) -> Shown:
    if not line.order:
        return tr("calls come in only")
    return tr("Cost class {cost}: number {order} of the lines that are tried for a call").of(
        cost=str(line.cost), order=str(line.order)
    )


def encryption(line: TrunkLine) -> Shown:
    if not line.secure:
        return tr("no")
    words = {"required": tr("signalling and sound"), "allowed": tr("signalling, sound if asked")}
    return words.get(line.srtp, tr("signalling only"))


def encryption_tip(line: TrunkLine) -> Shown:
    if line.secure:
        return tr("SIP over TLS; sound: srtp = “{srtp}” in plan.toml.").of(srtp=line.srtp)
    return tr("Whoever sits between us and the provider can listen. TLS is needed for encrypted sound.")


def trouble_rows(line: TrunkLine, now: float) -> tuple[Row, ...]:
    """Newest first."""
    return tuple(
        Row(
            f"{each.at}-{place}",
            (
                Cell(when(datetime.fromtimestamp(each.at, UTC), now)),
                Cell(
                    (REASONS.get(each.code, ""), clean(each.problem, 200)) if each.problem else tr("works"),
                    "bad" if each.problem else "ok",
                    dot=True,
                    tip=clean(each.problem, 200),
                ),
            ),
        )
        for place, each in enumerate(line.trouble)
    )


def facts(line: TrunkLine) -> Shown:
    """What the table has no room for."""
    codecs = ", ".join(line.codecs) or "PCMU, PCMA"
    asked = tr("asked every {seconds} s").of(seconds=f"{line.ping:g}") if line.ping > 0 else tr("never asked")
    return tuple(
        each for each in (order(line), tr("codecs {names}").of(names=codecs), asked, server(line)) if each
    )


# ---- phones -------------------------------------------------------------------------------------------


def phone_rows(lines: LinesView, now: float) -> tuple[Row, ...]:
    """Those that are there first, then by name."""
    ordered = sorted(lines.phones, key=lambda each: (not each.online, each.since is None, each.name))
    return tuple(_phone_row(each, now) for each in ordered)


def _phone_row(phone: PhoneLine, now: float) -> Row:
    return Row(
        phone.operator,
        (
            Cell((clean(phone.name, 40), clean(phone.extension, 12)), bold=True),
            _phone_state(phone, now),
            Cell(number(phone.address)),
            Cell(clean(phone.agent, 60), tip=clean(phone.agent, 120)),
            Cell(milliseconds(phone.round_trip if phone.online else None)),
        ),
    )


def _phone_state(phone: PhoneLine, now: float) -> Cell:
    since = how_long(phone.since, now)
    if phone.online:
        return Cell(tr("registered {time}").of(time=since), "ok", dot=True)
    if phone.since is None:
        return Cell(tr("not seen yet"), "muted", dot=True)
    return Cell(tr("gone {time}").of(time=since), "bad", dot=True, tip=clean(phone.problem, 120))


# ---- the exchange itself ------------------------------------------------------------------------------


def here_words(here: PlaceView | None, now: float) -> tuple[tuple[Shown, Shown], ...]:
    """What a provider asks for, as (name, value)."""
    if here is None:
        return ((tr("Addresses"), tr("not told yet")),)
    return (
        (tr("Addresses"), number(", ".join(here.hosts))),
        (tr("Signalling"), number(", ".join(f"{name} {port}" for name, port in here.ports))),
        (tr("Sound"), _sound_ports(here.rtp)),
        (tr("Certificate"), _certificate(here, now)),
    )


def _sound_ports(rtp: tuple[int, int]) -> Shown:
    if not any(rtp):
        return tr("UDP, ports the system chooses")
    return number(f"UDP {rtp[0]}–{rtp[1]}")


def _certificate(here: PlaceView, now: float) -> Shown:
    if here.certificate_until is None:
        return tr("none: TLS is off. “python3 main.py certificates” makes one.")
    day = Moment(datetime.fromtimestamp(here.certificate_until, UTC).astimezone(), "date")
    names = number(", ".join(here.certificate_names))
    return (tr("until {day}").of(day=day), names) if names else tr("until {day}").of(day=day)


def certificate_pill(here: PlaceView | None, now: float) -> Pill | None:
    """Days left; a warning from WARN_DAYS on. None without a certificate."""
    if here is None or here.certificate_until is None:
        return None
    left = here.certificate_until - now
    if left <= 0:
        return Pill(tr("expired"), "bad", dot=True)
    days = int(left // DAY)
    words = tr("%n day(s) left", "", days)
    return Pill(words, "warn" if days < WARN_DAYS else "ok", dot=True)
