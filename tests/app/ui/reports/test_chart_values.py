"""Round numbers for axes."""

from app.ui.reports.chart_values import top_of


def test_axes_end_at_round_numbers() -> None:
    assert [top_of(most) for most in (0, 1, 5, 9, 33, 171, 1000)] == [4, 4, 8, 20, 40, 200, 2000]
    assert all(top_of(most) % 4 == 0 and top_of(most) >= most for most in range(1, 3000, 7))
