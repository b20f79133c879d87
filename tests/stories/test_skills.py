"""Who gets which call: skills that relax, strategies, who knows the caller, full queues; and why."""

from dataclasses import replace

import pytest

from telephony.switchboard.desk_events import OfferDeclined, SignedOut, TransferWanted
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.plan import SkillNeed
from tests.stories.scene import ANNA, BEN, JONAS, SALES, SUPPORT, operator, plan, queue
from tests.story import Story

DORA = OperatorId("dora")


def people(**skills: int) -> tuple:
    """Anna, Ben and Dora serve support; `skills`: who speaks Lithuanian how well."""
    return tuple(
        operator(OperatorId(name), str(number), SUPPORT, skills=(("lt", skills.get(name, 0)),))
        for number, name in enumerate(("anna", "ben", "dora"), 101)
    )


def house(**more: object) -> Story:
    needs = (SkillNeed("lt", 2, 30.0),)
    return Story(plan(queue(SUPPORT, skills=needs), operators=people(anna=0, ben=1, dora=2), **more))


def rung(story: Story, call: str = "c1") -> list[str]:
    return list(story.call(call).offers)


def test_a_caller_waits_for_the_skill_and_then_for_less_of_it() -> None:
    story = house().signs_in(ANNA, BEN).calls("c1")
    assert rung(story) == []
    story.passes(29)
    assert rung(story) == []
    story.passes(2)
    assert rung(story) == ["ben"]
    story.hears(OfferDeclined(BEN, CallId("c1"))).passes(30)
    assert rung(story) in (["anna"], ["ben"])


@pytest.mark.parametrize("how", ["transferred", "phone lost"])
def test_less_skill_will_do_also_for_who_came_back_to_the_line(how: str) -> None:
    story = house().signs_in(DORA).calls("c1").picks_up(DORA).signs_in(BEN)
    if how == "transferred":
        story.hears(TransferWanted(DORA, CallId("c1"), f"queue:{SUPPORT}"))
    else:
        story.phone_ends(DORA, by="lost")
    assert rung(story.hears(SignedOut(DORA))) == []
    story.passes(31)
    assert "ben" in rung(story)


def test_who_has_the_skill_is_rung_at_once_though_others_waited_longer() -> None:
    story = house().signs_in(ANNA, BEN).passes(100).signs_in(DORA).calls("c1")
    assert rung(story) == ["dora"]
    assert "lt 2" in story.call("c1").why[-1]


def test_who_comes_free_gets_a_call_he_is_good_enough_for_by_now() -> None:
    story = house().calls("c1").passes(61).signs_in(ANNA)
    assert rung(story) == ["anna"]


def test_calls_go_round() -> None:
    house = plan(queue(SUPPORT, strategy="round_robin", wrap_up=0), operators=people())
    story = Story(house).signs_in(ANNA, BEN, DORA)
    turns = []
    for number in range(6):
        story.calls(f"c{number}")
        (who,) = rung(story, f"c{number}")
        turns.append(str(who))
        story.picks_up(who).passes(5).caller_hangs_up(f"c{number}").passes(1)
    assert turns == ["anna", "ben", "dora"] * 2


def test_who_had_fewest_calls_is_next() -> None:
    house = plan(queue(SUPPORT, strategy="fewest_calls", wrap_up=0), operators=people())
    story = Story(house).signs_in(ANNA)
    for number in range(2):
        story.calls(f"a{number}").picks_up(ANNA).caller_hangs_up(f"a{number}").passes(1)
    story.signs_in(BEN)
    for number in range(2):
        story.calls(f"b{number}")
        assert rung(story, f"b{number}") == ["ben"]
        story.picks_up(BEN).caller_hangs_up(f"b{number}").passes(1)
    story.passes(5).calls("c1")
    assert rung(story) == ["anna"]


KNOWN = {"+37061111111": (replace(JONAS, operator="ben"),)}


def sticky(**more: float) -> Story:
    return Story(plan(queue(SUPPORT, **{"sticky": 20.0, "wrap_up": 0, **more})), phone_book=KNOWN)


def test_who_knows_the_caller_is_waited_for() -> None:
    story = sticky().signs_in(ANNA, BEN).calls("c1", number="+37061111111")
    assert rung(story) == ["ben"]
    assert "knows the caller" in story.call("c1").why[-1]


def test_others_are_rung_when_he_does_not_come_free_in_time() -> None:
    story = sticky().signs_in(BEN).calls("c0", number="+37069999999").picks_up(BEN).signs_in(ANNA)
    story.calls("c1", number="+37061111111").passes(19)
    assert rung(story) == []
    story.passes(2)
    assert rung(story) == ["anna"]


def test_who_is_not_here_is_not_waited_for() -> None:
    story = sticky().signs_in(ANNA).calls("c1", number="+37061111111")
    assert rung(story) == ["anna"]


@pytest.mark.parametrize("overflow", ["sales", ""])
def test_a_full_queue_sends_on_or_away(overflow: str) -> None:
    house = plan(queue(SUPPORT, max_waiting=1, overflow=overflow, no_operators="busy"))
    story = Story(house).signs_in(ANNA).calls("c0").picks_up(ANNA)
    story.calls("c1")
    assert story.call("c1").queue == SUPPORT
    story.calls("c2")
    if overflow:
        assert story.call("c2").queue == SALES
    else:
        assert story.contact("c2").end_reason == "no_operators"


def test_the_contact_says_what_was_decided() -> None:
    story = house().signs_in(DORA).calls("c1").picks_up(DORA).caller_hangs_up("c1")
    why = story.contact("c1").why
    assert why[0].endswith("leads to support") and why[1].startswith("Dora: longest idle of 1")
