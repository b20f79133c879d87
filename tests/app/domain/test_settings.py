"""Settings are declared once; files of other versions do no harm."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.settings import DECLARED, Settings, parsed

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("setting", DECLARED, ids=lambda s: s.key)
def test_every_default_is_allowed(setting: object) -> None:
    assert setting.accepts(setting.default)  # type: ignore[attr-defined]


def test_a_key_is_declared_once() -> None:
    assert len({s.key for s in DECLARED}) == len(DECLARED)


def test_what_was_saved_comes_back() -> None:
    settings = Settings().changed("theme", "dark").changed("popup", False).with_keys({"answer": "F9"})
    again, wrong = parsed(json.loads(json.dumps(settings.saved())))
    assert again == settings
    assert wrong == ()


def test_an_unknown_or_wrong_value_is_left_out_and_named() -> None:
    settings, wrong = parsed(
        {"values": {"theme": "pink", "colour": 1, "popup": False}, "keys": {"answer": 5}}
    )
    assert settings["theme"] == "system"
    assert settings["popup"] is False
    assert set(wrong) == {"theme", "colour", "keys.answer"}


def test_a_wrong_value_is_refused() -> None:
    with pytest.raises(ValueError, match="theme"):
        Settings().changed("theme", "pink")


@given(json_values)
def test_no_file_breaks_the_start(saved: object) -> None:
    settings, _ = parsed(saved)
    assert settings.text("language") == "system"
