"""The twelve ways of a transfer, a conference and parking, every phone of them SIPp.

The table with the same names stands in `resources/handbook/transfers.md`. After each of them nothing is left,
every leg got its BYE (SIPp counts a call without it as failed), and there is exactly one contact.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from telephony.switchboard.desk_events import (
    ConsultAsked,
    HangUpAsked,
    RetrieveAsked,
    SignedIn,
    TransferWanted,
)
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.park_events import ParkWanted, PickUpAsked
from telephony.switchboard.views import desk_view
from tests.agreements.bench import JONAS, ONA
from tests.agreements.sipp_house import MOBILE, REPAIRS, RUTA, SALES, House
from tests.peers.sipp_script import Called, Caller, sdp

pytestmark = pytest.mark.usefixtures("slow_ends")
Make = Callable[..., House]


@pytest.fixture
def make_house(engine: Any, sounds: Path, tmp_path: Path) -> Make:
    return lambda **changes: House(engine, sounds, tmp_path, **changes)


@pytest.fixture
def house(make_house: Make) -> Iterator[House]:
    with make_house() as house:
        yield house


# ---- phones --------------------------------------------------------------------------------------------


def answers() -> Called:
    """Answers and is hung up."""
    script = Called()
    script.answers()
    script.is_hung_up()
    return script


def answers_after(ms: int) -> Called:
    """Rings so long, answers and is hung up."""
    script = Called()
    script.rings()
    script.pause(ms)
    script.final(200, body=sdp())
    script.gets("ACK")
    script.is_hung_up()
    return script


def refuses(status: int = 486) -> Called:
    script = Called()
    script.rings()
    script.final(status)
    script.gets("ACK")
    return script


def rings_for_ever() -> Called:
    script = Called()
    script.rings()
    script.gets("CANCEL")
    script.reply(200)
    script.final(487)
    script.gets("ACK")
    return script


def answers_and_leaves(ms: int) -> Called:
    script = Called()
    script.answers()
    script.pause(ms)
    script.ask("BYE")
    script.hears(200)
    return script


def refers(to: str, *reports: str, status: int = 202) -> Called:
    """Transfers with its own key; after the last report it is hung up."""
    script = Called()
    script.answers()
    script.pause(300)
    script.ask("REFER", f"Refer-To: <sip:{to}>", "Referred-By: <sip:101@[remote_ip]>")
    script.hears(status)
    for report in reports:
        script.gets("NOTIFY", report)
        script.reply(200)
    script.is_hung_up()
    return script


def calls() -> Caller:
    """Calls and is hung up."""
    script = Caller()
    script.answered()
    script.is_hung_up()
    return script


def calls_and_leaves(ms: int) -> Caller:
    script = Caller()
    script.answered()
    script.pause(ms)
    script.bye()
    return script


def talk(house: House, ona: Called, customer: Caller | None = None) -> CallId:
    """The customer has Ona."""
    house.phone(ONA, ona)
    house.customer(customer or calls())
    return house.until_call("talking", ONA)


def send(house: House, call: CallId, target: str, *, ask_first: bool = False) -> None:
    house.asks(TransferWanted(ONA, call, target, ask_first))


def asked(house: House, customer: Caller | None = None, jonas: Called | None = None) -> CallId:
    """Ona has asked Jonas, who picked up."""
    call = talk(house, answers(), customer)
    house.phone(JONAS, jonas or answers())
    send(house, call, "102", ask_first=True)
    assert house.until_call("consulting") == call
    time.sleep(0.2)
    return call


def hangs_up(house: House, who: OperatorId, call: CallId) -> None:
    """A little later, so that every stretch has a length."""
    time.sleep(0.2)
    house.asks(HangUpAsked(who, call))


# ---- blind ---------------------------------------------------------------------------------------------


def test_1_blind_to_a_colleague_who_answers(house: House) -> None:
    call = talk(house, answers())
    house.phone(JONAS, answers())
    send(house, call, "102")
    house.until_call("talking", JONAS)
    hangs_up(house, JONAS, call)
    assert house.over() == [("queue", SALES), ("talk", ONA), ("hold", ONA), ("talk", JONAS)]
    assert (house.contact.operator, house.contact.end_reason) == (JONAS, "operator")


def test_2_blind_to_a_colleague_who_refuses(house: House) -> None:
    call = talk(house, answers())
    house.phone(JONAS, refuses())
    send(house, call, "102")
    house.until_told(ONA, "transfer_failed")
    house.until_call("talking", ONA)
    hangs_up(house, ONA, call)
    assert house.over() == [("queue", SALES), ("talk", ONA), ("hold", ONA), ("talk", ONA)]


def test_3_blind_to_a_colleague_who_never_answers(house: House) -> None:
    call = talk(house, answers())
    house.phone(JONAS, rings_for_ever())
    send(house, call, "102")
    house.until_told(ONA, "transfer_failed")
    house.until_call("talking", ONA)
    hangs_up(house, ONA, call)
    assert house.over() == [("queue", SALES), ("talk", ONA), ("hold", ONA), ("talk", ONA)]


def test_4_blind_to_a_queue(house: House) -> None:
    call = talk(house, answers())
    house.phone(RUTA, answers())
    house.until(lambda floor: floor.operators[RUTA].state == "ready", "Rūta is ready")
    send(house, call, f"queue:{REPAIRS}")
    house.until_call("talking", RUTA)
    hangs_up(house, RUTA, call)
    assert house.over() == [("queue", SALES), ("talk", ONA), ("queue", REPAIRS), ("talk", RUTA)]
    assert house.contact.queue == REPAIRS


def test_5_blind_to_a_number_outside(house: House) -> None:
    call = talk(house, answers(), calls_and_leaves(2500))
    house.outside(answers())
    send(house, call, MOBILE)
    house.until_call("forwarded")
    assert house.over() == [("queue", SALES), ("talk", ONA), ("hold", ONA)]
    assert (house.contact.operator, house.contact.end_reason) == (ONA, "transferred")


def test_6_the_operator_puts_the_phone_down_while_it_rings_there(house: House) -> None:
    call = talk(house, answers_and_leaves(1500))
    house.phone(JONAS, answers_after(2000))
    send(house, call, "102")
    house.until_call("talking", JONAS)
    hangs_up(house, JONAS, call)
    assert house.over() == [("queue", SALES), ("talk", ONA), ("hold", ONA), ("talk", JONAS)]


# ---- with the keys of the phone ------------------------------------------------------------------------


def test_7_the_phone_transfers_by_itself(house: House) -> None:
    # The exchange tells one thing at a time: of a phone that answers as it rings, the ringing is not told.
    house.phone(JONAS, answers_after(800), signs_in=False)
    phone = refers("102@[remote_ip]", "SIP/2.0 100", "SIP/2.0 180", "SIP/2.0 200")
    house.phone(ONA, phone)
    house.customer(calls())
    house.asks(SignedIn(JONAS))
    call = house.until_call("talking", JONAS)
    hangs_up(house, JONAS, call)
    assert house.over()[-3:] == [("talk", ONA), ("hold", ONA), ("talk", JONAS)]


def test_8_the_phone_wants_to_connect_a_call_that_is_not_ours(house: House) -> None:
    """An operator's phone has one call with us; what its Refer-To names is nobody's."""
    replaces = "102@[remote_ip]?Replaces=gone%3Bto-tag%3D1%3Bfrom-tag%3D2"
    call = talk(house, refers(replaces, status=603))
    house.until_told(ONA, "transfer_phone")
    hangs_up(house, ONA, call)
    assert house.over() == [("queue", SALES), ("talk", ONA)]


# ---- asked first ---------------------------------------------------------------------------------------


def test_9_asked_first_and_connected(house: House) -> None:
    call = asked(house)
    house.asks(ConsultAsked(ONA, call, "connect"))
    house.until_call("talking", JONAS)
    hangs_up(house, JONAS, call)
    assert house.over() == [
        ("queue", SALES), ("talk", ONA), ("hold", ONA), ("consult", JONAS), ("talk", JONAS),
    ]  # fmt: skip


def test_10_asked_first_and_back_to_the_caller(house: House) -> None:
    call = asked(house)
    house.asks(RetrieveAsked(ONA, call))
    house.until_call("talking", ONA)
    hangs_up(house, ONA, call)
    assert house.over() == [
        ("queue", SALES), ("talk", ONA), ("hold", ONA), ("consult", JONAS), ("talk", ONA),
    ]  # fmt: skip
    assert house.contact.operator == ONA


def test_11_the_caller_leaves_while_somebody_is_asked(house: House) -> None:
    asked(house, calls_and_leaves(3000))
    house.until(lambda floor: not floor.calls, "the caller is gone")
    house.until(lambda floor: not floor.legs, "who was asked is let go", within=1.0)
    assert house.over() == [("queue", SALES), ("talk", ONA), ("hold", ONA), ("consult", JONAS)]
    assert house.contact.end_reason == "customer"


def test_12_who_is_asked_leaves(house: House) -> None:
    call = asked(house, jonas=answers_and_leaves(900))
    house.until_told(ONA, "consult_over")
    house.until_call("talking", ONA)
    time.sleep(2.1)  # until then her hang-up would be the other half of that goodbye
    hangs_up(house, ONA, call)
    assert house.over()[-1] == ("talk", ONA)


def test_who_is_asked_refuses(house: House) -> None:
    call = talk(house, answers())
    house.phone(JONAS, refuses(603))
    send(house, call, "102", ask_first=True)
    house.until_told(ONA, "transfer_failed")
    house.until_call("talking", ONA)
    hangs_up(house, ONA, call)
    assert house.over() == [("queue", SALES), ("talk", ONA), ("hold", ONA), ("talk", ONA)]


def test_a_number_outside_is_asked_and_the_operator_puts_the_phone_down(house: House) -> None:
    call = talk(house, answers_and_leaves(2500), calls_and_leaves(4500))
    house.outside(answers())
    send(house, call, MOBILE, ask_first=True)
    house.until_call("consulting")
    house.until_call("forwarded")
    assert ("consult", MOBILE) in house.over() and house.contact.end_reason == "transferred"


def test_a_conference_goes_on_without_who_called_it(house: House) -> None:
    call = asked(house)
    house.asks(ConsultAsked(ONA, call, "join"))
    time.sleep(0.3)
    house.asks(HangUpAsked(ONA, call))
    house.until_call("talking", JONAS)
    hangs_up(house, JONAS, call)
    assert house.over()[-1] == ("talk", JONAS)


# ---- parked --------------------------------------------------------------------------------------------


def test_parked_and_picked_up_at_a_desk(house: House) -> None:
    call = talk(house, answers())
    house.phone(RUTA, answers())
    house.asks(ParkWanted(ONA, call, note="invoice"))
    house.until_told(ONA, "parked")
    house.until_call("parked")
    time.sleep(0.2)
    house.asks(PickUpAsked(RUTA, call))
    house.until_call("talking", RUTA)
    hangs_up(house, RUTA, call)
    assert house.over() == [("queue", SALES), ("talk", ONA), ("park", ONA), ("talk", RUTA)]


def test_parked_by_the_phone_and_brought_back_to_it(make_house: Make) -> None:
    with make_house(park_time=1.0) as house:
        phone = refers("703@[remote_ip]", "SIP/2.0 100")
        phone.hears_unasked = True  # parked at once: the second report comes just before the BYE, or after
        phone.pause(800)
        house.phone(ONA, phone)
        house.customer(calls())
        call = house.until_call("parked")
        assert house.seen(lambda floor: [each.slot for each in desk_view(floor, JONAS, 0.0).parked]) == [703]
        house.phone(ONA, answers())
        house.until_told(ONA, "park_over")
        house.until_call("talking", ONA)
        hangs_up(house, ONA, call)
        assert house.over() == [
            ("queue", SALES), ("talk", ONA), ("park", ONA), ("queue", SALES), ("talk", ONA),
        ]  # fmt: skip


def test_parked_and_the_phone_of_who_picks_up_refuses(house: House) -> None:
    call = talk(house, answers(), calls_and_leaves(4000))
    house.phone(RUTA, refuses())
    house.asks(ParkWanted(ONA, call))
    house.until_call("parked")
    house.asks(PickUpAsked(RUTA, call))
    house.until_told(ONA, "park_left")
    assert house.over() == [("queue", SALES), ("talk", ONA), ("park", ONA)]
    assert (house.contact.operator, house.contact.end_reason) == (ONA, "abandoned")


def test_parked_and_a_phone_dials_the_slot(house: House) -> None:
    call = talk(house, answers())
    house.asks(ParkWanted(ONA, call))
    house.until_call("parked")
    house.dials(RUTA, calls(), "701")
    house.until_call("talking", RUTA)
    hangs_up(house, RUTA, call)
    assert house.over() == [("queue", SALES), ("talk", ONA), ("park", ONA), ("talk", RUTA)]
