"""A recording's file: two channels of G.711 μ-law in pieces, each compressed, encrypted and sealed by itself.

    RDREC1 LF | 2 bytes: length of the head | head, JSON | pieces: 4 bytes length, AES-256-GCM of one piece

The file has a key of its own, made from the house's key and a salt in the head (HKDF, RFC 5869), so a nonce
is the piece's number and none is used twice. Its last byte says whether more comes (the STREAM construction,
Hoang, Reyhanitabar, Rogaway, Vizár 2015): pieces cannot be changed, swapped or left out, and a file that
ends early is known by it. What was written before a power cut or a kill is read like any other.

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
from typing import BinaryIO

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
        self._seal, self._head, self._pieces = AESGCM(_file_key(key, salt)), head, 0
        self._sum = hashlib.sha256()
        self._end = 0
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._file = os.open(path, flags, 0o600)
        try:
            self._write(MAGIC + len(head).to_bytes(2) + head)
        except OSError:
            os.close(self._file)
            raise

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
        sealed = self._seal.encrypt(_nonce(self._pieces, last=last), zlib.compress(codes, 1), self._head)
        self._write(len(sealed).to_bytes(4) + sealed)
        self._pieces += 1

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
            for codes, last in _pieces(file, AESGCM(_file_key(key, bytes.fromhex(head.salt))), raw):
                sides[0].append(codes[: len(codes) // 2])
                sides[1].append(codes[len(codes) // 2 :])
                whole = last
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


def _pieces(file: BinaryIO, seal: AESGCM, head: bytes) -> Iterator[tuple[bytes, bool]]:
    """A torn last piece is left out; one that was changed raises."""
    number, last = 0, False
    while not last:
        length = int.from_bytes(file.read(4))
        sealed = file.read(length) if 0 < length <= MOST_PIECE else b""
        if not length or (len(sealed) < length and length <= MOST_PIECE):
            return
        packed, last = _opened(seal, sealed, number, head)
        yield zlib.decompress(packed), last
        number += 1


def _opened(seal: AESGCM, sealed: bytes, number: int, head: bytes) -> tuple[bytes, bool]:
    for last in (False, True):
        try:
            return seal.decrypt(_nonce(number, last=last), sealed, head), last
        except InvalidTag:
            continue
    raise UnreadableRecording(f"piece {number + 1} was changed after it was written")


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11) + bytes([last])


def _file_key(key: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt, b"ringdesk recording").derive(key)
