"""What one who waits is told: his place, how long it takes, what he may press; and that any key ends it."""

from telephony.switchboard.commands import Bridge, CallOperator, Play, StopPlayback
from telephony.switchboard.contact import ForetoldWait
from telephony.switchboard.desk_events import PauseAsked
from telephony.switchboard.forecast import KNOWN, REMEMBERED
from telephony.switchboard.ids import PlaybackId
from telephony.switchboard.plan import Plan
from tests.stories.scene import ANNA, BEN, SUPPORT, plan, queue
from tests.story import Story


def announced(**more: object) -> Plan:
    return plan(queue(SUPPORT, announce_every=30, wrap_up=0, **more))


def seasoned(story: Story, handling: float = 120.0, *, right: bool = True) -> Story:
    """The queue has handled calls, and what was foreseen came true, or far from it."""
    forecast = story.board.floor.forecasts[SUPPORT]
    for _ in range(KNOWN):
        forecast.learn_handling(handling)
        forecast.came_true(300.0, 280.0 if right else 30.0)
    return story


def said(story: Story) -> list[str]:
    return [prompt for each in story.said if isinstance(each, Play) for prompt in each.prompts]


def busy(of: Plan) -> Story:
    """Anna is at work, and talks."""
    return Story(of).signs_in(ANNA).calls("first").picks_up(ANNA)


def test_his_place_is_said_after_the_greeting_and_again_every_half_minute() -> None:
    story = busy(announced()).calls("second").calls("third", number="+37062222222")
    story.has_heard("greeting:third")
    assert said(story) == ["en/position_2"]
    story.passes(30)
    assert said(story) == ["en/position_1", "en/position_2"]


def test_behind_the_fifth_there_are_several() -> None:
    story = busy(announced())
    for n in range(6):
        story.calls(f"c{n}", number=f"+3706222222{n}")
    story.has_heard("greeting:c5")
    assert said(story) == ["en/position_many"]


def test_the_wait_is_said_when_enough_is_known() -> None:
    story = seasoned(busy(announced())).calls("second").has_heard("greeting:second")
    assert said(story) == ["en/position_1", "en/wait_2"]


def test_it_is_not_said_while_the_past_was_off_by_more_than_half() -> None:
    story = seasoned(busy(announced()), right=False).calls("second").has_heard("greeting:second")
    assert said(story) == ["en/position_1"]


def test_nor_where_nothing_is_known_yet() -> None:
    story = busy(announced()).calls("second").has_heard("greeting:second")
    assert said(story) == ["en/position_1"]


def test_what_was_foreseen_is_learned_also_while_it_is_not_said() -> None:
    story = seasoned(busy(announced()), right=False).calls("second").passes(100)
    past = story.board.floor.forecasts[SUPPORT].past
    story.phone_ends(ANNA).picks_up(ANNA)
    assert past[-1] == (120.0, 100.0)


def test_each_is_wanted_by_the_plan_or_not_said() -> None:
    without = announced(announce_position=False)
    assert said(seasoned(busy(without)).calls("b").has_heard("greeting:b")) == ["en/wait_2"]
    without = announced(announce_wait=False)
    assert said(seasoned(busy(without)).calls("b").has_heard("greeting:b")) == ["en/position_1"]


def test_where_nothing_can_be_said_he_hears_that_he_is_not_forgotten() -> None:
    story = busy(announced(announce_position=False, announce_wait=False)).calls("b").has_heard("greeting:b")
    assert said(story) == []
    assert said(story.passes(30)) == ["en/still_waiting"]


def test_a_queue_that_announces_nothing_is_as_it_was() -> None:
    story = busy(plan()).calls("b").has_heard("greeting:b").does_not(Play)
    story.passes(300).does_not(Play)


def test_operators_are_rung_during_an_announcement_and_who_picks_up_has_the_caller_at_once() -> None:
    story = busy(announced()).calls("b").has_heard("greeting:b").answers(Play)
    story.signs_in(BEN).does_not(StopPlayback).picks_up(BEN).answers(Bridge)
    assert story.call("b").state == "talking"


def test_whom_it_rings_for_already_is_not_told_that_he_waits() -> None:
    story = Story(announced()).signs_in(ANNA).calls("a").answers(CallOperator)
    assert said(story.has_heard("greeting:a")) == []


def test_any_key_ends_what_is_being_said() -> None:
    story = busy(announced()).calls("b")
    story.presses("b", "7").answers(StopPlayback(PlaybackId("greeting:b"))).does_not(Play)
    story.has_heard("greeting:b", "stopped").does_not(Play)
    story.passes(30).answers(Play)
    playing = story.last(Play).playback
    story.presses("b", "5").answers(StopPlayback(playing)).presses("b", "5").does_not(StopPlayback)


def test_announcements_end_when_he_is_connected() -> None:
    story = busy(announced()).calls("b").signs_in(BEN).picks_up(BEN).passes(300).does_not(Play)
    assert not [each for each in story.timers if each.startswith("announce")]


def test_what_he_was_told_first_and_what_came_true_stand_in_his_contact() -> None:
    story = seasoned(busy(announced())).calls("b").has_heard("greeting:b").passes(90)
    story.phone_ends(ANNA).picks_up(ANNA).caller_hangs_up("b")
    contact = story.contact("b")
    assert (contact.announced, contact.announced_true) == (120.0, 90.0)


def test_of_one_who_gives_up_it_is_not_known_whether_it_was_true() -> None:
    story = seasoned(busy(announced())).calls("b").has_heard("greeting:b").passes(20).caller_hangs_up("b")
    contact = story.contact("b")
    assert (contact.end_reason, contact.announced, contact.announced_true) == ("abandoned", 120.0, None)


def test_what_he_was_told_in_each_queue_is_kept_with_what_came_of_it() -> None:
    story = seasoned(busy(announced())).calls("b").has_heard("greeting:b").passes(90)
    told_at = story.now - 90
    story.phone_ends(ANNA).picks_up(ANNA).caller_hangs_up("b")
    assert story.contact("b").foretold == (ForetoldWait(SUPPORT, told_at, 120.0, True, 90.0),)


def test_a_wait_that_is_withheld_is_kept_too_and_told_once_it_is_true_again() -> None:
    story = seasoned(busy(announced()), right=False).calls("b").has_heard("greeting:b")
    began = story.now
    story.passes(40)
    seasoned(story)
    for _ in range(REMEMBERED):
        story.board.floor.forecasts[SUPPORT].came_true(300.0, 290.0)
    story.passes(50).phone_ends(ANNA).picks_up(ANNA).caller_hangs_up("b")
    withheld, told = story.contact("b").foretold
    assert (withheld.said, withheld.at, withheld.waited) == (False, began, 90.0)
    assert told.said and (told.at, told.waited) == (began + 60, 30.0)


def test_who_gives_up_or_is_sent_on_leaves_a_wait_that_nothing_came_of() -> None:
    story = seasoned(busy(announced())).calls("b").has_heard("greeting:b").passes(20).caller_hangs_up("b")
    (wait,) = story.contact("b").foretold
    assert wait.said and wait.waited is None
    story = busy(announced()).calls("b").has_heard("greeting:b").caller_hangs_up("b")
    assert story.contact("b").foretold == (), "nothing is known of the queue yet"


def test_the_language_of_the_queue_is_spoken() -> None:
    story = busy(announced(language="lt")).calls("b").has_heard("greeting:b")
    assert said(story) == ["lt/position_1"]


def test_two_at_work_halve_the_wait_and_one_on_a_break_does_not_count() -> None:
    story = seasoned(Story(announced()).signs_in(ANNA, BEN).calls("a").calls("b", number="+37062222222"))
    story.picks_up(ANNA).picks_up(BEN)
    assert said(story.calls("c").has_heard("greeting:c"))[-1] == "en/wait_1"
    story.hears(PauseAsked(BEN, "lunch")).phone_ends(BEN)
    assert said(story.passes(30))[-1] == "en/wait_2"
