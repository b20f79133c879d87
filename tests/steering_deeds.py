"""What supervisors do to operators and for those who wait on a bad day (see chaos.py)."""

from telephony.switchboard import alert_events as ae
from telephony.switchboard import events as e
from telephony.switchboard import routing_events as re
from telephony.switchboard import steering_events as se
from tests.chaos import DEEDS, Day, another_plan
from tests.stories.scene import ANNA, BEN, CARL, SALES, SUPPORT, VIP

WHOM = (ANNA, BEN, CARL)
QUEUES = ((SUPPORT,), (SALES, VIP), (VIP,), (), (SUPPORT, SALES, VIP))


def steers(day: Day) -> list[e.Event]:
    """Mostly who may; what was done is undone, read, and done again."""
    who, whom, book = day.pick((ANNA, ANNA, ANNA, BEN)), day.pick(WHOM), day.board.floor.steering
    number = day.pick(list(book.deeds)[-4:]) if book.deeds else 1
    queues = day.pick(QUEUES)
    texts = [each.text for each in day.board.floor.emergencies.values()] or ["fire"]
    wish: list[e.Event] = [
        se.OperatorSteered(who, whom, "ready", reason="many wait"),
        se.OperatorSteered(who, whom, "pause", day.pick(("lunch", "nonsense"))),
        se.OperatorSteered(who, whom, day.pick(("sign_out", "nonsense"))),
        se.OperatorSteered(who, whom, "queues", queues=queues),
        se.OperatorSteered(who, whom, "queues", queues=queues),
        se.OperatorSteered(who, whom, "message", day.pick(("come", ""))),
        se.SteeringUndone(who, number),
        se.SteeringUndone(who, number),
        se.MessageSeen(whom, number),
        se.EmergencyCalled(who, queues, "fire", day.pick(("", "fire_drill"))),
        se.EmergencyCalled(who, queues, day.pick(("flood", "")), "", day.now + day.pick((0.0, 5.0, 61.0))),
        se.TextSpoken(day.pick(texts), "en", day.pick(("spoken/1", ""))),
        se.EmergencyOver(who, queues),
        se.SteeringKnown(
            3, (se.Deed(2, day.now, who, "message", whom, "x"),), (se.Deed(1, day.now, who, "ready", whom),)
        ),
        ae.AlertsChanged((ae.Alert("slow", "longest_wait", "sales", "Sales", 1.0, 1.0, day.now, (BEN,)),)),
        re.QueuesShut(who, queues, day.now + 61.0, "fire", bool(day._next(2))),
        se.EmergenciesKnown((se.Emergency(SALES, "x", "", day.now + 14.0, who, day.now),)),
    ]
    return [day.pick(wish)]


class SteeredDay(Day):
    """A day on which a supervisor has nothing else to do."""

    deeds = (*DEEDS, another_plan, *(steers,) * 8)
