"""Who is shown what of steering."""

from telephony.switchboard.alert_events import Alert, AlertsChanged
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.steering_events import Deed, EmergencyCalled, SteeringKnown
from tests.stories.scene import ANNA, BEN, SUPPORT
from tests.stories.test_steering import RASA, led, steer
from tests.story import Story


def test_supervisors_see_what_was_done_and_alerts_their_owners_too() -> None:
    story = Story(led()).signs_in(ANNA).hears(steer(ANNA, "pause", "lunch"))
    story.hears(AlertsChanged((Alert("slow", "longest_wait", SUPPORT, "Support", 1.0, 1.0, 1.0, (BEN,)),)))
    shown = {each: story.desk(each) for each in (RASA, ANNA, BEN)}
    assert [len(view.deeds) for view in shown.values()] == [1, 0, 0]
    assert [len(view.alerts) for view in shown.values()] == [1, 0, 1]
    assert [bool(view.serving) for view in shown.values()] == [True, False, False]
    assert dict(shown[RASA].serving)[ANNA] == ("support", "sales")


def test_everybody_sees_what_callers_hear_by_whom() -> None:
    story = Story(led()).hears(EmergencyCalled(RASA, (SUPPORT,), "", "fire"))
    (shown,) = story.desk(BEN).emergencies
    assert (shown.name, shown.text, shown.by, shown.ready) == ("Support", "fire", "Rasa", True)


def test_who_is_gone_from_the_plan_keeps_his_id() -> None:
    gone = OperatorId("gone")
    story = Story(led()).hears(SteeringKnown(5, (Deed(5, 1.0, gone, "message", ANNA, "x"),)))
    assert story.desk(ANNA).messages[0].by == "gone"
