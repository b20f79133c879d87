"""The folder of documents by itself: whole files only, whatever goes wrong."""

import os
from pathlib import Path

import pytest

from app.domain.errors import BadInput, StoreUnavailable
from app.store.document_files import DocumentFolder, disk_spoken_plainly


def test_a_copy_that_nobody_kept_is_gone(tmp_path: Path):
    source = tmp_path / "a.txt"
    source.write_bytes(b"once")
    folder = DocumentFolder(tmp_path / "documents")
    with folder.copied(source) as (copy, digest, head):
        assert copy.read_bytes() == head == b"once"
    assert not copy.exists()
    with folder.copied(source) as (copy, digest, _):
        folder.keep(copy, digest)
    assert folder.place(digest).read_bytes() == b"once"
    folder.forget(digest)
    folder.forget(digest)
    assert not folder.place(digest).exists()


def test_what_may_not_be_read_or_written_is_told(tmp_path: Path):
    folder = DocumentFolder(tmp_path / "documents")
    with pytest.raises(BadInput, match="a.txt cannot be read"), folder.copied(tmp_path / "a.txt"):
        pass
    (tmp_path / "documents").rmdir()
    (tmp_path / "documents").write_text("a file where the folder should be")
    with pytest.raises(StoreUnavailable, match="cannot be written"), disk_spoken_plainly():
        with folder.copied(tmp_path / "a.txt"):
            pass
    assert os.listdir(tmp_path) == ["documents"]
