"""The scanners' profiles on the disk."""

import json
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.domain.reader_setup import UNREADABLE, ReaderSetup, saved
from app.run.reader_file import ReaderFile
from devices.scanning.identity import PortIdentity
from devices.scanning.ports import ReaderId, ReaderProfile

SETUP = ReaderSetup((ReaderProfile(ReaderId("1"), "Counter", PortIdentity(1, 2, "S")),))


def test_a_first_start_has_none_and_what_is_saved_comes_back(tmp_path: Path) -> None:
    file = ReaderFile(tmp_path / "data" / "readers.json")
    assert file.load() == (ReaderSetup(), "")
    file.save(SETUP)
    assert file.load() == (SETUP, "")


@pytest.mark.parametrize("text", ["{", "[]", "\x00\xff"])
def test_a_broken_file_gives_the_defaults_and_is_kept_aside(tmp_path: Path, text: str) -> None:
    path = tmp_path / "readers.json"
    path.write_bytes(text.encode("latin-1"))
    setup, problem = ReaderFile(path).load()
    assert setup == ReaderSetup()
    assert problem == UNREADABLE
    ReaderFile(path).save(SETUP)
    assert (tmp_path / "readers.broken-1.json").read_bytes() == text.encode("latin-1")


def test_one_wrong_profile_leaves_the_others_and_the_file_is_kept_aside_each_time(tmp_path: Path) -> None:
    path = tmp_path / "readers.json"
    data = saved(SETUP)
    data["readers"] = [*data["readers"], {"id": 7}]  # type: ignore[misc]
    path.write_text(json.dumps(data), "utf-8")
    for number in (1, 2):
        setup, problem = ReaderFile(path).load()
        assert setup == SETUP
        assert problem == UNREADABLE
        assert (tmp_path / f"readers.broken-{number}.json").read_text("utf-8") == path.read_text("utf-8")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(StoreUnavailable):
        ReaderFile(tmp_path / "file" / "readers.json").save(SETUP)


def test_without_a_path_nothing_is_kept() -> None:
    file = ReaderFile(None)
    file.save(SETUP)
    assert file.load() == (ReaderSetup(), "")
