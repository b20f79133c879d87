"""From and to: never crossed, none when the first is none."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.plan.number_pair import NumberPair


def test_pairs_are_said_by_a_person_alone_and_never_crossed(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    pair, said = NumberPair(around, 999, "Slots", "none"), list[object]()
    pair.edited.connect(said.append)
    pair.show_pair((701, 709))
    assert said == [] and pair.first.accessibleName() == "Slots: first"
    pair.first.setValue(720)
    pair.first.setValue(0)
    assert said == [(720, 720), (0, 0)]
    pair.show_pair((0, 0))
    assert pair.first.text() == "none" and not pair.last.isEnabled()
