"""What the network says about who calls: believed as far as the line is trusted, and never a crash."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telephony.switchboard.caller import (
    NAME_LIMIT,
    RAW_LIMIT,
    Caller,
    caller_of,
    clean_name,
    dialled_caller,
    name_and_uri,
    shown_number,
    split_list,
    storable,
    user_of,
)
from telephony.switchboard.numbers import caller_key

JONAS = "+37061234567"
FROM = ("From", '"PBX" <sip:+37052000000@pbx.example>;tag=a1')
ANONYMOUS = ("From", '"Anonymous" <sip:anonymous@anonymous.invalid>;tag=a1')
PAI = ("P-Asserted-Identity", f'"Jonas" <sip:{JONAS}@trunk.example>')
RPID = ("Remote-Party-ID", f'"Jonas" <sip:{JONAS}@trunk.example>;party=calling;screen=yes;privacy=off')


def read(*headers: tuple[str, str], trusted: bool = True) -> Caller:
    return caller_of(headers, trusted=trusted, region="LT")


@pytest.mark.parametrize(
    ("headers", "source"),
    [
        ((FROM, PAI, RPID), "p-asserted-identity"),
        ((FROM, RPID), "remote-party-id"),
        ((("from", f"Jonas <sip:{JONAS}@x>"),), "from"),
        ((("FROM", f"<tel:{JONAS}>;tag=1"),), "from"),
        ((("From", f"sip:{JONAS}@x;tag=1"),), "from"),
        ((FROM, ("P-Asserted-Identity", f"<tel:{JONAS}>, <sip:alice@x>")), "p-asserted-identity"),
        ((FROM, ("P-Asserted-Identity", ""), RPID), "remote-party-id"),
        ((ANONYMOUS, PAI), "p-asserted-identity"),
    ],
)
def test_a_trusted_line_names_the_caller(headers: tuple[tuple[str, str], ...], source: str) -> None:
    caller = read(*headers)
    assert (caller.number.e164, caller.source, caller.withheld) == (JONAS, source, False)
    assert caller.trusted == (source != "from")


def test_a_stranger_names_himself_in_from_only() -> None:
    caller = read(FROM, PAI, RPID, trusted=False)
    assert (caller.number.e164, caller.source, caller.trusted) == ("+37052000000", "from", False)
    assert caller.display_name == "PBX"


@pytest.mark.parametrize(
    "headers",
    [
        (ANONYMOUS,),
        (FROM, PAI, ("Privacy", "id")),
        (FROM, PAI, ("Privacy", "header; USER ;session")),
        (FROM, PAI, ("Privacy", "none"), ("Privacy", "id")),
        (FROM, ("Remote-Party-ID", f"<sip:{JONAS}@x>;Privacy = Full")),
        (("From", '"Jonas" <sip:restricted@x>'),),
        (("From", ""),),
        (),
    ],
)
def test_who_withholds_his_number_is_nobody(headers: tuple[tuple[str, str], ...]) -> None:
    caller = read(*headers)
    assert (caller.withheld, caller.raw, caller.display_name, caller.number.e164) == (True, "", "", "")
    assert shown_number(caller) == ""


@pytest.mark.parametrize("privacy", ["none", "session", "critical", ""])
def test_other_wishes_for_privacy_do_not_hide_the_number(privacy: str) -> None:
    assert read(FROM, PAI, ("Privacy", privacy)).withheld is False


@pytest.mark.parametrize(
    ("header", "value", "by"),
    [
        ("Diversion", "<sip:+37052111111@x>;reason=user-busy;counter=1", "+37052111111"),
        ("Diversion", '"Boss, the" <tel:+37052111111>;reason=no-answer, <sip:other@x>', "+37052111111"),
        ("History-Info", "<sip:boss@x>;index=1, <sip:desk@x>;index=1.1", "boss"),
        ("History-Info", "<sip:boss@x?Reason=SIP%3Bcause%3D486>;index=1, <sip:desk@x>;index=1.1", "boss"),
        ("History-Info", "<sip:desk@x>;index=1", ""),
        ("Diversion", "", ""),
    ],
)
def test_by_whom_it_was_forwarded(header: str, value: str, by: str) -> None:
    """RFC 5806 and RFC 7044."""
    assert read(FROM, (header, value)).diverted_from == by


@pytest.mark.parametrize(
    ("value", "name", "uri"),
    [
        ('"Bank" <sip:good@x>;tag="x" <sip:evil@x>', "Bank", "sip:good@x"),
        ('"<sip:evil@x>" <sip:good@x>', "<sip:evil@x>", "sip:good@x"),
        ('"a\\"<sip:evil@x>" <sip:good@x>', 'a"<sip:evil@x>', "sip:good@x"),
        ("Bank of <sip:good@x>, <sip:evil@x>", "Bank of", "sip:good@x"),
        ("sip:good@x;tag=<sip:evil@x>", "sip:good@x;tag=", "sip:evil@x"),
        ("<sip:open@x", "", "sip:open@x"),
        ('"never closed <sip:x@y>', "never closed <sip:x@y>", ""),
        ("", "", ""),
    ],
)
def test_name_and_address_are_told_apart(value: str, name: str, uri: str) -> None:
    assert name_and_uri(value) == (name, uri)


def test_lists_are_split_outside_quotes_and_brackets_only() -> None:
    value = '"a, b" <sip:x,y@z>, "c\\", d" <sip:e>, f'
    assert [each.strip() for each in split_list(value)] == ['"a, b" <sip:x,y@z>', '"c\\", d" <sip:e>', "f"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  Jonas \t Jonaitis\r\n", "Jonas Jonaitis"),
        ("\u202e7654321\u202c", "7654321"),
        ("a\x00b\x1b[31mc", "a b [31mc"),
        ("\u2066Bank\u2069 of", "Bank of"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("\u200c\u200d", ""),
        ("\udc80Ž", "Ž"),
        ("x" * 4096, "x" * (NAME_LIMIT - 1) + "…"),
        ("🙂 Rasa", "🙂 Rasa"),
    ],
)
def test_a_name_is_made_safe_to_show(text: str, shown: str) -> None:
    assert clean_name(text) == shown


@settings(max_examples=500, deadline=None, database=None)
@given(st.text(st.characters(), max_size=300))
def test_no_name_has_control_or_turning_characters(text: str) -> None:
    shown = clean_name(text)
    assert len(shown) <= NAME_LIMIT
    assert all(ch in "\u200c\u200d" or unicodedata.category(ch)[0] != "C" for ch in shown)
    assert clean_name(shown) == shown


NAMES = ("From", "P-Asserted-Identity", "Remote-Party-ID", "Privacy", "Diversion", "History-Info", "X-Own")
pieces = st.sampled_from(
    ['"', "<", ">", ",", ";", "\\", "sip:", "tel:+370", "@", "privacy=full", "%00", "id"]
)
values = st.lists(pieces | st.text(st.characters(), max_size=6), max_size=12).map("".join)


@settings(max_examples=1500, deadline=None, database=None)
@given(st.lists(st.tuples(st.sampled_from(NAMES), values), max_size=5), st.booleans())
def test_no_headers_are_so_bad_that_reading_fails(headers: list[tuple[str, str]], trusted: bool) -> None:
    caller = caller_of(headers, trusted=trusted, region="LT")
    assert trusted or caller.source == "from"
    for text in (caller.raw, caller.display_name, caller.diverted_from, shown_number(caller)):
        text.encode()  # a database takes it
    assert len(caller.raw) <= RAW_LIMIT


def test_extensions_are_as_long_as_the_plan_says() -> None:
    headers = (("From", "<sip:61@pbx>"),)
    assert caller_of(headers, trusted=True, region="LT", extensions=(2, 4)).number.kind == "internal"


@pytest.mark.parametrize(
    ("uri", "shown"),
    [
        ("sip:+37061234567@x;user=phone", JONAS),
        ("sip:1234@gw", "1234"),
        ("sip:alice@x;tag=1", "alice"),
        ("tel:+37061234567;phone-context=x", JONAS),
    ],
)
def test_an_operators_phone_shows_a_number_and_no_address(uri: str, shown: str) -> None:
    assert shown_number(read(("From", f"<{uri}>"))) == shown


def test_what_is_stored_can_be_written_and_is_not_endless() -> None:
    assert storable("a\udcffb") == "a\ufffdb"
    assert len(storable("9" * 70_000)) == RAW_LIMIT
    assert storable("پارس") == "پارس"


def test_user_of_plain_text_is_the_text() -> None:
    assert user_of("1234") == "1234"


def test_whom_we_call_is_known_by_what_was_dialled() -> None:
    caller = dialled_caller(caller_key("8 612 34567", "LT"))
    assert (caller.number.e164, caller.raw, caller.source) == (JONAS, "8 612 34567", "dialled")
