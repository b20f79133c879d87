"""RTP: whatever the network sends, a packet or None, never an exception."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.media.rtp import RtpPacket, build, parse

PACKETS = st.builds(
    RtpPacket,
    payload_type=st.integers(0, 127).filter(lambda kind: not 72 <= kind <= 95),
    sequence=st.integers(0, 0xFFFF),
    timestamp=st.integers(0, 0xFFFFFFFF),
    ssrc=st.integers(0, 0xFFFFFFFF),
    payload=st.binary(max_size=400),
    marker=st.booleans(),
)
PLAIN = build(RtpPacket(0, 7, 160, 99, b"voice"))


@given(PACKETS)
def test_what_is_built_is_read(packet):
    assert parse(build(packet)) == packet


@given(st.binary(max_size=200))
def test_any_bytes_are_a_packet_or_nothing(datagram):
    found = parse(datagram)
    assert found is None or len(found.payload) <= len(datagram) - 12


@given(PACKETS, st.integers(0, 11), st.binary(min_size=1, max_size=1))
def test_one_wrong_byte_in_the_header_never_raises(packet, place, wrong):
    datagram = bytearray(build(packet))
    datagram[place : place + 1] = wrong
    parse(datagram)


@given(PACKETS, st.integers(0, 15), st.integers(0, 5), st.integers(0, 20))
def test_sources_extension_and_padding_are_taken_off(packet, sources, words, padding):
    plain = build(packet)
    first = 0x80 | sources | 0x10 | (0x20 if padding else 0)
    extension = struct.pack("!HH", 0xBEDE, words) + bytes(4 * words)
    tail = bytes(padding - 1) + bytes([padding]) if padding else b""
    datagram = bytes([first]) + plain[1:12] + bytes(4 * sources) + extension + packet.payload + tail
    assert parse(datagram) == packet


@pytest.mark.parametrize(
    "datagram",
    [
        b"",
        PLAIN[:11],
        b"\x00" + PLAIN[1:],
        b"\x40" + PLAIN[1:],
        b"\xc0" + PLAIN[1:],
        b"\x8f" + PLAIN[1:],  # fifteen sources in five bytes
        b"\x90" + PLAIN[1:12],  # an extension without its header
        b"\x90" + PLAIN[1:12] + b"\xbe\xde\xff\xff",  # an extension longer than the packet
        b"\xa0" + PLAIN[1:-1] + b"\xff",  # padding longer than the packet
        b"\x80\xc8" + bytes(26),  # RTCP sender report
        b"\x80\xcb" + bytes(26),  # RTCP bye
    ],
)
def test_not_rtp(datagram):
    assert parse(datagram) is None


def test_numbers_wrap_when_built():
    again = parse(build(RtpPacket(0, 65536 + 3, 2**32 + 160, 1, b"")))
    assert again is not None
    assert (again.sequence, again.timestamp) == (3, 160)
