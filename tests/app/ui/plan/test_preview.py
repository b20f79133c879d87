"""What stands beside the pages: refusals, problems and the row of what can be done."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.plan.preview import REFUSED, Preview
from telephony.switchboard.plan_desk import PlanRefused


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    made = Preview()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("code", [*REFUSED, "something new"])
def test_every_refusal_is_a_sentence(preview: Preview, code: str) -> None:
    preview.show_refused(PlanRefused(code, "Tomas", "Do this."))
    text = preview.result.text()
    assert text and "{" not in text and "Do this." in text


def test_why_it_cannot_be_saved_is_told_at_the_button(preview: Preview) -> None:
    preview.show_buttons(changed=False, why="")
    assert not preview.save.isEnabled() and not preview.discard.isEnabled()
    preview.show_buttons(changed=True, why="No.")
    assert "No." in preview.save.toolTip() and preview.discard.isEnabled()
    preview.show_buttons(changed=True, why="")
    assert preview.save.isEnabled()


def test_save_is_the_last_of_the_row(preview: Preview) -> None:
    last = preview.row.itemAt(preview.row.count() - 1)
    assert last is not None and last.widget() is preview.save


def test_no_button_is_cut_in_the_narrow_side_of_a_small_screen(qtbot: QtBot, preview: Preview) -> None:
    preview.setFixedWidth(230)
    preview.show()
    qtbot.waitExposed(preview)
    for button in (preview.try_out, preview.discard, preview.save):
        assert button.width() >= button.sizeHint().width()
