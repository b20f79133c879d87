"""Two ends tell one another what they hear: real RTCP between two engines, and a far end that lies."""

import socket
from collections.abc import Iterator

import pytest

from telephony.media import rtcp
from telephony.media.events import LegMeasured, MediaEvent
from telephony.media.jitter import JitterBank
from telephony.media.leg import Terms
from telephony.media.ports import PortPool, PortRange
from telephony.media.reports import Reports
from telephony.media.sender import Sender
from tests.telephony.media.phones import LOCAL, Studio


class Pair:
    """Two mixers that talk to each other over the loopback, with a network between that may lose packets."""

    def __init__(self) -> None:
        self.sides = (Studio(), Studio())
        for studio in self.sides:
            studio.engine._reports.wall = lambda: self.sides[0].now + 1e9
            bound = studio.pool.bind()
            control = studio.pool.companion(bound)
            studio.engine.open("far", bound, control)
        for side, other in ((0, 1), (1, 0)):
            there = self.sides[other].engine.legs["far"].socket.getsockname()
            self.sides[side].engine.connect("far", Terms(there, 0, None, True))

    def tick(self, ticks: int, lose: int = 0) -> None:
        """`lose`: every so manieth packet to the second side is taken out of its socket."""
        for number in range(ticks):
            self.sides[0].tick()
            if lose and number % lose == 0:
                self.sides[1].engine.legs["far"].socket.recv(2048)
            self.sides[1].tick()

    def measured(self, side: int) -> list[LegMeasured]:
        return [each for each in self.sides[side].events if isinstance(each, LegMeasured)]

    def close(self) -> None:
        for studio in self.sides:
            studio.close_leg("far")
            studio.close()


@pytest.fixture
def pair() -> Iterator[Pair]:
    made = Pair()
    yield made
    made.close()


def test_a_clean_line_is_good_on_both_sides(pair: Pair) -> None:
    pair.tick(900)
    for side in (0, 1):
        last = pair.measured(side)[-1]
        assert (last.loss, last.far_loss) == (0.0, 0.0)
        assert last.mos > 4.3 and last.far_mos is not None and last.far_mos > 4.3
        assert last.round_trip_ms is not None


def test_who_loses_packets_hears_it_and_tells_the_other(pair: Pair) -> None:
    pair.tick(100)
    pair.tick(900, lose=10)
    hears, says = pair.measured(1)[-1], pair.measured(0)[-1]
    assert hears.loss == pytest.approx(0.1, abs=0.03)
    assert says.loss == 0.0 and says.far_loss == pytest.approx(0.1, abs=0.03)
    assert hears.mos < 3.9 and says.far_mos is not None and says.far_mos < 3.9


class Alone:
    """One leg, and a far end made by hand."""

    def __init__(self) -> None:
        self.pool, self.told = PortPool(LOCAL, PortRange(0, 0)), list[MediaEvent]()
        self.studio = Studio()
        self.far = self.pool.bind()
        control = self.pool.companion(self.far)
        assert control is not None
        self.far_control = control
        self.bound = self.pool.bind()
        own = self.pool.companion(self.bound)
        assert own is not None
        self.studio.engine.open("far", self.bound, own)
        self.studio.engine.connect("far", Terms(self.far.getsockname(), 0, None, True))
        self.own = own

    def read(self) -> rtcp.Report:
        report = rtcp.parse(self.far_control.recv(2048))
        assert report is not None
        return report

    def close(self) -> None:
        self.studio.close()
        for each in (self.far, self.far_control):
            each.close()


@pytest.fixture
def alone() -> Iterator[Alone]:
    made = Alone()
    yield made
    made.close()


def test_reports_go_to_the_port_above_and_end_with_goodbye(alone: Alone) -> None:
    alone.studio.tick(500)
    report = alone.read()
    assert report.sender is not None and report.sender.packets > 50 and report.blocks == ()
    alone.studio.close_leg("far")
    last = report
    while not last.gone:
        last = alone.read()
    assert alone.own.fileno() == -1


def test_rubbish_and_strangers_change_nothing(alone: Alone) -> None:
    alone.studio.tick(1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        for data in (b"", b"\xff" * 40, rtcp.build(rtcp.Report(1))[:-1]):
            alone.far_control.sendto(data, alone.own.getsockname())
            stranger.sendto(data, alone.own.getsockname())
    alone.studio.tick(1000)
    assert [each for each in alone.studio.events if isinstance(each, LegMeasured)] == []


def test_a_leg_without_terms_says_nothing() -> None:
    pool, bank, sender, told = PortPool(LOCAL, PortRange(0, 0)), JitterBank(2), Sender(2), list[LegMeasured]()
    reports = Reports(bank, sender, told.append, chance=lambda low, high: 1.0)
    reports.tick(1.0)
    from telephony.media.leg import Leg

    bound = pool.bind()
    control = pool.companion(bound)
    assert control is not None
    leg = Leg("far", 0, bound)
    reports.add(leg, control)
    for second in range(1, 20):
        reports.tick(float(second))
    assert told == [] and reports.remove(leg) is control
    assert reports.remove(leg) is None
    control.close()
    pool.give_back(bound)
    reports.close()
