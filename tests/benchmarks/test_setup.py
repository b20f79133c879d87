"""Few timed calls and a small rush, all of them whole; a real Asterisk stands beside. Speed is not judged."""

from dataclasses import replace

import pytest

from benchmarks import setup
from benchmarks.calls.pair import Timed
from benchmarks.debian import Unavailable
from benchmarks.setup import judged

OURS, THEIRS = (Timed(name, 10, 0, 2.0, 3.0, 4.0, 5.0) for name in ("Ringdesk", "app_queue"))


def test_no_call_is_lost(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(setup, "OPERATORS", 3)
    monkeypatch.setattr(setup, "RUSH_OPERATORS", 12)
    figure = setup.run(["4", "1", "10"])
    assert figure.name == "setup" and figure.figure > 0 and figure.peer
    assert "(0 failed)" in figure.target, capsys.readouterr().out


def test_without_asterisk_it_says_so_and_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> None:
        raise Unavailable("no mirror")

    monkeypatch.setattr(setup, "asterisk_tree", none)
    with pytest.raises(SystemExit, match="no mirror"):
        setup.run([])


def test_it_holds_only_when_every_promise_is_kept() -> None:
    fine = [OURS, THEIRS]
    assert judged(fine, fine, 200).holds
    assert not judged([replace(OURS, p50=2.1), THEIRS], fine, 200).holds
    assert not judged([replace(OURS, failed=1), THEIRS], fine, 200).holds
    assert not judged(fine, [replace(OURS, failed=1), THEIRS], 200).holds
