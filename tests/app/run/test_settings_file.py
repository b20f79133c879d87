"""A desk's settings survive, and a broken file costs nothing but the defaults."""

from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.domain.settings import Settings
from app.run.settings_file import SettingsFile


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "deep" / "settings.json")
    assert file.load() == Settings()
    wanted = Settings().changed("theme", "dark").with_keys({"answer": "F12"})
    file.save(wanted)
    assert file.load() == wanted


@pytest.mark.parametrize("text", ["", "{", "[]", '"x"', '{"values": {"theme": "purple", "no": 1}, "keys": 5}'])
def test_a_broken_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text)
    assert SettingsFile(tmp_path / "settings.json").load() == Settings()


def test_a_disk_that_refuses_is_told_and_keeps_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file stands where the folder should be")
    with pytest.raises(StoreUnavailable):
        SettingsFile(tmp_path / "folder" / "settings.json").save(Settings())
