"""Any bytes, chopped anyhow: no crash, no wrong split, nothing that the raw log has not.

20,000 streams in every run; ``RINGDESK_FUZZ=1000000`` for the number of the promise (see the handbook).
"""

import os
import random

import pytest

from devices.readers.raw_log import RawRing
from devices.readers.tables import foreign, makers
from devices.scanning.code import Form
from devices.scanning.command_codes import command_of
from devices.scanning.frames import STX, TERMINATORS, Fault, Frame, Framer, Framing
from devices.scanning.ports import RawEntry, ReaderId
from devices.scanning.reading import read_code

STREAMS = int(os.environ.get("RINGDESK_FUZZ", "20000"))
SEEDS = 4
LONGEST = 64
RULES, FOREIGN = makers(), foreign()
CODES = (
    b"7F2K9-0001234", b"5RFDP01", b"]C1010950600013435221SN1\x1d10LOT7", b"]E04006381333931", b"RD-NEW",
    b"+A123BJC5D6E71G", b"[)>\x1e06\x1dS12345\x1d1P99\x1e\x04", b"https://id.gs1.org/01/09506000134352/21/A1",
    b"IMEI: 490154203237518", b"AA:BB:CC:DD:EE:FF", b"VSUFCR.", b"%%SpecCode9C", b"(01)09506000134352(21)A1",
)  # fmt: skip
ENDS = (b"\r", b"\n", b"\r\n", b"\t", b"\x03", b"")


def made(chance: random.Random) -> bytes:
    """One stream: whole codes, cut ones, glued ones, binary, a wrong baud rate, no end."""
    pieces = []
    for _ in range(chance.randrange(5)):
        code = chance.choice(CODES)
        kind = chance.randrange(8)
        if kind == 0:
            code = code[: chance.randrange(len(code) + 1)]
        elif kind == 1:
            code = bytes(byte ^ chance.choice((0, 0, 0x80, 0xFF)) for byte in code)  # a wrong speed
        elif kind == 2:
            code = chance.randbytes(chance.randrange(40))
        elif kind == 3:
            code = code * chance.randrange(1, 9)
        elif kind == 4:
            spoilt = bytearray(code)
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
            code = bytes(spoilt)
        pieces.append((b"\x02" if chance.random() < 0.2 else b"") + code + chance.choice(ENDS))
    return b"".join(pieces)


def cut(stream: bytes) -> list[Frame]:
    """The rule of frames told another way: at every boundary, then each piece is judged."""
    frames, piece = [], bytearray()
    for byte in stream:
        if byte not in TERMINATORS and byte != STX:
            piece.append(byte)
            continue
        if len(piece) > LONGEST:
            frames.append(Frame(bytes(piece[:LONGEST]), Fault.TOO_LONG))
        elif piece:
            frames.append(Frame(bytes(piece), Fault.UNFINISHED if byte == STX else Fault.NONE))
        piece.clear()
    if len(piece) > LONGEST:
        frames.append(Frame(bytes(piece[:LONGEST]), Fault.TOO_LONG))
    elif piece:
        frames.append(Frame(bytes(piece), Fault.UNFINISHED))
    return frames


def heard(stream: bytes, chance: random.Random, log: RawRing) -> list[Frame]:
    """As a reader's thread hears it, in pieces of any size."""
    framer, found, at, now = Framer(Framing(longest=LONGEST)), [], 0, 0.0
    while at < len(stream):
        piece = stream[at : at + chance.randrange(1, 30)]
        at, now = at + len(piece), now + chance.choice((0.001, 0.5, 5.0))
        log.add(RawEntry(ReaderId("1"), now, piece))
        found += framer.feed(piece, now)
    return found + framer.abandon()


def judge(frame: Frame) -> None:
    code = read_code(frame.raw, RULES, FOREIGN)
    assert code.raw == frame.raw
    assert (code.command is not None) == (code.form is Form.COMMAND)
    if code.command is not None:
        assert command_of(code.text) is code.command
    if code.form in (Form.SETTING, Form.UNREADABLE, Form.EMPTY, Form.COMMAND):
        assert code.candidates == ()
    for each in code.candidates:
        assert each.value and 0 < each.confidence < 100


@pytest.mark.timeout(0 if STREAMS > 100_000 else 120)
@pytest.mark.parametrize("seed", range(SEEDS))
def test_any_stream_gives_its_codes_and_nothing_else(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(STREAMS // SEEDS):
        stream = made(chance)
        log = RawRing()
        frames = heard(stream, chance, log)
        assert frames == cut(stream), stream
        assert b"".join(entry.data for entry in log.entries()) == stream
        for frame in frames:
            if frame.fault is Fault.NONE:
                judge(frame)
