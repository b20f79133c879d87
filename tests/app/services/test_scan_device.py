"""Scans at a desk: what opens, what is asked, what is done with no typing."""

from collections.abc import Sequence

import pytest

from app.domain.equipment import Identifier, NewDevice
from app.domain.errors import BadInput
from app.domain.money import of_units
from app.domain.scan_results import (
    Acted,
    AtHand,
    CommandCode,
    Expecting,
    KnownDevice,
    ProductOnly,
    ScanResult,
    SeveralDevices,
    UnknownDevice,
    Unreadable,
)
from app.domain.tickets import Link, Ticket
from app.services.scan_device import act, attach, look_up, open_device, open_ticket, open_unknown, take
from devices.scanning.code import Kind
from devices.scanning.command_codes import Command, printed
from devices.scanning.reading import read_code
from devices.scanning.serial_number import MakerRule
from tests.workshop import Bench, code

GTIN = "04006381333931"
IMEI = "490154203237518"


def scan(bench: Bench, text: str, at: AtHand | None = None, rules: Sequence[MakerRule] = ()) -> ScanResult:
    return look_up(read_code(text.encode(), rules), bench.workshop, at or AtHand())


def known(result: ScanResult) -> int:
    assert isinstance(result, KnownDevice), result
    return result.card.device.id


def test_a_known_device_opens_by_any_of_its_names(bench: Bench):
    saved = bench.device("AB-12 34", others=(Identifier(Kind.IMEI, IMEI), Identifier(Kind.ASSET, "A-77")))
    for text in ("AB-12 34", "ab1234", "S/N: AB1234", "SAB1234", IMEI, "A-77", f"]C101{GTIN}21AB1234"):
        assert known(scan(bench, text)) == saved.id, text


def test_a_known_device_becomes_a_ticket_with_no_typing(bench: Bench):
    jonas = bench.desk.add("Jonas", "861234567", "UAB Baltic")
    saved = bench.device(person_id=jonas.id)
    ticket = open_ticket(saved, bench.workshop, AtHand(owner="rasa", team="repairs"))
    assert (ticket.title, ticket.person, ticket.company) == (saved.title, "Jonas", "UAB Baltic")
    assert (ticket.owner, ticket.team, ticket.call, ticket.warranty is None) == ("rasa", "repairs", "", False)


def test_in_a_call_the_device_and_its_ticket_belong_to_the_call(bench: Bench):
    caller, owner = bench.desk.add("Caller", "861234567"), bench.desk.add("Owner", "861234568")
    saved = bench.device("AB1234", person_id=owner.id)
    at = AtHand(call="c1", person_id=caller.id)
    assert known(scan(bench, "AB1234", at)) == saved.id
    assert known(scan(bench, "AB1234", at)) == saved.id
    events = open_device(saved.id, bench.workshop).events
    assert [(each.kind, each.ref) for each in events] == [("call", "c1")]
    ticket = open_ticket(saved, bench.workshop, at)
    assert (ticket.call, ticket.person, ticket.links) == ("c1", "Caller", (Link("call", "c1"),))


def test_two_devices_with_one_serial_number_are_asked_about(bench: Bench):
    first, second = bench.device("1234567"), bench.device("1234567", maker="Hoshizaki", gtin=GTIN)
    result = scan(bench, "1234567")
    assert isinstance(result, SeveralDevices)
    assert {each.id for each in result.devices} == {first.id, second.id}
    assert known(scan(bench, f"]C101{GTIN}211234567")) == second.id


def test_a_doubtful_reading_never_opens_by_itself(bench: Bench):
    bench.device("S1234"), bench.device("1234", model="CB 1565")
    result = scan(bench, "S1234")
    assert isinstance(result, SeveralDevices)
    assert [each.serial for each in result.devices] == ["S1234", "1234"]


def test_a_product_code_never_opens_a_device(bench: Bench):
    bench.device("A1", gtin=GTIN)
    result = scan(bench, f"]E0{GTIN[1:]}")
    assert isinstance(result, ProductOnly)
    assert result.product is not None and result.product.title == "Brema CB 640"
    stranger = scan(bench, "]E05901234123457")
    assert isinstance(stranger, ProductOnly) and stranger.product is None


def test_an_unknown_one_is_guessed_from_its_product_number(bench: Bench):
    bench.device("A1", gtin=GTIN)
    result = scan(bench, f"]C101{GTIN}10L7\x1d21ZZ9")
    assert isinstance(result, UnknownDevice)
    guess = result.guess
    assert (guess.serial, guess.maker, guess.model, guess.kind) == ("ZZ9", "Brema", "CB 640", "ice machine")
    assert (guess.gtin, guess.lot) == (GTIN, "L7") and result.product and result.reason


def test_an_unknown_one_is_guessed_from_its_neighbours(bench: Bench):
    bench.device("AB640-0017")
    result = scan(bench, "AB640-0555")
    assert isinstance(result, UnknownDevice)
    assert (result.guess.model, result.guess.serial) == ("CB 640", "AB640-0555") and result.product


def test_an_unknown_one_is_guessed_from_its_makers_writing(bench: Bench):
    import re

    rule = MakerRule("Cisco", "serial number", re.compile(r"(?P<serial>[A-Z]{3}\d{4}[0-9A-Z]{4})"), 80)
    result = scan(bench, "FCW1731L0AB", rules=[rule])
    assert isinstance(result, UnknownDevice)
    assert (result.guess.maker, result.product) == ("Cisco", None) and "Cisco" in result.reason


def test_a_telephone_is_known_by_its_imei(bench: Bench):
    result = scan(bench, IMEI)
    assert isinstance(result, UnknownDevice)
    assert (result.guess.serial, result.guess.others) == ("", (Identifier(Kind.IMEI, IMEI),))
    ticket = open_unknown(result.guess, bench.workshop)
    assert known(scan(bench, IMEI)) == ticket.device_id


def test_an_unknown_one_is_saved_with_its_ticket_in_one_step(bench: Bench):
    caller = bench.desk.add("Caller", "861234567", "UAB Baltic")
    at = AtHand(call="c1", person_id=caller.id, company_id=caller.company_id)
    result = scan(bench, "ZZ-9", at)
    assert isinstance(result, UnknownDevice)
    ticket = open_unknown(result.guess, bench.workshop, at)
    card = open_device(known(scan(bench, "zz9")), bench.workshop)
    assert (ticket.title, ticket.person, card.device.owner.person) == ("ZZ-9", "Caller", "Caller")
    assert ("call", "c1") in {(each.kind, each.ref) for each in card.events}


@pytest.mark.parametrize("text", ["", "   ", "\x00"])
def test_nothing_comes_of_nothing(bench: Bench, text: str):
    assert isinstance(scan(bench, text), Unreadable)


@pytest.mark.parametrize("text", ["NEW", "DONE", "%%%RD-NEW", "]C1RD"])
def test_what_is_no_command_of_ours_does_nothing(bench: Bench, text: str):
    assert not isinstance(scan(bench, text), CommandCode)


def test_a_form_that_is_open_gets_the_device(bench: Bench):
    first, second = bench.device("A1"), bench.device("A2")
    ticket = attach(bench.ticket("Noise"), first, bench.workshop)
    assert ticket.device_id == first.id and ticket.warranty is not None
    assert attach(ticket, first, bench.workshop) == ticket
    both = attach(ticket, second, bench.workshop)
    assert both.device_id == first.id
    assert both.links == (Link("device", str(second.id), second.title),)


def carry_out(bench: Bench, command: Command, at: AtHand) -> Ticket:
    result = scan(bench, printed(command), at)
    assert isinstance(result, CommandCode) and result.command is command
    done = act(result.command, bench.workshop, at)
    assert isinstance(done, Acted)
    return done.ticket


def test_a_days_commands(bench: Bench):
    at = AtHand(device_id=bench.device().id, owner="rasa")
    ticket = carry_out(bench, Command.NEW, at)
    assert (ticket.state, ticket.owner) == ("new", "rasa")
    assert carry_out(bench, Command.RECEIVED, at).state == "received"
    assert carry_out(bench, Command.DONE, at).state == "done"
    with pytest.raises(BadInput):
        carry_out(bench, Command.DONE, at)


def test_a_device_that_is_brought_gets_its_ticket(bench: Bench):
    ticket = carry_out(bench, Command.RECEIVED, AtHand(device_id=bench.device().id))
    assert ticket.state == "received" and ticket.number == 1


def test_a_command_acts_on_the_device_that_was_scanned_last(bench: Bench):
    first, second = bench.device("A1"), bench.device("A2")
    on_screen, other = bench.ticket(device_id=first.id), bench.ticket(device_id=second.id)
    assert carry_out(bench, Command.DONE, AtHand(second.id, on_screen.id)).id == other.id
    assert carry_out(bench, Command.DONE, AtHand(first.id, on_screen.id)).id == on_screen.id


@pytest.mark.parametrize("command", list(Command))
def test_commands_with_nothing_at_hand_say_what_to_do(bench: Bench, command: Command):
    with pytest.raises(BadInput) as failure:
        act(command, bench.workshop, AtHand())
    assert failure.value.advice


@pytest.mark.parametrize("command", [Command.PART, Command.LOANER])
def test_a_part_or_a_loaner_is_scanned_next(bench: Bench, command: Command):
    ticket = bench.ticket()
    assert act(command, bench.workshop, AtHand(ticket_id=ticket.id)) == Expecting(command, ticket)


def test_a_scan_asks_the_store_once_before_the_card(bench: Bench):
    bench.device("A1")
    with bench.counted() as sent:
        result = look_up(code("ZZZZ"), bench.workshop)
    assert isinstance(result, UnknownDevice)
    assert len([each for each in sent if each.startswith("SELECT")]) == 3  # two are for the guess
    with bench.counted() as sent:
        assert isinstance(look_up(code("]E05901234123457"), bench.workshop), ProductOnly)
    assert len(sent) == 1


def test_a_device_nobody_can_find_again_is_refused(bench: Bench):
    with pytest.raises(BadInput):
        open_unknown(NewDevice(""), bench.workshop)


def test_a_part_is_used_by_two_scans(bench: Bench):
    ticket = bench.ticket()
    bench.workshop.add_part("Fan", "F-1", of_units(4850, "EUR"))
    waiting = Expecting(Command.PART, ticket)
    taken = take(waiting, code("S/N: F1"), bench.workshop)
    assert (taken.what, taken.ticket.id) == ("Fan F-1", ticket.id)
    for text in ("F-1", "F-2"):
        with pytest.raises(BadInput):
            take(waiting, code(text), bench.workshop)
    assert len(bench.workshop.ticket_card(ticket.id).costs) == 1


def test_a_loaner_goes_out_and_comes_back_by_two_scans(bench: Bench):
    bench.device("LOAN-1")
    waiting = Expecting(Command.LOANER, bench.ticket())
    assert not take(waiting, code("LOAN-1"), bench.workshop).back
    assert take(waiting, code("LOAN-1"), bench.workshop).back
    with pytest.raises(BadInput):
        take(waiting, code("WHO-1"), bench.workshop)
