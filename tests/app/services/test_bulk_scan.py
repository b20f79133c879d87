"""What one scan of a bulk session turns out to be."""

import pytest

from app.domain.bulk import Target
from app.services.bulk_scan import candidates, fitting, judge
from tests.workshop import Bench

SHELF = Target("place", "Shelf B3")


@pytest.mark.parametrize(
    ("raw", "verdict"),
    [
        ("S/N: A-1", "ok"),
        ("A-2", "refused"),
        ("ZZ-404-17", "unknown"),
        ("TWIN-9", "several"),
        ("]E05901234123457", "no device"),
        ("RD-DONE", "no device"),
        ("", "no device"),
    ],
)
def test_verdicts(bench: Bench, raw: str, verdict: str) -> None:
    bench.device("A-1")
    bench.device("A-2", place="Shelf B3")
    bench.device("TWIN-9")
    bench.device("TWIN-9", model="Other")
    judged = judge((4, raw), SHELF, bench.workshop, ())
    assert (judged.seq, judged.verdict) == (4, verdict)
    assert bool(judged.why) == (verdict == "refused")


def test_a_device_that_was_chosen(bench: Bench) -> None:
    device, other = bench.device("TWIN-9"), bench.device("TWIN-9", model="Other")
    assert {each.id for each in candidates("TWIN-9", bench.workshop, ())} == {device.id, other.id}
    assert fitting(2, device.id, device.title, SHELF, bench.workshop).device_id == device.id
