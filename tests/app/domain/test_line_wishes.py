"""Wishes of the room of lines as events."""

from app.domain.desk import Desk, asked, blocked
from app.domain.line_wishes import line_wish
from telephony.switchboard.ids import OperatorId, TrunkId
from telephony.switchboard.line_events import LinePingAsked, LinesWatched, LineTestAsked, LineTestStopped
from tests.app.ui import made_up as made

RASA, CITY = OperatorId("rasa"), TrunkId("city")


def test_each_wish_is_its_event() -> None:
    assert line_wish(RASA, "watch_lines", "on") == LinesWatched(RASA, True)
    assert line_wish(RASA, "watch_lines", "") == LinesWatched(RASA, False)
    assert line_wish(RASA, "ping_line", "city") == LinePingAsked(RASA, CITY)
    assert line_wish(RASA, "test_line", "city +370 699") == LineTestAsked(RASA, CITY, "+370 699")
    assert line_wish(RASA, "stop_line_test", "city") == LineTestStopped(RASA, CITY)
    assert line_wish(RASA, "ready", "") is None


def test_it_is_me_who_asks_and_nobody_while_the_exchange_is_away() -> None:
    here = Desk(view=made.view(), link=made.UP)
    assert asked(here, "ping_line", "city") == LinePingAsked(made.me().operator, CITY)
    away = Desk(view=made.view(), link=made.DOWN)
    assert asked(away, "ping_line", "city") is None and blocked(away, "ping_line") == "link_down"
