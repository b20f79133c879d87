"""Sound for many calls at once: `python -m benchmarks.calls.sound_load CALLS`, a process of its own.

Two ends a call, each with a socket: both send a G.711 frame every 20 ms from the moment they are told
where to, and count what comes. Spread over the 20 ms in four groups, as strangers' calls are. Speaks JSON
lines: prints its ports at once; a line of destinations starts the sound; an empty line prints counts since
the last one; the end of stdin ends it.
"""

import json
import os
import random
import select
import socket
import struct
import sys
import time

from benchmarks.calls.program import Lines
from telephony.media.ports import PortPool, PortRange

HOST = "127.0.0.1"
FRAME = 160
GROUPS = 4
LOOP = 250
"""Frames until an end's sound repeats, 5 s of noise: more than a piece of a recording. One frame again and
again would be compressed to nothing, and recording would seem to be free; noise is not compressed at all."""
PERIOD = 0.02 / GROUPS
HALF = 0x8000


class End:
    """One end of a call. ``gaps``: numbers left out that did not come later either; ``behind``: frames that
    another one overtook; ``strange``: of another source than the one before."""

    def __init__(self, place: int, bound: socket.socket) -> None:
        self.socket = bound
        self.to: tuple[str, int] | None = None
        self.sent = self.came = self.gaps = self.behind = self.strange = 0
        self._source = b""
        self._sequence = place * 97 & 0xFFFF
        self._last: int | None = None
        self._head = struct.pack("!I", 0x51000000 + place)
        self._sound = random.Random(place).randbytes(FRAME * LOOP)
        self._frame = 0

    def send(self) -> None:
        if self.to is not None:
            self._sequence = (self._sequence + 1) & 0xFFFF
            head = struct.pack("!BBHI", 0x80, 0, self._sequence, self._sequence * FRAME & 0xFFFFFFFF)
            self._frame = (self._frame + 1) % LOOP
            at = self._frame * FRAME
            self.socket.sendto(head + self._head + self._sound[at : at + FRAME], self.to)
            self.sent += 1

    def receive(self) -> None:
        while True:
            try:
                data = self.socket.recv(2048)
            except (BlockingIOError, ConnectionError):
                return
            self.came += 1
            self._count(data[2] << 8 | data[3], data[8:12])

    def _count(self, number: int, source: bytes) -> None:
        if self._last is None or source != self._source:
            self.strange += self._last is not None
            self._last, self._source = number, source
            return
        step = (number - self._last) & 0xFFFF
        if step < HALF:
            self.gaps += max(0, step - 1)
            self._last = number
        else:
            self.behind += 1
            self.gaps -= 1


def counts(ends: list[End], late: float) -> dict[str, float]:
    """What happened since the last time."""
    told = {
        "sent": sum(end.sent for end in ends),
        "came": sum(end.came for end in ends),
        "gaps": sum(end.gaps for end in ends),
        "behind": sum(end.behind for end in ends),
        "strange": sum(end.strange for end in ends),
        "late_ms": round(late * 1000, 1),
        "silent": sum(end.to is not None and not end.came for end in ends),
        "cpu": sum(os.times()[:2]),
    }
    for end in ends:
        end.sent = end.came = end.gaps = end.behind = end.strange = 0
    return told


def obey(line: str, ends: list[End], late: float) -> float:
    """Carry out a line of the one who started us; returns the worst lateness that still counts."""
    if not line.strip():
        print(json.dumps(counts(ends, late)), flush=True)
        return 0.0
    for end, to in zip(ends, json.loads(line), strict=False):
        end.to = (to[0], to[1])
    return late


def main(calls: int) -> None:
    # Even ports: RTCP goes to the one above (RFC 3550 11), which must be no other end's, who would take its
    # numbers for frames that were left out.
    pool = PortPool(HOST, PortRange(0, 0))
    ends = [End(place, pool.bind()) for place in range(2 * calls)]
    print(json.dumps([end.socket.getsockname()[1] for end in ends]), flush=True)
    due, group, late, orders = time.monotonic(), 0, 0.0, Lines()
    while True:
        left = due - time.monotonic()
        if select.select([orders], [], [], max(0.0, left))[0]:
            if (lines := orders.come()) is None:
                return
            for line in lines:
                late = obey(line, ends, late)
        if (now := time.monotonic()) < due:
            continue
        late = max(late, now - due)
        for end in ends[group::GROUPS]:
            if end.to is not None:
                end.send()
                end.receive()
        due, group = due + PERIOD, (group + 1) % GROUPS


if __name__ == "__main__":
    main(int(sys.argv[1]))
