"""What would happen to a call is told by the board itself, and nothing happens."""

from dataclasses import replace

import pytest

from telephony.switchboard.desk_events import SignedIn, SignedOut
from telephony.switchboard.plan import BoxPlan, Hours, Interval, Plan, Rule
from telephony.switchboard.routing_events import (
    RouteAsked,
    RouteForgotten,
)
from tests.stories.scene import ANNA, BEN, CARL, DIRECTOR, JONAS, PHONE_BOOK, SALES, SUPPORT, VIP, plan, queue
from tests.story import BEGIN, Story

WEEKDAYS = Hours("UTC", tuple(Interval(day, 8 * 60, 17 * 60) for day in range(5)), name="office")
EVENING = BEGIN + 8 * 3600


def led(of: Plan) -> Plan:
    """Anna is the supervisor."""
    first, *others = of.operators
    return replace(of, operators=(replace(first, role="supervisor"), *others))


def asked(number: str = "+37063333333", called: str = "300", at: float = BEGIN, **more: object) -> RouteAsked:
    matches = PHONE_BOOK.get(number, ())
    return RouteAsked(ANNA, number, called, at, matches, **more)  # type: ignore[arg-type]


def test_the_tester_tells_the_whole_way_and_rings_nobody() -> None:
    rules = (Rule("night", outside="office", to=SALES), Rule("Lithuanian", language=("lt",), add=1))
    story = Story(led(plan(rules=rules, calendars=(WEEKDAYS,)))).signs_in(ANNA, CARL)
    before = {each.id: each.state for each in story.board.floor.operators.values()}
    story.hears(asked())
    assert story.said == ()
    assert before == {each.id: each.state for each in story.board.floor.operators.values()}
    found = story.desk(ANNA).tried
    assert found is not None and story.desk(CARL).tried is None
    assert [(each.rule, each.taken, each.code) for each in found.steps] == [
        ("night", False, "open"),
        ("Lithuanian", False, "language"),
        ("", True, "vip_queue"),
    ]
    assert (found.ending, found.queue, found.rings) == ("offered", "Vip", ("Carl",))
    assert story.hears(RouteForgotten(ANNA)).desk(ANNA).tried is None


@pytest.mark.parametrize(
    ("question", "ending", "detail"),
    [
        (asked(at=EVENING), "leaving", "closed"),
        (asked(called="999"), "ended", "rejected"),
        (asked(number=""), "waiting", ""),
        (asked(number="", everybody=True), "offered", ""),
        (asked(number="nonsense", called="100"), "waiting", ""),
    ],
)
def test_every_ending_is_told(question: RouteAsked, ending: str, detail: str) -> None:
    hours = plan(queue(SUPPORT, hours=WEEKDAYS), queue(VIP, hours=WEEKDAYS))
    found = Story(led(hours)).signs_in(CARL).hears(question).desk(ANNA).tried
    assert found is not None and (found.ending, found.detail) == (ending, detail)


def test_what_the_tester_says_is_what_happens() -> None:
    rules = (Rule("VIP", priority=2, to=SALES), Rule("Lithuanian", language=("lt",), add=1))
    story = Story(led(plan(rules=rules)), phone_book=PHONE_BOOK).signs_in(ANNA, BEN)
    for number, best in (("+37063333333", DIRECTOR), ("+37061111111", JONAS)):
        story.hears(asked(number, "100"))
        found = story.desk(ANNA).tried
        story.calls(number.strip("+"), number=number, to="100")
        call = story.call(number.strip("+"))
        assert found is not None and call.chosen == best
        assert [str(each) for each in found.steps if each.taken] + list(found.says) == call.why
        assert found.rings == tuple(story.operator(each).plan.name for each in call.offers)


def test_only_supervisors_ask() -> None:
    story = Story(led(plan())).hears(SignedIn(BEN)).hears(SignedOut(BEN))
    story.hears(replace(asked(), operator=BEN)).was_told("ben", "route_forbidden")
    assert story.desk(BEN).tried is None


def test_the_tester_knows_who_leaves_a_message() -> None:
    box = BoxPlan("night", "After hours", SUPPORT)
    to_box = plan(queue(SUPPORT, hours=WEEKDAYS, closed_to="voicemail:night"), boxes=(box,))
    story = Story(led(to_box)).signs_in(ANNA).hears(asked(called="100", at=EVENING))
    found = story.desk(ANNA).tried
    assert found is not None
    assert (found.ending, found.detail, found.says[-1]) == (
        "in_voicemail",
        "After hours",
        "voicemail After hours",
    )


def test_a_draft_is_asked_and_the_plan_that_holds_stays() -> None:
    story = Story(led(plan())).signs_in(ANNA, CARL)
    draft = replace(story.board.floor.plan, rules=(Rule("night", to=VIP),))
    story.hears(asked(trial=1, plan=draft))
    found = story.desk(ANNA).tried
    assert found is not None and found.asked == asked(trial=1)
    assert [(each.rule, each.to) for each in found.steps if each.taken] == [("night", VIP)]
    assert found.ending == "offered" and story.board.floor.plan.rules == ()
    story.hears(asked(trial=2, plan=draft, everybody=True)).hears(asked(trial=3))
    found = story.desk(ANNA).tried
    assert found is not None and found.steps[0].rule == ""


def test_a_draft_that_leads_nowhere_is_told_and_harms_nothing() -> None:
    story = Story(led(plan())).signs_in(ANNA)
    draft = replace(story.board.floor.plan, rules=(Rule("lost", during="no such", to=VIP),))
    story.hears(asked(trial=1, plan=draft)).was_told("anna", "route_draft")
    assert story.desk(ANNA).tried is None
    assert story.calls("c1").rings(ANNA)
