"""Every side has its words; used by the strip and by the timeline."""

from app.ui.calls.lines import POOR_LINE


def test_all_sides() -> None:
    assert set(POOR_LINE) == {"ours", "theirs", "both"}
