"""Two desks, one store: each sees at once that the other is there, and misses him when he is gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.presence import LAPSE
from tests.app.ui.real_desk import RealDesk, real_desk, told_of_changes


@pytest.fixture
def rasa(qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    with real_desk(qtbot, tmp_path) as desk:
        yield desk


@pytest.fixture
def mantas(rasa: RealDesk, qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    with real_desk(qtbot, tmp_path, "mantas") as desk:
        yield desk


def words(desk: RealDesk) -> str:
    return desk.editor.strip.words.whole if desk.editor.strip.isVisible() else ""


def until(desk: RealDesk, expected: str) -> None:
    desk.qtbot.waitUntil(lambda: words(desk) == expected, timeout=10_000)


def test_coming_writing_and_going_are_seen_live(rasa: RealDesk, mantas: RealDesk, tmp_path: Path) -> None:
    one = rasa.store.ticket().id
    with told_of_changes(rasa, tmp_path), told_of_changes(mantas, tmp_path):
        rasa.open(one)
        mantas.open(one)
        until(rasa, "Mantas K. looks at it")
        until(mantas, "Rasa P. looks at it")
        mantas.editor.text.setPlainText("The valve")
        until(rasa, "Mantas K. is editing this request")
        rasa.editor.text.setPlainText("Something else")
        until(
            mantas,
            "Rasa P. is editing this request too: both texts are kept, who saves second chooses",
        )
        mantas.desk.tickets.save()
        until(rasa, "Mantas K. looks at it")
        rasa.qtbot.waitUntil(
            lambda: rasa.editor.question.words == "Somebody else saved this request meanwhile."
        )
        assert rasa.editor.text.toPlainText() == "Something else", "nothing that was typed is gone"
        mantas.desk.tickets.close()
        until(rasa, "")


def test_a_desk_that_fell_silent_is_missed_at_the_next_beat(rasa: RealDesk, mantas: RealDesk) -> None:
    one = rasa.store.ticket().id
    mantas.open(one)
    rasa.open(one)
    assert words(rasa) == "Mantas K. looks at it"
    mantas.desk.tickets.presence._beats.stop()  # it hangs, or was killed
    rasa.now += LAPSE + 1
    rasa.desk.tickets.presence.beat()
    rasa.settle_all()
    assert words(rasa) == ""


def test_my_other_window_is_said_to_be_mine(rasa: RealDesk, qtbot: QtBot, tmp_path: Path) -> None:
    one = rasa.store.ticket().id
    with real_desk(qtbot, tmp_path) as again:
        rasa.open(one)
        again.open(one)
        assert words(again) == "Your other window looks at it"


def test_another_request_is_another_place(rasa: RealDesk, mantas: RealDesk) -> None:
    one, two = rasa.store.ticket().id, rasa.store.ticket("Other").id
    rasa.open(one)
    mantas.open(two)
    assert words(mantas) == ""
    mantas.open(one)
    assert words(mantas) == "Rasa P. looks at it"
    assert not mantas.desk.tickets.presence._editing, "filling the fields is no writing"
