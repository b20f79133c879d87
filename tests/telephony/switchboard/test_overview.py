"""What a desk reads out of its view."""

from tests.stories.scene import ANNA, SUPPORT
from tests.story import Story
from tests.telephony.switchboard.test_teams import HEAD, LEAD, two_teams


def test_a_supervisor_with_teams_is_told_what_he_may_steer() -> None:
    story = Story(two_teams())
    lead, head = story.desk(LEAD), story.desk(HEAD)
    assert lead.led is not None and head.led is None and story.desk(ANNA).led is None
    assert [each.queue for each in lead.led_queues] == [SUPPORT]
    assert [each.operator for each in lead.led_colleagues] == [ANNA]
    assert head.led_queues == head.queues and head.led_colleagues == head.colleagues
