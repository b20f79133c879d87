"""Files kept for devices: once, whole, found again, and refused with words."""

import errno
import hashlib
import os
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from app.domain.documents import MOST_BYTES, Document, NewDocument, StaleDocument, Topic
from app.domain.errors import BadInput, NotFound, StoreUnavailable
from app.store import documents
from app.store.desk import now
from app.store.tables.documents import document
from app.store.tables.records import audit
from tests.workshop import Bench

TOPIC = Topic("device", "7")
PDF = b"%PDF-1.4 made up"


def file(tmp_path: Path, name: str = "invoice.pdf", data: bytes = PDF) -> str:
    path = tmp_path / "outside" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return str(path)


def kept(bench: Bench) -> list[Path]:
    folder = bench.desk.store.path.parent / "documents"
    return sorted(path for path in folder.rglob("*") if path.is_file()) if folder.exists() else []


def add(bench: Bench, path: str, **fields: object) -> Document:
    return bench.workshop.add_document(replace(NewDocument(TOPIC, path), **fields))  # type: ignore[arg-type]


def test_a_file_is_copied_by_its_hash_and_read_back(bench: Bench, tmp_path: Path):
    made = add(bench, file(tmp_path), kind="invoice", expires=date(2027, 1, 1))
    assert (made.name, made.media, made.size, made.who) == (
        "invoice.pdf",
        "application/pdf",
        len(PDF),
        "rasa",
    )
    assert made.sha256 == hashlib.sha256(PDF).hexdigest()
    (tmp_path / "outside" / "invoice.pdf").unlink()
    assert Path(bench.workshop.document_path(made.id)).read_bytes() == PDF
    assert bench.workshop.documents_of(TOPIC) == (made,)
    assert bench.workshop.documents_of(Topic("ticket", "7")) == ()


def test_the_same_bytes_are_kept_once(bench: Bench, tmp_path: Path):
    one, other = add(bench, file(tmp_path)), add(bench, file(tmp_path, "copy.pdf"))
    assert one.sha256 == other.sha256 and len(kept(bench)) == 1
    bench.workshop.remove_document(one.id)
    assert Path(bench.workshop.document_path(other.id)).exists()


def test_a_copy_has_its_name_and_is_never_executable(bench: Bench, tmp_path: Path):
    os.chmod(script := file(tmp_path, "run me.sh", b"#!/bin/sh\nexit 1\n"), 0o755)
    made = add(bench, script)
    assert not made.opens
    target = tmp_path / "open"
    paths = [Path(bench.workshop.copy_document(made.id, str(target))) for _ in range(3)]
    assert [path.name for path in paths] == ["run me.sh", "run me (2).sh", "run me (3).sh"]
    assert all(path.parent == target and not path.stat().st_mode & 0o111 for path in paths)
    assert not any(path.stat().st_mode & 0o111 for path in kept(bench))


def test_removed_ones_come_back_until_their_bytes_go(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    made = add(bench, file(tmp_path))
    bench.workshop.remove_document(made.id)
    assert bench.workshop.documents_of(TOPIC) == ()
    with pytest.raises(NotFound):
        bench.workshop.document_path(made.id)
    assert bench.workshop.restore_document(made.id) == made
    bench.workshop.remove_document(made.id)
    with bench.desk.store.writing(documents.DOCUMENTS) as connection:
        long_ago = now() - timedelta(days=documents.KEPT_DAYS + 1)
        connection.execute(update(document).values(removed_at=long_ago))
    other = add(bench, file(tmp_path, "other.txt", b"other"))
    assert [path.name for path in kept(bench)] == [other.sha256]
    with pytest.raises(NotFound):
        bench.workshop.restore_document(made.id)


def test_a_file_that_is_gone_or_changed_is_told(bench: Bench, tmp_path: Path):
    made = add(bench, file(tmp_path))
    place = Path(bench.workshop.document_path(made.id))
    place.write_bytes(b"%PDF-1.4 forged!")
    with pytest.raises(BadInput, match="changed or damaged"):
        bench.workshop.document_path(made.id)
    place.unlink()
    with pytest.raises(NotFound, match="gone from the folder"):
        bench.workshop.copy_document(made.id, str(tmp_path / "open"))


def test_what_cannot_be_kept_leaves_nothing_behind(bench: Bench, tmp_path: Path):
    huge = Path(file(tmp_path, "huge.pdf"))
    with huge.open("r+b") as sparse:
        sparse.truncate(MOST_BYTES + 1)
    os.mkfifo(tmp_path / "pipe")
    for path, said in (
        (str(huge), "at most 50 MB"),
        (file(tmp_path, "empty.txt", b""), "empty"),
        (str(tmp_path), "is no file"),
        (str(tmp_path / "pipe"), "is no file"),
        (str(tmp_path / "nowhere.pdf"), "cannot be read"),
    ):
        with pytest.raises(BadInput, match=said):
            add(bench, path)
    assert kept(bench) == [] and bench.workshop.documents_of(TOPIC) == ()


def test_a_full_disk_is_told_and_nothing_stays(bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("app.store.document_files.os.fsync", full)
    with pytest.raises(StoreUnavailable, match="disk is full"):
        add(bench, file(tmp_path))
    assert kept(bench) == [] and bench.workshop.documents_of(TOPIC) == ()


def test_a_name_keeps_its_ending_and_two_changes_are_told(bench: Bench, tmp_path: Path):
    made = add(bench, file(tmp_path))
    saved = bench.workshop.save_document(replace(made, name="../Invoice 7.exe", kind="contract"))
    assert (saved.name, saved.kind, saved.version) == ("Invoice 7.exe.pdf", "contract", 2)
    with pytest.raises(StaleDocument):
        bench.workshop.save_document(replace(made, name="mine.pdf"))


def test_what_ends_soon_is_found_soonest_first(bench: Bench, tmp_path: Path):
    late = add(bench, file(tmp_path, "b.txt", b"b"), expires=date(2027, 5, 1))
    soon = add(bench, file(tmp_path, "a.txt", b"a"), expires=date(2027, 3, 1))
    add(bench, file(tmp_path))
    found = bench.workshop.expiring_documents(date(2027, 4, 1))
    assert [each.id for each in found] == [soon.id]
    assert [each.id for each in bench.workshop.expiring_documents(date(2028, 1, 1))] == [soon.id, late.id]


def test_who_did_what_is_written_down(bench: Bench, tmp_path: Path):
    made = add(bench, file(tmp_path))
    bench.workshop.remove_document(made.id)
    with bench.desk.store.reading() as connection:
        rows = connection.execute(select(audit.c.who, audit.c.action, audit.c.detail)).all()
    assert [tuple(row) for row in rows[-2:]] == [
        ("rasa", "document added", "device 7: invoice.pdf"),
        ("rasa", "document removed", "device 7: invoice.pdf"),
    ]
