"""Every pair of colours that meets on the screen can be read (WCAG 2.1: 4.5 for text)."""

import pytest

from app.ui.parts.tokens import DARK, LIGHT, THEMES, TONES, contrast

GROUNDS = ("card", "page", "selection")
PAIRS = (
    *((tone, ground) for tone in TONES for ground in (f"{tone}_bg", *GROUNDS)),
    *(("text", ground) for ground in (*GROUNDS, "field", "hover", "warn_bg", "bad_bg", "info_bg")),
    ("muted", "hover"),
    ("muted", "field"),
    ("accent", "card"),
    ("accent", "field"),
    ("on_accent", "accent"),
    ("on_danger", "danger"),
    ("on_go", "go"),
    ("top_text", "top"),
    ("top_muted", "top"),
    ("top_text", "top_field"),
    ("top_muted", "top_field"),
)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "ground"), PAIRS)
def test_contrast(theme: str, front: str, ground: str) -> None:
    tokens = THEMES[theme]
    assert contrast(tokens[front], tokens[ground]) >= 4.5


def test_both_themes_name_the_same_colours() -> None:
    assert LIGHT.keys() == DARK.keys()


def test_contrast_is_reckoned_as_the_standard_says() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 1) == 21.0
    assert round(contrast("#777777", "#FFFFFF"), 2) == 4.48
