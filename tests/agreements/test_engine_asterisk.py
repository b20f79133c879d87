"""The engine's agreement with Asterisk 22: our trunk is registered there, and people of both houses talk."""

import pytest

from app.run import certificates
from app.run.tls_files import AUTHORITY, CERTIFICATE, KEY, tls_folder
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from telephony.transports.trust import TlsFiles
from tests.agreements.bench import NUMBER, TALK, a_plan
from tests.peers import asterisk as there
from tests.peers.asterisk import Asterisk
from tests.peers.rawphone import RawPhone

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


@pytest.fixture
def bench(make, pbx):
    """Our exchange, registered with Asterisk."""
    trunk = TrunkPlan(
        TrunkId("pbx"), "PBX", peers=(there.HOST,), registrar=f"{pbx.address[0]}:{pbx.address[1]}",
        user=there.TRUNK, secret=there.SECRET, ping=0.0,
    )  # fmt: skip
    with make(a_plan(trunks=(trunk,))) as bench:
        bench.expect(said.TrunkUp, trunk=trunk.id)
        yield bench
        bench.drained()
        pbx.idle()


def called_out(bench, number):
    """A call of ours over the trunk, answered."""
    bench.do(want.CallNumber(OUT, CallId("c"), TrunkId("pbx"), number))
    bench.expect(said.LegAnswered, leg=OUT)


@pytest.fixture
def talking(bench, desk):
    """(call, leg, operator, their leg): the phone there called us and talks to Ona."""
    call = desk.call(NUMBER)
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
