"""Small print of announcements; the stories stand in tests/stories/test_announcing.py."""

from pathlib import Path

import pytest

from telephony.switchboard.announcing import LAST_PLACE
from telephony.switchboard.forecast import STEPS
from tests.stories.scene import ANNA, BEN, SUPPORT, plan, queue
from tests.story import Story

PROMPTS = Path(__file__).parents[3] / "resources" / "prompts"
WANTED = (
    *(f"position_{place}" for place in (*range(1, LAST_PLACE + 1), "many")),
    *(f"wait_{step / 60:.0f}" for step in STEPS),
    *(f"digit_{digit}" for digit in range(10)),
    *("wait_long", "offer_callback", "callback_own", "callback_number", "callback_right", "callback_wrong"),
    *("callback_promised", "still_waiting", "connecting"),
)


@pytest.mark.parametrize("language", ["en", "fa", "hu", "lt", "pl"])
def test_every_sentence_is_recorded_in_every_language(language: str) -> None:
    assert [name for name in WANTED if not (PROMPTS / language / f"{name}.wav").is_file()] == []


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
