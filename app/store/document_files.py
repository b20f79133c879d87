"""The bytes of documents: files beside the database, named by their SHA-256.

A file is copied under another name first and becomes visible whole. Nothing in here is ever executable.
"""

import errno
import hashlib
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.domain.documents import MOST_BYTES, Document, clean_name, refuse_size
from app.domain.errors import BadInput, NotFound, RingdeskError, StoreUnavailable

CHUNK = 1 << 18
HEAD = 1024


class DocumentFolder:
    def __init__(self, path: Path) -> None:
        self.path = path

    def place(self, digest: str) -> Path:
        return self.path / digest[:2] / digest

    @contextmanager
    def copied(self, source: Path) -> Iterator[tuple[Path, str, bytes]]:
        """The file under a name nobody knows, its hash and its beginning; gone again unless ``keep`` took
        it."""
        self.path.mkdir(parents=True, exist_ok=True)
        copy = self.path / f"coming-{secrets.token_hex(8)}"
        try:
            with _opened(source) as read, copy.open("xb") as written:
                digest, head = _poured(read, written)
            yield copy, digest, head
        finally:
            copy.unlink(missing_ok=True)

    def keep(self, copy: Path, digest: str) -> None:
        """Under the write lock of the database."""
        place = self.place(digest)
        if not place.exists():
            place.parent.mkdir(exist_ok=True)
            os.replace(copy, place)

    def forget(self, digest: str) -> None:
        self.place(digest).unlink(missing_ok=True)

    def checked(self, of: Document) -> Path:
        """Where its bytes are, after reading them all."""
        place, seen = self.place(of.sha256), hashlib.sha256()
        try:
            with place.open("rb") as file:
                while piece := file.read(CHUNK):
                    seen.update(piece)
        except FileNotFoundError as failure:
            raise NotFound(
                f"The file of {of.name} is gone from the folder {self.path}.",
                "Bring it back from a backup, or remove the document and add it again.",
            ) from failure
        except OSError as failure:
            raise _cannot_read(of.name, failure) from failure
        if seen.hexdigest() != of.sha256:
            raise BadInput(
                f"The file of {of.name} is not the one that was put there: it was changed or damaged.",
                "Bring it back from a backup, or remove the document and add it again.",
            )
        return place

    def copy_out(self, of: Document, folder: Path) -> Path:
        """A copy with its name; a second one of the same name gets a number."""
        source, target = self.checked(of), _free(folder, of.name)
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with source.open("rb") as read, os.fdopen(descriptor, "wb") as written:
            while piece := read.read(CHUNK):
                written.write(piece)
        return target


def _opened(source: Path) -> BinaryIO:
    try:
        # A pipe or a device of the system would never end, or never begin.
        facts = source.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise BadInput(f"{source.name} is no file.", "Choose files one by one, not folders.")
        refuse_size(facts.st_size)
        return source.open("rb")
    except OSError as failure:
        raise _cannot_read(source.name, failure) from failure


def _poured(read: BinaryIO, written: BinaryIO) -> tuple[str, bytes]:
    seen, head, size = hashlib.sha256(), b"", 0
    while piece := read.read(CHUNK):
        size += len(piece)
        if size > MOST_BYTES:  # it grew meanwhile
            refuse_size(size)
        seen.update(piece)
        head = head or piece[:HEAD]
        written.write(piece)
    refuse_size(size)
    written.flush()
    os.fsync(written.fileno())
    return seen.hexdigest(), head


def _free(folder: Path, name: str) -> Path:
    """A name in the folder that nobody has yet."""
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / clean_name(name)
    count = 2
    while place.exists():
        place = folder / f"{place.stem.removesuffix(f' ({count - 1})')} ({count}){place.suffix}"
        count += 1
    return place


def _cannot_read(name: str, failure: OSError) -> RingdeskError:
    return BadInput(
        f"{name} cannot be read: {failure.strerror}.", "Check that it is there and that you may read it."
    )


@contextmanager
def disk_spoken_plainly() -> Iterator[None]:
    """What a disk says, as a failure for a person."""
    try:
        yield
    except OSError as failure:
        if failure.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StoreUnavailable(
                "The disk is full: the document was not kept.", "Make room on the disk, then add it again."
            ) from failure
        raise StoreUnavailable(
            f"The document cannot be written: {failure.strerror}.",
            "Check that the data folder is there and may be written to.",
        ) from failure
