"""A recording's file: two channels of G.711 μ-law in pieces, each compressed, encrypted and sealed by itself.

    RDREC1 LF | 2 bytes: length of the head | head, JSON | pieces: 4 bytes length, AES-256-GCM of one piece

The file has a key of its own, made from the house's key and a salt in the head (HKDF, RFC 5869), so a nonce
is the piece's number and none is used twice. A file that goes on after a kill counts that above the number:
the piece that was being written then must not lend its nonce. Its last byte says whether more comes (the
STREAM construction, Hoang, Reyhanitabar, Rogaway, Vizár 2015): pieces cannot be changed, swapped or left out,
and a file that ends early is known by it. What was written before a power cut or a kill is read like any
other.

Why G.711: it is what came over the line, so nothing is lost and nothing computed beside the mixer, and no
library is needed on any system. Digital silence (hold, masks, phones that send none) is compressed away, a
noisy line is not.
"""

import hashlib
import json
import os
import re
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Self

import numpy as np
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from telephony.media.g711 import PCMU, Samples, decode

MAGIC = b"RDREC1\n"
SUFFIX = ".rdrec"
KEY_BYTES = 32
SALT_BYTES = 16
RATE = 8000
MOST_PIECE = 4 * 1024 * 1024
MOST_RUNS = 100
"""Kills in a row without a piece between them that are believed of one file."""
_NAME = re.compile(r"[A-Za-z0-9._-]{1,200}")


class UnreadableRecording(Exception):
    """The file is missing, is none, was changed, or belongs to another key. Says which."""


@dataclass(frozen=True, slots=True)
class Head:
    """``key``: `key_name` of the house's key. ``began``: epoch seconds."""

    recording: str
    began: float
    key: str
    salt: str


def key_name(key: bytes) -> str:
    """What a key is called; nothing of it can be found out from that."""
    return hashlib.sha256(b"ringdesk key name" + key).hexdigest()[:16]


def place_of(folder: Path, recording: str) -> Path:
    """The file of a recording. In 256 folders, as one with a year's files is slow to look at. Raises
    ValueError for a name that could lead elsewhere."""
    if not _NAME.fullmatch(recording):
        raise ValueError(f"{recording!r} is no recording's name")
    return folder / hashlib.sha256(recording.encode()).hexdigest()[:2] / f"{recording}{SUFFIX}"


class VaultWriter:
    """``open``, pieces, ``close``. Every method raises OSError when the disk refuses; what was written whole
    before that stays."""

    def __init__(self, path: Path, key: bytes, recording: str, began: float) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        salt = os.urandom(SALT_BYTES)
        head = json.dumps(asdict(Head(recording, began, key_name(key), salt.hex()))).encode()
        self._seal, self._head = AESGCM(_file_key(key, salt)), head
        self.pieces = self._run = 0
        self._sum = hashlib.sha256()
        self._end = 0
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._file = os.open(path, flags, 0o600)
        try:
            self._write(MAGIC + len(head).to_bytes(2) + head)
        except OSError:
            os.close(self._file)
            raise

    @classmethod
    def left_open(cls, path: Path, key: bytes) -> Self:
        """A file that was being written when its process died goes on behind its last whole piece. Raises
        OSError, and UnreadableRecording for one that is none of ours, was changed, or has ended."""
        writer = cls.__new__(cls)
        writer._sum = hashlib.sha256()
        with path.open("rb") as file:
            head, writer._head = _head(file)
            if head.key != key_name(key):
                raise UnreadableRecording(f"it was encrypted with another key, {head.key}")
            writer._seal = AESGCM(_file_key(key, bytes.fromhex(head.salt)))
            writer._end, writer.pieces, run = file.tell(), 0, 0
            for piece in _pieces(file, writer._seal, writer._head):
                if piece.last:
                    raise UnreadableRecording("it has ended")
                writer._end, run = file.tell(), piece.run
                writer.pieces += 1
            writer._run = run + 1
            file.seek(0)
            writer._sum.update(file.read(writer._end))
        writer._file = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
        os.ftruncate(writer._file, writer._end)
        os.lseek(writer._file, writer._end, os.SEEK_SET)
        return writer

    def add(self, left: bytes, right: bytes) -> None:
        """A piece: μ-law codes, as many of each side."""
        self._piece(left + right, last=False)

    def close(self, left: bytes = b"", right: bytes = b"") -> str:
        """The last piece; returns the file's SHA-256, hexadecimal. The file is closed in any case."""
        try:
            self._piece(left + right, last=True)
        finally:
            os.close(self._file)
        return self._sum.hexdigest()

    def give_up(self) -> str:
        """Closed without an end; the SHA-256 of what is there."""
        os.close(self._file)
        return self._sum.hexdigest()

    def _piece(self, codes: bytes, *, last: bool) -> None:
        nonce = _nonce(self.pieces, self._run, last=last)
        sealed = self._seal.encrypt(nonce, zlib.compress(codes, 1), self._head)
        self._write(len(sealed).to_bytes(4) + sealed)
        self.pieces += 1

    def _write(self, data: bytes) -> None:
        """Whole or not at all: half a piece would hide those after it."""
        done = 0
        try:
            while done < len(data):
                done += os.write(self._file, data[done:])
        except OSError:
            os.ftruncate(self._file, self._end)
            os.lseek(self._file, self._end, os.SEEK_SET)
            raise
        self._end += done
        self._sum.update(data)


@dataclass(frozen=True, slots=True)
class Opened:
    """``left``: the customer, ``right``: our side, int16 at 8 kHz, equally long. ``whole``: it ended in
    order."""

    head: Head
    left: Samples
    right: Samples
    whole: bool


def read_vault(path: Path, key: bytes) -> Opened:
    """The whole recording in memory: 0.1 GB an hour. Raises UnreadableRecording."""
    try:
        with path.open("rb") as file:
            head, raw = _head(file)
            if head.key != key_name(key):
                raise UnreadableRecording(
                    f"it was encrypted with the key {head.key}, and this is another one"
                )
            sides: tuple[list[bytes], list[bytes]] = [], []
            whole = False
            for piece in _pieces(file, AESGCM(_file_key(key, bytes.fromhex(head.salt))), raw):
                codes = zlib.decompress(piece.packed)
                sides[0].append(codes[: len(codes) // 2])
                sides[1].append(codes[len(codes) // 2 :])
                whole = piece.last
    except OSError as error:
        raise UnreadableRecording(f"{error.strerror or error}") from error
    left, right = (decode(np.frombuffer(b"".join(each), np.uint8), PCMU) for each in sides)
    return Opened(head, left, right, whole)


def check_sum(path: Path) -> str:
    """SHA-256 of a file as it is now. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _head(file: BinaryIO) -> tuple[Head, bytes]:
    start = file.read(len(MAGIC) + 2)
    raw = file.read(int.from_bytes(start[len(MAGIC) :]))
    try:
        if not start.startswith(MAGIC):
            raise ValueError("another kind of file")
        head = Head(**json.loads(raw))
        bytes.fromhex(head.salt)
    except (ValueError, TypeError) as error:
        raise UnreadableRecording(f"it is no recording of ours ({error})") from error
    return head, raw


@dataclass(frozen=True, slots=True)
class _Piece:
    """``run``: how often the file had gone on after a kill."""

    packed: bytes
    run: int
    last: bool


def _pieces(file: BinaryIO, seal: AESGCM, head: bytes) -> Iterator[_Piece]:
    """A torn last piece is left out; one that was changed raises."""
    number, run, last = 0, 0, False
    while not last:
        length = int.from_bytes(file.read(4))
        sealed = file.read(length) if 0 < length <= MOST_PIECE else b""
        if not length or (len(sealed) < length and length <= MOST_PIECE):
            return
        piece = _opened(seal, sealed, number, run, head)
        yield piece
        number, run, last = number + 1, piece.run, piece.last


def _opened(seal: AESGCM, sealed: bytes, number: int, run: int, head: bytes) -> _Piece:
    """It belongs to the run of the piece before it or to a later one; a kill may come before the first piece
    of a run is written."""
    for its in range(run, run + MOST_RUNS):
        for last in (False, True):
            try:
                return _Piece(seal.decrypt(_nonce(number, its, last=last), sealed, head), its, last)
            except InvalidTag:
                continue
    raise UnreadableRecording(f"piece {number + 1} was changed after it was written")


def _nonce(number: int, run: int, *, last: bool) -> bytes:
    return run.to_bytes(3) + number.to_bytes(8) + bytes([last])


def _file_key(key: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt, b"ringdesk recording").derive(key)
