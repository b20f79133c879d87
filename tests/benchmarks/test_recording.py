"""The benchmark of recording runs, and judges by both houses."""

from dataclasses import replace

from benchmarks import recording
from benchmarks.calls.probe import Heard
from benchmarks.calls.talking import Talk
from benchmarks.recording import judged

PLAIN = Talk(
    100, Heard(450, 0, 45.9, 45.9), 1, 1, 0, 0,
    exchange_share=0.2, load_share=0.1, late_ms=1.0, late_ticks=0, worst_tick_ms=9.0, unsent=0,
    memory_mb=90.0,
)  # fmt: skip


def test_a_small_house_is_measured_twice() -> None:
    figure = recording.run(["2", "2"])
    assert (figure.name, figure.unit) == ("recording", "of a core")
    assert figure.figure > 0 and figure.peer


def test_it_holds_at_thirty_per_cent_and_with_every_call_in_a_file() -> None:
    dear = replace(PLAIN, exchange_share=0.27)
    assert judged(PLAIN, replace(PLAIN, exchange_share=0.25), 100, 101).holds
    assert not judged(PLAIN, dear, 100, 101).holds
    assert not judged(PLAIN, PLAIN, 100, 60).holds
    assert not judged(PLAIN, replace(PLAIN, bridged=99), 100, 101).holds
