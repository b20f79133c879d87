"""One line in full."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.ui.lines.detail import LineDetail
from tests.app.ui.made_up import NOW
from tests.app.ui.made_up_lines import CITY, MOBILE


@pytest.fixture
def detail(qtbot: QtBot) -> LineDetail:
    made = LineDetail()
    qtbot.addWidget(made)
    qtbot.addWidget(made.trouble_card)
    made.show_line(CITY, "", NOW)
    return made


def test_without_a_number_nothing_is_called(detail: LineDetail) -> None:
    detail.act("call")
    assert detail.confirm.isHidden()
    call = detail.steps.buttons[1]
    assert not call.isEnabled() and "number" in call.toolTip()
    detail.number.setText("1")
    assert call.isEnabled()


def test_turning_to_another_line_takes_the_question_back(detail: LineDetail) -> None:
    detail.number.setText("+37069999999")
    detail.act("call")
    assert not detail.confirm.isHidden()
    detail.show_line(MOBILE, "", NOW)
    assert detail.confirm.isHidden()


def test_a_yes_after_it_became_impossible_calls_nobody(detail: LineDetail, qtbot: QtBot) -> None:
    detail.number.setText("+37069999999")
    detail.act("call")
    detail.show_line(CITY, "no link", NOW)
    with qtbot.assertNotEmitted(detail.call):
        detail.confirm.yes.click()


def test_no_change_yet_is_said(detail: LineDetail) -> None:
    detail.show_line(replace(CITY, trouble=()), "", NOW)
    assert detail.trouble_card.message is not None and detail.trouble_card.message.kind == "empty"
