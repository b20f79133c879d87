"""A file is there whole, or as it was before."""

from pathlib import Path

import pytest

from app.run.whole_file import write_whole


def test_the_folder_is_made_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "data" / "one.json"
    write_whole(path, "Ąžuolas\n")
    write_whole(path, "second\n")
    assert path.read_bytes() == b"second\n"
    assert list(path.parent.iterdir()) == [path]


def test_what_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    write_whole(path, "first")
    (tmp_path / "one.new").mkdir()
    with pytest.raises(OSError, match="one.new"):
        write_whole(path, "second")
    assert path.read_text("utf-8") == "first"


def test_what_is_private_is_read_by_nobody_else(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    for _ in range(2):
        write_whole(path, "secret", private=True)
        assert path.stat().st_mode & 0o077 == 0
    write_whole(tmp_path / "open", "all")
    assert (tmp_path / "open").stat().st_mode & 0o444
