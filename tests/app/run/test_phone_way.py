"""`--phone` in words of a person."""

import argparse

import pytest

from app.domain.errors import BadInput
from app.run.phone_way import DEFAULT, PhoneWay, add_phone_option, phone_way


@pytest.mark.parametrize(
    ("text", "way"),
    [
        (DEFAULT, PhoneWay("pyvoip", "UDP", "none")),
        ("native", PhoneWay("native", "UDP", "none")),
        ("native-tcp", PhoneWay("native", "TCP", "none")),
        ("native-tls", PhoneWay("native", "TLS", "allowed", 5061)),
        ("native-srtp:5071", PhoneWay("native", "TLS", "required", 5071)),
    ],
)
def test_each_way(text: str, way: PhoneWay) -> None:
    assert phone_way(text) == way


@pytest.mark.parametrize(
    "text", ["", "linphone", "native:5060", "native-tls:x", "native-tls:70000", "native-tls:٣"]
)
def test_what_is_none(text: str) -> None:
    with pytest.raises(BadInput) as told:
        phone_way(text)
    assert "native-tls" in told.value.advice


def test_a_wrong_word_ends_the_program_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    add_phone_option(parser)
    assert parser.parse_args([]).phone == DEFAULT
    with pytest.raises(SystemExit):
        parser.parse_args(["--phone", "linphone"])
    assert "native-tls" in capsys.readouterr().err
