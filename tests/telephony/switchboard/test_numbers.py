"""Raw caller text of nine countries and what it stands for; then properties over any text at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telephony.switchboard.numbers import Number, beginnings, caller_key, country_code, display, suffix_key

# region of the trunk, the number, every way it is written there
SAME_NUMBER = [
    (
        "LT",
        "+37061234567",
        "+37061234567 | +370 612 34567 | 8 612 34567 | 861234567 | 0 612 34567 | 061234567 | (8-612) 34567 | "
        "8-612-34567 | +370 8 612 34567 | +370 (8) 612 34567 | 00370 612 34567 | 0037061234567 | "
        "37061234567 | "
        "370 612 34567 | +370-612-34567 | +370.612.34567 | sip:+37061234567@gw.example | "
        "sip:37061234567@10.0.0.1:5060;user=phone | <sip:861234567@10.0.0.1> | "
        '"Jonas" <sip:+37061234567@gw>;tag=a1 | tel:+370-612-34567 | tel:612-34567;phone-context=+370 | '
        "sips:%2B37061234567@gw | 37061234567+ | ＋３７０６１２３４５６７ | 612 34567 | +370 0 612 34567",
    ),
    (
        "LT",
        "+37052345678",
        "+370 5 234 5678 | 8 5 234 5678 | 85 2345678 | (8 5) 234 56 78 | (0-5) 234 5678 | 0 5 2345678 | "
        "370 5 2345678 | 00370-5-2345678 | sip:85%202345678@gw | +370 (5) 234-5678",
    ),
    (
        "IR",
        "+984191011210",
        "۰۴۱۹۱۰۱۱۲۱۰ | 041-91011210 | 984191011210+ | ۹۸۴۱۹۱۰۱۱۲۱۰+ | +984191011210 | 00984191011210 | "
        "+98 (0)41 9101 1210 | 0098 41 9101 1210 | (041) 91011210 | ٠٤١٩١٠١١٢١٠ | 041 9101-1210 | "
        "sip:04191011210@trunk.example | tel:+98-41-91011210 | \u202d+984191011210\u202c | 4191011210",
    ),
    (
        "IR",
        "+989121234567",
        "09121234567 | 0912 123 4567 | 0912-123-4567 | ۰۹۱۲۱۲۳۴۵۶۷ | ۰۹۱۲ ۱۲۳ ۴۵۶۷ | +98 912 123 4567 | "
        "989121234567 | 00989121234567 | 9121234567 | +98 0912 123 4567 | 989121234567+ | (0912) 1234567 | "
        "<tel:+989121234567> | sip:+989121234567@10.1.1.1 | ۹۸۹۱۲۱۲۳۴۵۶۷",
    ),
    (
        "HU",
        "+36301234567",
        "06-30/123-4567 | 06 30 123 4567 | 06301234567 | 0036 30 123 4567 | 36301234567 | +36 30 123 4567 | "
        "+36-30-123-4567 | +36/30/123-4567 | (06-30) 123-4567 | +36 (30) 123 4567 | 301234567 | "
        "30/123-4567 | "
        "sip:0630%201234567@pbx | +36 (0)30 123 4567 | 06/30/1234567",
    ),
    (
        "HU",
        "+3612345678",
        "06 1 234 5678 | 06-1-234-5678 | (06 1) 234-5678 | +36 1 234 5678 | 0036 1 2345678 | 3612345678 | "
        "06/1/234-5678 | 1 234 5678 | sip:+3612345678@gw",
    ),
    (
        "PL",
        "+48601234567",
        "601 234 567 | 601-234-567 | 601234567 | 0601234567 | 0 601 234 567 | +48 601 234 567 | "
        "0048601234567 | "
        "48601234567 | +48 (0) 601 234 567 | +480601234567 | (+48) 601 234 567 | +48.601.234.567 | "
        "sip:48601234567@gw | sip:+48601234567;phone-context=example.com@gw;user=phone | "
        "tel:601234567;phone-context=+48 | 601 23 45 67",
    ),
    (
        "PL",
        "+48221234567",
        "22 123 45 67 | (22) 123-45-67 | 022 123 45 67 | 22/123 45 67 | +48 22 123 45 67 | 0048 22 1234567 | "
        "48 22 1234567 | 221234567 | +48 (22) 1234567",
    ),
    (
        "DE",
        "+4915123456789",
        "0151 23456789 | 0151/23456789 | 0151-23456789 | 01512/3456789 | +49 151 23456789 | "
        "+49 (0)151 23456789 | "
        "+49 (0) 151-23456789 | 0049 151 23456789 | 0049 (0)151 23456789 | 4915123456789 | "
        "+49/151/23456789 | "
        "sip:+4915123456789@sip.example;user=phone | sip:015123456789@sip.example",
    ),
    (
        "DE",
        "+49891234567",
        "089 1234567 | 089/1234567 | (089) 1234567 | 089-123 45 67 | +49 89 1234567 | +49 (0)89 1234567 | "
        "0049 89 1234567 | 49 89 1234567 | +49 89 1234567/68 | +49 89 / 123 45 67",
    ),
    (
        "GB",
        "+442079460018",
        "020 7946 0018 | 02079460018 | (020) 7946 0018 | 020-7946-0018 | +44 20 7946 0018 | "
        "+44 (0)20 7946 0018 | "
        "+44(0)2079460018 | 0044 20 7946 0018 | 442079460018 | 44 20 7946 0018 | 2079460018 | "
        "sip:02079460018@bt.example | tel:+44-20-7946-0018 | 0044 (0)20 7946 0018",
    ),
    (
        "GB",
        "+447911123456",
        "07911 123456 | 07911123456 | +44 7911 123456 | +44 (0)7911 123456 | 00447911123456 | 447911123456 | "
        "7911123456 | +44 07911 123456 | 07911-123-456",
    ),
    (
        "US",
        "+12025550123",
        "(202) 555-0123 | 202-555-0123 | 202.555.0123 | 2025550123 | 1-202-555-0123 | 12025550123 | "
        "+1 202 555 0123 | +1 (202) 555-0123 | 001 202 555 0123 | 011 1 202 555 0123 | 202/555-0123 | "
        "sip:12025550123@carrier.example | sip:+12025550123@carrier.example;user=phone | tel:+1-202-555-0123",
    ),
    (
        "BR",
        "+5511912345678",
        "(11) 91234-5678 | 11 91234-5678 | 011 91234-5678 | 0 15 11 91234-5678 | 01511912345678 | "
        "+55 11 91234-5678 | +55 (11) 91234-5678 | +55 (0)11 91234-5678 | 0055 11 91234 5678 | "
        "5511912345678 | "
        "sip:011912345678@operadora.example | 11912345678",
    ),
    (
        "BR",
        "+551123456789",
        "(11) 2345-6789 | 11 2345-6789 | 011 2345-6789 | +55 11 2345 6789 | 551123456789 | 0 21 11 2345-6789",
    ),
    (
        "AR",
        "+5491123456789",
        "011 15-2345-6789 | 011 15 2345 6789 | 0111523456789 | +54 9 11 2345-6789 | +5491123456789 | "
        "5491123456789 | 00 54 9 11 2345 6789 | 0054 9 11 23456789 | (011) 15-2345-6789 | 11 15 2345-6789 | "
        "sip:+5491123456789@operador.example",
    ),
    (
        "AR",
        "+541143210987",
        "011 4321-0987 | (011) 4321-0987 | 01143210987 | 11 4321-0987 | +54 11 4321-0987 | 541143210987 | "
        "0054 11 4321 0987",
    ),
    # Abroad, at a trunk of another country.
    ("PL", "+37061234567", "37061234567 | 0037061234567 | +37061234567 | 37061234567+"),
    ("LT", "+48601234567", "48601234567 | 0048601234567 | +48 (0)601 234 567 | +48 0601234567"),
    ("LT", "+984191011210", "984191011210+ | ۹۸۴۱۹۱۰۱۱۲۱۰+ | 00984191011210 | 984191011210"),
    (
        "US",
        "+48601234567",
        "011 48 601 234 567 | 01148601234567 | +48601234567 | 48601234567 | 0048601234567",
    ),
    ("GB", "+36301234567", "0036 30 123 4567 | 36301234567 | +36 30 123 4567"),
    ("IR", "+4915123456789", "004915123456789 | +49 151 23456789 | 4915123456789"),
    ("LT", "+390612345678", "+39 06 1234 5678 | 0039 06 12345678"),
    # A range younger than the metadata is believed only with its country code.
    ("LT", "+37099123456", "+37099123456 | 0037099123456"),
]

WITH_EXTENSION = [
    ("22 123 45 67 wew. 104", "PL", "+48221234567", "104"),
    ("22 123 45 67 wew 104", "PL", "+48221234567", "104"),
    ("tel:+370-5-2345678;ext=104", "LT", "+37052345678", "104"),
    ("sip:+37052345678;ext=104@gw", "LT", "+37052345678", "104"),
    ("+370 5 234 5678 vid. 12", "LT", "+37052345678", "12"),
    ("06 1 234 5678 mellék 12", "HU", "+3612345678", "12"),
    ("041-91011210 داخلی ۱۲", "IR", "+984191011210", "12"),
    ("020 7946 0018 ext. 7", "GB", "+442079460018", "7"),
    ("020 7946 0018 extension 7001", "GB", "+442079460018", "7001"),
    ("(202) 555-0123 x104", "US", "+12025550123", "104"),
    ("(202) 555-0123x104", "US", "+12025550123", "104"),
    ("202-555-0123 #104", "US", "+12025550123", "104"),
    ("2025550123,,104", "US", "+12025550123", "104"),
    ("089 1234567 Durchwahl 12", "DE", "+49891234567", "12"),
    ("(11) 2345-6789 ramal 21", "BR", "+551123456789", "21"),
    ("011 4321-0987 int. 33", "AR", "+541143210987", "33"),
]

NOT_A_NUMBER = [
    ("anonymous", "withheld"),
    ("Anonymous", "withheld"),
    ("sip:anonymous@anonymous.invalid", "withheld"),
    ("sip:anonymous.invalid", "withheld"),
    ('"Anonymous" <sip:anonymous@anonymous.invalid>;tag=x', "withheld"),
    ("Restricted", "withheld"),
    ("sip:restricted@10.0.0.1", "withheld"),
    ("unknown", "withheld"),
    ("Unknown Caller", "withheld"),
    ("UNAVAILABLE", "withheld"),
    ("Private Number", "withheld"),
    ("zastrzeżony", "withheld"),
    ("+266696687", "withheld"),
    ("+7378742833", "withheld"),
    ("", "withheld"),
    ("   ", "withheld"),
    ("\u202e\u202c", "withheld"),
    ("sip:gw.example", "uri"),
    ("sip:10.0.0.1:5060", "uri"),
    ("sip:alice@example.com", "uri"),
    ("sip:agent7@example.com", "uri"),
    ("alice@example.com", "uri"),
    ("alice", "uri"),
    ("sip:%00%ff@gw", "uri"),
    ("112", "short"),
    ("tel:112", "short"),
    ("116111", "short"),
    ("7", "short"),
    ("104", "internal"),
    ("1001", "internal"),
    ("12345", "internal"),
    ("sip:104@pbx.local", "internal"),
    ("۱۰۴", "internal"),
    ("+1001", "raw"),
    ("+480601", "raw"),
    ("5123456", "raw"),
    ("0000000000", "raw"),
    ("+", "uri"),
    ("3.70612E+10", "raw"),
    ("1-800-FLOWERS", "raw"),
    ("#31#601234567", "raw"),
    ("*21*601234567#", "raw"),
    ("601234567 601234568", "raw"),
    ("+48 601 234 567 890 123", "raw"),
    ("9" * 300, "raw"),
    ("tel:7042;phone-context=example.com", "raw"),
]


def writings() -> list[tuple[str, str, str]]:
    return [(text, region, e164) for region, e164, forms in SAME_NUMBER for text in forms.split(" | ")]


def test_the_table_is_as_large_as_it_claims():
    assert len(writings()) + len(WITH_EXTENSION) + len(NOT_A_NUMBER) >= 200
    assert {region for region, _, _ in SAME_NUMBER} >= {"LT", "IR", "HU", "PL", "DE", "GB", "US", "BR", "AR"}


@pytest.mark.parametrize(("text", "region", "e164"), writings())
def test_every_writing_of_a_number_is_that_number(text: str, region: str, e164: str):
    key = caller_key(text, region)
    assert (key.kind, key.e164, key.extension, key.raw) == ("e164", e164, "", text)
    assert key.national_digits and e164.endswith(key.national_digits)


@pytest.mark.parametrize(("text", "region", "e164", "extension"), WITH_EXTENSION)
def test_an_extension_is_kept_beside_its_number(text: str, region: str, e164: str, extension: str):
    key = caller_key(text, region)
    assert (key.e164, key.extension) == (e164, extension)
    assert display(key, region).endswith(f"#{extension}")


@pytest.mark.parametrize("region", ["PL", "LT", "HU"])
@pytest.mark.parametrize(("text", "kind"), NOT_A_NUMBER)
def test_what_is_no_full_number_is_never_made_one(text: str, kind: str, region: str):
    key = caller_key(text, region)
    assert key.e164 == ""
    assert key.kind == kind or (region, kind, key.extension) == ("HU", "internal", "104")
    assert key.raw == text


def test_extensions_of_ours_come_before_the_library_and_their_length_is_ours_to_say():
    assert caller_key("1001", "PL").extension == "1001"
    assert caller_key("10", "PL", (2, 4)).kind == "internal"
    assert caller_key("112", "PL", (3, 5)).kind == "short"
    ambulance = caller_key("104", "HU")
    assert (ambulance.kind, ambulance.extension) == ("short", "104")


def test_two_numbers_that_share_their_last_digits_stay_two():
    assert caller_key("+37061234567", "LT").e164 != caller_key("+48561234567", "LT").e164
    assert caller_key("0512345678", "PL").e164 == "+48512345678"


def test_the_suffix_holds_national_digits_only():
    assert suffix_key(caller_key("+48 601 234 567", "LT")) == "601234567"
    assert suffix_key(caller_key("+370 612 34567", "LT")) == "61234567"
    assert suffix_key(caller_key("601234567", "LT")) == "601234567"
    assert suffix_key(caller_key("104", "LT")) == ""
    assert suffix_key(caller_key("anonymous", "LT")) == ""


def test_people_see_their_own_country_short_and_others_in_full():
    number = caller_key("48601234567", "PL")
    assert display(number, "PL") == "601 234 567"
    assert display(number, "LT") == "+48 601 234 567"
    assert display("+48601234567", "LT") == "+48 601 234 567"
    assert display(caller_key("sip:104@pbx", "LT"), "LT") == "104"
    assert display(caller_key("what?", "LT"), "LT") == "what?"


@pytest.mark.parametrize(
    ("text", "region", "expected"),
    [
        ("+370 61", "LT", "+37061"),
        ("0061", "LT", "+61"),
        ("8612", "LT", "+370612"),
        ("0612", "LT", "+370612"),
        ("612", "LT", "+370612"),
        ("370612", "PL", "+370612"),
        ("0630", "HU", "+3630"),
        ("۰۹۱۲", "IR", "+98912"),
        ("984+", "LT", "+984"),
    ],
)
def test_a_number_being_typed_begins_what_it_may_become(text: str, region: str, expected: str):
    assert expected in beginnings(text, region)


def test_nothing_typed_begins_nothing():
    assert beginnings("", "LT") == beginnings("abc", "LT") == beginnings("00", "LT") == ()


def test_country_codes():
    assert (country_code("LT"), country_code("US"), country_code("XX")) == ("370", "1", "")


REGIONS = st.sampled_from(["LT", "IR", "HU", "PL", "DE", "GB", "US", "BR", "AR", "IT", "ZZ", ""])
ANY_TEXT = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="0123456789+ ()-./;=#*,x<>@:%sipteln۰۱۲٣", max_size=40),
    st.from_regex(r"(sips?:|tel:)?\+?[0-9]{1,16}(;ext=[0-9]{1,4})?(@[a-z0-9.]{1,12})?", fullmatch=True),
)


@settings(max_examples=400, deadline=None)
@given(ANY_TEXT, REGIONS)
def test_any_text_is_answered_and_its_answer_stands(text: str, region: str):
    key = caller_key(text, region)
    assert isinstance(key, Number) and key.raw == text
    assert key == caller_key.__wrapped__(text, region)
    display(key, region)
    suffix_key(key)
    if key.kind == "e164":
        for other in (region, "LT", "US", ""):
            assert caller_key(key.e164, other).e164 == key.e164
    else:
        assert key.e164 == ""


AREA_LEFT_OUT = {"378": "0549", "261": "20", "672": "3"}
"""San Marino, Madagascar, Norfolk Island: their plans put the one area code in front of a short number."""


@pytest.mark.parametrize(
    ("written", "e164"),
    [("+378886377", "+3780549886377"), ("+2619200000", "+261209200000"), ("+67222345", "+672322345")],
)
def test_a_country_with_one_area_code_may_leave_it_out(written: str, e164: str):
    assert caller_key(written, "LT").e164 == e164
    assert caller_key(e164, "LT").e164 == e164


@settings(max_examples=300, deadline=None)
@given(st.integers(10**6, 10**12), st.sampled_from(["LT", "PL", "HU", "IR", "DE"]))
def test_an_international_number_never_turns_into_another(digits: int, region: str):
    for writing in (f"+{digits}", f"00{digits}", f"sip:+{digits}@gw"):
        e164 = caller_key(writing, region).e164
        code = e164[1:]
        # The same number, or the same without a trunk zero or 8 behind its country code, or with the area
        # code that the numbering plan lets people leave out.
        area = AREA_LEFT_OUT.get(str(digits)[:3], "")
        whole = f"{str(digits)[:3]}{area}{str(digits)[3:]}"
        assert not e164 or code in (str(digits), whole) or len(str(digits)) > len(code)
