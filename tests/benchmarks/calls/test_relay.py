"""The relay loses what it should, the same every time, and nothing else."""

import json
import socket

from benchmarks.calls.program import heard, program, tell
from benchmarks.calls.relay import Direction


def carried(loss: float, seed: str, how_many: int = 400) -> tuple[list[bytes], Direction]:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as end,
    ):
        end.bind(("127.0.0.1", 0))
        end.setblocking(False)
        direction = Direction(out, seed)
        direction.to, direction.loss = end.getsockname(), loss
        got = []
        for number in range(how_many):
            direction.carry(str(number).encode())
            try:
                got.append(end.recv(100))
            except BlockingIOError:
                continue
        return got, direction


def test_orders_that_come_at_once_are_all_carried_out() -> None:
    with program("benchmarks.calls.relay", "127.0.0.1:9", "127.0.0.1:9", "x") as relay:
        assert len(heard(relay)) == 4
        for _ in range(20):
            tell(relay, json.dumps({"exchange": ["127.0.0.1", 9], "loss": 0.5}) + "\n\n")
            assert heard(relay) == heard(relay) == {"passed": 0, "lost": 0}


def test_without_loss_all_comes() -> None:
    got, direction = carried(0.0, "x")
    assert len(got) == direction.passed == 400 and direction.lost == 0


def test_a_fifth_is_lost_and_the_same_one_every_time() -> None:
    got, direction = carried(0.2, "x")
    assert 40 < direction.lost < 120
    assert got == carried(0.2, "x")[0] != carried(0.2, "y")[0]
