import logging
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.domain.settings import Settings
from app.ui.settings.file import SettingsFile


def test_what_was_saved_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    settings = Settings().changed("theme", "dark").with_keys({"answer": "F9"})
    SettingsFile(path).save(settings)
    assert SettingsFile(path).load() == settings
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


def test_the_first_start_has_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "settings.json").load() == Settings()


@pytest.mark.parametrize("broken", [b"", b"{", b"\xff\xfe\x00", b"[]", b'{"values": {"theme": "pink"}}'])
def test_a_broken_file_is_told_and_does_no_harm(
    tmp_path: Path, broken: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(broken)
    with caplog.at_level(logging.WARNING):
        assert SettingsFile(path).load() == Settings()
    assert caplog.records


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreUnavailable, match="could not be saved"):
        SettingsFile(tmp_path / "file" / "settings.json").save(Settings())
