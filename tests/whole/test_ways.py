"""Where real calls go: a blocked one, a house that is shut by hand and restarted, a number outside."""

import time

from app.store.engine import open_store
from app.store.office import StoredOffice
from telephony.switchboard.routing_events import QueuesOpened, QueuesShut, RouteAsked
from tests.peers.patience import eventually
from tests.peers.rawphone import RawPhone
from tests.whole.installation import Desk, Installation

CALLER, SUPPORT_LINE = "+37061234567", "+37052080001"
ENDS = "select end_reason from contact where final order by id"


def queues_open(desk: Desk) -> list[bool]:
    return [each.open for each in desk.view.queues] if desk.view is not None else []


def test_a_blocked_caller_rings_nobody_until_he_is_taken_off(installation: Installation) -> None:
    installation.start_exchange()
    store = open_store(installation.data / "ringdesk.db")
    office = StoredOffice(store, "rasa", "LT")
    desk = installation.desk()
    with installation.phone_of() as phone, installation.caller() as outside:
        desk.until_ready()
        office.block("8 612 34567", "shouts", None)
        eventually(lambda: _told(installation) == 2, what="the exchange told of the block")
        outside.call(SUPPORT_LINE).wait_status(603)
        assert eventually(lambda: installation.rows(ENDS)) == [("blocked",)]
        assert installation.rows("select count(*) from call_reason where kind = 'missed'") == [(0,)]
        office.unblock(CALLER)
        eventually(lambda: _told(installation) == 3, what="the exchange told of the shorter list")
        customer = outside.call(SUPPORT_LINE)
        phone.wait_call()
        customer.cancel()
    store.close()


def _told(installation: Installation) -> int:
    """How often the exchange was told the block list: at the start, and after each change."""
    (journal,) = (installation.data / "journal").glob("*.jsonl")
    return journal.read_text().count('"BlockListKnown"')


def test_shut_by_hand_outlives_the_exchange_and_the_tester_knows(installation: Installation) -> None:
    installation.start_exchange("--sample-company")
    desk = installation.desk()
    desk.until(lambda view: view.me.state == "ready", "signed in")
    assert desk.view is not None
    queues = tuple(each.queue for each in desk.view.queues)
    desk.ask(QueuesShut, queues, time.time() + 600, "fire drill")
    eventually(lambda: queues_open(desk) == [False] * 4, what="all shut")
    eventually(lambda: len(installation.rows("select queue from queue_closing")) == 4, what="all kept")
    installation.kill("exchange")
    installation.start_exchange()
    eventually(lambda: queues_open(desk) == [False] * 4, what="still shut")
    desk.ask(RouteAsked, CALLER, SUPPORT_LINE, time.time())
    found = desk.until(lambda view: view.tried is not None, "an answer").tried
    assert found is not None
    assert (found.ending, found.detail, found.queue) == ("in_voicemail", "After hours", "Support")
    with installation.caller() as outside:
        customer = outside.call(SUPPORT_LINE)
        customer.wait("up")  # the greeting is played to him
        customer.hears_something()
    desk.ask(QueuesOpened, queues)
    eventually(lambda: queues_open(desk) == [True] * 4, what="all open")
    eventually(lambda: not installation.rows("select queue from queue_closing"), what="nothing kept")


def test_with_nobody_there_the_number_outside_has_the_caller(installation: Installation) -> None:
    path = installation.data / "plan.toml"
    text = path.read_text("utf-8").replace(
        'id = "support"', 'id = "support"\nno_operators = "number:+37069999999"'
    )
    path.write_text(text, "utf-8")
    found = installation.start_exchange()
    sip = (found.sip_host, found.sip_port)
    with (
        installation.caller() as outside,
        RawPhone(sip, user="+37069999999", port=installation.world_port) as duty,
    ):
        customer = outside.call("+37052099999")
        customer.tone(440)
        ringing = duty.wait_call()
        ringing.answer()
        ringing.tone(1000)
        ringing.hears(440)
        customer.hears(1000)
        ringing.hang_up()
    assert eventually(lambda: installation.rows(ENDS)) == [("transferred",)]
