"""A few calls over a bad line, ours and Asterisk's: most come through, and nothing is left of any."""

from dataclasses import replace

import pytest

from benchmarks import loss
from benchmarks.calls import lossy
from benchmarks.calls.house import HELD, SLOW
from benchmarks.calls.lossy import Survived
from benchmarks.loss import judged

OURS, THEIRS = (Survived(name, 200, 198, 0, 0.2, {}) for name in ("Ringdesk", "app_queue"))


def test_calls_get_through_and_are_forgotten(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(loss, "OPERATORS", 6)
    monkeypatch.setattr(lossy, "HELD", tuple(name for name in HELD if name not in SLOW))
    figure = loss.run(["6", "5"])
    shown = capsys.readouterr().out
    assert figure.holds, shown
    assert "app_queue" in shown and shown.count("6 of 6 whole") == 2


def test_it_holds_only_when_every_promise_is_kept() -> None:
    good = [OURS, THEIRS]
    assert judged({5: good, 20: good}).holds
    assert not judged({5: [replace(OURS, whole=197), THEIRS], 20: good}).holds
    assert judged({5: good, 20: [replace(OURS, whole=196), THEIRS]}).holds
    assert not judged({5: good, 20: [replace(OURS, whole=195), THEIRS]}).holds
    assert not judged({5: good, 20: [replace(OURS, left={"dialogs": 1}), THEIRS]}).holds
