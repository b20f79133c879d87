"""The look out of one token table: palette and style sheet of the whole application."""

from collections.abc import Mapping
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.parts.tokens import DARK, LIGHT, THEMES
from app.ui.resources import RESOURCES

_ROLES = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.ToolTipBase: "top",
    QPalette.ColorRole.ToolTipText: "top_text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line_strong",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "line_strong",
}
_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(tokens: Mapping[str, str]) -> QPalette:
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(tokens[name]))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens["muted"]))
    return made


def sheet(tokens: Mapping[str, str]) -> str:
    """The style sheet with colours filled in; ``$name`` in the file is a token."""
    text = (RESOURCES / "style" / "desk.qss").read_text(encoding="utf-8")
    return Template(text).substitute(tokens, icons=(RESOURCES / "icons").as_posix())


def named(theme: str) -> Mapping[str, str]:
    """Tokens of ``light``, ``dark`` or ``system``. Plain X11 does not say what it prefers: light then."""
    if theme in THEMES:
        return THEMES[theme]
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


class _Worn:
    """What the application's palette was made from: asking the palette costs more than painting a word."""

    tokens = LIGHT


def apply(application: QApplication, theme: str) -> None:
    tokens = _Worn.tokens = named(theme)
    application.setPalette(palette(tokens))
    application.setStyleSheet(sheet(tokens))


def tokens_now() -> Mapping[str, str]:
    """The tokens that whoever paints by himself must use: those the application's palette was made from.

    Not the widget's palette: a style sheet's ``background: transparent`` turns its Window role black.
    """
    return _Worn.tokens
