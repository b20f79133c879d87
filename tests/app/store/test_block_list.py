"""The block list: every writing of a number is the same one, an end comes by itself, everything is taken
back."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import BadInput
from app.store import phone_book
from app.store.block_list import known_blocks
from telephony.switchboard.caller import UNTOLD
from telephony.switchboard.routing_events import BlockedNumber
from tests.people import Desk

RUDE = "+37061112233"
SOON = datetime.now(UTC) + timedelta(hours=1)


@pytest.mark.parametrize("written", [RUDE, "861112233", "0 611 12233", "tel:+370-611-12233"])
def test_a_number_is_blocked_in_every_writing_and_the_raw_one_is_kept(desk: Desk, written: str) -> None:
    new = desk.office.block(written, " shouts ", SOON)
    assert (new.key, new.raw, new.reason) == (RUDE, written, "shouts")
    assert desk.book.blocked(RUDE, "sip:061112233@trunk") == "shouts"
    assert desk.office.blocked() == (new,)


def test_who_calls_without_a_number_is_known_by_his_name(desk: Desk) -> None:
    desk.office.block("sip:robot@spam.example", "", None)
    assert desk.book.blocked("", "sip:robot@other.example") == UNTOLD
    assert desk.book.blocked("", "sip:human@spam.example") == ""


def test_it_ends_by_itself_although_the_answer_is_remembered(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.office.block(RUDE, "shouts", SOON)
    assert desk.book.blocked(RUDE, "")
    monkeypatch.setattr(phone_book, "now", lambda: SOON)
    assert desk.book.blocked(RUDE, "") == ""


def test_it_is_taken_off_and_put_back(desk: Desk) -> None:
    desk.office.block(RUDE, "shouts", None)
    gone = desk.office.unblock(RUDE)
    assert gone is not None and desk.book.blocked(RUDE, "") == "" and desk.office.blocked() == ()
    assert desk.office.put_back(gone).reason == "shouts" and desk.book.blocked(RUDE, "") == "shouts"
    assert desk.office.unblock("+1") is None


def test_again_replaces(desk: Desk) -> None:
    desk.office.block(RUDE, "shouts", None)
    desk.office.block("861112233", "shouts again", SOON)
    (only,) = desk.office.blocked()
    assert (only.reason, only.until) == ("shouts again", SOON)


@pytest.mark.parametrize("raw", ["", "anonymous", "  "])
def test_nobody_is_blocked_by_a_number_he_did_not_send(desk: Desk, raw: str) -> None:
    with pytest.raises(BadInput, match="no number"):
        desk.office.block(raw, "", None)
    with pytest.raises(BadInput, match="passed"):
        desk.office.block(RUDE, "", datetime.now(UTC) - timedelta(seconds=1))


def test_who_is_it_answers_as_the_exchange_does(desk: Desk) -> None:
    desk.office.block(RUDE, "shouts", None)
    assert desk.office.who_is("861112233") == (desk.book.resolve(RUDE, RUDE), "shouts")
    assert desk.office.who_is("") == ((), "")


def test_the_exchange_knows_all_of_it_by_heart(desk: Desk) -> None:
    desk.office.block("sip:robot@spam.example", "", None)
    desk.office.block(RUDE, "shouts", SOON)
    assert known_blocks(desk.store) == (
        BlockedNumber(RUDE, "shouts", SOON.timestamp()),
        BlockedNumber("robot"),
    )
