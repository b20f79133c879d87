import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.phones.identity import (
    MAX_TEXT,
    Caller,
    answered_elsewhere,
    caller,
    readable_headers,
    wants_answer,
)
from telephony.sip.message import Message


def invite(*headers: tuple[str, str]) -> Message:
    return Message("INVITE", "sip:101@x", 0, "", headers)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ([("f", '"Jonas" <sip:+3706@x>;tag=1')], Caller("+3706", "Jonas")),
        ([("From", "Jonas B <sip:1%2B2@x>")], Caller("1+2", "Jonas B")),
        ([("From", "<sip:a@x>"), ("P-Asserted-Identity", '"Ona" <tel:+3701>')], Caller("+3701", "Ona")),
        ([("From", "<sip:a@x>"), ("P-Asserted-Identity", "broken <")], Caller("a", "")),
        ([("From", "<sip:anonymous@anonymous.invalid>")], Caller("anonymous", "")),
        ([("From", "<urn:service:sos>")], Caller("", "")),
        ([("From", '"می\u200cخواهم" <sip:1@x>')], Caller("1", "می\u200cخواهم")),
        ([("From", '"\u202eabc\u2066\x00 d\udcff" <sip:1@x>')], Caller("1", "abc d")),
    ],
)
def test_who_is_calling(headers: list[tuple[str, str]], expected: Caller) -> None:
    assert caller(invite(*headers)) == expected


@given(st.text(max_size=2000))
def test_any_text_is_short_and_visible(text: str) -> None:
    found = caller(invite(("From", text), ("P-Asserted-Identity", f'"{text}" <sip:1@x>')))
    assert len(found.name) <= MAX_TEXT
    assert all(ch.isprintable() or ch in "\u200c\u200d" for ch in found.name.replace("\u3000", " "))


@pytest.mark.parametrize(
    ("headers", "wanted"),
    [
        ([("Call-Info", "<sip:x>;answer-after=0")], True),
        ([("Call-Info", "<sip:x> ; Answer-After = 0")], True),
        ([("Call-Info", "<sip:x>;answer-after=5")], False),
        ([("Call-Info", "<sip:x?answer-after=0>")], False),
        ([("Alert-Info", "Auto Answer")], True),
        ([("Alert-Info", "<http://x>;info=alert-autoanswer")], True),
        ([("Alert-Info", "<http://x/ring.wav>")], False),
        ([], False),
    ],
)
def test_when_to_answer_without_a_hand(headers: list[tuple[str, str]], wanted: bool) -> None:
    assert wants_answer(invite(*headers)) == wanted


@pytest.mark.parametrize(
    ("reason", "elsewhere"),
    [
        ('SIP;cause=200;text="Call completed elsewhere"', True),
        ("sip ; cause=200", True),
        ("SIP;cause=487", False),
        ("Q.850;cause=200", False),
        ('SIP;cause="', False),
    ],
)
def test_another_phone_took_it(reason: str, elsewhere: bool) -> None:
    assert answered_elsewhere(invite(("Reason", reason))) == elsewhere


def test_headers_are_readable_and_in_order() -> None:
    told = invite(("v", "a"), ("x-call-id", "b: c"), ("CALL-ID", "d"), ("P-a", "\udcff"))
    assert readable_headers(told) == (
        ("Via", "a"), ("X-Call-Id", "b: c"), ("Call-ID", "d"), ("P-A", "\ufffd"),
    )  # fmt: skip
