"""Why a deadline is when it is, in sentences, rows and on a line."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.service_level import Pause
from app.domain.service_promises import Clock, Promise, TicketClocks
from app.ui.parts.say import say
from app.ui.tickets.deadline_words import first_shown, line, promise_line, sentence, span_rows, spans
from telephony.switchboard.plan import Hours, Interval

OFFICE = Hours("UTC", tuple(Interval(day, 8 * 60, 17 * 60) for day in range(5)), ("2026-03-04",))
MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
CLOCK = Clock("solution", MONDAY, timedelta(hours=10), OFFICE)
NEVER = Hours("UTC", (Interval(0, 600, 600),))


def after(hours: float) -> float:
    return (MONDAY + timedelta(hours=hours)).timestamp()


def test_what_is_left_is_opening_time(qapp):
    said = say(sentence(CLOCK, after(1)))
    assert said.startswith("Solution: due Tomorrow ") and said.endswith("9 h of opening time left.")


def test_what_is_over_is_counted_in_opening_time_too(qapp):
    assert say(sentence(CLOCK, after(48))).endswith("7 h of opening time ago.")


def test_kept_in_time_and_late(qapp):
    in_time = replace(CLOCK, met=MONDAY + timedelta(hours=2), over=True)
    late = replace(CLOCK, met=MONDAY + timedelta(hours=26), over=True)
    assert say(sentence(in_time, after(30))).startswith("Solution: in time, ")
    assert say(sentence(late, after(30))).endswith("1 h of opening time late.")


def test_the_clock_stands(qapp):
    waiting = replace(CLOCK, pauses=(Pause(MONDAY + timedelta(hours=3)),))
    said = say(sentence(waiting, after(5)))
    assert "stands (Waiting for the customer)" in said and "7 h of opening time left" in said
    assert [each.why for each in spans(waiting, after(5))] == ["counted", "waiting"]


def test_what_is_not_owed_and_what_never_is_due(qapp):
    assert "not owed" in say(sentence(replace(CLOCK, over=True), after(1)))
    assert "never open" in say(sentence(replace(CLOCK, hours=NEVER), after(1)))


def test_every_span_is_a_row_with_its_reason(qapp):
    clock = replace(CLOCK, start=datetime(2026, 3, 3, 16, tzinfo=UTC), allowed=timedelta(hours=2))
    rows = [[say(cell.text) for cell in row.cells] for row in span_rows(clock, after(1))]
    assert [row[0] for row in rows] == [
        "Counted", "Outside opening hours", "Closed day", "Outside opening hours", "Counted",
    ]  # fmt: skip
    assert rows[2][3] == "24 h" and rows[-1][3] == "1 h"


def test_the_line_is_whole_and_in_order(qapp):
    for now in (after(-3), after(1), after(30), after(200)):
        drawn = line(CLOCK, now)
        edges = [drawn.parts[0].start, *(part.end for part in drawn.parts)]
        assert edges[0] == 0 and abs(edges[-1] - 1) < 1e-9 and edges == sorted(edges)
        assert drawn.due is not None and 0 < drawn.due <= 1
        assert drawn.now is None or 0 <= drawn.now <= 1
    assert line(CLOCK, after(200)).parts[-1].why == "late"
    assert line(replace(CLOCK, over=True), after(200)).parts[-1].why == "counted"


def test_which_promise_holds_is_said(qapp):
    told = TicketClocks(1, Promise(240, 0, "Office"), (CLOCK,))
    said = say(promise_line(told.rule, told))
    assert "every priority" in said and "4:00 / –" in said and "“Office” (UTC)" in said
    assert "Urgent, repairs" in say(promise_line(Promise(1, 2, "Office", 3, "repairs"), told))


def test_what_is_owed_is_looked_at_first():
    kept = replace(CLOCK, kind="response", met=MONDAY, over=True)
    rule = Promise(1, 2, "Office")
    assert first_shown(TicketClocks(1, rule, (CLOCK, CLOCK))) == 0
    assert first_shown(TicketClocks(1, rule, (kept, CLOCK))) == 1
    assert first_shown(TicketClocks(1, rule, (kept, kept))) == 1
