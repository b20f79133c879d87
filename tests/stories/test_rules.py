"""Rules decide the way, supervisors shut queues by hand, and what would happen can be asked."""

from dataclasses import replace

from telephony.switchboard.commands import CallOperator, Reject
from telephony.switchboard.desk_events import PauseAsked
from telephony.switchboard.events import CallerIdentified
from telephony.switchboard.ids import CallId, LegId
from telephony.switchboard.plan import Hours, Interval, Plan, Rule
from tests.stories.scene import ANNA, BEN, CARL, JONAS, SALES, SUPPORT, VIP, plan, queue
from tests.story import BEGIN, Story

WEEKDAYS = Hours("UTC", tuple(Interval(day, 8 * 60, 17 * 60) for day in range(5)), name="office")
EVENING = BEGIN + 8 * 3600


def led(of: Plan) -> Plan:
    """Anna is the supervisor."""
    first, *others = of.operators
    return replace(of, operators=(replace(first, role="supervisor"), *others))


def test_rules_send_callers_and_the_contact_says_which() -> None:
    rules = (Rule("Lithuanian", language=("lt",), add=3), Rule("open case", open_request=True, to=VIP))
    book = {"+37061111111": (replace(JONAS, open_request=True),)}
    story = Story(plan(rules=rules), phone_book=book).signs_in(CARL).calls("c1")
    assert story.rings(CARL)
    story.picks_up(CARL).caller_hangs_up("c1")
    why = story.contact("c1").why
    assert why[:2] == ("rule Lithuanian: +3 priority", "rule open case: to vip")


def test_a_rule_may_refuse() -> None:
    story = Story(plan(rules=(Rule("anonymous", withheld=True, to="busy"),))).signs_in(ANNA)
    story.calls("c1", number="anonymous").answers(Reject(LegId("c1.1"), 486, "Busy Here"))
    assert story.contact("c1").end_reason == "rejected"
    assert story.calls("c2").rings(ANNA)


def test_a_closed_queue_sends_its_callers_elsewhere_and_only_where_it_is_open() -> None:
    night = plan(queue(SUPPORT, hours=WEEKDAYS, closed_to=SALES))
    assert Story(night, begin=EVENING).signs_in(ANNA).calls("c1").call("c1").queue == SALES
    both = plan(queue(SUPPORT, hours=WEEKDAYS, closed_to=SALES), queue(SALES, hours=WEEKDAYS))
    story = Story(both, begin=EVENING).signs_in(ANNA).calls("c1").does_not(CallOperator)
    assert (story.call("c1").state, story.call("c1").queue, story.call("c1").leaving_by) == (
        "leaving",
        SUPPORT,
        "closed",
    )


def test_nobody_overflows_into_a_closed_queue() -> None:
    story = Story(
        plan(queue(SUPPORT, overflow=SALES, max_wait=30), queue(SALES, hours=WEEKDAYS)), begin=EVENING
    )
    story.signs_in(ANNA).hears(PauseAsked(ANNA, "lunch")).calls("c1").passes(31)
    assert (story.call("c1").state, story.call("c1").queue) == ("leaving", SUPPORT)


def test_signed_in_and_all_away_is_not_the_same_as_busy() -> None:
    away = plan(queue(SUPPORT, no_ready=20, overflow="sales"), queue("sales"))  # type: ignore[arg-type]
    story = Story(away).signs_in(ANNA, BEN).calls("talk").picks_up(ANNA).hears(PauseAsked(BEN, "lunch"))
    story.calls("c1").passes(25)
    assert story.call("c1").queue == SUPPORT, "Anna will be free after her call"
    story.hears(PauseAsked(ANNA, "lunch")).passes(20)
    assert story.call("c1").queue == "sales"
    assert "nobody is ready in Support" in story.call("c1").why


def test_who_owes_much_goes_to_the_accounts_and_another_currency_is_not_looked_at() -> None:
    book = {
        "+37061111111": (replace(JONAS, owed=(("80.00", "EUR", "2026-11-01", "hand"),
                                              ("20.01", "EUR", "2026-11-01", "import"))),),
        "+37062222222": (replace(JONAS, owed=(("9000.00", "PLN", "2026-11-01", "hand"),)),),
    }  # fmt: skip
    rules = (Rule("debtors", owes="100 EUR", to=VIP),)
    story = Story(plan(rules=rules), phone_book=book).calls("much", number="+37061111111")
    story.calls("other", number="+37062222222").calls("unknown", number="+37069999999")
    assert [story.call(each).queue for each in ("much", "other", "unknown")] == [VIP, SUPPORT, SUPPORT]
    story.caller_hangs_up("much")
    assert story.contact("much").why[0] == "rule debtors: to vip"


def test_a_debt_that_comes_too_late_leads_nobody_elsewhere() -> None:
    """The queue is chosen after ``look_up_limit`` without a name, as for all that is known of a caller."""
    rules = (Rule("debtors", owes="100 EUR", to=VIP),)
    owing = replace(JONAS, owed=(("800.00", "EUR", "2026-11-01", "hand"),))
    story = Story(plan(rules=rules), look_up_takes=None).calls("c1").passes(1)
    assert story.call("c1").queue == SUPPORT
    story.hears(CallerIdentified(CallId("c1"), (owing,)))
    assert story.call("c1").queue == SUPPORT
