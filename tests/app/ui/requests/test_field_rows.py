"""Rows of fields under their heads."""

from PySide6.QtWidgets import QLabel, QLineEdit

from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.requests.field_rows import FieldRows


def test_rows_come_and_go(qtbot):
    made = FieldRows((tr("Priority"), tr("Team")), tr("A note"), Press("add", tr("Another promise")))
    qtbot.addWidget(made)
    made.show()
    assert {label.text() for label in made.findChildren(QLabel)} == {"Priority", "Team", "A note"}
    asked: list[bool] = []
    made.another.connect(lambda: asked.append(True))
    made.add.click()
    assert asked == [True]
    one, two = (QLineEdit(), QLineEdit()), (QLineEdit(), QLineEdit())
    made.put(one)
    made.put(two)
    assert two[0].isVisible() and two[0].y() >= one[0].y()
    made.drop(one)
    assert not one[0].isVisible() and two[1].isVisible()
