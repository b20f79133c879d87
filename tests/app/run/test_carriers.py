"""The table of carriers as it is delivered."""

from pathlib import Path

import pytest

from app.domain.returns import tracking_link
from app.run.carriers import carriers


def test_the_table_can_be_read_and_every_carrier_stands_once() -> None:
    found = carriers()
    names = [each.name.casefold() for each in found]
    assert len(names) == len(set(names)) >= 5
    assert all(tracking_link(each.name, "1 2", found).count("1%202") == 1 for each in found)


def test_a_wrong_row_is_told(tmp_path: Path) -> None:
    file = tmp_path / "carriers.toml"
    file.write_text('[[carrier]]\nname = "X"\nlink = "http://x.example/{number}"\n', "utf-8")
    with pytest.raises(ValueError, match="X"):
        carriers(file)
