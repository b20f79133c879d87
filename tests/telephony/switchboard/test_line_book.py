"""What is remembered of lines, and for how long."""

from telephony.switchboard.events import TrunkDown
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.line_book import TROUBLE_KEPT, LineBook

CITY = TrunkId("city")


def test_trouble_is_kept_in_bounds_and_up_again_is_said_once() -> None:
    book = LineBook()
    for second in range(40):
        book.trunk_down(TrunkDown(CITY, f"reason {second}"), float(second))
    book.trunk_up(CITY, 50.0)
    book.trunk_up(CITY, 60.0)
    track = book.trunk(CITY)
    assert len(track.trouble) == TROUBLE_KEPT and track.since == 50.0
    assert [each.problem for each in list(track.trouble)[:2]] == ["", "reason 39"]
