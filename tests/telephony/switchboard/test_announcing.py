"""Small print of announcements; the stories stand in tests/stories/test_announcing.py."""

from tests.stories.scene import ANNA, BEN, SUPPORT, plan, queue
from tests.story import Story


def test_a_forecast_stands_where_it_is_shown_and_counts_who_waits() -> None:
    story = Story(plan(queue(SUPPORT, wrap_up=0))).signs_in(ANNA)
    forecast = story.board.floor.forecasts[SUPPORT]
    for _ in range(5):
        forecast.learn_handling(100)
        forecast.came_true(120, 100)
    support = story.desk(BEN).queues[0]
    assert (support.expected, support.error) == (None, 20), "whoever came now would be served now"
    story.calls("a").picks_up(ANNA).calls("b", number="+37065555555")
    assert story.desk(BEN).queues[0].expected == 300
