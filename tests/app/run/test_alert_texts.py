"""Every language has all words; one that lacks some is refused by name."""

from pathlib import Path

import pytest

from app.domain.text_blocks import LANGUAGES
from app.run.alert_texts import alert_texts


def test_all_languages_are_there() -> None:
    assert set(alert_texts()) == set(LANGUAGES)


def test_a_file_that_lacks_a_word_is_named(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text("[words]\n[figures]\n[marks]\n")
    with pytest.raises(ValueError, match=r"en\.toml lacks .*over"):
        alert_texts(tmp_path)
