"""An emergency: one announcement to all who wait and to whoever comes, until it is over."""

from dataclasses import replace

from telephony.switchboard.commands import Bridge, KeepDeed, KeepEmergencies, Play, Speak
from telephony.switchboard.desk_events import PauseAsked
from telephony.switchboard.ids import LegId
from telephony.switchboard.steering_events import (
    EmergenciesKnown,
    EmergencyCalled,
    EmergencyOver,
    TextSpoken,
)
from tests.stories.scene import ANNA, BEN, SALES, SUPPORT, plan, queue
from tests.stories.test_steering import RASA, led
from tests.story import Story


def waiting(*calls: str) -> Story:
    """Anna is at lunch; these wait in support, and their legs are up."""
    story = Story(led()).signs_in(ANNA).hears(PauseAsked(ANNA, "lunch"))
    for each in calls:
        story.calls(each)
    return story


def heard(story: Story) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.leg, each.prompts) for each in story.said if isinstance(each, Play)]


def test_all_who_wait_hear_it_at_once_and_who_comes_hears_it_first() -> None:
    story = waiting("c1", "c2")
    story.hears(EmergencyCalled(RASA, (SUPPORT,), "", "power_cut"))
    assert heard(story) == [("c1.1", ("en/power_cut",)), ("c2.1", ("en/power_cut",))]
    story.answers(KeepDeed, KeepEmergencies)
    story.calls("c3")
    assert heard(story)[0] == ("c3.1", ("en/power_cut", "en/greeting"))
    assert heard(story.calls("c4", to="200"))[0][1] == ("en/greeting",), "another queue does not hear it"


def test_a_typed_text_is_spoken_first_in_the_language_of_each_queue() -> None:
    of = led(plan(queue(SALES, language="lt")))
    story = Story(of).signs_in(ANNA).hears(PauseAsked(ANNA, "lunch")).calls("c1")
    story.hears(EmergencyCalled(RASA, (SUPPORT, SALES), "  No  power "))
    story.answers(Speak("No power", "en"), Speak("No power", "lt")).does_not(Play)
    assert [each.ready for each in story.desk(BEN).emergencies] == [False, False]
    story.hears(TextSpoken("No power", "en", "spoken/1"))
    assert heard(story) == [("c1.1", ("en/spoken/1",))]
    story.hears(TextSpoken("No power", "lt", "")).was_told("rasa", "emergency_unspoken")
    assert [(each.name, each.ready) for each in story.desk(BEN).emergencies] == [("Support", True)]


def test_it_is_over_at_its_time_or_when_somebody_says_so() -> None:
    story = waiting()
    until = story.now + 600
    story.hears(EmergencyCalled(RASA, (SUPPORT, SALES), "", "x", until))
    story.hears(EmergencyOver(RASA, (SALES,))).answers(KeepDeed, KeepEmergencies)
    assert [(each.queue, each.until) for each in story.desk(ANNA).emergencies] == [(SUPPORT, until)]
    story.passes(601).answers(KeepEmergencies(()))
    assert not story.desk(ANNA).emergencies and not story.timers
    story.calls("c1")
    assert heard(story)[0][1] == ("en/greeting",)


def test_nobody_hears_it_twice_and_another_one_he_hears() -> None:
    story = waiting("c1").hears(EmergencyCalled(RASA, (SUPPORT,), "", "x"))
    story.passes(1).hears(TextSpoken("", "en", "x")).does_not(Play)
    story.hears(EmergencyCalled(RASA, (SUPPORT,), "", "y"))
    assert heard(story) == [("c1.1", ("en/y",))]


def test_who_is_sent_on_into_the_queue_hears_it_there() -> None:
    of = led(plan(queue(SALES, max_wait=30, overflow=SUPPORT)))
    story = Story(of).signs_in(ANNA).hears(PauseAsked(ANNA, "lunch"))
    story.hears(EmergencyCalled(RASA, (SUPPORT,), "", "x")).calls("c1", to="200")
    assert ("c1.1", ("en/x",)) in heard(story.passes(31))


def test_operators_are_rung_meanwhile_and_who_picks_up_has_the_caller_at_once() -> None:
    story = Story(led()).signs_in(ANNA).hears(EmergencyCalled(RASA, (SUPPORT,), "", "x")).calls("c1")
    assert story.rings(ANNA)
    story.picks_up(ANNA).answers(Bridge)


def test_only_supervisors_and_only_what_can_be_heard() -> None:
    story = waiting("c1")
    for event, why in (
        (EmergencyCalled(ANNA, (SUPPORT,), "x"), "emergency_forbidden"),
        (EmergencyOver(ANNA, (SUPPORT,)), "emergency_forbidden"),
        (EmergencyCalled(RASA, (SUPPORT,), " "), "emergency_empty"),
        (EmergencyCalled(RASA, (), "x"), "emergency_empty"),
        (EmergencyCalled(RASA, (SUPPORT,), "x", "", story.now), "emergency_past"),
    ):
        story.hears(event).was_told(event.operator, why).does_not(Play, KeepEmergencies)


def test_it_is_on_again_after_a_restart() -> None:
    story = waiting().hears(EmergencyCalled(RASA, (SUPPORT,), "", "x"))
    kept = story.last(KeepEmergencies).emergencies
    again = waiting("c1").hears(EmergenciesKnown((*kept, replace(kept[0], queue=SALES, until=1.0))))
    assert [each.queue for each in again.desk(ANNA).emergencies] == [SUPPORT]
    again.calls("c2")
    assert heard(again)[0] == (LegId("c2.1"), ("en/x", "en/greeting"))
