"""What is shut by hand is the same after a restart."""

from app.store.closings import StoredClosings
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.routing_events import Closing
from tests.people import Desk

FIRE = Closing(QueueId("support"), 1_800_000_000.5, "fire drill", OperatorId("anna"))
FLOOD = Closing(QueueId("sales"), 1_800_000_100.0, "", OperatorId("anna"))


def test_the_last_word_counts(desk: Desk) -> None:
    closings = StoredClosings(desk.store)
    closings.keep((FIRE, FLOOD))
    assert set(StoredClosings(desk.store).kept()) == {FIRE, FLOOD}
    closings.keep((FIRE,))
    assert closings.kept() == (FIRE,)
    closings.keep(())
    assert closings.kept() == ()
