"""Board and engine together: phones transfer real calls, and who hears whom is measured."""

import pytest

from telephony.switchboard import events as said
from tests.agreements.bench import JONAS, ONA
from tests.agreements.switched import talking_to
from tests.peers import wire
from tests.peers.baresip import Baresip
from tests.peers.linphone import Linphone
from tests.peers.patience import eventually

pytestmark = pytest.mark.usefixtures("slow_ends")


def jonas_takes(exchange, customer, colleague):
    call = colleague.wait_call(8)
    call.answer()
    call.tone(1000)
    customer.hears(1000, at_least=25)
    call.hears(440, at_least=25)
    eventually(lambda: exchange.state(ONA) == "ready", what="Ona is free")
    assert exchange.state(JONAS) == "talking"
    customer.hang_up()
    eventually(lambda: any(each.operator == JONAS for each in exchange.records), what="a contact")
    assert len({each.call for each in exchange.records}) == 1


def test_a_phone_of_ours_sends_its_customer_to_a_colleague(switched):
    bench = switched.bench
    ona, jonas = bench.operator(ONA), bench.operator(JONAS)
    hers = []
    customer = talking_to(switched, lambda: hers.append(ona.wait_call().answer()))
    refer = hers[0].in_dialog("REFER", extra=[("refer-to", "<sip:102@127.0.0.1>")])
    assert ona.ask(refer).status == 202
    jonas_takes(switched, customer, jonas)
    told = [each.body.split()[1] for each in hers[0].requests if each.method == "NOTIFY"]
    assert told[0] == b"100" and told[-1] == b"200"
    hers[0].wait("ended")


def test_a_colleague_who_refuses_leaves_them_together(switched):
    bench = switched.bench
    ona, jonas = bench.operator(ONA), bench.operator(JONAS)
    jonas.refuse_with = 486
    hers = []
    customer = talking_to(switched, lambda: hers.append(ona.wait_call().answer()))
    hers[0].tone(700)
    customer.hears(700, at_least=25)
    assert ona.ask(hers[0].in_dialog("REFER", extra=[("refer-to", "<sip:102@127.0.0.1>")])).status == 202
    jonas.wait_call(8)
    eventually(
        lambda: any(e.method == "NOTIFY" and b"603" in e.body for e in hers[0].requests), what="the end told"
    )
    customer.hears(700, at_least=25)
    assert switched.state(ONA) == "talking"


def test_baresip_sends_its_customer_to_a_colleague(switched, tmp_path):
    bench = switched.bench
    jonas = bench.operator(JONAS)
    phone = Baresip(bench.engine.address, tmp_path / "b", user="101", password="ona-secret", register=True)
    with phone as baresip:
        bench.expect(said.PhoneOnline)

        def answers():
            baresip.wait("CALL_INCOMING")
            baresip.do("accept")

        customer = talking_to(switched, answers)
        baresip.do("transfer", "sip:102@127.0.0.1")
        jonas_takes(switched, customer, jonas)
        baresip.wait("CALL_CLOSED")


def test_linphone_sends_its_customer_to_a_colleague(switched, tmp_path):
    bench = switched.bench
    jonas = bench.operator(JONAS)
    with Linphone(bench.engine.address, tmp_path, user="101", password="ona-secret") as linphone:
        bench.expect(said.PhoneOnline, within=15)

        def answers():
            linphone.wait("Receiving new incoming call")
            linphone.do("answer")

        customer = talking_to(switched, answers)
        linphone.do("transfer sip:102@127.0.0.1")
        jonas_takes(switched, customer, jonas)


def test_a_customer_whose_own_exchange_moves_him_is_heard_at_the_new_place(bench):
    """INVITE with Replaces from behind the trunk: the sound of the leg goes to the new phone."""
    caller, leg, operator, _ = bench.bridged()
    operator.hears(440)
    replaces = f"{caller.id};to-tag={wire.tag_of(caller.remote)};from-tag={wire.tag_of(caller.local)}"
    other = (
        bench.caller()
        .call("+37052000000", extra=[("replaces", replaces), ("require", "replaces")])
        .wait("up")
    )
    assert bench.expect(said.LegReplaced).leg == leg
    other.tone(770)
    operator.hears(770)
    other.hears(1000)
    caller.wait("ended")
    assert not bench.all(said.LegEnded)
