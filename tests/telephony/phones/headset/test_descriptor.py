"""Report descriptors: fields at their places, and nothing that a device says breaks the reader."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from telephony.phones.headset.buttons import DROP, HOOK, LAMP_MUTE, LAMP_OFF_HOOK, LAMP_RING, MUTE
from telephony.phones.headset.descriptor import read_descriptor
from tests.telephony.phones.headset.made import ARRAY, CERTIFIED, HOOK_ON, MOMENTARY, MUTE_ON_HOOK


def test_switches_of_a_numbered_report() -> None:
    layout = read_descriptor(CERTIFIED)
    assert layout.numbered
    assert layout.pressed(HOOK_ON) == {HOOK: True, MUTE: False, DROP: False}
    assert layout.pressed(MUTE_ON_HOOK) == {HOOK: True, MUTE: True, DROP: False}
    assert layout.pressed(b"\x07\xff") == {}, "another report"
    assert layout.pressed(b"\x01") == {}, "cut short"
    assert (layout.relative(HOOK), layout.relative(MUTE)) == (False, True)


def test_lamps_are_one_report() -> None:
    layout = read_descriptor(CERTIFIED)
    assert layout.lamps({LAMP_OFF_HOOK: True, LAMP_MUTE: False, LAMP_RING: False}) == [b"\x02\x01"]
    assert layout.lamps({LAMP_OFF_HOOK: True, LAMP_MUTE: True, LAMP_RING: True}) == [b"\x02\x07"]
    assert read_descriptor(MOMENTARY).lamps({LAMP_RING: True}) == [], "it has none"


def test_an_array_names_what_is_pressed() -> None:
    layout = read_descriptor(ARRAY)
    assert not layout.numbered
    assert layout.pressed(b"\x01\x00") == {HOOK: True, MUTE: False}
    assert layout.pressed(b"\x02\x00") == {HOOK: False, MUTE: True}
    assert layout.pressed(b"\x00\x00") == {HOOK: False, MUTE: False}


def test_usage_ranges_pushed_globals_and_long_items() -> None:
    descriptor = bytes.fromhex("fe0200aabb050b 1920 2922a4 0508 b47501 9503 8102")
    layout = read_descriptor(descriptor)
    assert [each.usages[0] & 0xFF for each in layout.inputs] == [0x20, 0x21, 0x22]
    assert [each.offset for each in layout.inputs] == [0, 1, 2]


@given(st.binary(max_size=300), st.binary(max_size=64))
def test_whatever_a_device_says_is_read(descriptor: bytes, report: bytes) -> None:
    layout = read_descriptor(descriptor)
    layout.pressed(report)
    layout.lamps({LAMP_RING: True})


@given(st.data())
def test_a_damaged_descriptor_is_read_too(data: st.DataObject) -> None:
    damaged = bytearray(CERTIFIED)
    for _ in range(data.draw(st.integers(1, 6))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    read_descriptor(bytes(damaged)).pressed(MUTE_ON_HOOK)
