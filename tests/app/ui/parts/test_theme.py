from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QTableView

from app.ui.parts import theme
from app.ui.parts.tokens import DARK, LIGHT


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    theme.apply(qapp, "light")


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_every_word_in_the_style_sheet_is_a_token(tokens: dict[str, str]) -> None:
    assert "$" not in theme.sheet(tokens)


def test_the_style_sheet_is_short() -> None:
    assert len(theme.sheet(LIGHT).splitlines()) <= 90


@pytest.mark.parametrize(("name", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_those_who_paint_themselves_follow_the_theme(
    themes: QApplication, name: str, tokens: dict[str, str]
) -> None:
    theme.apply(themes, name)
    table = QTableView()
    table.ensurePolished()
    # The trap: a transparent background in the style sheet blackens the widget's own palette.
    assert theme.tokens_now() is tokens
    assert QLabel().palette().color(QPalette.ColorRole.WindowText).name().upper() == tokens["text"]


def test_a_system_that_does_not_say_gets_the_light_theme(qapp: QApplication) -> None:
    assert theme.named("system") is LIGHT
