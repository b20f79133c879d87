"""A supervisor of a team reads of the past what is of his team, and no more."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import NotAllowed
from app.domain.sight import Sight
from app.services.report_ports import Asked, CellKey
from app.store.reports import StoredReports
from app.store.workshop import StoredWorkshop
from tests.golden_day import DAY
from tests.people import NOON, Desk
from tests.reviewing import CARD, record, review_of

BOSS = "supervisor"
WEEK = datetime.fromtimestamp(NOON, UTC).astimezone().date()
NORTH = Sight(frozenset({"north"}), frozenset({"ona"}))


@pytest.fixture
def whole(desk: Desk) -> StoredWorkshop:
    """Of the whole house: calls of mantas in support, of ona there too, of mantas in the north."""
    for call, who, queue in (("m", "mantas", "support"), ("o", "ona", "support"), ("n", "mantas", "north")):
        record(desk, call, who, queue=queue)
    shop = StoredWorkshop(desk.store, "rasa")
    shop.save_score_card(CARD, BOSS)
    return shop


@pytest.fixture
def north(whole: StoredWorkshop, desk: Desk) -> StoredWorkshop:
    return StoredWorkshop(desk.store, "greta", seen=lambda: NORTH)


def calls(shop: StoredWorkshop) -> set[str]:
    return {each.of.call for each in shop.calls_to_review(WEEK, BOSS)}


def test_only_calls_of_his_queues_and_people_are_his_to_review(
    whole: StoredWorkshop, north: StoredWorkshop
) -> None:
    assert calls(whole) == {"m", "o", "n"} and calls(north) == {"o", "n"}
    found = {each.of.call: each for each in whole.calls_to_review(WEEK, BOSS)}
    card = whole.score_cards()[0]
    wanted = review_of(found["m"], card, 1, 4, 1)
    with pytest.raises(NotAllowed):
        north.save_review(wanted, BOSS)
    theirs = whole.save_review(wanted, BOSS)
    his = north.save_review(review_of(found["o"], card, 1, 4, 1), BOSS)
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    assert whole.reviews(long_ago, BOSS) == (theirs, his) and north.reviews(long_ago, BOSS) == (his,)
    with pytest.raises(NotAllowed):
        north.withdraw_review(theirs.id, BOSS)
    north.withdraw_review(his.id, BOSS)


def test_recordings_of_others_are_neither_heard_nor_held(north: StoredWorkshop, desk: Desk) -> None:
    for call in ("o", "n"):
        assert north.note_listening(f"{call}.rec1", BOSS).call == call
    with pytest.raises(NotAllowed):
        north.note_listening("m.rec1", BOSS)
    with pytest.raises(NotAllowed):
        north.hold_recording("m.rec1", BOSS, "why")
    assert north.deeds_with("m") == ()
    mantas = StoredWorkshop(desk.store, "mantas", seen=lambda: NORTH)
    assert mantas.note_listening("m.rec1", BOSS).operator == "mantas", "his own"


def test_days_to_live_again_have_his_calls_only(whole: StoredWorkshop, north: StoredWorkshop) -> None:
    def found(shop: StoredWorkshop) -> tuple[set[str], int]:
        days = shop.days_with_calls(WEEK + timedelta(days=1), BOSS)
        return {each.call for each in shop.contacts_of(WEEK, BOSS)}, days[0].calls

    assert found(whole) == ({"m", "o", "n"}, 3) and found(north) == ({"o", "n"}, 2)
    assert north.call_stories(["m", "o", "n"], BOSS).keys() == {"o", "n"}


# ---- reports: of the golden day, whose queues and operators are known

Reading = Callable[[StoredReports, Asked], object]
READINGS: tuple[Reading, ...] = (
    lambda of, asked: of.report(asked, BOSS),
    lambda of, asked: of.calls_behind(CellKey(asked, None, "offered"), BOSS),
    lambda of, asked: of.waits(asked, BOSS),
    lambda of, asked: of.foretold(asked, BOSS),
    lambda of, asked: of.first_contacts(asked, BOSS),
)


@pytest.fixture
def team(golden: StoredReports) -> StoredReports:
    made = StoredReports(
        golden.store, "greta", seen=lambda: Sight(frozenset({"support"}), frozenset({"anna"}))
    )
    made.clock = golden.clock
    return made


@pytest.mark.parametrize("group", ["queue", "hour", "customer"])
def test_a_report_has_his_queues_only(golden: StoredReports, team: StoredReports, group: str) -> None:
    asked = Asked(DAY, DAY, group)
    chosen = replace(asked, queues=("support",))
    assert team.report(asked, BOSS) == golden.report(chosen, BOSS) != golden.report(asked, BOSS)
    for figure in ("offered", "handled"):
        behind = team.calls_behind(CellKey(asked, None, figure), BOSS, 1000)
        assert behind == golden.calls_behind(CellKey(chosen, None, figure), BOSS, 1000)
        assert behind.count == len(behind.calls) and {each.queue for each in behind.calls} == {"support"}
    assert team.waits(asked, BOSS) == golden.waits(chosen, BOSS)
    assert team.first_contacts(asked, BOSS) == golden.first_contacts(chosen, BOSS)


def test_a_report_of_operators_has_his_people_only(golden: StoredReports, team: StoredReports) -> None:
    everybody = golden.report(Asked(DAY, DAY, "operator"), BOSS)
    mine = team.report(Asked(DAY, DAY, "operator"), BOSS)
    assert [each.key for each in mine.rows] == ["anna"] and len(everybody.rows) > 1
    assert mine.rows[0] == next(each for each in everybody.rows if each.key == "anna")


@pytest.mark.parametrize("reading", READINGS)
def test_a_report_of_another_team_is_refused(team: StoredReports, reading: Reading) -> None:
    for asked in (
        Asked(DAY, DAY, queues=("sales",)),
        Asked(DAY, DAY, queues=("support", "sales")),
        Asked(DAY, DAY, operators=("ben",)),
    ):
        with pytest.raises(NotAllowed):
            reading(team, asked)


def test_who_looks_after_nothing_reads_nothing(golden: StoredReports) -> None:
    nothing = StoredReports(golden.store, "greta", seen=Sight)
    nothing.clock = golden.clock
    for group in ("queue", "operator"):
        with pytest.raises(NotAllowed):
            nothing.report(Asked(DAY, DAY, group), BOSS)
