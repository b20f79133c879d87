"""Few calls with little sound, and few timed ones; a real Asterisk stands beside them."""

import pytest

from benchmarks import exchange
from benchmarks.asterisk import Unavailable
from benchmarks.calls import latency, talking


def test_some_calls_talk_and_some_are_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talking, "SETTLING", 0.6)
    monkeypatch.setattr(latency, "WARM_UP", 1)
    monkeypatch.setattr(latency, "OPERATORS", 3)
    figure = exchange.run(["3", "2", "4"])
    assert figure.name == "exchange" and figure.figure > 0 and figure.peer


def test_without_asterisk_it_says_so_and_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> None:
        raise Unavailable("no mirror")

    monkeypatch.setattr(exchange, "asterisk_tree", none)
    with pytest.raises(SystemExit, match="no mirror"):
        exchange.run([])
