"""What was done is said with the way back, and goes with the answer."""

from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.ui.parts.values import Press
from app.ui.service.said_row import SaidRow


def test_an_answer_does_its_job_once_and_the_row_goes(qtbot: QtBot) -> None:
    row = SaidRow()
    qtbot.addWidget(row)
    done: list[str] = []
    row.offer(
        "Which?", {Press("a", "A"): lambda: done.append("a"), Press("b", "B"): lambda: done.append("b")}
    )
    assert row.words == "Which?" and len(row.buttons) == 2
    row.buttons[1].click()
    assert done == ["b"] and row.words == ""
    row.answered.emit("b")
    assert done == ["b"]


def test_undo_stands_there_only_where_there_is_a_way_back(qtbot: QtBot) -> None:
    row = SaidRow()
    qtbot.addWidget(row)
    undone: list[bool] = []
    row.done("Removed", lambda: undone.append(True))
    row.buttons[0].click()
    assert undone == [True]
    row.done("In stock again")
    assert row.words == "In stock again" and len(row.buttons) == 1
    row.buttons[0].click()
    assert undone == [True] and row.isHidden()


def test_a_failure_says_why_and_what_to_do(qtbot: QtBot) -> None:
    row = SaidRow()
    qtbot.addWidget(row)
    row.refuse(StoreUnavailable("The disk is full.", "Free some space."))
    assert row.words == "The disk is full. · Free some space." and len(row.buttons) == 1
