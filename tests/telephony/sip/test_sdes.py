"""Keys in session descriptions: what is read, what is refused, and the whole way through offer and answer."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.sip.offer_answer import Local, NotAcceptable, make_answer, make_offer, read_answer
from telephony.sip.sdes import DEFAULT, SUITES, Crypto, best, read_crypto
from telephony.sip.sdp import Origin

KEY = bytes(range(30))
TEXT = base64.b64encode(KEY).decode()
GOOD = f"1 {DEFAULT} inline:{TEXT}"


def local(security: str, chance: int, port: int = 4000) -> Local:
    return Local(Origin("192.0.2.1", 1, 1), port, security=security, secret=bytes([chance]) * 64)


@pytest.mark.parametrize(
    ("value", "suite"),
    [
        (GOOD, DEFAULT),
        (f"{GOOD}|2^20", DEFAULT),
        (f"{GOOD} WSH=64", DEFAULT),
        (f"7 AES_CM_128_HMAC_SHA1_32 inline:{TEXT}|2^31", "AES_CM_128_HMAC_SHA1_32"),
    ],
)
def test_a_key_is_read(value: str, suite: str) -> None:
    found = read_crypto(value)
    assert found is not None and (found.suite, found.key) == (suite, KEY)


@pytest.mark.parametrize(
    "value",
    [
        "",
        f"1 {DEFAULT}",
        f"x {DEFAULT} inline:{TEXT}",
        f"1 F8_128_HMAC_SHA1_80 inline:{TEXT}",
        f"1 {DEFAULT} inline:{TEXT[:-4]}",
        f"1 {DEFAULT} inline:!!!!{TEXT[4:]}",
        f"1 {DEFAULT} other:{TEXT}",
        f"{GOOD} UNENCRYPTED_SRTP",
        f"{GOOD} UNAUTHENTICATED_SRTP",
        f"{GOOD}|2^20|1:4",
        f"{GOOD};inline:{TEXT}",
    ],
)
def test_what_would_be_less_than_asked_for_is_no_key(value: str) -> None:
    assert read_crypto(value) is None


@given(st.text(max_size=120))
def test_no_text_raises(value: str) -> None:
    read_crypto(value)


def test_what_is_written_is_read_and_the_first_that_fits_is_taken() -> None:
    for suite, length in SUITES.items():
        crypto = Crypto(3, suite, bytes(length))
        assert read_crypto(crypto.text()) == crypto
        assert best(["nonsense", crypto.text(), GOOD]) == crypto
    with pytest.raises(ValueError, match="takes no key"):
        Crypto(1, DEFAULT, b"short")


def test_offer_and_answer_exchange_keys() -> None:
    anna, ben = local("required", 1), local("allowed", 2)
    offer = make_offer(anna)
    assert b"RTP/SAVP" in offer
    answer, at_ben = make_answer(offer, ben)
    at_anna = read_answer(answer, anna)
    assert at_ben.ours is not None and at_anna.ours is not None
    assert at_ben.ours == at_anna.theirs and at_anna.ours == at_ben.theirs
    assert at_ben.ours.key != at_anna.ours.key


@pytest.mark.parametrize(("theirs", "mine"), [("required", "none"), ("none", "required")])
def test_who_must_and_who_cannot_have_no_call(theirs: str, mine: str) -> None:
    with pytest.raises(NotAcceptable):
        make_answer(make_offer(local(theirs, 1)), local(mine, 2))


def test_plain_stays_plain_where_it_is_allowed() -> None:
    answer, agreed = make_answer(make_offer(local("none", 1)), local("allowed", 2))
    assert agreed.ours is None and b"crypto" not in answer


def test_an_encrypted_offer_without_a_key_is_refused() -> None:
    lines = make_offer(local("required", 1)).split(b"\r\n")
    offer = b"\r\n".join(line for line in lines if b"crypto" not in line)
    with pytest.raises(NotAcceptable):
        make_answer(offer, local("allowed", 2))
