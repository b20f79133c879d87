import pytest

from app.domain.errors import BadInput
from app.run.mail_address import address_of


@pytest.mark.parametrize(
    ("text", "wire"),
    [
        ("anna@example.com", "anna@example.com"),
        (" o'brien+day@mail.example.com ", "o'brien+day@mail.example.com"),
        ("anna@bücher.example", "anna@xn--bcher-kva.example"),
        ("root@localhost", "root@localhost"),
    ],
)
def test_addresses_as_they_go_over_the_wire(text: str, wire: str) -> None:
    assert address_of(text) == wire


@pytest.mark.parametrize(
    "text",
    ["", "anna", "@example.com", "anna@", "a b@example.com", "a@b@c", "a..b@example.com", "anna@-x.com",
     "anna@x..com", "a@x\r\nRCPT TO:<b@y>", "Anna <anna@example.com>", "a@example.com, b@example.com",
     "ą@example.com", "a" * 65 + "@example.com", "a@" + "x." * 130 + "com"],
)  # fmt: skip
def test_what_is_none_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="no mail address"):
        address_of(text)
