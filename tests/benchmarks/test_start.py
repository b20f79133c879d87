"""The start is measured on real processes; how fast is not judged here."""

import json

import pytest

from benchmarks import start
from benchmarks.start import Picture, judged


def test_one_pair_on_a_made_up_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "SETTLED", 0.2)
    figure = start.run(["1"])
    assert figure.peer is not None and 0 < figure.peer < figure.figure
    assert "memory" in capsys.readouterr().out
    assert json.loads(figure.json())["name"] == "start"


def test_it_holds_only_when_both_promises_are_kept() -> None:
    bare = [Picture(100.0, 90.0)] * 3
    assert judged(bare, [Picture(219.0, 200.0)] * 3, 129.0, "x").holds
    assert not judged(bare, [Picture(221.0, 200.0)] * 3, 129.0, "x").holds
    assert not judged(bare, [Picture(219.0, 200.0)] * 3, 131.0, "x").holds
