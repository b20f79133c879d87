"""Check digits: published examples, and every single wrong digit is noticed."""

import pytest
from biip.gtin import Gtin
from biip.upc import Upc
from hypothesis import given
from hypothesis import strategies as st

from devices.scanning import check_digits as cd

DIGITS = st.text("0123456789", min_size=7, max_size=20)


@pytest.mark.parametrize("imei", ["490154203237518", "356938035643809"])
def test_published_imeis(imei: str) -> None:
    assert cd.imei_is_valid(imei)


@pytest.mark.parametrize(
    "text", ["", "490154203237519", "49015420323751", "0" * 15, "٤90154203237518", "x" * 15]
)
def test_what_is_no_imei(text: str) -> None:
    assert not cd.imei_is_valid(text)


@given(DIGITS, st.data())
def test_luhn_and_gtin_notice_every_wrong_digit(digits: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(digits) - 1))
    other = data.draw(st.sampled_from([each for each in "0123456789" if each != digits[place]]))
    wrong = digits[:place] + other + digits[place + 1 :]
    assert cd.luhn_digit(wrong) != cd.luhn_digit(digits)
    assert cd.gtin_digit(wrong) != cd.gtin_digit(digits)


@given(st.text("0123456789", min_size=12, max_size=12))
def test_gtin_agrees_with_biip(digits: str) -> None:
    whole = digits + cd.gtin_digit(digits)
    assert cd.gtin_is_valid(whole)
    assert Gtin.parse(whole).as_gtin_14() == cd.gtin14(whole)


@pytest.mark.parametrize("gtin", ["96385074", "036000291452", "4006381333931", "10614141000415"])
def test_published_gtins(gtin: str) -> None:
    assert cd.gtin_is_valid(gtin)
    assert not cd.gtin_is_valid(gtin[:-1] + str((int(gtin[-1]) + 1) % 10))
    assert not cd.gtin_is_valid("1" + gtin * 2)


@given(st.sampled_from("01"), st.text("0123456789", min_size=6, max_size=6))
def test_upc_e_agrees_with_biip(system: str, six: str) -> None:
    for check in "0123456789":
        long = cd.upc_a(system + six + check)
        if long:
            assert long == Upc.parse(system + six + check).as_upc_a()
            return
    pytest.fail("no check digit fits")


@pytest.mark.parametrize("text", ["", "2123456X", "21234565", "0123456²"])
def test_what_is_no_upc_e(text: str) -> None:
    assert cd.upc_a(text) == ""


def test_hibc_example_of_the_standard() -> None:
    assert cd.hibc_character("+A123BJC5D6E71") == "G"
    assert cd.hibc_is_valid("+A123BJC5D6E71G")
    assert not cd.hibc_is_valid("+A123BJC5D6E71H")
    assert not cd.hibc_is_valid("+a123bjc5d6e71g")
    assert not cd.hibc_is_valid("+")


@pytest.mark.parametrize(
    "text", ["00:1a:2B:3c:4D:5e", "00-1A-2B-3C-4D-5E", "001a.2b3c.4d5e", " 001A2B3C4D5E "]
)
def test_every_writing_of_a_mac_address(text: str) -> None:
    assert cd.mac_address(text) == "00:1A:2B:3C:4D:5E"


@pytest.mark.parametrize(
    "text", ["", "00:1A:2B:3C:4D", "0" * 12, "ff:ff:ff:ff:ff:ff", "001A2B3C4D5G", "00:1A-2B"]
)
def test_what_is_no_mac_address(text: str) -> None:
    assert cd.mac_address(text) == ""


@given(st.text(max_size=30))
def test_any_text_gets_an_answer(text: str) -> None:
    answers = (cd.imei_is_valid(text), cd.gtin_is_valid(text), cd.hibc_is_valid(text))
    assert all(isinstance(each, bool) for each in answers)
    assert cd.mac_address(cd.mac_address(text)) == cd.mac_address(text)
    assert cd.upc_a(text) == "" or cd.gtin_is_valid(cd.upc_a(text))
