"""What an answer to REGISTER means."""

from __future__ import annotations

import pytest

from telephony.phones import binding
from telephony.sip.message import Address, Message

OWN = Address("192.0.2.5", 5999)


def answer(*headers: tuple[str, str], status: int = 200) -> Message:
    return Message("", "", status, "OK", tuple(headers))


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ((), 60),
        ((("Expires", "33"),), 33),
        ((("Contact", "<sip:101@192.0.2.5:5999>;expires=12"),), 12),
        ((("Contact", "<sip:101@192.0.2.6:5999>;expires=12"), ("Expires", "40")), 40),
        ((("Contact", "<sip:1@192.0.2.6:1>;expires=9, <sip:101@192.0.2.5:5999;x=y>;expires=20"),), 20),
        ((("Contact", "<<<"),), 60),
        ((("Expires", "many"),), 60),
    ],
)
def test_our_own_contact_counts_then_expires_then_what_was_asked(
    headers: tuple[tuple[str, str], ...], seconds: int
) -> None:
    assert binding.granted(answer(*headers), OWN, 60) == seconds


@pytest.mark.parametrize(("told", "wanted"), [("120", 120), ("60", None), ("", None), ("x", None)])
def test_a_longer_expiry_is_taken_only_when_it_is_longer(told: str, wanted: int | None) -> None:
    assert binding.longer(answer(("Min-Expires", told), status=423), 60) == wanted


def test_refresh_comes_at_half_but_not_at_once() -> None:
    assert binding.refresh_after(60) == 30
    assert binding.refresh_after(0) == binding.SHORTEST_REFRESH


def test_a_wrong_secret_is_told_apart_from_other_refusals() -> None:
    assert "wrong number or secret" in binding.refusal("101", 403, "Forbidden")
    assert "secret" not in binding.refusal("101", 500, "Broken")
    assert (
        binding.silence("192.0.2.1:5060", "refused")
        == "No answer from the exchange at 192.0.2.1:5060: refused."
    )
