"""An operator's shift: when he may be rung, and since when he is idle."""

import pytest

from telephony.switchboard.operator import FREE, OPERATOR, Operator
from telephony.switchboard.table import OutOfTurn
from tests.stories.scene import ANNA, SUPPORT, operator


def ready() -> Operator:
    one = Operator(operator(ANNA, "101", SUPPORT), phone_online=True)
    one.move("signed_in", 10.0)
    return one


def test_only_ready_with_a_phone_and_without_a_wish_he_is_rung() -> None:
    one = ready()
    assert one.eligible
    one.after = "lunch"
    assert not one.eligible
    one.after, one.phone_online = "", False
    assert not one.eligible
    one.phone_online = True
    one.move("paused", 11.0)
    assert not one.eligible


def test_an_offer_that_comes_to_nothing_does_not_make_him_the_last_in_the_row() -> None:
    one = ready()
    one.move("offer_made", 20.0)
    one.move("offer_over", 40.0)
    assert (one.idle_since, one.since) == (10.0, 40.0)
    one.move("offer_made", 50.0)
    one.move("answered", 55.0)
    one.move("talk_over", 60.0)
    one.move("wrap_up_over", 70.0)
    assert one.idle_since == 70.0


def test_the_pause_code_goes_with_the_pause() -> None:
    one = ready()
    one.move("paused", 11.0)
    one.pause_code = "lunch"
    one.move("paused", 12.0)
    assert one.pause_code == "lunch"
    one.move("made_ready", 13.0)
    assert one.pause_code == ""


def test_a_talk_cannot_be_signed_out_of() -> None:
    one = ready()
    one.move("offer_made", 20.0)
    one.move("answered", 21.0)
    with pytest.raises(OutOfTurn):
        one.move("signed_out", 22.0)
    assert (one.state, one.since) == ("talking", 21.0)


def test_from_every_free_state_he_may_go_be_ready_or_pause() -> None:
    for state in FREE:
        for event in ("signed_out", "made_ready", "paused", "dialled"):
            assert OPERATOR.allows(state, event) or (state, event) == ("ready", "ready")
