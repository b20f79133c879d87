"""What the room says, without a window."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.what_if.outcome import Band, Outcome, Side
from app.domain.what_if.real_day import RealDay
from app.domain.what_if.runs import try_out
from app.domain.what_if.trial import Trial
from app.services.what_if_ports import CountedDay
from app.ui.parts.text import Shown, Text
from app.ui.what_if.present import (
    KINDS,
    call_rows,
    chart,
    chosen_days,
    day_options,
    differences,
    names_of,
    operator_rows,
    queue_rows,
    ranged,
    sentence,
    shown,
)
from telephony.switchboard.plan import SkillNeed
from tests.real_days import HOUSE, MIDNIGHT, day
from tests.stories.scene import ANNA, BEN, SALES, SUPPORT, VIP, plan, queue

NAMES = names_of(HOUSE)
OLD = Trial(HOUSE)


def words(text: Shown) -> str:
    """Without a translator."""
    if isinstance(text, tuple):
        return " · ".join(map(words, text))
    if not isinstance(text, Text):
        return str(text)
    filled = text.source.replace("%n", str(text.n))
    for name, value in text.values:
        filled = filled.replace(f"{{{name}}}", words(value))
    return filled


def utc_hour(at: float) -> int:
    return int((at - MIDNIGHT) // 3600)


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    found = try_out([RealDay(day(), HOUSE)], OLD, OLD.with_more(SUPPORT, 1), lambda done, total: True)
    assert found is not None
    return found


def test_every_rule_that_is_another_has_its_line() -> None:
    house = plan(queue(SUPPORT, skills=(SkillNeed("lt", 1, 0.0),)))
    after = (
        Trial(house)
        .with_queue(SUPPORT, strategy="ring_all", ring_time=9.0, wrap_up=10.0, max_wait=60.0)
        .with_queue(SUPPORT, priority=2, overflow=SALES)
        .with_relax(SUPPORT, 15.0)
        .with_member(VIP, BEN, True)
        .with_member(SALES, ANNA, False)
        .with_more(SALES, 2)
        .with_leaving(ANNA, 14 * 60 + 5)
    )  # fmt: skip
    said = [words(each) for each in differences(Trial(house), after, names_of(house))]
    assert said == [
        "Support: Who is rung Who has been free longest → Everybody at once",
        "Support: Ring time 20 s → 9 s",
        "Support: Priority 0 → 2",
        "Support: Longest wait 0 s → 60 s",
        "Support: Wrap-up 30 s → 10 s",
        "Support: Skills lt 1 0.0 → lt 1 15.0",
        "Support: Too many or too long: go to – → Sales",
        "Anna leaves Sales",
        "Ben joins Vip",
        "Sales: 2 operator(s) more",
        "Anna leaves at 14:05",
    ]
    assert differences(OLD, OLD, NAMES) == ()


def test_the_sentence_says_what_it_brings_and_how_far_to_believe_it(outcome: Outcome) -> None:
    better, fewer, model = map(words, sentence(outcome))
    assert "of the calls are answered within 20 s instead of" in better
    assert fewer.endswith("fewer hang up.")
    assert model.startswith("Model against reality:")
    same = replace(outcome, after=outcome.before)
    assert [words(each) for each in sentence(same)][1:3] == [
        "As many callers hang up.",
        "That is no more than luck makes: between two runs of one day there is as much.",
    ]
    worse = replace(outcome, before=outcome.after, after=outcome.before)
    assert words(sentence(worse)[1]).endswith("more hang up.")
    nobody = Side(((),), {})
    assert len(sentence(Outcome(nobody, nobody, nobody))) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_all_calls_come_first_and_each_queue_that_had_any(outcome: Outcome, kind: str) -> None:
    rows = queue_rows(outcome, kind, NAMES)
    assert [row.id for row in rows] == ["all", SUPPORT, SALES]
    assert rows[0].cells[4].tone == "ok"  # one more helps, whatever is measured


def test_what_luck_could_have_made_is_not_coloured(outcome: Outcome) -> None:
    same = replace(outcome, after=outcome.before)
    assert {row.cells[4].tone for row in queue_rows(same, "wait", NAMES)} == {""}
    worse = replace(outcome, before=outcome.after, after=outcome.before)
    assert queue_rows(worse, "service_level", NAMES)[0].cells[4].tone == "bad"


def test_a_value_stands_with_its_range() -> None:
    assert words(ranged("abandoned", Band(0.125, 0.1, 0.15))) == "12 % (10–15)"
    assert words(ranged("wait", Band(9.6, 9.6, 9.6))) == "10 s"
    assert words(ranged("wait", Band(None, None, None))) == "–" == words(shown("wait", None))


def test_everybody_who_was_there_has_a_line_and_so_has_who_does_not_exist_yet(outcome: Outcome) -> None:
    found = {row.id: [words(cell.text) for cell in row.cells] for row in operator_rows(outcome, NAMES)}
    assert found[ANNA][0] == "Anna" and found["more:support:0"][0] == "One more in Support (1)"
    assert found["more:support:0"][1:3] == ["–", "–"]
    calls, busy = found["more:support:0"][3].split(" call(s) · ")
    assert int(calls) > 10 and busy.endswith(" %")


def test_each_call_says_who_answered_before_and_after(outcome: Outcome) -> None:
    rows = call_rows(outcome, NAMES)
    assert len(rows) == len(outcome.real.runs[0])
    texts = [words(cell.text) for row in rows for cell in row.cells[3:]]
    assert any("One more in Support (1) · " in text for text in texts)
    assert any(text.startswith("hung up · ") for text in texts)
    gone = Outcome(outcome.real, Side(((),), {}), outcome.after)
    assert words(call_rows(gone, NAMES)[0].cells[4].text) == "waits for ever"
    away = replace(outcome.real.runs[0][0], answered=None, end_reason="closed", withheld=True)
    closed = call_rows(Outcome(Side(((away,),), {}), outcome.before, outcome.after), NAMES)[0]
    assert words(closed.cells[3].text).startswith("sent away") and words(closed.cells[1].text) == "Withheld"


def test_the_chart_has_the_hours_of_the_day_and_room_for_its_values(outcome: Outcome) -> None:
    share, wait = (chart(outcome, kind, "", utc_hour) for kind in ("service_level", "wait"))
    assert share.hours == tuple(range(8, 16)) and share.top == 1.0
    assert [line.style for line in wait.lines] == ["real", "before", "after"]
    highest = max(band.high or 0 for line in wait.lines for band in line.bands)
    assert highest <= wait.top <= max(10, 3 * highest)
    assert words(share.words).startswith("Answered in time by hour: really ")
    nothing = chart(outcome, "abandoned", VIP, utc_hour)
    assert nothing.top > 0 and {band.mid for line in nothing.lines for band in line.bands} == {None}


def test_days_are_offered_one_by_one_and_several_together() -> None:
    days = tuple(CountedDay(date(2026, 3, number), number) for number in range(9, 1, -1))
    options = day_options(days)
    assert [each.value for each in options][:2] == ["2026-03-09", "2026-03-08"]
    assert options[-1].value == "last" and len(options) == 9
    assert chosen_days(days, "2026-03-08") == (date(2026, 3, 8),)
    assert chosen_days(days, "last") == tuple(date(2026, 3, number) for number in (9, 8, 7, 6, 5))
    assert chosen_days(days, "") == () and [each.value for each in day_options(days[:1])] == ["2026-03-09"]
