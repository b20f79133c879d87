"""The line of a deadline: each reason has a pattern of its own, and the picture follows the direction."""

from PySide6.QtCore import Qt

from app.domain.service_level import WHY
from app.ui.tickets.deadline_line import NAMES, PATTERNS, DeadlineLine, Legend
from app.ui.tickets.deadline_words import Line, Part

LINE = Line((Part(0.0, 0.5, "counted"), Part(0.5, 1.0, "late")), 1.0, 0.5, "why")


def ink(widget: DeadlineLine, share: float) -> set[str]:
    """Colours in a column of the picture."""
    image = widget.grab().toImage()
    x = int(share * image.width())
    return {image.pixelColor(each, y).name() for each in range(x - 5, x + 5) for y in range(image.height())}


def test_every_reason_has_its_own_pattern_and_words(qapp):
    assert set(PATTERNS) == set(NAMES) == {*WHY, "late"}
    assert len(set(PATTERNS.values())) == len(PATTERNS)


def test_it_is_drawn_in_the_reading_direction(qtbot):
    widget = DeadlineLine()
    qtbot.addWidget(widget)
    widget.resize(400, widget.height())
    widget.show_line(LINE)
    begins, ends = ink(widget, 0.25), ink(widget, 0.75)
    assert begins != ends
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (ink(widget, 0.75), ink(widget, 0.25)) == (begins, ends)
    assert widget.accessibleName() == "why"


def test_the_legend_names_what_is_there(qtbot):
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show()
    legend.show_only(frozenset({"counted", "late"}))
    assert {why for why, (swatch, _) in legend.entries.items() if swatch.isVisible()} == {"counted", "late"}
