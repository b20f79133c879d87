"""Test calls over real trunks: SIPp and a bare phone at the far end, and the board's verdict on each."""

import queue
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from telephony.exchange.loop import ExchangeLoop
from telephony.switchboard import line_test
from telephony.switchboard.board import Board
from telephony.switchboard.events import Event
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.line_events import LinePingAsked, LinesWatched, LineTestAsked, LineTestStopped
from telephony.switchboard.line_overview import TrunkLine
from telephony.switchboard.line_views import lines_view
from telephony.switchboard.plan import TrunkPlan
from tests.agreements.bench import GREETING_TONE, ONA, a_plan, embedded
from tests.peers.patience import eventually
from tests.peers.provider import Provider
from tests.peers.sipp import Sipp
from tests.telephony.transports.net import Office as Authority

LINE = TrunkId("line")
NUMBER = "+37069999999"
pytestmark = pytest.mark.usefixtures("slow_ends")


class Quiet:
    """Office, journal and audience that only keep what they are told."""

    def __init__(self) -> None:
        self.written: list[Event] = []
        self.asked: list[object] = []

    def write(self, at: float, event: Event) -> None:
        self.written.append(event)

    def wrote(self, commands: object) -> None: ...

    def settle(self) -> None: ...

    def publish(self, floor: Floor, now: float) -> float | None:
        return None

    def ask(self, command: object) -> None:
        """No menus here."""

    def look_up(self, command: object) -> None:
        self.asked.append(command)

    notify = record = look_up


class House:
    """An exchange with one trunk, whose supervisor is Ona."""

    def __init__(self, trunk: TrunkPlan, sounds: Path, **settings: Any) -> None:
        of = a_plan(trunks=(trunk,))
        ona, *others = of.operators
        self.plan = replace(of, operators=(replace(ona, role="supervisor"), *others))
        self.engine, self.quiet = embedded(self.plan, sounds, **settings), Quiet()
        self.loop = ExchangeLoop(Board(self.plan), self.engine, self.quiet, self.quiet, self.quiet)

    def __enter__(self) -> "House":
        self.loop.start(time.time)
        self.loop.hear(LinesWatched(ONA, True))
        return self

    def __exit__(self, *_: object) -> None:
        self.loop.stop()

    def line(self) -> TrunkLine:
        answer: queue.Queue[TrunkLine] = queue.Queue()
        self.loop.ask(lambda floor: answer.put(lines_view(floor).trunks[0]))
        return answer.get(timeout=5)

    def until(self, right: Callable[[TrunkLine], bool], what: str, within: float = 15.0) -> TrunkLine:
        eventually(lambda: right(self.line()), within=within, what=what)
        return self.line()

    def test(self) -> None:
        self.loop.hear(LineTestAsked(ONA, LINE, NUMBER))

    def verdict(self) -> str:
        line = self.until(lambda each: each.test is not None and each.test.ended is not None, "the verdict")
        assert line.test is not None
        return line.test.verdict


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first report comes within 3.75 s of the answer."""
    monkeypatch.setattr(line_test, "TALK_TIME", 5.0)
    monkeypatch.setattr(line_test, "RING_TIME", 2.0)


@pytest.fixture
def far() -> Iterator[Provider]:
    phone = Provider("far", "secret")
    with phone:
        yield phone


def line(port: int, **more: Any) -> TrunkPlan:
    return TrunkPlan(LINE, "Line", **{"proxy": f"127.0.0.1:{port}", "ping": 5.0, **more})


def test_answered_heard_measured_and_hung_up(far: Provider, sounds: Path) -> None:
    with House(line(far.port), sounds) as house:
        far.exchange = house.engine.address
        house.until(lambda each: each.round_trip is not None, "the answer to OPTIONS")
        house.test()
        call = far.wait_call()
        call.answer()
        call.tone(440)
        call.hears(GREETING_TONE, at_least=20)
        assert house.verdict() == "good"
        call.wait("ended")
        test = house.line().test
        assert test is not None and test.codec in ("PCMU", "PCMA") and not test.encrypted
        assert test.mos is not None and test.mos > 3.5 and test.loss is not None and test.loss < 0.2
        assert house.line().calls == 0
        assert not house.quiet.asked, "no contact, no look-up, no word to an operator"
        assert {type(each).__name__ for each in house.quiet.written} >= {"LineTestAsked", "LegEnded"}


def test_sipp_answers_and_is_busy(sounds: Path, tmp_path: Path) -> None:
    with Sipp("operator", ("127.0.0.1", 9), tmp_path, host="127.0.0.1", echo=True) as sipp:
        with House(line(sipp.address[1], ping=0.0), sounds) as house:
            house.test()
            assert house.verdict() == "good"
            test = house.line().test
            assert test is not None and test.rang is not None and test.answered is not None
        sipp.finish()
    with Sipp("operator_busy", ("127.0.0.1", 9), tmp_path, host="127.0.0.1") as sipp:
        with House(line(sipp.address[1], ping=0.0), sounds) as house:
            house.test()
            assert house.verdict() == "busy"
        sipp.finish()


def test_nobody_answers_somebody_stops_it_and_nothing_is_there(far: Provider, sounds: Path) -> None:
    with House(line(far.port), sounds) as house:
        far.exchange = house.engine.address
        house.test()
        assert house.verdict() == "no_answer"
        far.wait_call().wait("ended")
        house.test()
        house.until(lambda each: each.test is not None and each.test.state == "ringing", "ringing")
        house.loop.hear(LineTestStopped(ONA, LINE))
        assert house.verdict() == "stopped"
        far.auto_ring, far.deaf = False, True
        house.test()
        assert house.verdict() == "silence"


def test_down_with_its_reason_asked_by_hand_and_back(far: Provider, sounds: Path) -> None:
    with House(line(far.port), sounds, qualify_limit=0.5) as house:
        far.exchange = house.engine.address
        house.until(lambda each: each.state == "up", "up")
        far.deaf = True
        down = house.until(lambda each: each.state == "down", "down", within=25)
        assert down.code == "silent" and "no answer from" in down.problem
        house.loop.hear(LinePingAsked(ONA, LINE))
        tried = house.until(lambda each: bool(each.pinged and each.pinged.answered), "the ping's end")
        assert tried.pinged is not None and tried.pinged.status == 0
        far.deaf = False
        back = house.until(lambda each: each.state == "up", "up again", within=25)
        assert [bool(each.problem) for each in back.trouble] == [False, True, False]
        house.loop.hear(LinePingAsked(ONA, LINE))
        answered = house.until(lambda each: bool(each.pinged and each.pinged.status), "the answer")
        assert answered.pinged is not None and answered.pinged.round_trip is not None


def test_encrypted_over_tls(sounds: Path, tmp_path: Path) -> None:
    """The far end is another exchange, at which we are a phone: it rings nobody and answers by itself."""
    from telephony.switchboard import commands as want
    from telephony.switchboard import events as said
    from tests.agreements.bench import Bench

    office = Authority(tmp_path / "tls")
    peer = a_plan(
        trunks=(TrunkPlan(TrunkId("ours"), "Ours", peers=("127.0.0.1",), srtp="required", transport="tls"),)
    )
    far_tls = {"tls": office.files("localhost", "127.0.0.1"), "tls_port": 0}
    with Bench(embedded, sounds, peer, **far_tls) as far:
        ours = {"tls": office.files("ours.example", "127.0.0.1"), "tls_port": 0}
        plan = line(far.engine.ports["TLS"], transport="tls", srtp="required", ping=0.0)
        with House(plan, sounds, **ours) as house:
            house.test()
            far.do(want.Answer(far.expect(said.CallArrived).leg))
            assert house.verdict() == "good"
            test = house.line().test
            assert test is not None and test.encrypted
