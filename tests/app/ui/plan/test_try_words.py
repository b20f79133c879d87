"""A walk through a menu in words."""

from app.services.prompt_ports import Heard
from app.ui.parts.say import say
from app.ui.plan.try_words import asked_now, office_presses, office_words, turn_rows
from telephony.simulation.menu_walk import STRAIGHT, MenuWalk, Turn
from tests.app.ui.plan.menu_desk import HOUSE, NIGHT
from tests.stories.scene import SUPPORT

TURNS = (
    Turn("heard", ("lt/goodbye", "lt/digit_4")),
    Turn("key", ("1",)),
    Turn("office", ("found",)),
    Turn("spoke"),
    Turn("silence"),
)


def test_every_turn_has_its_words() -> None:
    heard = {("goodbye", "lt"): Heard("goodbye", "lt", "shipped", text="Sudie")}
    rows = [[say(each.text) for each in row.cells] for row in turn_rows(TURNS, heard)]
    assert "Sudie" in rows[0][1] and rows[0][1].endswith("4")
    assert rows[1] == ["presses", "1"] and rows[2] == ["is told", "the office answers: found"]
    assert [each[0] for each in rows[3:]] == ["speaks", "waits"]
    assert "goodbye" in say(turn_rows(TURNS[:1], {})[0].cells[1].text)


def test_what_the_office_may_answer_fits_the_question() -> None:
    assert [each.action for each in office_presses("request")] == [
        "office found", "office prove", "office none", "office failed"
    ]  # fmt: skip
    assert len(office_presses("order")) == 3 and "ordered again" in say(office_words("order"))


def test_what_is_waited_for() -> None:
    walk = MenuWalk(HOUSE, NIGHT, SUPPORT, STRAIGHT, 0.0)
    assert asked_now(walk) == ""
    walk.hear_out()
    assert "may press a key" in say(asked_now(walk))
