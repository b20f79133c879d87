"""How a call sounds: whose side is poor, now and in the contact."""

from telephony.switchboard.contact import LegQuality
from telephony.switchboard.desk_events import HoldAsked
from telephony.switchboard.events import LegMeasured
from telephony.switchboard.ids import CallId, LegId
from telephony.switchboard.line_quality import Heard
from tests.stories.scene import ANNA, SUPPORT, plan, queue
from tests.story import Story

CUSTOMER = LegId("c1.1")


def talk() -> Story:
    return Story(plan(queue(SUPPORT))).signs_in(ANNA).calls("c1").passes(3).picks_up(ANNA)


def line(story: Story) -> tuple[str, float | None]:
    card = story.card(ANNA)
    return card.poor_line, card.mos


def test_whose_line_is_poor_is_said_while_it_is() -> None:
    story = talk()
    assert line(story) == ("", None)
    story.hears(LegMeasured(CUSTOMER, 4.3, 0.0))
    assert line(story) == ("", 4.3)
    story.hears(LegMeasured(story.leg_of(ANNA), 2.0, 0.2))
    assert line(story) == ("ours", 2.0)
    story.hears(LegMeasured(CUSTOMER, 4.2, 0.0, far_mos=3.0, far_loss=0.08))
    assert line(story) == ("both", 2.0)
    story.hears(LegMeasured(story.leg_of(ANNA), 4.4, 0.0))
    assert line(story) == ("theirs", 3.0)


def test_the_contact_keeps_both_sides() -> None:
    story = talk()
    leg = story.leg_of(ANNA)
    for mos, loss in ((4.4, 0.0), (2.0, 0.3)):
        story.hears(LegMeasured(leg, mos, loss))
    story.hears(LegMeasured(CUSTOMER, 4.0, 0.01)).caller_hangs_up("c1")
    quality = {each.who: each for each in story.contact("c1").quality}
    assert quality == {
        "anna": LegQuality("anna", 3.2, 2.0, 0.15),
        "customer": LegQuality("customer", 4.0, 4.0, 0.01),
    }


def test_music_is_not_judged_and_a_late_measurement_is_nothing() -> None:
    story = talk().hears(HoldAsked(ANNA, CallId("c1")))
    story.hears(LegMeasured(CUSTOMER, 1.0, 0.9))
    assert story.caller_hangs_up("c1").contact("c1").quality == ()
    story.hears(LegMeasured(CUSTOMER, 1.0, 0.9))


def test_the_worst_is_kept() -> None:
    heard = Heard()
    for mos in (4.0, 2.5, 3.0):
        heard.add(mos, 0.0)
    assert (heard.last, heard.worst, heard.count) == (3.0, 2.5, 3)
