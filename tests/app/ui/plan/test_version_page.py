"""Versions: who changed what and when, and the way back."""

from PySide6.QtCore import Qt

from app.ui.plan.draft_page import Draft
from app.ui.plan.version_page import VersionPage
from telephony.switchboard.plan_desk import PlanShown, PlanVersion
from tests.app.ui.made_up import NOW
from tests.app.ui.made_up_plan import PLAN, VERSIONS
from tests.app.ui.plan.plan_desk import PlanDesk


def made(desk: PlanDesk, *versions: PlanVersion) -> tuple[VersionPage, list[int]]:
    page = VersionPage(desk.room.ground)
    wanted: list[int] = []
    page.setParent(desk.window, Qt.WindowType.Window)
    page.asked.connect(lambda wish: wanted.append(wish.version))
    page.show_draft(Draft(PLAN, PlanShown(PLAN, versions)))
    return page, wanted


def test_each_is_told_in_words(plan_desk: PlanDesk) -> None:
    page, _ = made(plan_desk, PlanVersion(4, NOW, "Tomas", "undone", 2), *VERSIONS)
    rows = [[page.table.rows_model.index(row, column).data() for column in (1, 2)] for row in range(4)]
    assert rows == [
        ["Tomas", "Version 2 holds again"],
        ["Rasa P.", "Support: Ring time 15 s → 20 s · Support: Wrap-up 30 s → 45 s"],
        ["–", "Changed by hand in the file · New operator: Dovilė U."],
        ["–", "The plan as it was found"],
    ]


def test_the_newest_is_undone_and_an_older_one_is_gone_back_to(plan_desk: PlanDesk) -> None:
    page, wanted = made(plan_desk, *VERSIONS)
    assert page.back.text() == "Undo this change"
    page.back.click()
    page.table.setCurrentIndex(page.table.rows_model.index(2, 0))
    assert page.back.text() == "Go back to this version"
    page.back.click()
    assert wanted == [2, 1]


def test_the_first_has_nothing_before_it(plan_desk: PlanDesk) -> None:
    page, _ = made(plan_desk, VERSIONS[-1])
    assert not page.back.isEnabled() and "no earlier" in page.back.toolTip()
