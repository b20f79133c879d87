"""RTCP of all legs: every few seconds each far end is told what we hear of it, and tells us the same.

A leg's reports use the port above its RTP port (RFC 3550 11); where that is taken, the leg has none. What
came is read in the tick it came in, or the round trip would be measured too long.
"""

from __future__ import annotations

import logging
import random
import selectors
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from heapq import heappop, heappush

from telephony.media.events import LegMeasured
from telephony.media.jitter import JitterBank
from telephony.media.leg import Leg
from telephony.media.quality import Line, mos
from telephony.media.rtcp import (
    Report,
    ReportBlock,
    SenderInfo,
    build,
    compact,
    parse,
    round_trip,
)
from telephony.media.sender import Sender

log = logging.getLogger(__name__)
# RFC 3550 6.2: at least 5 s apart, the first after half of it, and not all legs at once (6.3.1).
INTERVAL = 5.0
SPREAD = (0.5, 1.5)
CLOCK = 8000
LARGEST = 1500
MOST_READ = 8


@dataclass(slots=True, eq=False)
class _Talk:
    """What is remembered of one leg. Counts are those of the last report."""

    leg: Leg
    socket: socket.socket
    received: int = 0
    lost: int = 0
    late: int = 0
    heard_report: int = 0
    heard_at: float = 0.0
    far: ReportBlock | None = None
    trip: float = 0.0
    closed: bool = False


class Reports:
    """`tell` hears a `LegMeasured` with each report. `wall` gives the time of day for the far end; `now` of
    `tick` is a clock that does not jump. Both in seconds."""

    def __init__(
        self,
        bank: JitterBank,
        sender: Sender,
        tell: Callable[[LegMeasured], None],
        chance: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._bank, self._sender, self._tell, self._chance = bank, sender, tell, chance
        self.wall: Callable[[], float] = time.time
        self._new: list[_Talk] = []
        self._selector = selectors.DefaultSelector()
        self._talks: dict[int, _Talk] = {}
        self._queue: list[tuple[float, int, _Talk]] = []
        self._count = 0

    def add(self, leg: Leg, bound: socket.socket) -> None:
        """`bound`: non-blocking, at the port above the leg's."""
        talk = self._talks[leg.row] = _Talk(leg, bound)
        self._selector.register(bound, selectors.EVENT_READ, talk)
        self._new.append(talk)

    def remove(self, leg: Leg) -> socket.socket | None:
        """Says goodbye; the socket is the caller's to close."""
        talk = self._talks.pop(leg.row, None)
        if talk is None:
            return None
        talk.closed = True
        self._send(talk, self.wall(), None, gone=True)
        self._selector.unregister(talk.socket)
        return talk.socket

    def close(self) -> None:
        self._selector.close()

    def tick(self, now: float) -> None:
        """Read what came, report where it is due."""
        wall = self.wall()
        while self._new:
            self._plan(self._new.pop(), now + self._chance(*SPREAD) * INTERVAL / 2)
        # Windows refuses to select over nothing.
        for key, _ in self._selector.select(0) if self._talks else ():
            self._read(key.data, now, wall)
        while self._queue and self._queue[0][0] <= now:
            _, _, talk = heappop(self._queue)
            if not talk.closed:
                self._report(talk, now, wall)
                self._plan(talk, now + self._chance(*SPREAD) * INTERVAL)

    def _plan(self, talk: _Talk, due: float) -> None:
        self._count += 1
        heappush(self._queue, (due, self._count, talk))

    def _read(self, talk: _Talk, now: float, wall: float) -> None:
        for _ in range(MOST_READ):
            try:
                data, source = talk.socket.recvfrom(LARGEST)
            except OSError:
                return  # nothing more, or the far end's port is closed
            believed = talk.leg.target or (talk.leg.terms.remote if talk.leg.terms else ())
            guard = talk.leg.guard
            plain = guard.open_report(data) if guard is not None else data
            report = parse(plain) if plain and believed and source[0] == believed[0] else None
            if report is None:
                continue
            if report.sender is not None:
                talk.heard_report, talk.heard_at = compact(report.sender.at), now
            mine = self._sender.source(talk.leg.row)
            block = next((each for each in report.blocks if each.source == mine), None)
            if block is not None:
                talk.far = block
                trip = round_trip(block, wall)
                talk.trip = talk.trip if trip is None else trip

    def _report(self, talk: _Talk, now: float, wall: float) -> None:
        leg, row = talk.leg, talk.leg.row
        if leg.terms is None or leg.terms.silent:
            return
        received, lost, late = int(self._bank.received[row]), self._bank.lost(row), int(self._bank.late[row])
        expected = max(0, received - talk.received + lost - talk.lost)
        missing = max(0, lost - talk.lost)
        late_now = max(0, late - talk.late)
        talk.received, talk.lost, talk.late = received, lost, late
        block = None
        if received:
            block = ReportBlock(
                source=int(self._bank.source(row)),
                fraction=missing / expected if expected else 0.0,
                lost=lost,
                highest=int(self._bank.highest(row)),
                jitter=int(self._bank.jitter[row]),
                last_report=talk.heard_report,
                delay=int((now - talk.heard_at) * 65536) if talk.heard_report else 0,
            )
        self._send(talk, wall, block)
        if expected:
            self._measured(talk, min(1.0, (missing + late_now) / expected))

    def _measured(self, talk: _Talk, loss: float) -> None:
        """The last stretch in both directions; what the far end hears is known from its own reports."""
        jitter = float(self._bank.jitter[talk.leg.row]) / CLOCK
        one_way = talk.trip / 2
        far = talk.far
        self._tell(
            LegMeasured(
                leg=talk.leg.name,
                loss=loss,
                jitter_ms=jitter * 1000,
                mos=mos(Line(loss, jitter, one_way)),
                round_trip_ms=talk.trip * 1000 if talk.trip else None,
                far_loss=far.fraction if far else None,
                far_mos=mos(Line(far.fraction, far.jitter / CLOCK, one_way)) if far else None,
            )
        )

    def _send(self, talk: _Talk, wall: float, block: ReportBlock | None, *, gone: bool = False) -> None:
        leg = talk.leg
        if not leg.target:
            return
        sent = self._sender.account(leg.row)
        info = SenderInfo(wall, sent.timestamp, sent.packets, sent.packets * 160) if sent.packets else None
        blocks = (block,) if block is not None else ()
        report = Report(self._sender.source(leg.row), info, blocks, f"{leg.row}@ringdesk", gone)
        data = build(report)
        data = data if leg.guard is None else leg.guard.seal_report(data)
        try:
            talk.socket.sendto(data, (leg.target[0], leg.target[1] + 1, *leg.target[2:]))
        except (OSError, OverflowError):
            # Unreachable or no such port: it is a report less, and whether the far end is gone is for SIP.
            log.debug("leg %s: no report could be sent", leg.name)
