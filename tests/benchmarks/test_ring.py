"""Real calls to real desks, few of them; how fast is not judged here."""

import tempfile

import pytest

from benchmarks import ring
from benchmarks.calls.ringing import Rung
from benchmarks.ring import judged, percentile


def test_some_calls_reach_painted_cards(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setattr(ring, "WARM_UP", 1)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("books")))
    figure = ring.run(["2", "200"])
    assert figure.name == "ring" and figure.figure > 0 and figure.peer


def test_percentiles_are_values_that_were_measured() -> None:
    assert percentile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert percentile([float(n) for n in range(100)], 0.99) == 99.0
    assert percentile([5.0], 0.99) == 5.0


def test_it_holds_only_when_both_promises_are_kept() -> None:
    def calls(ms: float) -> list[Rung]:
        return [Rung(ms, ms / 2, ms / 4, "")] * 10

    assert judged(calls(100), calls(50), 1000).holds
    assert not judged(calls(101), calls(90), 1000).holds
    assert not judged(calls(80), calls(39), 1000).holds
