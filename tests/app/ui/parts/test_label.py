from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.parts.label import LONGEST, Elided, PillLabel, PillRow
from app.ui.parts.text import tr
from app.ui.parts.values import Pill


def test_a_long_text_is_shortened_and_whole_in_the_tip(qtbot: QtBot) -> None:
    label = Elided()
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    label.show_text("a very long name that does not fit at all")
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole == label.accessibleName()
    label.resize(600, 20)
    assert label.text() == label.whole
    assert label.toolTip() == ""


def test_markup_in_a_name_stays_text(qtbot: QtBot) -> None:
    label = Elided()
    qtbot.addWidget(label)
    label.show_text("<b>W</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_latin_name_stands_where_a_mirrored_window_begins(qtbot: QtBot) -> None:
    begin, end = Elided(), Elided(end=True)
    for label in (begin, end):
        qtbot.addWidget(label)
        label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        label.show_text("Jonas")
    assert begin.alignment() & Qt.AlignmentFlag.AlignRight
    assert end.alignment() & Qt.AlignmentFlag.AlignLeft


def test_a_pill_does_not_breathe_with_its_digits(qtbot: QtBot) -> None:
    pill = PillLabel()
    qtbot.addWidget(pill)
    widths = set()
    for time in ("03:11", "03:28", "04:44"):
        pill.show_pill(Pill(tr("{state} {time}").of(state=tr("talking"), time=time), "ok", dot=True))
        widths.add(pill.sizeHint().width())
    assert len(widths) == 1
    assert pill.accessibleName() == pill.text == "talking 04:44"


def test_a_pill_has_an_end(qtbot: QtBot) -> None:
    pill = PillLabel()
    qtbot.addWidget(pill)
    pill.show_pill(Pill("W" * 500))
    assert pill.sizeHint().width() == LONGEST
    pill.resize(pill.sizeHint())
    assert not pill.grab().isNull()


def test_a_quiet_pill_has_no_ground(qtbot: QtBot) -> None:
    loud, quiet = PillLabel(), PillLabel(quiet=True)
    colours = []
    for pill in (loud, quiet):
        qtbot.addWidget(pill)
        pill.show_pill(Pill(" ", "bad"))
        pill.resize(60, 20)
        colours.append(pill.grab().toImage().pixelColor(30, 3).name())
    assert colours[0] != colours[1]


def test_pills_come_and_go(qtbot: QtBot) -> None:
    row = PillRow()
    qtbot.addWidget(row)
    row.resize(400, 20)
    row.show()
    row.show_pills((Pill("a"), Pill("b"), Pill("c")))
    row.show_pills((Pill("d"),))
    assert [p.text for p in row.pills if p.isVisible()] == ["d"]


def test_pills_without_room_are_left_out_and_the_first_is_shortened(qtbot: QtBot) -> None:
    row = PillRow()
    qtbot.addWidget(row)
    row.show_pills((Pill("talking 03:27"), Pill("W" * 40), Pill("VIP")))
    row.resize(150, 20)
    row.show()
    assert [p.text for p in row.pills if p.isVisible()] == ["talking 03:27"]
    row.resize(40, 20)
    assert row.pills[0].isVisible() and row.pills[0].width() == 40
    assert row.minimumSizeHint().width() == 0


def test_pills_are_mirrored(qtbot: QtBot) -> None:
    row = PillRow()
    qtbot.addWidget(row)
    row.resize(300, 20)
    row.show_pills((Pill("a"), Pill("b")))
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert row.pills[0].x() > row.pills[1].x()


def test_details_of_a_pill_are_in_its_tip_and_for_readers(qtbot: QtBot) -> None:
    label = PillLabel()
    qtbot.addWidget(label)
    label.show_pill(Pill("sound good", tip=("Your phone", "Their side")))
    assert label.toolTip() == label.accessibleDescription() == "Your phone\nTheir side"
    label.show_pill(Pill("sound good"))
    assert label.toolTip() == ""
