"""Columns, told apart by pattern as well as colour; mirrored; the line stands where it belongs."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from app.ui.parts.text import tr
from app.ui.parts.tokens import DARK, LIGHT
from app.ui.reports.chart_values import Columns, Mark, Stack
from app.ui.reports.columns_chart import KINDS, ColumnsPicture
from app.ui.reports.picture import Look, PictureView

CHART = Columns(
    tr("Calls over time"),
    tuple(
        Stack(str(n), 4 * n, n, 2 * n, Mark(f"value {n}", str(n)), n / 10 if n else None) for n in range(8)
    ),
    tr("Service level"),
    3.0,
    tr("within {within} s").of(within="20"),
)
AREA = QRectF(0, 0, 800, 300)


def look(*, mirrored: bool = False, tokens: object = LIGHT) -> Look:
    return Look(tokens, QFont(), mirrored)  # type: ignore[arg-type]


def test_no_two_kinds_have_one_pattern() -> None:
    assert len({pattern for *_, pattern in KINDS}) == len(KINDS)


def test_places_run_with_the_reading_direction(qtbot: QtBot) -> None:
    picture = ColumnsPicture(CHART)
    straight = [place.center().x() for place in picture.places(AREA, look())]
    turned = [place.center().x() for place in picture.places(AREA, look(mirrored=True))]
    assert straight == sorted(straight) and turned == sorted(turned, reverse=True)
    assert len(straight) == len(picture.marks) == 8


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_is_painted(qtbot: QtBot, tokens: object, side: Qt.LayoutDirection) -> None:
    view = PictureView()
    qtbot.addWidget(view)
    view.setLayoutDirection(side)
    view.resize(700, 260)
    view.show_picture(ColumnsPicture(CHART))
    image = view.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 700, 3) for y in range(0, 260, 3)}
    assert {LIGHT["info"].lower(), LIGHT["bad"].lower()} <= colours
    assert view.accessibleName() == "Calls over time"
