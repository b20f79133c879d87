from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDoubleSpinBox,
    QLabel,
    QSpinBox,
    QTableView,
    QTimeEdit,
    QWidget,
)

from app.ui.parts import theme
from app.ui.parts.tokens import DARK, LIGHT, contrast


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


@pytest.mark.parametrize(("name", "tokens"), [("light", LIGHT), ("dark", DARK)])
@pytest.mark.parametrize("checked", [False, True])
def test_a_check_box_is_seen_and_so_is_its_tick(
    themes: QApplication, name: str, tokens: dict[str, str], checked: bool
) -> None:
    """WCAG 2.1, 1.4.11: 3 to 1 against the card it stands on."""
    theme.apply(themes, name)
    card = QWidget()
    card.setStyleSheet(f"background: {tokens['card']}")
    box = QCheckBox(card)
    box.setChecked(checked)
    box.setGeometry(0, 0, 24, 24)
    card.resize(24, 24)
    picture = card.grab().toImage()
    seen = [picture.pixelColor(x, y).name() for x in range(24) for y in range(24)]
    clear = sum(contrast(colour, tokens["card"]) >= 3 for colour in seen)
    assert clear >= (55 if checked else 40), "a frame of 15 by 15 pixels, and a tick in it"


@pytest.mark.parametrize(("name", "tokens"), [("light", LIGHT), ("dark", DARK)])
@pytest.mark.parametrize("kind", [QSpinBox, QDoubleSpinBox, QTimeEdit])
def test_a_field_with_arrows_has_an_edge_as_others_have(
    themes: QApplication, name: str, tokens: dict[str, str], kind: type[QWidget]
) -> None:
    theme.apply(themes, name)
    field = kind()
    field.resize(120, 30)
    picture = field.grab().toImage()
    edge = {picture.pixelColor(x, 0).name().upper() for x in range(20, 100)}
    assert edge == {tokens["line_strong"]}


def test_a_system_that_does_not_say_gets_the_light_theme(qapp: QApplication) -> None:
    assert theme.named("system") is LIGHT
