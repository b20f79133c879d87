"""Where the plan sends a caller; what he hears there is told in tests/stories."""

import pytest

from telephony.switchboard.commands import Answer, Reject
from telephony.switchboard.ids import LegId
from tests.stories.scene import SALES, SUPPORT, VIP, plan, queue
from tests.story import Story


@pytest.mark.parametrize("ring", [(SUPPORT, SALES, VIP), (SALES, VIP, SUPPORT)])
def test_a_circle_of_three_empty_queues_ends_in_waiting(ring: tuple[str, ...]) -> None:
    queues = [queue(a, no_operators=b) for a, b in zip(ring, (*ring[1:], ring[0]), strict=True)]  # type: ignore[arg-type]
    assert Story(plan(*queues)).calls("c1").call("c1").state == "waiting"


def test_a_queue_that_points_at_itself_or_at_nothing_is_busy() -> None:
    for nowhere in ("support", "no_such_queue", "no_such_kind:x"):
        story = Story(plan(queue(SUPPORT, no_operators=nowhere))).calls("c1")
        story.answers(Reject(LegId("c1.1"), 486, "Busy Here")).does_not(Answer)
