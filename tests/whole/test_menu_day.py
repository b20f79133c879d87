"""A customer is served by telephone with nobody in the house: real processes, real keys, a real database."""

import pytest

from app.run import running
from telephony.switchboard.desk_events import DialAsked, DigitsAsked
from tests.peers.patience import eventually
from tests.peers.rawcall import RawCall
from tests.peers.rawphone import RawPhone
from tests.whole.installation import Desk, Installation

JONAS = [("p-asserted-identity", "<sip:+37061234567@city.example>")]
MENU = "+37052080004"


def rings(phone: RawPhone) -> RawCall:
    call = phone.call(MENU, extra=JONAS).wait("up")
    call.hears_something()
    return call


def contact(installation: Installation) -> tuple[str, str, str]:
    """How the call to the menu ended, who had it, and all that was decided. Yesterday the sample company was
    called there too."""
    asked = (
        f"select end_reason, operator, why from contact where final and called = '{MENU}'"
        " and arrived > datetime('now', '-10 minutes')"
    )
    return eventually(lambda: next(iter(installation.rows(asked)), None), within=15)  # type: ignore[return-value]


def sales_waiting(desk: Desk) -> bool:
    queues = desk.view.queues if desk.view else ()
    return any(each.waiting for each in queues if each.queue == "sales")


@pytest.fixture
def menu_house(installation: Installation) -> Installation:
    installation.start_exchange("--sample-company")
    return installation


def test_a_customer_hears_the_state_of_his_repair_and_nobody_answers(menu_house: Installation) -> None:
    (number,) = menu_house.rows(
        "select t.number from ticket t join party p on p.id = t.company_id"
        " where p.name = 'UAB Baltic Cooling'"
        " and t.team = 'repairs' order by t.id desc limit 1"
    )[0]
    with menu_house.caller() as phone:
        call = rings(phone)
        call.rtp.press(f"1{number}#")
        call.rtp.forget()
        call.hears_something()

        def over() -> bool:
            """No key but zero counts while the office looks it up; he presses until it is heard."""
            call.rtp.press("3")
            return call.state == "ended"

        eventually(over, within=30)
    reason, operator, why = contact(menu_house)
    assert (reason, operator) == ("menu", "")
    assert "menu: request: found" in why.splitlines()


def test_a_customer_orders_the_same_again_and_the_request_is_there(menu_house: Installation) -> None:
    before = menu_house.rows("select count(*) from ticket")[0][0]
    with menu_house.caller() as phone:
        call = rings(phone)
        call.rtp.press("2")

        def ordered() -> bool:
            """Impatient: he presses it again and again, and has ordered once."""
            call.rtp.press("1")
            return menu_house.rows("select count(*) from ticket")[0][0] > before

        eventually(ordered, within=20)
        call.wait("ended", within=40)
    assert menu_house.rows("select count(*) from ticket")[0][0] == before + 1
    made = menu_house.rows(
        "select t.title, t.team, t.opened_by, p.name from ticket t join party p on p.id = t.person_id"
        " order by t.id desc limit 1"
    )
    assert made == [("2 door seals for GF 420", "sales", "menu", "Jonas Petraitis")]
    assert contact(menu_house)[:2] == ("menu", "")
    linked = menu_house.rows("select kind from ticket_link order by ticket_id desc, kind limit 2")
    assert linked == [("call",), ("order",)]


def test_a_newcomer_is_his_own_customer_on_the_demos_desk(menu_house: Installation) -> None:
    """He dials the menu; the demo's network brings it back in as a customer's call, with his keys."""
    exchange = running.find(menu_house.data, "exchange")
    assert exchange is not None
    to = f"{exchange.sip_host}:{exchange.sip_port}"
    world = ("--port", str(menu_house.world_port), "--exchange", to, "--pace", "9999")
    menu_house.start("app.run.demo_world", *world)
    desk = menu_house.desk()
    with menu_house.phone_of() as phone:
        desk.until_ready()
        desk.ask(DialAsked, MENU)
        own = phone.wait_call()
        own.answer()
        mine = desk.until_call("talking")
        own.hears_something()
        desk.ask(DigitsAsked, mine.call, "0")
        eventually(lambda: sales_waiting(desk), within=15)
        own.hang_up()


def test_zero_brings_a_person_who_sees_what_was_typed(menu_house: Installation) -> None:
    desk = menu_house.desk()
    with menu_house.phone_of() as phone, menu_house.caller() as outside:
        desk.until_ready()
        call = rings(outside)
        call.rtp.press("199999#")
        call.hears_something()
        call.rtp.press("0#")
        offered = desk.until_call("offered")
        assert offered.chosen is not None and offered.chosen.person == "Jonas Petraitis"
        assert ("State of a repair", "99999") in offered.menu
        phone.wait_call().answer()
        desk.until_call("talking")
        call.hang_up()
