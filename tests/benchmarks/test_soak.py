"""A short soak: every call whole, and the exchange as empty as before."""

from dataclasses import replace

import pytest

from benchmarks import soak
from benchmarks.calls.house import HELD, SLOW
from benchmarks.soak import Rest, judged

FRESH = Rest(0, 0, 100.0, {}, {"threads": 7, "sockets": 40}, 1.0)
FIRST, LAST = replace(FRESH, calls=1000, memory_mb=110.0), replace(FRESH, calls=9000, memory_mb=115.0)


def test_nothing_is_left_of_some_calls(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(soak, "OPERATORS", 6)
    monkeypatch.setattr(soak, "HELD", tuple(name for name in HELD if name not in SLOW))
    figure = soak.run(["20", "10", "10"])
    shown = capsys.readouterr().out
    assert figure.name == "soak"
    assert shown.count("10 calls, 0 failed") == 2 and shown.count("left: nothing") == 3, shown


def test_it_holds_only_when_every_promise_is_kept() -> None:
    assert judged(FRESH, [FIRST, LAST]).holds
    assert not judged(FRESH, [FIRST, replace(LAST, memory_mb=116.0)]).holds
    assert not judged(FRESH, [FIRST, replace(LAST, held={"dialogs": 1})]).holds
    assert not judged(FRESH, [FIRST, replace(LAST, failed=1)]).holds
    assert not judged(FRESH, [FIRST, replace(LAST, costs={"threads": 8, "sockets": 40})]).holds
