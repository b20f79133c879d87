import pytest

from telephony.sip.message import Address
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.peers import wire
from tests.telephony.engines.embedded.ground import OFFER, STRANGER, TRUNK, Ground, a_plan

LINE = TrunkPlan(TrunkId("line"), "Line", registrar="10.0.0.1", user="acc", secret="s3cret")
OURS = "sip:acc@127.0.0.1:5060"
CHALLENGE = ("www-authenticate", 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5')


@pytest.fixture
def ground():
    with Ground(a_plan(LINE)) as ground:
        yield ground


def accept(ground, expires=300):
    ground.answer(ground.last("REGISTER"), 401, TRUNK, extra=[CHALLENGE])
    second = ground.last("REGISTER")
    assert 'username="acc"' in second.get("authorization")
    ground.answer(second, 200, TRUNK, extra=[("contact", f"<{OURS}>;expires={expires}")])
    return second


def test_a_trunk_registers_is_up_and_refreshes_at_half_time_with_the_same_call_id(ground):
    first = accept(ground, expires=300)
    assert first.get("contact") == f"<{OURS}>" and first.get("expires") == "300"
    assert ground.told(said.TrunkUp) == [said.TrunkUp(TrunkId("line"))]
    ground.pass_time(149)
    with pytest.raises(AssertionError):
        ground.out("REGISTER")
    ground.pass_time(2)
    second = accept(ground)
    assert second.get("call-id") == first.get("call-id") and second.cseq[0] > first.cseq[0]
    assert len(ground.told(said.TrunkUp)) == 1


def test_a_longer_expiry_is_asked_for_once(ground):
    ground.answer(ground.out("REGISTER"), 423, TRUNK, extra=[("min-expires", "1800")])
    longer = ground.out("REGISTER")
    assert longer.get("expires") == "1800"
    ground.answer(longer, 423, TRUNK, extra=[("min-expires", "1800")])
    assert "423" in ground.told(said.TrunkDown)[0].reason


def test_calls_come_in_from_the_registrars_address_and_leave_there(ground):
    accept(ground)
    arrived, _ = ground.arrive(uri="sip:+37052000000@127.0.0.1")
    assert arrived.trunk == "line"
    ground.hear(ground.request("INVITE", STRANGER), STRANGER)
    assert ground.out(403)


def test_stopping_unregisters_and_waits_for_the_answer(ground):
    accept(ground)
    ground.office.stop()
    assert not ground.office.quiet
    goodbye = ground.out("REGISTER")
    assert goodbye.get("expires") == "0"
    ground.answer(goodbye, 200, TRUNK)
    assert ground.office.quiet


def test_two_trunks_of_one_provider_are_told_apart_by_our_user():
    two = [TrunkPlan(TrunkId(name), name, peers=("10.0.0.1",), user=name) for name in ("sales", "help")]
    with Ground(a_plan(*two)) as ground:
        assert ground.arrive(uri="sip:help@127.0.0.1")[0].trunk == "help"
        assert ground.arrive(uri="sip:sales@127.0.0.1")[0].trunk == "sales"
        assert ground.arrive(uri="sip:+370@127.0.0.1")[0].trunk == "sales"


def test_a_peer_that_is_no_address_is_told_and_the_others_count(expected_log):
    expected_log("nonsense")
    with Ground(a_plan(TrunkPlan(TrunkId("t"), "T", peers=("nonsense", "10.0.0.1")))) as ground:
        assert ground.arrive()[0].trunk == "t"


def wants(number="+37061111111", caller="+37052000000", trunk="city", leg="out-1", **more):
    return want.CallNumber(LegId(leg), CallId("c"), TrunkId(trunk), number, caller, **more)


def at(number):
    return Address(f"10.0.0.{number}", 5060)


def way(name, number, **more):
    return TrunkPlan(
        TrunkId(name), name, peers=(f"10.0.0.{number}",), proxy=f"10.0.0.{number}", ping=0, **more
    )


def invites(ground):
    """(host asked, packet) of every INVITE sent since the last look."""
    found = [(to.host, packet) for packet, to in ground.sent if packet.method == "INVITE"]
    ground.sent.clear()
    return found


def test_calls_take_the_trunk_that_was_asked_for_then_the_cheapest_then_the_first_of_the_plan():
    trunks = way("city", 1, cost=5), way("dear", 2, cost=9), way("cheap", 3, cost=1), way("also", 4, cost=1)
    with Ground(a_plan(*trunks)) as ground:
        ground.do(wants())
        for host, status in (("10.0.0.1", 503), ("10.0.0.3", 500), ("10.0.0.4", 502), ("10.0.0.2", 486)):
            ((asked, packet),) = invites(ground)
            assert asked == host and packet.uri == f"sip:+37061111111@{host}"
            assert not ground.told(said.LegEnded)
            ground.answer(packet, status, Address(host, 5060))
        assert ground.told(said.LegEnded) == [said.LegEnded(LegId("out-1"), 17, 486, "far")]
        assert not invites(ground), "busy is the called one's answer, no trunk's"


def test_a_silent_trunk_is_left_after_some_seconds_and_its_late_answer_rings_nobody():
    with Ground(a_plan(way("city", 1), way("other", 2))) as ground:
        ground.do(wants())
        ((_, first),) = invites(ground)
        ground.pass_time(6.1)
        second = invites(ground)[-1][1]
        ground.answer(first, 180, at(1))
        assert ground.out("CANCEL", at(1)).branch == first.branch
        ground.answer(second, 180, at(2))
        assert ground.told(said.LegRinging) == [said.LegRinging(LegId("out-1"))]
        ground.answer(second, 503, at(2))
        assert [event.status for event in ground.told(said.LegEnded)] == [503], "it rang: no other trunk"


def test_a_trunk_that_is_down_or_full_is_passed_over():
    trunks = way("city", 1, channels=1), way("other", 2)
    with Ground(a_plan(*trunks)) as ground:
        ground.do(wants(leg="out-1"), wants(leg="out-2"))
        assert [host for host, _ in invites(ground)] == ["10.0.0.1", "10.0.0.2"]
        refused = ground.request("INVITE", at(1), body=OFFER)
        ground.hear(refused, at(1))
        assert ground.out(486)


def test_without_any_way_out_the_call_ends_at_once():
    with Ground(a_plan(TrunkPlan(TrunkId("in"), "in", peers=("10.0.0.1",)))) as ground:
        ground.do(wants())
        assert [event.status for event in ground.told(said.LegEnded)] == [503]


def test_a_domain_with_several_servers_is_called_at_the_next_one_after_503():
    with Ground(a_plan(way("city", 1))) as ground:
        trunk = ground.office._trunks.ways_out(TrunkId("city"))[0]
        trunk.servers = (at(1), at(9))
        ground.do(wants())
        ((_, first),) = invites(ground)
        ground.answer(first, 503, at(1))
        ((host, second),) = invites(ground)
        assert host == "10.0.0.9" and second.branch != first.branch
        assert second.get("call-id") == first.get("call-id")


@pytest.mark.parametrize(
    ("rule", "asked", "shown"),
    [
        ({}, "+37052000000", "+37052000000"),
        ({"shown_number": "+37052999999"}, "", "+37052999999"),
        ({"allowed_numbers": ("+37052000000",)}, "+37052000000", "+37052000000"),
        ({"allowed_numbers": ("+37052000000",), "shown_number": "+37052999999"}, "+37061", "+37052999999"),
        ({"allowed_numbers": ("+37052000000",), "user": "acc"}, "+37061", "acc"),
    ],
)
def test_the_number_shown_follows_the_trunks_rule(rule, asked, shown):
    with Ground(a_plan(way("city", 1, trusted=True, **rule))) as ground:
        ground.do(wants(caller=asked))
        ((_, packet),) = invites(ground)
        assert packet.get("from").startswith(f"<sip:{shown}@10.0.0.1>")
        if "user" not in rule:
            assert f"<sip:{shown}@10.0.0.1>" in packet.get("p-asserted-identity")


def test_codecs_of_a_trunk():
    with Ground(a_plan(way("city", 1, codecs=("PCMA",)))) as ground:
        ground.do(wants())
        ((_, packet),) = invites(ground)
        assert wire.read_sdp(packet.body).formats == [8, 101]
        ground.hear(ground.request("INVITE", at(1), body=wire.sdp("10.0.0.1", 4000, codecs=(0,))), at(1))
        assert ground.out(488)


def test_another_network_is_told_to_every_registrar_at_once(ground):
    accept(ground)
    ground.office.network_changed()
    assert ground.out("REGISTER").get("expires") == "300"


def test_a_lost_stream_is_the_reason_in_the_sentence():
    secure = TrunkPlan(TrunkId("tls"), "tls", registrar="10.0.0.1:5061", transport="tls", user="acc")
    with Ground(a_plan(secure)) as ground:
        request, to = ground.sent[-1]
        assert (to.transport, to.port) == ("TLS", 5061) and "transport=tls" in request.get("contact")
        reason = "the certificate of 10.0.0.1 has expired: it must be renewed there"
        ground.office.unsent(to, reason)
        ground.context.perform(ground.context.endpoint.transport_error(to, ground.now))
        assert ground.told(said.TrunkDown)[0].reason == f"no answer from 10.0.0.1:5061: {reason}"


@pytest.mark.parametrize(("status", "code"), [(403, "password"), (500, "refused"), (None, "silent")], ids=str)
def test_a_registration_that_fails_tells_what_kind_of_trouble_it_is(status, code):
    account = TrunkPlan(TrunkId("acc"), "Acc", registrar="10.0.0.1", user="acc", ping=0)
    with Ground(a_plan(account)) as ground:
        register = ground.last("REGISTER")
        if status is None:
            ground.pass_time(40)
        else:
            ground.answer(register, status, TRUNK)
        assert ground.told(said.TrunkDown)[0].code == code


def test_what_cannot_be_sent_or_takes_no_calls_is_another_kind():
    line = TrunkPlan(TrunkId("line"), "Line", proxy="10.0.0.1", ping=30)
    with Ground(a_plan(line)) as ground:
        ground.answer(ground.last("OPTIONS"), 503, TRUNK)
        assert ground.told(said.TrunkDown)[-1].code == "unavailable"
        ground.pass_time(3)
        ground.answer(ground.last("OPTIONS"), 200, TRUNK)
        for _ in range(45):  # whatever is sent in that time
            ground.pass_time(1)
            ground.office.unsent(TRUNK, "nobody listens there")
        assert ground.told(said.TrunkDown)[-1].code == "unreachable"
