"""What a scan says, decided without Qt."""

from datetime import date

import pytest

from app.domain.equipment import DeviceLine, NewDevice
from app.domain.money import money
from app.domain.scan_results import (
    CommandCode,
    KnownDevice,
    ProductOnly,
    ScanResult,
    SeveralDevices,
    Taken,
    UnknownDevice,
    Unreadable,
)
from app.domain.service_history import ServiceEvent
from app.domain.warranty import Verdict, Warranty
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from app.ui.scan import present
from devices.scanning.command_codes import Command
from devices.scanning.ports import Down, ReaderDown, ReaderId, ReaderUp
from devices.scanning.reading import read_code
from tests.app.ui import made_up as made
from tests.app.ui.made_up_workshop import CHILLER, EVENTS, KNOWN, LOST, READER, UP, MadeUpWorkshop, busy

CARD = MadeUpWorkshop().device_card(1)
CODE = read_code(b"7F2K9-0001234")


def test_a_device_from_top_to_bottom(qapp: object) -> None:
    words = present.device_words(CARD)
    assert bare(words.serial) == KNOWN.serial
    assert say(words.owner) == "Jonas Petraitis · UAB Baltic Cooling"
    assert [pill.tone for pill in words.pills] == ["ok", "bad"]
    assert words.advice == "Do not switch it on before the visit."


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_its_words(verdict: Verdict, qapp: object) -> None:
    pill = present.warranty_pill(Warranty(verdict, "seal broken", until=date(2027, 1, 15)))
    assert "{" not in say(pill.text) and pill.tone in ("ok", "warn", "bad", "info", "muted")
    assert ("seal broken" in say(pill.text)) == (verdict is Verdict.VOID)


def test_only_what_is_covered_is_green() -> None:
    green = {v for v in Verdict if present.warranty_pill(Warranty(v, "")).tone == "ok"}
    assert green == {Verdict.COVERED}


@pytest.mark.parametrize(
    ("result", "tone", "says_instead"),
    [
        (KnownDevice(CODE, CARD), "ok", False),
        (SeveralDevices(CODE, (DeviceLine(1, "A", "1"), DeviceLine(2, "B", "1"))), "warn", False),
        (UnknownDevice(CODE, NewDevice("1")), "info", False),
        (CommandCode(CODE, Command.NEW), "info", False),
        (ProductOnly(CODE, CHILLER), "warn", True),
        (Unreadable(CODE), "bad", True),
    ],
)
def test_every_result_has_a_pill_and_those_without_a_device_a_sentence(
    result: ScanResult, tone: str, says_instead: bool
) -> None:
    assert present.result_pill(result).tone == tone
    assert (present.result_message(result) is not None) == says_instead


def test_a_wrong_check_digit_is_told_with_its_guess(qapp: object) -> None:
    (words,) = present.doubts(read_code(b"]E04006381333932"))
    assert bare(say(words)) == "The check digit is wrong; perhaps 4006381333931"


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (
            UnknownDevice(CODE, NewDevice("1"), CHILLER),
            "Like other devices of the model Baltic Cooling BC-400.",
        ),
        (UnknownDevice(CODE, NewDevice("1", "Dell")), "Its number looks like one of Dell."),
        (UnknownDevice(CODE, NewDevice("1")), "Nothing is known of it yet."),
    ],
)
def test_a_guess_says_where_it_comes_from(result: UnknownDevice, words: str, qapp: object) -> None:
    assert say(present.guess_words(result)) == words


@pytest.mark.parametrize("command", Command)
def test_every_command_says_what_it_did(command: Command, qapp: object) -> None:
    assert "T-000042" in say(present.command_words(command, "T-000042"))


def test_what_was_taken_is_named(qapp: object) -> None:
    ticket = busy().tickets[1]
    told = [
        say(present.taken_words(Taken(Command.PART, ticket, "Valve 1"))),
        say(present.taken_words(Taken(Command.LOANER, ticket, "BC-400"))),
        say(present.taken_words(Taken(Command.LOANER, ticket, "BC-400", back=True))),
    ]
    assert told == [
        "Part used for T-000001: Valve 1",
        "Lent for T-000001: BC-400",
        "Loaner of T-000001 came back: BC-400",
    ]


@pytest.mark.parametrize("reason", Down)
def test_every_reason_of_a_silent_scanner_has_words(reason: Down, qapp: object) -> None:
    pill = present.scanner_pill({READER: ReaderDown(READER, made.NOW, reason)})
    assert say(pill.text) and pill.tone in ("warn", "bad")


def test_one_scanner_that_works_is_enough(qapp: object) -> None:
    other = ReaderId("door")
    states: dict[ReaderId, ReaderUp | ReaderDown] = {READER: UP, other: LOST}
    assert say(present.scanner_pill(states).text) == "scanner ready, 1 missing"
    assert say(present.scanner_pill({READER: UP}).text) == "scanner ready"
    assert say(present.scanner_pill({}).text) == "no scanner"


def test_the_history_has_a_row_for_every_event_with_its_cost(qapp: object) -> None:
    rows = present.history_rows(CARD, made.NOW)
    told = [(say(row.cells[1].text), bare(say(row.cells[3].text))) for row in rows]
    assert told == [
        ("Cost: Compressor valve", "4 120.00 EUR"),
        ("T-000001: Finish", ""),
        ("Request T-000001 Annual service", ""),
        ("Visit · Installed · Serial registered", ""),
    ]
    assert [present.ticket_of(row.id) for row in rows] == [1, 1, 1, None]
    assert len({row.id for row in rows}) == len(EVENTS)


def test_a_kind_of_event_that_is_not_known_is_still_told(qapp: object) -> None:
    odd = ServiceEvent(made.at(5), "moved", "To the store")
    assert say(present._event(odd)) == "To the store"
    assert (
        say(present._event(ServiceEvent(made.at(5), "step", "T-000001: levitated"))) == "T-000001: levitated"
    )


def test_amounts_keep_their_digits_and_currency() -> None:
    assert bare(present.amount(money("1234567.5", "EUR"))) == "1 234 567.50 EUR"
    assert bare(present.amount(money("900", "JPY"))) == "900 JPY"
