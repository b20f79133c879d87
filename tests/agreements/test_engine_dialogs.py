"""The engine's agreement with SIPp about the inside of a call: one scenario for each thing to be said."""

import threading
from pathlib import Path
from urllib.parse import quote

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.agreements.bench import NUMBER, ONA, PHONE_HOST, TRUNK_HOST, a_plan
from tests.peers import wire
from tests.peers.sipp import Sipp, free_port, register_with_sipp
from tests.peers.sipp_script import Called, Caller, Script, sdp

pytestmark = pytest.mark.usefixtures("slow_ends")

TIMER, OP = "Supported: timer", LegId("op-1")


def called_in(bench, folder: Path, script: Script, name: str, *, ring=True, answer=True, keys=None):
    """SIPp calls with this script; the exchange rings and answers. The arrived call once SIPp is content."""
    with Sipp(script.write(folder, name), bench.engine.address, folder, host=TRUNK_HOST, keys=keys) as sipp:
        arrived = bench.expect(said.CallArrived)
        if ring:
            bench.do(want.Ring(arrived.leg))
        if answer:
            bench.do(want.Answer(arrived.leg))
        sipp.finish()
    return arrived


def refused(bench, folder: Path, script: Script, name: str):
    with Sipp(script.write(folder, name), bench.engine.address, folder, host=TRUNK_HOST) as sipp:
        sipp.finish()
    assert not bench.all(said.CallArrived)


# ---- a caller says -------------------------------------------------------------------------------------


def test_a_late_offer_is_made_by_us_and_answered_in_the_ack(bench, tmp_path):
    script = Caller()
    script.invite(body="")
    script.hears(180, maybe=True)
    script.hears(200, "m=audio")
    script.ack(body=sdp())
    script.bye()
    arrived = called_in(bench, tmp_path, script, "late_offer")
    assert bench.expect(said.LegAnswered, leg=arrived.leg)
    assert bench.expect(said.LegEnded, leg=arrived.leg).by == "far"


def test_who_requires_100rel_is_rung_reliably(bench, tmp_path):
    script = Caller()
    script.invite("Require: 100rel")
    script.hears(180, "Require: 100rel", keeps="rseq=RSeq:[0-9]+")
    script.ask("PRACK", "RAck: [$rseq] 1 INVITE")
    script.hears(200)
    script.hears(200, txn="invite1")
    script.ack()
    script.bye()
    with Sipp(script.write(tmp_path, "prack"), bench.engine.address, tmp_path, host=TRUNK_HOST) as sipp:
        leg = bench.expect(said.CallArrived).leg
        bench.do(want.Ring(leg))
        # The answer comes when the PRACK is through: SIPp takes messages in its order only.
        threading.Timer(0.4, lambda: bench.do(want.Answer(leg))).start()
        sipp.finish()
    assert bench.expect(said.LegEnded).by == "far"


def test_update_holds_and_takes_back(bench, tmp_path):
    script = Caller()
    script.answered()
    script.ask("UPDATE", body=sdp("sendonly", 2))
    script.hears(200, "a=recvonly")
    script.ask("UPDATE", body=sdp("sendrecv", 3))
    script.hears(200, "a=sendrecv")
    script.bye()
    leg = called_in(bench, tmp_path, script, "update_hold").leg
    assert bench.expect(said.PhoneHeld, leg=leg) and bench.expect(said.PhoneRetrieved, leg=leg)


def test_session_timers_are_refreshed_by_update_and_by_re_invite(bench, tmp_path):
    ours = "Session-Expires: 90;refresher=uac"
    script = Caller()
    script.invite(TIMER, ours)
    script.hears(180, maybe=True)
    script.hears(200, "Session-Expires: 90;refresher=uac", "Require: timer")
    script.ack()
    script.ask("UPDATE", TIMER, ours)
    script.hears(200, "Session-Expires: 90;refresher=uac")
    script.ask("INVITE", TIMER, ours, body=sdp())
    script.hears(100, maybe=True)
    script.hears(200, "Session-Expires: 90;refresher=uac")
    script.ack()
    script.bye()
    called_in(bench, tmp_path, script, "timers")


def test_a_session_too_short_is_422_then_longer(bench, tmp_path):
    script = Caller()
    script.invite(TIMER, "Session-Expires: 30")
    script.hears(422, "Min-SE: 90")
    script.ack()
    refused(bench, tmp_path, script, "too_short")


def test_an_offer_while_ours_is_not_answered_is_491(bench, tmp_path):
    script = Caller()
    script.answered()
    script.ask("INVITE")
    script.hears(100, maybe=True)
    script.hears(200, "m=audio")
    script.ask("INVITE", body=sdp(version=4))
    script.hears(100, maybe=True)
    script.hears(491)
    script.ack()
    script._invite = "invite2"
    script.ack(body=sdp())
    script.bye()
    called_in(bench, tmp_path, script, "glare")


def test_a_number_out_of_order_is_500_and_the_call_goes_on(bench, tmp_path):
    script = Caller()
    script.answered()
    script.ask("INFO", cseq=7)
    script.hears(200)
    script.ask("INFO", cseq=4)
    script.hears(500)
    script.ask("BYE", cseq=8)
    script.hears(200)
    called_in(bench, tmp_path, script, "order")


def test_what_may_be_asked_inside_a_call(bench, tmp_path):
    script = Caller()
    script.answered()
    for method, status, check in (
        ("OPTIONS", 200, "Allow: INVITE"), ("MESSAGE", 405, "Allow: INVITE"), ("FOO", 501, "Allow: INVITE"),
        ("SUBSCRIBE", 489, "Allow-Events: refer"), ("NOTIFY", 489, "Allow-Events: refer"),
        ("PUBLISH", 405, "REFER"),
    ):  # fmt: skip
        script.ask(method)
        script.hears(status, check)
    script.ask("INFO", "Require: nonsense")
    script.hears(420, "Unsupported: nonsense")
    script.ask("INVITE", "Accept: text/plain", body=sdp())
    script.hears(406)
    script.ack()
    script.bye()
    called_in(bench, tmp_path, script, "odd")


@pytest.mark.parametrize(
    ("name", "headers", "status"),
    [
        ("nothing_readable", ("Accept: text/plain",), 406),
        ("no_such_dialog", ("Replaces: gone;to-tag=1;from-tag=2",), 481),
        ("broken_replaces", ("Replaces: gone",), 400),
        ("extension", ("Require: path",), 420),
    ],
)
def test_what_cannot_become_a_call(bench, tmp_path, name, headers, status):
    script = Caller()
    script.invite(*headers)
    script.hears(status)
    script.ack()
    refused(bench, tmp_path, script, name)


@pytest.mark.parametrize(
    ("name", "route", "line"),
    [("loose", "<sip:[local_ip]:[local_port];lr>", "BYE sip:sipp@.*Route: <sip:"),
     ("strict", "<sip:router@[local_ip]:[local_port]>", "BYE sip:router@.*Route: <sip:sipp@")],
)  # fmt: skip
def test_our_requests_take_the_recorded_route(bench, tmp_path, name, route, line):
    script = Caller()
    script.invite(f"Record-Route: {route}")
    script.hears(180, maybe=True)
    script.hears(200, "Record-Route")
    script.ack()
    first, second = line.split(".*")
    script.gets("BYE", first, second)
    script.reply(200)
    with Sipp(script.write(tmp_path, name), bench.engine.address, tmp_path, host=TRUNK_HOST) as sipp:
        leg = bench.expect(said.CallArrived).leg
        bench.do(want.Answer(leg))
        bench.expect(said.LegAnswered, leg=leg)
        bench.do(want.HangUp(leg))
        sipp.finish()


# ---- a phone is called ---------------------------------------------------------------------------------


@pytest.fixture
def quiet(make):
    """SIPp would count an OPTIONS as a call that went wrong."""
    with make(qualify_every=0) as bench:
        yield bench


def phone(bench, folder: Path, script: Script, name: str, keys=None) -> Sipp:
    """SIPp as Ona's registered phone, called by the exchange as op-1."""
    port = free_port(PHONE_HOST)
    register_with_sipp(
        bench.engine.address, folder, user="101", password="ona-secret", host=PHONE_HOST, port=port
    )
    bench.expect(said.PhoneOnline)
    sipp = Sipp(
        script.write(folder, name), bench.engine.address, folder, host=PHONE_HOST, port=port, keys=keys
    )
    bench.do(want.CallOperator(OP, CallId("c"), ONA, "+37061234567", "Jonas"))
    return sipp


def test_two_forks_that_answer_are_one_call(quiet, tmp_path):
    script = Called()
    script.rings()
    script.final(200, body=sdp())
    script.gets("ACK")
    script.final(200, body=sdp(), tag="second")
    script.gets("ACK", "tag=second")
    script.gets("BYE", "tag=second")
    script.reply(200)
    script.is_hung_up()
    with phone(quiet, tmp_path, script, "fork") as sipp:
        assert quiet.expect(said.LegAnswered, leg=OP)
        threading.Timer(0.5, lambda: quiet.do(want.HangUp(OP))).start()
        sipp.finish()
    assert len(quiet.all(said.LegAnswered)) == 1


def test_a_reliable_183_is_acknowledged(quiet, tmp_path):
    script = Called()
    script.rings()
    script.final(183, "Require: 100rel", "RSeq: 77", body=sdp())
    script.gets("PRACK", "RAck: 77 [0-9]+ INVITE")
    script.reply(200)
    script.final(200)
    script.gets("ACK")
    script.is_hung_up()
    with phone(quiet, tmp_path, script, "reliable") as sipp:
        quiet.expect(said.LegAnswered, leg=OP)
        quiet.do(want.HangUp(OP))
        sipp.finish()


def test_a_phone_that_wants_longer_sessions_is_asked_again(make, tmp_path):
    script = Called()
    script.gets("INVITE", "Session-Expires: 120")
    script.reply(422, "Min-SE: 1800", tag="first")
    script.gets("ACK")
    script.rings("Session-Expires: 1800", "Min-SE: 1800")
    script.final(200, "Session-Expires: 1800;refresher=uas", "Require: timer", body=sdp())
    script.gets("ACK")
    script.is_hung_up()
    with (
        make(qualify_every=0, session_expires=120) as bench,
        phone(bench, tmp_path, script, "min_se") as sipp,
    ):
        bench.expect(said.LegAnswered, leg=OP)
        bench.do(want.HangUp(OP))
        sipp.finish()


def reports(script: Called, *fragments: str) -> None:
    for fragment in fragments:
        script.gets("NOTIFY", "Event: refer;id=11", fragment)
        script.reply(200)


def test_a_phones_blind_transfer_is_told_and_reported_to_its_end(quiet, tmp_path):
    script = Called()
    script.answers()
    script.ask("REFER", "Refer-To: <sip:102@[remote_ip]>", "Referred-By: <sip:101@[remote_ip]>")
    script.hears(202)
    reports(script, "SIP/2.0 100", "SIP/2.0 180", "SIP/2.0 200")
    script.is_hung_up()
    with phone(quiet, tmp_path, script, "blind") as sipp:
        asked = quiet.expect(said.TransferAsked)
        assert (asked.leg, asked.target, asked.replaces) == (OP, "102", None)
        quiet.do(want.ReportTransfer(OP, 100))
        threading.Timer(0.3, lambda: quiet.do(want.ReportTransfer(OP, 180))).start()
        threading.Timer(0.6, lambda: quiet.do(want.ReportTransfer(OP, 200), want.HangUp(OP))).start()
        sipp.finish()


def test_a_phone_that_hangs_up_after_its_transfer_is_told_the_end(quiet, tmp_path):
    script = Called()
    script.answers()
    script.ask("REFER", "Refer-To: <sip:102@[remote_ip]>")
    script.hears(202)
    reports(script, "SIP/2.0 100")
    script.ask("BYE")
    script.hears(200)
    reports(script, "SIP/2.0 486")
    with phone(quiet, tmp_path, script, "blind_bye") as sipp:
        quiet.expect(said.TransferAsked)
        quiet.do(want.ReportTransfer(OP, 100))
        assert quiet.expect(said.LegEnded).by == "far"
        quiet.do(want.ReportTransfer(OP, 486))
        sipp.finish()


def test_a_refused_transfer_leaves_the_call_as_it_is(quiet, tmp_path):
    script = Called()
    script.answers()
    script.ask("REFER", "Refer-To: <sip:102@[remote_ip]>")
    script.hears(603)
    script.ask("REFER", "Refer-To: <https://example.com>")
    script.hears(416)
    script.ask("REFER")
    script.hears(400)
    script.is_hung_up()
    with phone(quiet, tmp_path, script, "refused") as sipp:
        quiet.expect(said.TransferAsked)
        quiet.do(want.ReportTransfer(OP, 603))
        threading.Timer(0.5, lambda: quiet.do(want.HangUp(OP))).start()
        sipp.finish()
    assert len(quiet.all(said.TransferAsked)) == 1


def test_an_attended_transfer_names_the_other_call(quiet, tmp_path):
    """The phone's other call is with the same exchange; its dialog stands in the Refer-To."""
    caller, leg = quiet.answered_caller()
    theirs, ours = wire.tag_of(caller.local), wire.tag_of(caller.remote)
    replaces = quote(f"{caller.id};to-tag={ours};from-tag={theirs}", safe="")
    script = Called()
    script.answers()
    script.ask("REFER", "Refer-To: <sip:102@[remote_ip]?Replaces=[replaces]>")
    script.hears(202)
    reports(script, "SIP/2.0 100", "SIP/2.0 200")
    script.is_hung_up()
    with phone(quiet, tmp_path, script, "attended", {"replaces": replaces}) as sipp:
        assert quiet.expect(said.TransferAsked).replaces == leg
        quiet.do(want.ReportTransfer(OP, 100))
        threading.Timer(0.3, lambda: quiet.do(want.ReportTransfer(OP, 200), want.HangUp(OP))).start()
        sipp.finish()


def test_an_invite_with_replaces_takes_over_a_leg(bench, tmp_path):
    """Somebody behind the trunk was given our call: the leg keeps its name, the old dialog ends."""
    caller, leg = bench.answered_caller()
    replaces = f"{caller.id};to-tag={wire.tag_of(caller.remote)};from-tag={wire.tag_of(caller.local)}"
    script = Caller()
    script.invite("Replaces: [replaces]", "Require: replaces")
    script.hears(200, "m=audio")
    script.ack()
    script.pause(300)
    script.bye()
    path = script.write(tmp_path, "replaces")
    with Sipp(path, bench.engine.address, tmp_path, host=TRUNK_HOST, keys={"replaces": replaces}) as sipp:
        assert bench.expect(said.LegReplaced).leg == leg
        caller.wait("ended")
        assert not bench.all(said.LegEnded)
        sipp.finish()
    assert bench.expect(said.LegEnded, leg=leg).by == "far"


def test_a_trunk_is_asked_to_connect_a_call_itself(make, tmp_path):
    port = free_port(TRUNK_HOST)
    trunk = TrunkPlan(TrunkId("city"), "City", peers=(TRUNK_HOST,), proxy=f"{TRUNK_HOST}:{port}", ping=0)
    script = Called()
    script.answers()
    script.gets("REFER", f"Refer-To: <sip:.37069999999@{TRUNK_HOST}:{port}>", "Referred-By")
    script.reply(202)
    for line, state in (
        ("SIP/2.0 180 Ringing", "active;expires=60"),
        ("SIP/2.0 200 OK", "terminated;reason=noresource"),
    ):
        script.tell(line, state)
        script.hears(200)
    script.is_hung_up()
    path = script.write(tmp_path, "our_refer")
    with make(a_plan(trunks=(trunk,)), qualify_every=0) as bench:
        with Sipp(path, bench.engine.address, tmp_path, host=TRUNK_HOST, port=port) as sipp:
            leg = LegId("out-1")
            bench.do(want.CallNumber(leg, CallId("c"), trunk.id, NUMBER))
            bench.expect(said.LegAnswered, leg=leg)
            bench.do(want.Refer(leg, "+37069999999"))
            assert bench.expect(said.TransferProgress).status == 202
            assert bench.expect(said.TransferProgress).status == 180
            assert bench.expect(said.TransferProgress) == said.TransferProgress(leg, 200, True)
            bench.do(want.HangUp(leg))
            sipp.finish()
