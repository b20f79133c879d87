"""The scanners' set-up in a file, and bytes that a person can read."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reader_roles import Role
from app.domain.reader_setup import (
    KEYBOARD,
    SPEEDS,
    ReaderSetup,
    WedgeSetup,
    checked,
    default_profile,
    meant,
    parsed,
    saved,
    shown,
)
from devices.scanning.frames import Framing
from devices.scanning.identity import PortIdentity
from devices.scanning.ports import Line, ReaderId, ReaderProfile
from devices.scanning.wedge import WedgeSettings

HONEYWELL = PortIdentity(0x0C2E, 0x0720, "S123", "1-2")
COUNTER = ReaderProfile(ReaderId("S123"), "Counter", HONEYWELL, "desk", Line(115200, 7, "E", 2, True),
                        Framing(b"\r", 0.1, 99, b"~", b"\x1d#"))  # fmt: skip
LAN = ReaderProfile(ReaderId("lan"), "Hall", PortIdentity(path="socket://192.0.2.7:4001"))
SETUP = ReaderSetup((COUNTER, LAN), WedgeSetup(True, "bulk", WedgeSettings("F12", 0.02)), 0.5)

PROFILES = st.builds(
    ReaderProfile,
    reader=st.text(min_size=1, max_size=9).map(ReaderId),
    name=st.text(min_size=1, max_size=20).filter(lambda text: bool(text.strip())),
    identity=st.sampled_from([HONEYWELL, LAN.identity, PortIdentity(path="/dev/ttyS4")]),
    role=st.sampled_from([role.value for role in Role]),
    line=st.builds(Line, baudrate=st.sampled_from(SPEEDS), parity=st.sampled_from("NEO")),
    framing=st.builds(
        Framing,
        prefix=st.binary(max_size=4).map(lambda data: bytes(set(data) - {2, 3, 9, 10, 13})),
        gap=st.sampled_from([None, 0.1]),
    ),
)


@given(st.lists(PROFILES, max_size=4, unique_by=lambda each: each.reader), st.booleans())
def test_what_is_saved_comes_back(profiles: list[ReaderProfile], on: bool) -> None:
    setup = ReaderSetup(tuple(profiles), WedgeSetup(on, "desk"), 1.0)
    assert parsed(json.loads(json.dumps(saved(setup)))) == (setup, ())


def test_the_file_can_be_read_by_a_person() -> None:
    text = json.dumps(saved(SETUP))
    assert parsed(json.loads(text)) == (SETUP, ())
    assert "<GS>#" in text and "Counter" in text and "F12" in text


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("readers", 0, "line", "baudrate"), "fast"),
        (("readers", 0, "line", "baudrate"), 1),
        (("readers", 0, "line", "parity"), "X"),
        (("readers", 0, "line", "xonxoff"), 3),
        (("readers", 0, "framing", "prefix"), "<CR>"),
        (("readers", 0, "framing", "gap"), -1.0),
        (("readers", 0, "framing", "gap"), "long"),
        (("readers", 0, "identity"), {}),
        (("readers", 0, "name"), " "),
        (("readers", 0, "id"), None),
    ],
)
def test_one_wrong_profile_costs_no_other(where: tuple[Any, ...], value: object) -> None:
    data: Any = saved(SETUP)
    at = data
    for step in where[:-1]:
        at = at[step]
    at[where[-1]] = value
    setup, wrong = parsed(data)
    assert setup.profiles == (LAN,)
    assert setup.wedge == SETUP.wedge
    assert wrong == ("reader 1",)


@pytest.mark.parametrize("data", [None, [], 7, "text"])
def test_a_file_of_something_else_gives_the_defaults(data: object) -> None:
    assert parsed(data) == (ReaderSetup(), ("everything",))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("keyboard", {"gap": 9.0}),
        ("keyboard", 7),
        ("repeat_window", -1),
        ("repeat_window", "x"),
        ("readers", 7),
    ],
)
def test_other_wrong_parts_are_named(key: str, value: object) -> None:
    setup, wrong = parsed({**saved(ReaderSetup()), key: value})
    assert setup == ReaderSetup()
    assert wrong == (("reader 1",) if key == "readers" else (key,))


def test_what_a_newer_program_wrote_is_left_out_alone() -> None:
    data: Any = saved(SETUP)
    data["colour"] = "red"
    data["readers"][0]["line"]["voltage"] = 5
    data["readers"][0]["role"] = "kitchen"
    setup, wrong = parsed(data)
    assert wrong == ()
    assert setup.profiles[0] == replace(COUNTER, role="")


def test_profiles_are_put_in_replaced_and_taken_out() -> None:
    other = replace(COUNTER, name="Door")
    assert SETUP.having(other).profiles == (other, LAN)
    assert SETUP.without(LAN.reader).profiles == (COUNTER,)
    assert ReaderSetup().having(LAN).profile(LAN.reader) == LAN
    assert SETUP.profile(ReaderId("none")) is None


@given(st.binary())
def test_bytes_are_shown_and_meant_again(data: bytes) -> None:
    text = shown(data)
    assert text.isascii() and text.isprintable()
    assert meant(text) == data


def test_control_characters_have_their_names() -> None:
    assert shown(b"]C1SN\x1d10A\r\n\x00\xe9") == "]C1SN<GS>10A<CR><LF><NUL>\\xe9"
    assert meant("<cr><NoSuch>~") == b"\r<NoSuch>~"
    with pytest.raises(ValueError):
        meant("€")


def test_a_found_scanner_gets_an_id_that_it_keeps() -> None:
    assert default_profile(HONEYWELL, "Vuquest").reader == "S123"
    assert default_profile(HONEYWELL, "", (ReaderId("S123"),)).reader == "S123-2"
    assert default_profile(PortIdentity(path=KEYBOARD), "").reader != KEYBOARD
    assert default_profile(PortIdentity(1, 2), "").name == ""


def test_what_no_port_can_have_is_refused() -> None:
    assert checked(COUNTER) is COUNTER
    for wrong in (replace(COUNTER, line=Line(stopbits=3)), replace(COUNTER, identity=PortIdentity())):
        with pytest.raises(ValueError):
            checked(wrong)
