"""Few calls with little sound; how many it can be is not judged here."""

from dataclasses import replace

import pytest

from benchmarks import capacity
from benchmarks.calls import talking
from benchmarks.calls.probe import Heard
from benchmarks.calls.talking import Talk
from benchmarks.capacity import judged

CLEAN = Talk(
    bridged=250, probe=Heard(900, 0, 45.0, 45.8), sent=1, came=1, gaps=0, silent=0, behind=0, strange=0,
    exchange_share=0.4, mixer_share=0.0,
    load_share=0.3, late_ms=5.0, late_ticks=0, worst_tick_ms=9.0, unsent=0, memory_mb=100.0, dropped=0,
)  # fmt: skip


def test_calls_talk_in_two_steps_and_nothing_is_lost(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(talking, "SETTLING", 0.6)
    figure = capacity.run(["2", "2", "1", "3"])
    shown = capsys.readouterr().out
    assert "2 calls: " in shown and ", 0 silent ends" in shown
    assert figure.name == "capacity"


def test_the_ceiling_is_the_last_clean_step() -> None:
    more = replace(CLEAN, bridged=300)
    assert judged([CLEAN, more], 250, 50).figure == 300
    for faulty in (
        replace(more, gaps=1),
        replace(more, unsent=1),
        replace(more, silent=1),
        replace(more, bridged=299),
        replace(more, probe=Heard(900, 1, 45.0, 45.8)),
        replace(more, probe=Heard(900, 0, 39.9, 45.8)),
    ):
        figure = judged([CLEAN, faulty], 250, 50)
        assert (figure.figure, figure.holds) == (250, True)
    assert not judged([replace(CLEAN, gaps=1)], 250, 50).holds
