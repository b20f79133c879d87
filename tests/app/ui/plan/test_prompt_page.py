"""The page of recordings: what is there and what is missing, who says it, another one, none any more."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.parts.say import say
from app.ui.plan.prompt_dialog import PromptDialog
from app.ui.plan.prompt_page import PromptPage
from app.ui.recordings import player as players
from tests.app.ui.plan.menu_desk import HOUSE, menu_desk
from tests.app.ui.plan.plan_desk import PlanDesk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[PlanDesk]:
    made = menu_desk(qtbot, tmp_path)
    page = made.page(PromptPage)
    qtbot.waitUntil(lambda: bool(page.heard))
    yield made
    made.window.close()


def cells(page: PromptPage) -> list[list[str]]:
    return [[say(each.text) for each in row.cells] for row in page.lines.rows_model.rows]


def test_what_callers_hear_is_listed_in_each_language(desk: PlanDesk) -> None:
    page = desk.page(PromptPage)
    page.choose("greeting")
    lithuanian, english = cells(page)
    assert lithuanian[0] == "Lietuvių" and "Ačiū" in lithuanian[1] and lithuanian[4] == "Ringdesk"
    assert english[2] == "00:05" and "dB" in english[3]
    assert "Support: greeting" in page.uses.text()


def test_what_only_a_shipped_menu_says_stays_and_a_value_stands_for_many(desk: PlanDesk) -> None:
    page = desk.page(PromptPage)
    page.choose("not_found")
    assert "Copy that menu" in page.note.text() and page.buttons["make"].press_value.why
    page.choose("state_{state}")
    assert "several recordings" in page.note.text() and cells(page) == []
    page.act("make")
    assert not page.findChildren(PromptDialog)


def test_another_one_is_named_wherever_it_is_said(desk: PlanDesk) -> None:
    page = desk.page(PromptPage)
    page.choose("goodbye")
    page.act("make")
    (dialog,) = page.findChildren(PromptDialog)
    dialog.kept.emit("goodbye_12345678")
    dialog.close()
    assert desk.draft.flows[0].steps[2].say == ("goodbye_12345678",)
    assert desk.draft.flows[1] == HOUSE.flows[1]  # shipped, and as it was
    assert page.table.selected_id() == "goodbye_12345678"


def test_it_is_said_no_more_in_one_language_until_that_is_discarded(
    desk: PlanDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = desk.page(PromptPage)
    page.choose("leave_message")
    page.act("drop")
    qtbot.waitUntil(lambda: desk.draft != HOUSE)
    name = desk.draft.boxes[0].greeting
    files = {each.parent.name for each in (tmp_path / "sounds").rglob(f"{name}.wav")}
    assert name.startswith("leave_message_") and files == {"en"}
    qtbot.waitUntil(lambda: (name, "lt") in page.heard)
    assert "heard in English instead" in cells(page)[0][1]
    desk.room.preview.discard.click()
    assert desk.draft == HOUSE


def test_what_ringdesk_says_by_itself_is_replaced_at_once_put_back_and_brought_again(
    desk: PlanDesk, qtbot: QtBot
) -> None:
    page = desk.page(PromptPage)
    page.choose("position_1")

    def here() -> str:
        return cells(page)[0][4]

    shipped = cells(page)[0]
    assert here() == "Ringdesk" and "without saving the plan" in page.note.text()
    assert page.buttons["drop"].press_value.why and "place in the line" in page.uses.text()
    page.act("make")
    (dialog,) = page.findChildren(PromptDialog)
    assert "now" in dialog.use.text()
    dialog.words.setText("You are first")
    dialog.speak()
    qtbot.waitUntil(lambda: bool(dialog.takes))
    dialog.use_it()
    qtbot.waitUntil(lambda: here() == "this house")
    assert "You are first" in cells(page)[0][1] and desk.draft == HOUSE
    assert page.table.selected_id() == "position_1" and page.undo.isVisibleTo(page)

    page.act("drop")
    qtbot.waitUntil(lambda: here() == "Ringdesk")
    done = page.undo.done
    assert done is not None and cells(page)[0] == shipped and "came with Ringdesk" in say(done.words)
    page.undo.take_back()
    qtbot.waitUntil(lambda: here() == "this house")
    assert "You are first" in cells(page)[0][1] and not page.undo.isVisibleTo(page)


def test_it_is_listened_to(desk: PlanDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = desk.page(PromptPage)
    page.choose("greeting")
    page.player._open_outlet = lambda: None
    page.act("listen")
    qtbot.waitUntil(lambda: page.player.silent)
    assert "no loudspeaker" in page.note.text() and players.RATE


def test_a_desk_elsewhere_shows_them_and_makes_none(qtbot: QtBot) -> None:
    from tests.app.ui.made_up_plan import SHOWN

    desk = PlanDesk(qtbot)
    desk.hears(SHOWN)
    page = desk.page(PromptPage)
    assert page.buttons["make"].press_value.why and page.table.rows_model.rows
    page.act("make")
    desk.window.close()
