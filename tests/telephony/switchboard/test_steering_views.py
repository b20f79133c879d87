"""Who is shown what of steering."""

from dataclasses import replace

from telephony.switchboard.alert_events import Alert, AlertsChanged
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.routing_events import QueuesShut
from telephony.switchboard.steering_events import Deed, EmergencyCalled, OperatorSteered, SteeringKnown
from tests.stories.scene import ANNA, BEN, CARL, SALES, SUPPORT, VIP
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


def test_a_supervisor_of_teams_is_shown_what_is_about_them() -> None:
    """Ben leads the south; Rasa, of the north, reads nothing of what is said and wrong there."""
    of = led()
    north = {RASA, ANNA, SUPPORT}
    people = (replace(e, teams=("north",) if e.id in north else ("south",)) for e in of.operators)
    leaders = tuple(replace(e, role="supervisor") if e.id == BEN else e for e in people)
    queues = tuple(replace(e, teams=("north",) if e.id in north else ("south",)) for e in of.queues)
    story = Story(replace(of, operators=leaders, queues=queues)).signs_in(ANNA, BEN, CARL)
    story.hears(OperatorSteered(BEN, CARL, "message", "come to my room"))
    story.hears(steer(ANNA, "message", "well done"))
    story.hears(QueuesShut(BEN, (VIP, SALES), story.now + 60, "fire"))
    story.hears(
        AlertsChanged(
            tuple(
                Alert(f"{kind}{whose}", kind, whose, "", 1.0, 1.0, 1.0, owners)
                for kind, whose, owners in (
                    ("longest_wait", SALES, (CARL,)),
                    ("longest_wait", SUPPORT, (CARL,)),
                    ("pause", CARL, (BEN,)),
                    ("ready", VIP, (RASA,)),
                )
            )
        )
    )
    rasa, ben = story.desk(RASA), story.desk(BEN)
    assert [each.detail for each in rasa.deeds] == ["well done"]
    assert [each.deed for each in ben.deeds] == ["shut", "shut", "message"]
    assert [each.subject for each in rasa.alerts] == [SUPPORT, VIP], "his own, though of the south"
    assert [each.subject for each in ben.alerts] == [SALES, CARL, VIP]
    assert [each for each, _ in rasa.serving] == [ANNA, RASA]
