"""The E-model: figures computed by hand from the Recommendations' tables, and its shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.media.quality import Line, mos, rating


@pytest.mark.parametrize(
    ("line", "r", "opinion"),
    [
        (Line(), 93.2, 4.41),
        (Line(loss=0.01), 89.56, 4.32),
        (Line(loss=0.05), 77.42, 3.91),
        (Line(loss=0.20), 51.07, 2.63),
        (Line(loss=0.05, hidden=False), 42.13, 2.18),
    ],
)
def test_loss(line: Line, r: float, opinion: float) -> None:
    assert rating(line) == pytest.approx(r, abs=0.02)
    assert mos(line) == pytest.approx(opinion, abs=0.03)


def test_delay_costs_nothing_up_to_a_tenth_of_a_second() -> None:
    assert rating(Line(delay=0.03)) == rating(Line())
    # G.107 7-27 at 400 ms: x = 2.
    assert rating(Line(delay=0.34)) == pytest.approx(93.2 - 24.0, abs=0.3)


SHARES = st.floats(0, 1)


@given(SHARES, SHARES, st.floats(0, 2), st.floats(0, 1))
def test_worse_never_sounds_better(loss: float, more: float, delay: float, jitter: float) -> None:
    line = Line(loss, jitter, delay)
    assert 1.0 <= mos(line) <= 4.5
    assert mos(Line(min(1.0, loss + more), jitter, delay)) <= mos(line) + 1e-9
    assert mos(Line(loss, jitter, delay + more)) <= mos(line) + 1e-9
