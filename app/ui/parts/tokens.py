"""Every colour of the screen, once, for the light and the dark theme. Contrast is a test (WCAG 2.1, 1.4.3).

A *tone* is a meaning (``ok``, ``warn``…): its colour for text and lines, and a background of the same name
with ``_bg``. Colour never stands alone: a dot or a pill always has its word.
"""

from collections.abc import Mapping
from types import MappingProxyType

TONES = ("ok", "info", "warn", "bad", "ring", "muted")

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "page": "#F3F4F6",
        "card": "#FFFFFF",
        "field": "#FFFFFF",
        "line": "#D8DCE3",
        "line_strong": "#C3C9D3",
        "hover": "#EEF1F5",
        "text": "#16191F",
        "muted": "#566070",
        "muted_bg": "#E9ECF1",
        "selection": "#E1ECFB",
        "accent": "#1D5BBD",
        "on_accent": "#FFFFFF",
        "danger": "#B1221E",
        "on_danger": "#FFFFFF",
        "go": "#16703F",
        "on_go": "#FFFFFF",
        "ok": "#16703F",
        "ok_bg": "#DDF3E4",
        "info": "#1D5BBD",
        "info_bg": "#E1ECFB",
        "warn": "#835400",
        "warn_bg": "#FFEFC7",
        "bad": "#B1221E",
        "bad_bg": "#FCE3E1",
        "ring": "#5B43B5",
        "ring_bg": "#ECE7FB",
        "top": "#1B222D",
        "top_field": "#2A3340",
        "top_line": "#3C4757",
        "top_text": "#F2F4F7",
        "top_muted": "#A9B3C1",
    }
)

DARK: Mapping[str, str] = MappingProxyType(
    {
        "page": "#14171B",
        "card": "#1C2026",
        "field": "#15181D",
        "line": "#2E343D",
        "line_strong": "#434B57",
        "hover": "#262C34",
        "text": "#E9EBEF",
        "muted": "#9EA7B4",
        "muted_bg": "#2A3038",
        "selection": "#20355A",
        "accent": "#6EA6FF",
        "on_accent": "#0C1626",
        "danger": "#FF8A7E",
        "on_danger": "#2A0806",
        "go": "#5CD18D",
        "on_go": "#06210F",
        "ok": "#5CD18D",
        "ok_bg": "#16331F",
        "info": "#80B2FF",
        "info_bg": "#1D3052",
        "warn": "#F2BE55",
        "warn_bg": "#3B2D0F",
        "bad": "#FF8F84",
        "bad_bg": "#471C1A",
        "ring": "#B7AAFF",
        "ring_bg": "#2D2753",
        "top": "#0E1013",
        "top_field": "#1D2229",
        "top_line": "#363E49",
        "top_text": "#EEF0F3",
        "top_muted": "#9AA4B1",
    }
)

THEMES: Mapping[str, Mapping[str, str]] = MappingProxyType({"light": LIGHT, "dark": DARK})


def contrast(one: str, other: str) -> float:
    """Contrast of two ``#RRGGBB`` colours, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
