"""A small floor in a real window; how fast is not judged here."""

import pytest

from benchmarks import board
from benchmarks.board import judged
from benchmarks.window import board as watch


def test_a_small_floor_is_painted_and_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert watch.WARM_UP > 0
    figure = board.run(["2", "30", "10", "100"])
    assert figure.name == "board" and figure.figure > 0
    assert "11 people" in capsys.readouterr().out


def test_it_holds_only_when_all_three_promises_are_kept() -> None:
    told = {"cpu": 0.25, "frames": [33.0], "work": [9.0], "ages": [300.0], "calls": 5, "people": 5, "rate": 9}
    assert judged(told).holds
    for worse in ({"cpu": 0.26}, {"frames": [34.0]}, {"ages": [301.0]}):
        assert not judged({**told, **worse}).holds
    with pytest.raises(RuntimeError, match="nothing was painted"):
        judged({**told, "frames": []})
