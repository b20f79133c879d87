"""Who was there, told from calls alone."""

from dataclasses import replace

from app.domain.what_if.presence import BESIDE, joined, present, shifts_of
from telephony.simulation.people import Shift
from telephony.switchboard.contact import ContactRecord, LegRecord
from telephony.switchboard.plan import SkillNeed
from tests.people import contact
from tests.real_days import HOUSE, SHIFTS, hour, lived
from tests.stories.scene import ANNA, BEN, SUPPORT, plan, queue


def call(name: str, who: str, start: float, waited: float = 5.0, direction: str = "in") -> ContactRecord:
    """Waited, answered by ``who``, a minute of talk; nobody: hung up."""
    up = start + waited
    legs = [LegRecord("queue", "support", start, up, "answered" if who else "abandoned")]
    if who:
        legs += [LegRecord("ring", who, up - 2, up, "answered"), LegRecord("talk", who, up, up + 60)]
    if direction == "out":
        legs = legs[1:]
    record = contact(name, arrived=start, legs=tuple(legs), operator=who, direction=direction)
    return replace(record, answered=up if who else None, ended=up + 60 if who else up)


def of(*contacts: ContactRecord) -> dict[str, Shift]:
    return {each.operator: each for each in shifts_of(contacts, HOUSE)}


def test_from_a_little_before_the_first_call_to_a_little_after_the_last() -> None:
    found = of(call("a", ANNA, 10_000), call("b", ANNA, 20_000), call("c", "stranger", 15_000))
    assert found == {ANNA: Shift(ANNA, 10_003 - BESIDE, 20_065 + BESIDE)}


def test_who_was_not_rung_while_somebody_waited_was_away() -> None:
    found = of(call("a", ANNA, 10_000), call("b", "", 12_000, 40.0), call("c", ANNA, 20_000))
    assert found[ANNA].away == ((12_005, 12_040),)
    assert present(found[ANNA]) == 20_065 - 10_003 + 2 * BESIDE - 35


def test_a_moment_of_waiting_or_a_caller_he_could_not_have_had_means_nothing() -> None:
    other = call("b", "", 12_000, 40.0)
    vip = replace(other, legs=(LegRecord("queue", "vip", 12_000, 12_040, "abandoned"),))
    for between in (call("b", "", 12_000, 4.0), vip):
        assert of(call("a", ANNA, 10_000), between, call("c", ANNA, 20_000))[ANNA].away == ()


def test_a_caller_kept_for_more_skill_tells_of_the_others_only_when_it_falls() -> None:
    skilled = plan(queue(SUPPORT, skills=(SkillNeed("lt", 1, 30.0),)))
    day = (call("a", ANNA, 10_000), call("b", "", 12_000, 40.0), call("c", ANNA, 20_000))
    (found,) = shifts_of(day, skilled)
    assert found.away == ((12_035, 12_040),)


def test_in_a_call_of_his_own_he_is_away() -> None:
    found = of(call("a", ANNA, 10_000), call("b", ANNA, 12_000, direction="out"), call("c", ANNA, 20_000))
    assert found[ANNA].away == ((12_003, 12_065),)


def test_who_waited_in_vain_beside_his_calls_shows_that_he_was_not_there() -> None:
    vain = call("a", "", 9_800, 50.0), call("c", "", 10_200, 50.0)
    found = of(*vain, call("b", ANNA, 10_000), call("d", BEN, 10_100))
    assert (found[ANNA].start, found[ANNA].end) == (9_850, 10_205)


def test_touching_stretches_are_one() -> None:
    assert joined([(5, 6), (1, 3), (2, 4), (4, 5)]) == [(1, 6)]


def test_a_lunch_that_cost_calls_is_found_in_a_whole_day() -> None:
    found = {each.operator: each for each in shifts_of(lived(), HOUSE)}
    real = {each.operator: each for each in SHIFTS}
    for who in (ANNA, BEN):
        assert abs(found[who].start - real[who].start) < 1200
        assert abs(found[who].end - real[who].end) < 1200
    lunch = [(max(since, hour(12)), min(to, hour(12.5))) for since, to in found[ANNA].away]
    assert sum(to - since for since, to in lunch if to > since) > 300
    assert present(found[BEN]) > 0.95 * 8 * 3600
