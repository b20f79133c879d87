"""What a REFER asks for."""

from __future__ import annotations

import pytest

from telephony.sip.headers import HeaderError
from telephony.sip.refer_to import Refer, read_refer
from telephony.sip.replaces import Replaces
from tests.telephony.sip.wire import parsed, request


def read(*lines: str) -> Refer:
    return read_refer(parsed(request("REFER", *lines)))


def test_blind() -> None:
    assert read("Refer-To: Ben <sip:102@x;transport=tcp>") == Refer(
        "sip:102@x;transport=tcp", None, "", False
    )
    assert read("r: sip:102@x;a=b").target == "sip:102@x"
    assert read("Refer-To: <tel:+37061111111>").target == "tel:+37061111111"


def test_attended_with_who_asks_and_no_reports() -> None:
    found = read(
        "Refer-To: <sip:102@x?Replaces=a%40b%3Bto-tag%3D1%3Bfrom-tag%3D2&Require=replaces>",
        "b: <sip:101@x>", "Refer-Sub: False",
    )  # fmt: skip
    assert found == Refer("sip:102@x", Replaces("a@b", "1", "2"), "<sip:101@x>", True)


@pytest.mark.parametrize(
    "lines", [(), ("Refer-To: <sip:a@b>, <sip:c@d>",), ("Refer-To: <sip:a@b>", "r: <sip:c@d>")]
)
def test_anything_but_one_target_is_no_refer(lines: tuple[str, ...]) -> None:
    with pytest.raises(HeaderError):
        read(*lines)
