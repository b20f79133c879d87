"""Who is rung next; what happens to the caller meanwhile is told in tests/stories/test_offers.py."""

import pytest

from telephony.switchboard.desk_events import OfferDeclined, SignedIn
from telephony.switchboard.events import PhoneOnline
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.offering import operator_free
from tests.stories.scene import ANNA, SALES, SUPPORT, operator, plan, queue
from tests.story import Story


@pytest.mark.parametrize("waiting", [1, 50])
def test_an_operator_who_becomes_free_looks_at_the_head_of_the_line_only(
    waiting: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever waits behind costs nothing: with 50 in the line as few are looked at as with one."""
    story = Story(plan())
    for number in range(waiting):
        story.calls(f"c{number}", to=("100", "200")[number % 2])
    asked = []
    from telephony.switchboard import offering

    real = offering.offer_call

    def count(floor: Floor, call: object, now: float) -> None:
        asked.append(call)
        real(floor, call, now)  # type: ignore[arg-type]

    monkeypatch.setattr(offering, "offer_call", count)
    story.signs_in(ANNA)
    assert len(asked) == 1
    assert story.card(ANNA).call == "c0"


def test_who_refused_the_first_is_given_the_second_of_the_line() -> None:
    story = Story(plan()).calls("c1").calls("c2").calls("c3").signs_in(ANNA)
    story.hears(OfferDeclined(ANNA, CallId("c1"))).hears(OfferDeclined(ANNA, CallId("c2")))
    assert story.card(ANNA).call == "c3"


def test_who_is_not_ready_is_given_nothing() -> None:
    story = Story(plan()).calls("c1")
    operator_free(story.board.floor, story.operator(ANNA), now=story.now)
    assert story.board.floor.take_commands() == ()


def test_a_day_of_a_hundred_operators_is_fair_and_forgets_nobody() -> None:
    """First come, first served within one queue; nobody waits beside a free operator (asked by the story)."""
    people = tuple(operator(OperatorId(f"o{n:03}"), str(n), (SUPPORT, SALES)[n % 2]) for n in range(100))
    story = Story(plan(queue(SUPPORT, wrap_up=0), queue(SALES, wrap_up=0), operators=people))
    for each in people:
        story.hears(PhoneOnline(each.id)).hears(SignedIn(each.id))
    served: list[str] = []
    for number in range(400):
        story.calls(f"c{number:04}", to=("100", "200")[number % 2])
        if number >= 250:
            first = f"c{number - 250:04}"
            (talks,) = story.call(first).offers or (story.call(first).operator,)
            assert talks is not None
            story.picks_up(talks).caller_hangs_up(first)
            served.append(first)
    assert served == sorted(served)
    assert sum(each.state == "offered" for each in story.board.floor.operators.values()) == 100
