"""Documents of a device, a ticket, a person: names that are safe, what a file is, what may be opened.

Nothing that comes in as a document is ever run: only kinds that programs show are handed to the system, and a
kind is believed when name and first bytes agree.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePosixPath

from app.domain.errors import BadInput, StaleEdit

MOST_BYTES = 50 * 1024 * 1024
"""Of one file."""
LONGEST_NAME = 120
"""Characters of a file's name."""
KINDS = ("photo", "invoice", "warranty", "manual", "contract", "report", "other")
SUBJECTS = ("device", "ticket", "person", "company", "product")
UNKNOWN = "application/octet-stream"

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
)
_BY_NAME: Mapping[str, tuple[str, str]] = {
    "png": ("image/png", "image/png"),
    "jpg": ("image/jpeg", "image/jpeg"),
    "jpeg": ("image/jpeg", "image/jpeg"),
    "gif": ("image/gif", "image/gif"),
    "bmp": ("image/bmp", "image/bmp"),
    "webp": ("image/webp", "image/webp"),
    "pdf": ("application/pdf", "application/pdf"),
    "txt": ("text/plain", "text/plain"),
    "log": ("text/plain", "text/plain"),
    "csv": ("text/csv", "text/plain"),
    # Without the letter m at the end: those hold macros.
    "docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/zip"),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/zip"),
    "odt": ("application/vnd.oasis.opendocument.text", "application/zip"),
    "ods": ("application/vnd.oasis.opendocument.spreadsheet", "application/zip"),
}
"""Ending of the name → what it is, and what its first bytes must say."""
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)
_CONTROLS = frozenset(chr(code) for code in (*range(9), 11, 12, *range(14, 27), *range(28, 32)))


@dataclass(frozen=True, slots=True)
class Topic:
    """What a document is about. ``kind``: one of ``SUBJECTS``; ``ref``: its id."""

    kind: str
    ref: str

    def __post_init__(self) -> None:
        if self.kind not in SUBJECTS or not self.ref:
            raise ValueError(f"nothing has documents by the name {self.kind!r} {self.ref!r}")


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A file of this machine, to be copied. ``kind``: one of ``KINDS``; ``expires``: its last day."""

    topic: Topic
    path: str
    kind: str = "other"
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """``sha256``: of the bytes, in hex, which is also where they are kept. ``media``: the MIME type that name
    and first bytes agree on, ``UNKNOWN`` when they do not. ``version`` is for optimistic locking."""

    id: int
    topic: Topic
    name: str
    kind: str
    media: str
    size: int
    sha256: str
    who: str
    at: datetime
    expires: date | None = None
    version: int = 1

    @property
    def opens(self) -> bool:
        """Whether it may be handed to the system's program for it."""
        return self.media != UNKNOWN

    @property
    def is_picture(self) -> bool:
        return self.media.startswith("image/")

    @property
    def is_text(self) -> bool:
        return self.media.startswith("text/")


class StaleDocument(StaleEdit):
    """Somebody changed its name, kind or last day meanwhile."""


def clean_name(name: str) -> str:
    """A file name for any system: no folders, no signs that cannot be seen or turn the text round, no name
    that a system keeps for itself; never empty, at most ``LONGEST_NAME`` characters with the ending kept."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    seen = (" " if char.isspace() else char for char in last)
    kept = "".join(
        "_" if char in '<>:"|?*' else char for char in seen if unicodedata.category(char)[0] != "C"
    )
    kept = " ".join(kept.split()).strip(". ")
    stem, dot, ending = kept.rpartition(".")
    if not dot or len(ending) > 10 or not stem.strip(". "):
        stem, ending = kept, ""
    stem = stem.strip(". ")[: LONGEST_NAME - len(ending) - 1].rstrip(". ") or "document"
    if stem.partition(".")[0].strip().casefold() in _RESERVED:
        stem = f"_{stem}"
    return f"{stem}.{ending}" if ending else stem


def media_of(name: str, head: bytes) -> str:
    """What a file is, by the ending of its name and its first bytes (1 KB will do) together."""
    ending = PurePosixPath(name).suffix.lstrip(".").casefold()
    media, wanted = _BY_NAME.get(ending, (UNKNOWN, ""))
    return media if wanted and _looks_like(head) == wanted else UNKNOWN


def _looks_like(head: bytes) -> str:
    for magic, media in _MAGIC:
        if head.startswith(magic):
            return media
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    # The last character may be cut in the middle.
    text = head.decode("utf-8", "ignore")
    return UNKNOWN if _CONTROLS & set(text) or head[:2] == b"MZ" else "text/plain"


def refuse_size(size: int) -> None:
    """Raises ``BadInput`` for a file that is empty or too large."""
    if size == 0:
        raise BadInput("The file is empty.", "Choose the file again when it is whole.")
    if size > MOST_BYTES:
        raise BadInput(
            f"The file has {size / 1024 / 1024:.1f} MB; at most {MOST_BYTES // 1024 // 1024} MB can be kept.",
            "Make it smaller, or keep it elsewhere and write down where.",
        )


def expired(document: Document, today: date) -> bool:
    return document.expires is not None and document.expires < today
