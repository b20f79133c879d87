"""The crowd says again what is lost, as often as RFC 3261 wants, and then gives up."""

import socket

import pytest

from benchmarks.calls import crowd as crowd_module
from benchmarks.calls.crowd import Crowd


def test_an_invite_without_an_answer_is_repeated_and_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crowd_module, "T1", 0.02)
    monkeypatch.setattr(crowd_module, "LIFETIME", 0.5)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as deaf:
        deaf.bind(("127.0.0.1", 0))
        with Crowd(deaf.getsockname()) as crowd:
            placed = crowd.call("800")
            crowd.settle(1.0)
            assert [what for what, _ in crowd.given_up] == ["INVITE"]
            assert not placed.whole and not placed.over
        deaf.setblocking(False)
        heard = []
        while True:
            try:
                heard.append(deaf.recv(4096))
            except BlockingIOError:
                break
    assert len(heard) == 5  # at 0, 1, 3, 7 and 15 times T1; at 25 it is over
    assert len(set(heard)) == 1 and heard[0].startswith(b"INVITE sip:800@")
