"""What the desk asks for about parked callers, and when it cannot."""

from typing import Any

import pytest

from app.domain import desk as rules
from app.domain.desk import Desk
from app.domain.park_wishes import PARK
from telephony.switchboard.ids import CallId
from telephony.switchboard.park_events import ParkWanted, PickUpAsked
from tests.app.ui import made_up as made

ME = made.me("ready").operator


def desk(*calls: Any, link: object = made.UP, **changes: Any) -> Desk:
    of = made.view(*calls, **({"parked": made.SHELF} | changes))
    return rules.heard(rules.heard(Desk(), link, made.NOW), of, made.NOW)


@pytest.mark.parametrize("state", ["talking", "held"])
def test_who_has_a_caller_parks_him_by_key_or_in_the_box(state: str) -> None:
    call = made.call(state)
    assert rules.asked(desk(call), "park") == ParkWanted(ME, call.call)
    assert rules.asked(desk(call), "transfer", f"{PARK}invoice") == ParkWanted(ME, call.call, note="invoice")
    assert rules.asked(desk(call), "consult", PARK) == ParkWanted(ME, call.call)


def test_without_a_caller_nobody_is_parked() -> None:
    assert rules.blocked(desk(), "park") == "not_talking" and rules.asked(desk(), "park") is None
    assert rules.blocked(desk(made.call("offered")), "park") == "not_talking"


def test_the_chosen_one_is_picked_up_or_who_has_stood_there_longest() -> None:
    assert rules.asked(desk(), "pick_up", "p-2") == PickUpAsked(ME, CallId("p-2"))
    assert rules.asked(desk(), "pick_up") == PickUpAsked(ME, CallId("p-1"))
    assert rules.asked(desk(parked=made.SHELF[1:]), "pick_up") == PickUpAsked(ME, CallId("p-2"))


@pytest.mark.parametrize(
    ("of", "why"),
    [
        (desk(parked=()), "nobody_parked"),
        (desk(parked=made.SHELF[2:]), "nobody_parked"),
        (desk(made.call()), "on_call"),
        (desk(made.call("fetching")), "on_call"),
        (desk(made.call("offered")), "rings"),
        (desk(me=made.me("offline")), "signed_out"),
        (desk(link=made.DOWN), "link_down"),
    ],
)
def test_why_nobody_can_be_picked_up_is_said(of: Desk, why: str) -> None:
    assert rules.blocked(of, "pick_up") == why and rules.asked(of, "pick_up") is None
