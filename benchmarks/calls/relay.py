"""A bad line between a crowd and an exchange: `python -m benchmarks.calls.relay CALLERS OPERATORS SEED`.

Two pairs of sockets, for callers and for operators: what a crowd sends to the near one leaves for the
exchange from the far one, and back; each datagram is lost or not by a seeded draw of its direction. Speaks
JSON lines: prints its four ports at once; {"exchange": [host, port], "loss": 0.05} sets both; an empty line
prints what passed and what was lost.
"""

import json
import random
import selectors
import socket
import sys

from benchmarks.calls.program import Lines

LARGEST = 65536


class Direction:
    """One way of one pair."""

    def __init__(self, out: socket.socket, seed: str) -> None:
        self._out, self._chance = out, random.Random(seed)
        self.to: tuple[str, int] | None = None
        self.loss = 0.0
        self.passed = self.lost = 0

    def carry(self, data: bytes) -> None:
        if self.to is None or self._chance.random() < self.loss:
            self.lost += 1
            return
        self._out.sendto(data, self.to)
        self.passed += 1


def opened(host: str) -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    made.bind((host, 0))
    made.setblocking(False)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
    return made


def main(crowds: list[tuple[str, int]], seed: str) -> None:
    selector = selectors.DefaultSelector()
    ways: list[tuple[Direction, Direction]] = []
    ports = []
    for place, crowd in enumerate(crowds):
        near, far = opened(crowd[0]), opened(crowd[0])
        there, back = Direction(far, f"{seed}-{place}-there"), Direction(near, f"{seed}-{place}-back")
        back.to = crowd
        selector.register(near, selectors.EVENT_READ, there)
        selector.register(far, selectors.EVENT_READ, back)
        ways.append((there, back))
        ports += [near.getsockname()[1], far.getsockname()[1]]
    orders = Lines()
    selector.register(orders, selectors.EVENT_READ)
    print(json.dumps(ports), flush=True)
    while True:
        for key, _ in selector.select():
            if isinstance(key.data, Direction):
                assert isinstance(key.fileobj, socket.socket)
                carry_all(key.fileobj, key.data)
                continue
            if (lines := orders.come()) is None:
                return
            for line in lines:
                obey(line, ways)


def carry_all(sock: socket.socket, direction: Direction) -> None:
    while True:
        try:
            data = sock.recv(LARGEST)
        except (BlockingIOError, ConnectionError):
            return
        direction.carry(data)


def obey(line: str, ways: list[tuple[Direction, Direction]]) -> None:
    if not line.strip():
        all_ways = [each for pair in ways for each in pair]
        told = {"passed": sum(each.passed for each in all_ways), "lost": sum(each.lost for each in all_ways)}
        print(json.dumps(told), flush=True)
        return
    wanted = json.loads(line)
    for there, back in ways:
        there.to = (wanted["exchange"][0], wanted["exchange"][1])
        there.loss = back.loss = wanted["loss"]


if __name__ == "__main__":
    main(
        [(host, int(port)) for host, _, port in (each.partition(":") for each in sys.argv[1:3])], sys.argv[3]
    )
