from dataclasses import replace

import pytest

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.floor import present
from app.ui.parts.say import say
from tests.app.ui import made_up as made


def desk(*values: object) -> Desk:
    state = Desk()
    for value in (made.UP, *values):
        state = rules.heard(state, value, made.NOW)
    return state


def texts(rows: tuple) -> list[list[str]]:
    return [[say(cell.text) for cell in row.cells] for row in rows]


def test_my_queues_come_first_with_their_longest_wait() -> None:
    queues = tuple(reversed(made.QUEUES))
    assert texts(present.queue_rows(desk(made.view(queues=queues)), made.NOW)) == [
        ["Repairs", "1", "00:20", "2/3"],
        ["Support LT", "3", "01:42", "1/4"],
        ["Sales (closed)", "0", "—", "1/2"],
    ]


@pytest.mark.parametrize(("waited", "tone"), [(10, ""), (61, "warn"), (95, "bad")])
def test_a_long_wait_has_a_colour(waited: float, tone: str) -> None:
    queue = replace(made.QUEUES[0], longest_since=made.NOW - waited)
    row = present.queue_rows(desk(made.view(queues=(queue,))), made.NOW)[0]
    assert row.cells[2].tone == tone


def test_a_queue_where_nobody_can_answer_is_red() -> None:
    queue = replace(made.QUEUES[0], ready=0)
    assert present.queue_rows(desk(made.view(queues=(queue,))), made.NOW)[0].cells[3].tone == "bad"


def test_colleagues_who_are_free_come_first() -> None:
    rows = texts(present.colleague_rows(desk(made.view()), made.NOW))
    assert [row[1] for row in rows] == [
        "ready",
        "talking",
        "wrap-up",
        "Lunch",
        "not responding",
        "signed out",
    ]
    assert rows[1] == ["Dovilė U.", "talking", "02:11"]
    assert rows[-1][2] == ""


def test_every_state_has_a_dot_and_a_word() -> None:
    for row in present.colleague_rows(desk(made.view()), made.NOW):
        assert row.cells[1].dot and say(row.cells[1].text)


def test_a_state_we_do_not_know_is_shown_as_it_is() -> None:
    odd = (made.me("teleporting"),)
    assert texts(present.colleague_rows(desk(made.view(colleagues=odd)), made.NOW))[0][1] == "teleporting"


def test_messages() -> None:
    waiting, empty = desk(), desk(made.view(queues=(), colleagues=()))
    assert [m and m.kind for m in (present.queues_message(waiting), present.colleagues_message(waiting))] == [
        "loading",
        "loading",
    ]
    assert [m and m.kind for m in (present.queues_message(empty), present.colleagues_message(empty))] == [
        "empty",
        "empty",
    ]
    assert present.queues_message(desk(made.view())) is None
