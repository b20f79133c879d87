"""The engine is no open relay and no open registrar, and one attacker does not shut out the others."""

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId
from tests.agreements.bench import NUMBER, ONA, STRANGER_HOST
from tests.peers import wire
from tests.peers.patience import eventually

pytestmark = pytest.mark.usefixtures("slow_ends")


def asked(phone, method, uri, *, to="", extra=(), call_id="attack"):
    return phone.ask(
        phone.request(method, uri, call_id, 1, from_=f"{phone.contact};tag=a", to=to or f"<{uri}>",
                      extra=[("Contact", phone.contact), *extra]),
    )  # fmt: skip


@pytest.mark.parametrize("uri", ["sip:+15551234@evil.example", "sip:+15551234@127.0.0.1", "tel:+15551234"])
def test_a_stranger_can_place_no_call_anywhere(bench, uri):
    stranger, victim = bench.phone("evil", host=STRANGER_HOST), bench.phone("victim")
    route = ("Route", f"<sip:{victim.host}:{victim.port};lr>")
    assert asked(stranger, "INVITE", uri, extra=[route]).status == 403
    assert not victim.received and not bench.all(said.CallArrived)


def test_a_trunk_is_not_relayed_either(bench):
    """What a provider sends is ours to answer, whatever its Request-URI and Route say."""
    victim, caller = bench.phone("victim"), bench.caller()
    call = caller.call(f"{NUMBER}@evil.example", extra=[("Route", f"<sip:{victim.host}:{victim.port};lr>")])
    eventually(lambda: call.statuses or bench.all(said.CallArrived))
    assert not victim.received


@pytest.mark.parametrize("method", ["MESSAGE", "SUBSCRIBE", "NOTIFY", "PUBLISH", "REFER", "PRACK"])
def test_nothing_else_is_passed_on(bench, method):
    stranger, victim = bench.phone("evil", host=STRANGER_HOST), bench.phone("victim")
    target = f"sip:{victim.user}@{victim.host}:{victim.port}"
    assert asked(stranger, method, target, extra=[("Refer-To", f"<{target}>")]).status >= 400
    assert not victim.received


def test_nobody_registers_without_a_password_or_for_somebody_else(bench):
    thief = bench.phone("101", "wrong", host=STRANGER_HOST)
    assert thief.register() == 401
    jonas = bench.phone("102", "jonas-secret")
    ona = "<sip:101@127.0.0.1>"
    answer = asked(jonas, "REGISTER", "sip:127.0.0.1", to=ona)
    assert answer.status == 401
    jonas.challenge = answer.get("www-authenticate")
    proof = wire.digest_answer(
        jonas.challenge, user="102", secret="jonas-secret", method="REGISTER", uri="sip:127.0.0.1"
    )
    authorised = [("Authorization", proof)]
    answer = asked(jonas, "REGISTER", "sip:127.0.0.1", to=ona, extra=authorised, call_id="attack-2")
    assert answer.status == 403, "his own password opens nobody else's name"
    assert not bench.all(said.PhoneOnline)


def test_a_listened_registration_opens_nothing_a_second_time(bench):
    phone = bench.operator()
    thief = bench.phone("101", host=STRANGER_HOST)
    stolen = phone.last_authorization
    assert thief.register_once(authorization=stolen).status == 401, "its nonce count was used"
    other = stolen.replace("nc=00000001", "nc=00000002")
    assert thief.register_once(authorization=other).status == 401, "the count is part of the digest"


def test_calls_go_to_where_the_phone_registered_from_whatever_its_contact_says(bench):
    victim, phone = bench.phone("victim"), bench.phone("101", "ona-secret")
    assert phone.register(contact=f"<sip:101@{victim.host}:{victim.port}>") == 200
    bench.expect(said.PhoneOnline, operator=ONA)
    bench.do(want.CallOperator(LegId("op"), CallId("c"), ONA, "+370", "J"))
    phone.wait_call()
    assert not victim.received


def test_one_sender_cannot_use_up_all_transactions(make):
    with make(max_per_source=20) as bench:
        flooder, phone = bench.phone("evil", host=STRANGER_HOST), bench.phone("101", "ona-secret")
        for number in range(60):
            flooder.send(flooder.request("OPTIONS", "sip:127.0.0.1", f"flood-{number}", 1,
                                         from_="<sip:a@b>;tag=1", to="<sip:a@b>").to_bytes())  # fmt: skip
        refused = eventually(lambda: [p for p in flooder.received if p.status == 503][30:])
        assert all(packet.get("retry-after") for packet in refused)
        assert phone.register() == 200
