"""The benchmark of recording runs, and believes no figure of sound that was not written."""

from dataclasses import replace

import pytest

from benchmarks import recording
from benchmarks.calls import talking
from benchmarks.calls.probe import Heard
from benchmarks.calls.talking import Talk
from benchmarks.recording import House, judged

PLAIN = Talk(
    100, Heard(450, 0, 45.9, 45.9), 200_000, 200_000, 0, 0, 0, 0,
    exchange_share=0.2, mixer_share=0.0, load_share=0.1, late_ms=1.0, late_ticks=0, worst_tick_ms=9.0,
    unsent=0, memory_mb=90.0, dropped=0,
)  # fmt: skip
ALL = 100 * 20 * 16_000


def pair(share: float, written: int = ALL, bridged: int = 100) -> tuple[House, House]:
    return House(PLAIN, 0), House(replace(PLAIN, exchange_share=share, bridged=bridged), written)


def test_a_small_house_is_measured_and_its_noise_is_in_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talking, "SETTLING", 0.6)
    houses: list[House] = []
    measured = recording.measured

    def kept(calls: int, seconds: float, record: str) -> House:
        houses.append(measured(calls, seconds, record))
        return houses[-1]

    monkeypatch.setattr(recording, "measured", kept)
    figure = recording.run(["2", "2", "1"])
    assert (figure.name, figure.unit) == ("recording", "of a core")
    assert figure.figure > 0 and figure.peer
    plain, recorded = houses
    assert plain.written == 0 and recorded.written >= 2 * 2 * 16_000


def test_it_holds_at_thirty_per_cent_more() -> None:
    assert judged([pair(0.25)], 100, 20.0).holds
    assert not judged([pair(0.27)], 100, 20.0).holds
    assert judged([pair(0.25), pair(0.24), pair(0.4)], 100, 20.0).holds


def test_files_too_small_for_what_was_said_prove_nothing() -> None:
    assert not judged([pair(0.2, written=300_000)], 100, 20.0).holds
    assert not judged([pair(0.2), pair(0.2, written=ALL // 2)], 100, 20.0).holds
    assert not judged([pair(0.2, bridged=99)], 100, 20.0).holds


def test_a_load_that_could_not_send_measured_the_machine() -> None:
    plain, recorded = pair(0.2)
    starved = House(replace(recorded.talk, sent=110_000), recorded.written)
    assert not judged([(plain, starved)], 100, 20.0).holds
