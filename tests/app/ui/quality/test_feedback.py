"""At an operator's desk: a quiet card while something is new."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.ui.quality.feedback import FeedbackMark
from app.ui.quality.feedback_dialog import FeedbackDialog
from tests.app.ui.quality.conftest import BOSS, recorded, reviewed
from tests.app.ui.real_desk import RealDesk, real_desk
from tests.reviewing import CARD


@pytest.fixture
def mantas(qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    recorded(tmp_path)
    with real_desk(qtbot, tmp_path, "mantas") as desk:
        desk.store.workshop.save_score_card(CARD, BOSS)
        desk.settle_all()
        yield desk


def mark_of(desk: RealDesk) -> FeedbackMark:
    assert desk.window.wing is not None
    return desk.window.wing.feedback


def opened(desk: RealDesk) -> FeedbackDialog:
    assert desk.window.wing is not None
    desk.window.wing.act("feedback")
    desk.settle_all()
    dialog = mark_of(desk).dialog
    assert dialog is not None
    return dialog


def test_it_is_there_only_while_something_is_new(mantas: RealDesk) -> None:
    mark = mark_of(mantas)
    assert mark.isHidden()
    reviewed(mantas.store.workshop)
    mark.stored(Changes(quality=True))
    mantas.settle_all()
    assert not mark.isHidden() and mark.count == 1
    opened(mantas)
    mantas.settle_all()
    assert mark.isHidden()


def test_what_others_are_told_is_not_shown(qtbot: QtBot, tmp_path: Path) -> None:
    recorded(tmp_path)
    with real_desk(qtbot, tmp_path, "rasa") as desk:
        desk.store.workshop.save_score_card(CARD, BOSS)
        reviewed(desk.store.workshop)
        mark_of(desk).stored(Changes(quality=True))
        desk.settle_all()
        assert mark_of(desk).isHidden() and opened(desk).reviews == ()
