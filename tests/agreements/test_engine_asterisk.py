"""The engine's agreement with Asterisk 22: our trunk is registered there, and people of both houses talk."""

from contextlib import contextmanager
from dataclasses import replace

import pytest

from app.run import certificates
from app.run.tls_files import AUTHORITY, CERTIFICATE, KEY, tls_folder
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.line_events import LegAgreed, TrunkTried
from telephony.switchboard.plan import TrunkPlan
from telephony.transports.trust import TlsFiles
from tests.agreements.bench import JONAS, NUMBER, TALK, a_plan
from tests.peers import asterisk as there
from tests.peers.asterisk import Asterisk
from tests.peers.patience import eventually
from tests.peers.rawphone import RawPhone
from tests.telephony.transports.net import Office

pytestmark = pytest.mark.usefixtures("slow_ends")

OUT = LegId("out")


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A certificate that the role ``certificates`` made, for both exchanges."""
    data = tmp_path_factory.mktemp("data")
    assert certificates.main(["--data", str(data), "--name", there.HOST]) == 0
    folder = tls_folder(data)
    return TlsFiles(folder / CERTIFICATE, folder / KEY, folder / AUTHORITY)


@pytest.fixture(scope="module")
def pbx(tmp_path_factory, files):
    with Asterisk(tmp_path_factory.mktemp("asterisk"), files) as pbx:
        yield pbx


@pytest.fixture
def desk(pbx):
    """A phone of Asterisk's."""
    with RawPhone(pbx.address, user=there.DESK, host=there.DESK_HOST) as phone:
        assert phone.register() == 200
        yield phone


def trunk_to(port, user, **more):
    place = f"{there.HOST}:{port}"
    more |= {"registrar": place, "user": user, "secret": there.SECRET}
    return a_plan(trunks=(TrunkPlan(TrunkId("pbx"), "PBX", peers=(there.HOST,), ping=0.0, **more),))


@contextmanager
def registered(bench, pbx):
    with bench:
        bench.expect(said.TrunkUp, trunk=TrunkId("pbx"))
        yield bench
        bench.drained()
        pbx.idle()


@pytest.fixture
def bench(make, pbx):
    """Our exchange, registered with Asterisk."""
    with registered(make(trunk_to(pbx.address[1], there.TRUNK)), pbx) as bench:
        yield bench


@pytest.fixture
def sealed(make, pbx, files):
    """The same over TLS, where each checks the other's certificate, and with SRTP only."""
    plan = trunk_to(pbx.tls_port, there.SEALED, transport="tls", srtp="required")
    with registered(make(plan, tls=files, tls_port=0), pbx) as bench:
        yield bench


def called_out(bench, number):
    """A call of ours over the trunk, answered."""
    bench.do(want.CallNumber(OUT, CallId("c"), TrunkId("pbx"), number))
    bench.expect(said.LegAnswered, leg=OUT)


@pytest.fixture
def talking(bench, desk):
    """(call, leg, operator, their leg): the phone there called us and talks to Ona."""
    return talks(bench, desk.call(NUMBER))


def talks(bench, call):
    arrived = bench.expect(said.CallArrived)
    assert (arrived.trunk, arrived.called) == ("pbx", NUMBER)
    bench.do(want.Ring(arrived.leg), want.Answer(arrived.leg))
    bench.expect(said.LegAnswered, leg=arrived.leg)
    operator, other = bench.answered_operator()
    bench.do(want.Bridge(TALK, (arrived.leg, other)))
    call.wait("up").tone(440)
    operator.tone(1000)
    operator.hears(440, at_least=20)
    call.hears(1000, at_least=20)
    return call, arrived.leg, operator, other


def test_their_phone_calls_us_both_are_heard_and_it_hangs_up(bench, talking):
    call, leg, _, other = talking
    call.hang_up()
    assert bench.expect(said.LegEnded, leg=leg).by == "far"
    bench.do(want.HangUp(other))


def test_their_phone_calls_us_and_we_hang_up(bench, talking):
    call, leg, operator, other = talking
    bench.do(want.HangUp(leg), want.HangUp(other))
    call.wait("ended")
    operator.wait("ended")
    assert bench.expect(said.LegEnded, leg=leg).by == "us"


def test_our_operator_calls_an_extension_there_and_is_heard(bench):
    operator, other = bench.answered_operator()
    called_out(bench, there.ECHO)
    bench.do(want.Bridge(TALK, (OUT, other)))
    operator.tone(700)
    operator.hears(700, at_least=20)
    bench.do(want.HangUp(OUT), want.HangUp(other))


def test_their_phone_holds_and_takes_back(bench, talking):
    """Asterisk hands the hold on: a re-INVITE with sendonly, where it would else play music itself."""
    call, leg, operator, other = talking
    call.hold()
    bench.expect(said.PhoneHeld, leg=leg)
    call.retrieve()
    bench.expect(said.PhoneRetrieved, leg=leg)
    operator.rtp.forget()
    operator.hears(440, at_least=20)
    bench.do(want.HangUp(leg), want.HangUp(other))


def test_we_hold_with_music_and_take_back(bench, talking):
    call, leg, _, other = talking
    bench.do(want.Unbridge(leg), want.StartMusic(leg))
    eventually(lambda: call.level() > -45 and call.snr(1000) < 0, what="music there")
    bench.do(want.Bridge(TALK, (leg, other)))
    call.hears(1000, at_least=20)
    bench.do(want.HangUp(leg), want.HangUp(other))


def test_keys_both_ways(bench, talking):
    call, leg, _, other = talking
    call.rtp.press("5#")
    assert [bench.expect(said.DigitPressed, leg=leg).digit for _ in "12"] == ["5", "#"]
    bench.do(want.SendDigits(leg, "7*"))
    eventually(lambda: call.rtp.digits == ["7", "*"], what=f"keys there: {call.rtp.digits}")
    bench.do(want.HangUp(leg), want.HangUp(other))


def test_their_dialplan_reads_our_keys_and_sends_them_back(bench):
    called_out(bench, there.KEYS)
    bench.do(want.SendDigits(OUT, "42"))
    assert [bench.expect(said.DigitPressed, leg=OUT).digit for _ in "12"] == ["4", "2"]
    bench.do(want.HangUp(OUT))


def test_their_dialplan_transfers_us_to_a_colleague(bench):
    called_out(bench, there.TRANSFERS)
    asked = bench.expect(said.TransferAsked, leg=OUT)
    assert (asked.target, asked.replaces) == ("102", None)
    bench.do(want.ReportTransfer(OUT, 180), want.ReportTransfer(OUT, 200), want.HangUp(OUT))
    bench.expect(said.LegEnded, leg=OUT)


def test_a_transfer_refused_leaves_the_call_as_it_was(bench, talking):
    call, leg, operator, other = talking
    bench.do(want.Refer(leg, "999"))
    assert bench.expect(said.TransferProgress, leg=leg, final=True).status == 404
    called_out(bench, there.TRANSFERS)
    bench.expect(said.TransferAsked, leg=OUT)
    bench.do(want.ReportTransfer(OUT, 603))
    call.tone(500)
    operator.hears(500, at_least=20)
    assert not bench.all(said.LegEnded)
    bench.do(want.HangUp(leg), want.HangUp(OUT), want.HangUp(other))


def test_we_send_their_phone_to_an_extension_there(bench, talking):
    """Blind: Asterisk takes him out of our call and puts him through itself."""
    call, leg, _, other = talking
    bench.do(want.Refer(leg, there.ECHO))
    assert bench.expect(said.TransferProgress, leg=leg).status == 202
    assert bench.expect(said.TransferProgress, leg=leg, final=True).status == 200
    bench.do(want.HangUp(leg), want.HangUp(other))
    call.hears(440, at_least=20)
    call.hang_up()


def test_we_put_their_phone_through_to_an_extension_that_was_asked_first(bench, talking):
    """REFER with Replaces between two legs of the same trunk: Asterisk joins its own two ends."""
    call, leg, _, other = talking
    called_out(bench, there.ECHO)
    bench.do(want.Refer(leg, replaces=OUT))
    assert bench.expect(said.TransferProgress, leg=leg, final=True).status == 200
    bench.do(want.HangUp(leg), want.HangUp(OUT), want.HangUp(other))
    call.hears(440, at_least=20)
    call.hang_up()


def test_they_send_us_on_to_an_extension_there(bench, talking):
    """Their phone transfers our side: to us it stays the same call, with another's time stamps."""
    call, leg, operator, other = talking
    to = ("refer-to", f"<sip:{there.ECHO}@{there.HOST}>"), ("contact", call.phone.contact)
    assert call.phone.ask(call.in_dialog("REFER", extra=[*to])).status == 202
    operator.hears(1000, at_least=20)
    assert not bench.all(said.LegEnded)
    bench.do(want.HangUp(leg), want.HangUp(other))


def test_busy_and_cancelled_on_both_sides(bench, desk):
    call = desk.call(NUMBER)
    bench.do(want.Reject(bench.expect(said.CallArrived).leg, 486))
    assert call.wait("ended").statuses[-1] == 486
    call = desk.call(NUMBER)
    leg = bench.expect(said.CallArrived).leg
    bench.do(want.Ring(leg))
    call.wait("ringing").cancel()
    assert bench.expect(said.LegEnded, leg=leg).status == 487
    bench.do(want.CallNumber(OUT, CallId("c"), TrunkId("pbx"), there.DESK))
    call = desk.wait_call()
    bench.expect(said.LegRinging, leg=OUT)
    bench.do(want.HangUp(OUT))
    call.wait("ended")
    desk.refuse_with = 486
    again = LegId("again")
    bench.do(want.CallNumber(again, CallId("d"), TrunkId("pbx"), there.DESK))
    assert bench.expect(said.LegEnded, leg=again).status == 486


def test_each_asks_the_other_whether_it_lives(bench, pbx):
    eventually(lambda: f"sip:{there.TRUNK}@" in pbx.ask("pjsip show contacts"), what="our contact")
    eventually(lambda: "Avail" in pbx.ask(f"pjsip show aor {there.TRUNK}"), what="we are available")
    bench.do(want.AskTrunk(TrunkId("pbx")))
    assert bench.expect(TrunkTried).status


def test_their_phone_calls_us_over_tcp_and_we_call_there(make, pbx, desk):
    plan = trunk_to(pbx.address[1], there.TRUNK, transport="tcp")
    with registered(make(plan), pbx) as bench:
        call, leg, operator, other = talks(bench, desk.call(NUMBER))
        call.hang_up()
        bench.expect(said.LegEnded, leg=leg)
        called_out(bench, there.ECHO)
        bench.do(want.Bridge(TALK, (OUT, other)))
        operator.tone(700)
        operator.hears(700, at_least=20)
        bench.do(want.HangUp(OUT), want.HangUp(other))


def test_they_check_our_certificate(make, pbx, desk, files, tmp_path):
    """One of an authority that they do not know: we are registered, but they do not call us."""
    stranger = Office(tmp_path).files("127.0.0.1")
    stranger = replace(stranger, authorities=files.authorities)
    plan = trunk_to(pbx.tls_port, there.SEALED, transport="tls", srtp="required")
    with registered(make(plan, tls=stranger, tls_port=0), pbx) as bench:
        assert desk.call(NUMBER.replace("+", "*")).wait("ended").statuses[-1] >= 400
        assert not bench.all(said.CallArrived)


def test_their_phone_calls_us_over_tls_with_srtp(sealed, desk):
    call, leg, _, other = talks(sealed, desk.call(NUMBER.replace("+", "*")))
    call.hang_up()
    assert sealed.expect(said.LegEnded, leg=leg).by == "far"
    sealed.do(want.HangUp(other))


def test_we_call_an_extension_there_over_tls_with_srtp(sealed):
    operator, other = sealed.answered_operator()
    sealed.do(want.CallForTest(OUT, TrunkId("pbx"), there.ECHO))
    assert sealed.expect(LegAgreed, leg=OUT).encrypted
    sealed.expect(said.LegAnswered, leg=OUT)
    sealed.do(want.Bridge(TALK, (OUT, other)))
    operator.tone(700)
    operator.hears(700, at_least=20)
    sealed.do(want.HangUp(OUT), want.HangUp(other))


def test_it_is_a_phone_of_ours(make, pbx):
    """Registered with us as extension 102, called, heard, hung up."""
    with make() as bench:
        pbx.registers(bench.engine.address, "102", "jonas-secret")
        assert "Asterisk" in bench.expect(said.PhoneOnline, operator=JONAS).agent
        caller, leg = bench.answered_caller()
        bench.do(want.CallOperator(OUT, CallId("c"), JONAS, "+37061234567", "Jonas"))
        bench.expect(said.LegAnswered, leg=OUT)
        bench.do(want.Bridge(TALK, (leg, OUT)))
        caller.tone(440)
        caller.hears(440, at_least=20)
        bench.do(want.HangUp(leg), want.HangUp(OUT))
        bench.drained()
        pbx.idle()
