"""The audit is the same after a restart, and so is what callers hear."""

from dataclasses import replace

from app.store.steering import StoredSteering
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.steering_events import Deed, Emergency, SteeringKnown
from tests.people import Desk

RASA, ANNA = OperatorId("rasa"), OperatorId("anna")
MOVED = Deed(
    7,
    1_800_000_000.5,
    RASA,
    "queues",
    ANNA,
    "",
    (QueueId("a"), QueueId("b")),
    "sick",
    "ready",
    (QueueId("c"),),
)
SHUT = Deed(8, 1_800_000_001.0, RASA, "shut", queues=(QueueId("a"),))
FIRE = Emergency(QueueId("support"), "No power", "", 1_800_000_000.5, RASA, 1_799_999_999.0)
FLOOD = Emergency(QueueId("sales"), "", "flood", None, RASA, 1_799_999_999.0)


def test_what_was_done_and_who_has_not_read_of_it(desk: Desk) -> None:
    steering = StoredSteering(desk.store)
    assert steering.known() == SteeringKnown(0, ())
    steering.keep_deed(MOVED)
    steering.keep_deed(SHUT)
    assert StoredSteering(desk.store).known() == SteeringKnown(8, (MOVED,), (MOVED, SHUT))
    assert steering.deeds() == (SHUT, MOVED) and steering.deeds(1) == (SHUT,)
    read = replace(MOVED, seen=1_800_000_100.0)
    steering.keep_deed(read)
    assert steering.known() == SteeringKnown(8, (), (read, SHUT))
    assert steering.deeds()[1].seen == 1_800_000_100.0


def test_of_what_is_announced_the_last_word_counts(desk: Desk) -> None:
    steering = StoredSteering(desk.store)
    steering.keep_emergencies((FIRE, FLOOD))
    assert steering.emergencies() == (FLOOD, FIRE)
    steering.keep_emergencies(())
    assert steering.emergencies() == ()
