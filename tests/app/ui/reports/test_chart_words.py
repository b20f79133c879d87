"""Charts say what the table says; a day without a call is a gap in no chart."""

from datetime import date

from app.domain.time_spent import Period
from app.services.report_ports import Asked, Report, Row, WaitStep
from app.ui.parts.say import say
from app.ui.reports.chart_words import counted_in, grain_of, heat_of, hours_of, trend_of, waits_of
from telephony.switchboard.facts import ABANDONED, ANSWERED, Visit, Work
from telephony.switchboard.figures import Figures, figures
from telephony.switchboard.tally import tally_of

FIRST, LAST = date(2026, 1, 1), date(2026, 1, 4)
"""Thursday to Sunday."""


def three() -> Figures:
    visits = [
        Visit("a", 0, wait, outcome) for wait, outcome in ((3, ANSWERED), (90, ANSWERED), (9, ABANDONED))
    ]
    return figures(tally_of(visits, [Work("anna", "a", 0, handled=1)]))


def report(group_by: str, *keys: str, operators: tuple[str, ...] = ()) -> Report:
    asked = Asked(FIRST, LAST, group_by, operators=operators)
    return Report(asked, tuple(Row(key, three()) for key in keys), Row("", three()))


def test_hours_of_weekdays(qapp: object) -> None:
    heat = heat_of(report("weekday_hour", "3 5", "5 20"))
    persian = heat_of(report("weekday_hour", "3 5", "5 20"), begins=5)
    assert persian.rows == (*heat.rows[5:], *heat.rows[:5]), "the week begins with Saturday there"
    assert persian.cells == (*heat.cells[5:], *heat.cells[:5])
    assert heat.columns[0] == "05" and heat.columns[-1] == "20" and heat.most == 3
    thursday, monday = heat.cells[3], heat.cells[0]
    assert (thursday[0].count, thursday[0].mark.key) == (3, "3 5")
    assert "05:00–06:00: 3 call" in say(thursday[0].mark.words)
    assert (thursday[1].count, thursday[1].mark.key) == (0, "")
    assert monday[0].count is None, "no Monday was among these days"


def test_every_day_has_its_place(qapp: object) -> None:
    trend = trend_of(report("day", "2026-01-02"))
    assert [each.total for each in trend.stacks] == [0, 3, 0, 0]
    assert "no calls" in say(trend.stacks[0].mark.words) and not trend.stacks[0].mark.key
    assert (trend.stacks[1].level, trend.stacks[1].mark.key) == (1 / 3, "2026-01-02")
    assert "3 offered, 2 answered, 1 hung up, service level 33.3 %" in say(trend.stacks[1].mark.words)


def test_of_operators_it_is_what_they_handled(qapp: object) -> None:
    own = report("day", "2026-01-02", operators=("anna",))
    assert counted_in(own.asked) == "handled" and counted_in(report("day").asked) == "offered"
    trend = trend_of(own)
    assert [each.total for each in trend.stacks] == [0, 1, 0, 0] and not trend.level_words


def test_a_long_time_is_in_months_and_a_day_in_hours() -> None:
    assert grain_of(Period(FIRST, FIRST)) == "hour"
    assert grain_of(Period(FIRST, LAST)) == "day"
    assert grain_of(Period(FIRST, date(2026, 12, 31))) == "month"
    assert hours_of(9) == "09:00–10:00"
    assert [say(each.label) for each in trend_of(report("month", "2026-01")).stacks] == ["2026-01"]


def test_the_line_stands_after_the_seconds_of_the_service_level(qapp: object) -> None:
    steps = (
        WaitStep(0, 10, 5, 1, 0),
        WaitStep(10, 20, 3, 0, 1),
        WaitStep(20, 60, 0, 0, 0),
        WaitStep(60, None, 1, 0, 0),
    )
    waits = waits_of(steps, 20)
    assert (waits.line, say(waits.line_words)) == (2.0, "within 20 s")
    assert [say(each.label) for each in waits.stacks] == ["0–10", "10–20", "20–60", "> 60"]
    assert [each.total for each in waits_of(steps[:3], 20).stacks] == [6, 4], "nothing behind the last wait"
    assert waits_of(steps, None).line is None, "queues differ"
