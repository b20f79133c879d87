"""A contact's legs as visits and work."""

from dataclasses import replace

from telephony.switchboard.contact import LegRecord
from telephony.switchboard.facts import Facts, Visit, Work, facts_of
from tests.people import contact


def legs(*of: tuple[str, str, float, float, str]) -> tuple[LegRecord, ...]:
    return tuple(LegRecord(*each) for each in of)


CALL = replace(
    contact("c1"),
    legs=legs(
        ("queue", "sales", 100, 160, "overflow"),
        ("ring", "ben", 110, 130, "missed"),
        ("ring", "ben", 140, 150, "declined"),
        ("queue", "support", 160, 180, "answered"),
        ("ring", "anna", 170, 180, "answered"),
        ("talk", "anna", 180, 200, ""),
        ("hold", "anna", 200, 210, ""),
        ("talk", "anna", 210, 240, "transferred"),
        ("talk", "ben", 240, 300, "customer"),
        ("wrap_up", "ben", 300, 320, ""),
    ),
)


def test_each_stay_is_a_visit_and_each_operators_part_a_work() -> None:
    assert facts_of(CALL) == Facts(
        (Visit("sales", 100, 60, "flow_out"), Visit("support", 160, 20, "answered", "anna")),
        (
            Work("ben", "sales", 110, offers=2, missed=1, declined=1),
            Work("anna", "support", 170, 1, 50, 10, held=1, transferred=1, offers=1),
            Work("ben", "support", 240, 1, 60, wrap_up=20),
        ),
    )


def test_the_order_of_the_legs_does_not_matter() -> None:
    assert facts_of(replace(CALL, legs=CALL.legs[::-1])).visits == facts_of(CALL).visits


def test_who_hangs_up_while_it_rings_is_no_miss() -> None:
    gone = legs(("queue", "q", 0, 12, "abandoned"), ("ring", "anna", 5, 12, "withdrawn"))
    found = facts_of(replace(CALL, legs=gone))
    assert found.visits == (Visit("q", 0, 12, "abandoned"),)
    assert found.works == (Work("anna", "q", 5, offers=1, lost=1),)
    taken = legs(("queue", "q", 0, 12, "answered"), ("ring", "anna", 5, 12, "withdrawn"))
    assert facts_of(replace(CALL, legs=taken)).works == (Work("anna", "q", 5, offers=1),)


def test_a_vain_try_elsewhere_does_not_end_the_stay() -> None:
    tried = legs(("queue", "q", 0, 30, "overflow"), ("queue", "q", 30, 50, "abandoned"))
    assert facts_of(replace(CALL, legs=tried)).visits == (Visit("q", 0, 50, "abandoned"),)
    again = legs(("queue", "q", 0, 30, "answered"), ("queue", "q", 60, 70, "answered"))
    assert len(facts_of(replace(CALL, legs=again)).visits) == 2
    menu = legs(
        ("queue", "q", 0, 30, "overflow"), ("menu", "m", 30, 40, ""), ("queue", "q", 40, 50, "answered")
    )
    assert len(facts_of(replace(CALL, legs=menu)).visits) == 2


def test_a_kept_place_is_no_visit_and_a_dialled_call_is_nobodys_offer() -> None:
    kept = legs(
        ("queue", "q", 0, 90, "called"), ("ring", "anna", 90, 95, "answered"), ("talk", "anna", 95, 99, "")
    )
    back = replace(CALL, direction="out", callback_of="c0", legs=kept)
    assert facts_of(back) == Facts((), (Work("anna", "q", 90, 1, 4, offers=1),))
    own = legs(("ring", "anna", 0, 5, "answered"), ("talk", "anna", 9, 19, ""))
    dialled = replace(CALL, direction="out", legs=own)
    assert facts_of(dialled) == Facts((), (Work("anna", "", 9, 1, 10, outgoing=True),))


def test_an_exchange_that_stops_is_an_error() -> None:
    cut = legs(("queue", "q", 0, 30, "exchange_stopped"))
    assert facts_of(replace(CALL, legs=cut)).visits[0].outcome == "error"
