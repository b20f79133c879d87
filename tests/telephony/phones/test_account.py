import pytest

from telephony.phones.account import Account, look_up


@pytest.mark.parametrize("extension", ["101", "anna.b", "a_b-c+1"])
def test_good_extensions(extension: str) -> None:
    assert Account("exchange.local", 5060, extension, "s").extension == extension


@pytest.mark.parametrize(
    ("host", "extension"), [("", "1"), ("x y", "1"), ("x", ""), ("x", "1\r\nVia: y"), ("x", "1@2")]
)
def test_what_cannot_stand_in_a_uri(host: str, extension: str) -> None:
    with pytest.raises(ValueError, match="letters, digits"):
        Account(host, 5060, extension, "s")


def test_the_secret_is_not_in_a_log_line() -> None:
    assert "hunter2" not in repr(Account("x", 5060, "1", "hunter2"))


def test_addresses() -> None:
    assert look_up("127.0.0.1") == "127.0.0.1"
    assert look_up("no-such-host.invalid") is None


@pytest.mark.parametrize(
    "wrong", [{"transport": "SCTP"}, {"srtp": "sometimes"}, {"srtp": "required", "transport": "TCP"}]
)
def test_a_way_that_cannot_be(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError):
        Account("192.0.2.9", 5060, "101", "s", **wrong)  # type: ignore[arg-type]
