"""Calls behind a figure: who, how long, what came of it, why."""

from datetime import UTC, datetime

from app.services.report_book_ports import CallStory
from app.services.report_ports import Behind, CallBehind
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.people.present import House, Subject
from app.ui.reports.calls_list import call_of, call_rows, leads, subject_of, title_of

AT = datetime(2026, 1, 1, 9, 30, tzinfo=UTC)
CALL = CallBehind("c/1", AT, "Jonas", "+37061234567", "support", "rasa", "answered", 12.4, 180.6)
LOST = CallBehind("c2", AT, "", "", "support", "", "abandoned", 70.0, None, times=2)
STORY = CallStory(("100 leads to support", "Rasa: longest idle"), True, person_id=7)


def test_rows_say_it_all(qapp: object) -> None:
    names = House(operators=(("rasa", "Rasa P."),), queues=(("support", "Support LT"),))
    first, second = call_rows(Behind(2, (CALL, LOST)), {"c/1": STORY}, names)
    said = [say(cell.text) for cell in first.cells]
    assert said[1:7] == ["Jonas", "Support LT", "Rasa P.", "00:12", "03:01", "answered"]
    assert said[7] == "● recorded · 100 leads to support · Rasa: longest idle"
    assert [say(cell.text) for cell in second.cells][1:7] == [
        "Withheld", "Support LT", "–", "01:10", "–", "hung up while waiting, 2 times",
    ]  # fmt: skip
    assert call_of(first.id) == "c/1", "an id with a stroke in it too"


def test_whose_page_opens() -> None:
    assert subject_of(CALL, STORY) == Subject(7, None)
    assert subject_of(CALL, None) == Subject(number="+37061234567")


def test_the_title_counts_all_and_not_only_the_shown(qapp: object) -> None:
    said = say(title_of("Support LT", tr("Offered"), Behind(900, (CALL,))))
    assert said == "Support LT · Offered · 900 calls · the first 500 are shown"
    assert leads("offered") and leads("service_level") and not leads("paused")
