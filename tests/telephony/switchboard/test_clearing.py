"""A queue is shut by hand with those who wait in it."""

from telephony.switchboard.commands import Play
from telephony.switchboard.desk_events import PauseAsked
from telephony.switchboard.routing_events import QueuesShut
from tests.stories.scene import ANNA, BEN, SALES, SUPPORT, plan, queue
from tests.stories.test_steering import RASA, led
from tests.story import Story


def waiting(**closed: object) -> Story:
    of = led(plan(queue(SUPPORT, **closed)))
    return Story(of).signs_in(ANNA).hears(PauseAsked(ANNA, "lunch")).calls("c1")


def test_who_waits_hears_that_it_is_closed_and_the_call_ends() -> None:
    story = waiting()
    story.hears(QueuesShut(RASA, (SUPPORT,), story.now + 600, "fire", clear=True)).answers(Play)
    assert story.last(Play).prompts == ("en/closed",)
    assert story.call("c1").why[-1] == "Support is shut by hand: fire"
    story.hears_out("c1")
    assert (story.contact("c1").end_reason, story.finals("c1")) == ("closed", 1)


def test_or_goes_where_the_plan_sends_callers_then() -> None:
    story = waiting(closed_to="sales")
    story.hears(QueuesShut(RASA, (SUPPORT,), story.now + 600, "fire", clear=True))
    assert story.call("c1").queue == SALES and story.call("c1").state == "waiting"


def test_whom_it_rings_for_keeps_that_chance_and_who_may_not_clears_nothing() -> None:
    story = Story(led()).signs_in(ANNA, BEN).calls("c1")
    story.hears(QueuesShut(RASA, (SUPPORT,), story.now + 600, "fire", clear=True))
    assert story.rings(ANNA)
    other = waiting()
    other.hears(QueuesShut(ANNA, (SUPPORT,), other.now + 600, "fire", clear=True))
    assert other.call("c1").state == "waiting"


def test_nor_does_he_where_it_is_shut_already() -> None:
    story = waiting()
    story.hears(QueuesShut(RASA, (SUPPORT,), story.now + 600, "fire"))
    story.hears(QueuesShut(ANNA, (SUPPORT,), story.now + 600, "", clear=True)).was_told(
        ANNA, "closing_forbidden"
    )
    story.hears(QueuesShut(RASA, (SUPPORT,), story.now - 1, "", clear=True)).was_told(RASA, "closing_over")
    assert story.call("c1").state == "waiting"
