"""What the page says."""

from dataclasses import replace
from datetime import date
from math import inf

import pytest

from app.domain.desk import Desk
from app.domain.staffing.forecast import Error, Forecast, Quarter
from app.domain.staffing.need import Target, around, needs
from app.domain.staffing.slots import QUARTERS
from app.ui.staffing.present import (
    DAYS,
    around_rows,
    at_work,
    chart,
    day_options,
    now_sentence,
    queue_options,
    rows,
    sentence,
    too_short,
    waiting,
)
from telephony.switchboard.ids import OperatorId
from tests.app.ui import made_up as made
from tests.real_days import HOUSE
from tests.stories.scene import ANNA, BEN, CARL, SUPPORT

DAY = date(2026, 6, 29)


def of(calls: float = 10.0, there: float = 2.0, **more: object) -> Forecast:
    quarters = tuple(
        Quarter(calls if 40 <= place < 44 else 0.0, 180.0, there if 40 <= place < 44 else 0.0)
        for place in range(QUARTERS)
    )
    error = Error(12, 0.21, 0.06, 0.18, 0.01)
    return replace(Forecast(DAY, (DAY,) * 3, quarters, 90.0, False, error), **more)  # type: ignore[arg-type]


def words(*of_them: object) -> str:
    return " ".join(str(each) for each in of_them)


def test_the_sentence_says_what_it_is_made_of_and_how_good_it_is() -> None:
    said = sentence(of(), Target(), "")
    assert [each.n for each in said[:2]] == [3, 12]
    assert dict(said[0].values) == {"calls": "40"}
    assert dict(said[1].values) == {"slots": "21 %", "luck": "18 %", "day": "6 %"}
    assert dict(said[2].values) == {"n": "90"} and len(said) == 3


def test_what_is_supposed_is_said() -> None:
    assert "several queues" in words(*sentence(of(), Target(), SUPPORT))
    assert "Erlang C" in words(*sentence(of(), Target(patient=True), ""))
    assert "calendar" in words(*sentence(of(special=True), Target(), ""))
    assert "cannot be tried" in words(*sentence(of(error=None, patience=inf), Target(), ""))


def test_a_history_that_is_too_short_says_how_much_it_needs() -> None:
    message = too_short(of(of=()), 2)
    assert message is not None and message.kind == "empty"
    assert getattr(message.text, "n", 0) == 3 and getattr(message.advice, "n", 0) == 2
    other = too_short(of(of=()), 8)
    assert other is not None and "weekday" in words(other.text)
    assert too_short(of(), 8) is None


def test_intervals_from_the_first_with_calls_to_the_last() -> None:
    found = needs(of(), Target())
    shown = rows(found)
    assert [each.id for each in shown] == ["600", "630"]
    assert [str(cell.text) for cell in shown[0].cells[:2]] == ["10:00", "20.0"]
    assert shown[0].cells[6].tone == "bad" and shown[0].cells[6].dot
    drawn = chart(found)
    assert drawn is not None and drawn.minutes == (600, 630) and drawn.words.n == 2
    assert drawn.top >= max(drawn.to_plan)
    assert chart(needs(of(0.0, 0.0), Target())) is None


def test_enough_people_and_more_than_enough() -> None:
    exact = needs(of(), Target())[20].people
    assert rows(needs(of(there=exact), Target()))[0].cells[6].tone == "ok"
    more = rows(needs(of(there=exact + 2), Target()))[0].cells[6]
    assert more.tone == "muted" and getattr(more.text, "n", 0) == 2
    assert rows(needs(of(there=0.0), Target()))[0].cells[7].text == "–"


def test_one_more_or_less_now() -> None:
    lines = around(of(), Target(patient=True), 605, 2)
    shown = around_rows(lines, 2)
    assert [each.id for each in shown] == ["1", "2", "3"]
    assert shown[1].cells[0].bold and "grows" in words(shown[0].cells[2].text)
    assert "an hour" in words(shown[0].cells[2].tip)
    assert "nobody" in words(around_rows(around(of(), Target(), 605, 1), 1)[0].cells[1].text)
    assert now_sentence(605, 2, 0, lines).n == 2
    assert now_sentence(605, 2, 4, lines).n == 4
    assert "No calls" in words(now_sentence(605, 2, 0, ()))


def test_who_is_at_work_for_a_queue() -> None:
    """Anna talks, Ben has a pause, Carl is ready for the important ones; a stranger to the plan is nobody."""
    anna = replace(made.me("talking"), operator=ANNA)
    others = tuple(
        replace(made.me(state), operator=OperatorId(who))
        for who, state in ((BEN, "paused"), (CARL, "ready"), ("stranger", "ready"))
    )
    desk = replace(Desk(), view=replace(made.view(me=anna), colleagues=others))
    assert at_work(desk, HOUSE, "") == 2 and at_work(desk, HOUSE, SUPPORT) == 1
    assert at_work(Desk(), HOUSE, "") == 0 == waiting(Desk(), "")
    view = desk.view
    assert view is not None and waiting(desk, "") == sum(each.waiting for each in view.queues)


@pytest.mark.parametrize("ahead", [0, 1, 13])
def test_days_to_choose(ahead: int) -> None:
    options = day_options(DAY)
    assert (
        len(options) == DAYS
        and date.fromisoformat(options[ahead].value).toordinal() == DAY.toordinal() + ahead
    )
    assert [each.value for each in queue_options(HOUSE)] == ["", *(each.id for each in HOUSE.queues)]
