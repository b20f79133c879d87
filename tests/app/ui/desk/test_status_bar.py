from pytestqt.qtbot import QtBot

from app.ui.desk.status_bar import LevelMeter, StatusBar
from app.ui.parts.values import Pill


def test_it_shows_status_and_keys(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(900, 28)
    bar.show()
    bar.show_status((Pill("line ready", "ok", dot=True),), ("F2 answer", "F3 hang up"))
    assert bar._keys.whole == "F2 answer · F3 hang up"
    assert [p.text for p in bar.pills.pills] == ["line ready"]


def test_the_meter_is_there_while_something_is_measured(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    assert not bar.meter.isVisible()
    bar.show_levels((-20.0, -96.0))
    assert bar.meter.isVisible() and bar.meter.levels == (74, 0)
    bar.show_levels(None)
    assert not bar.meter.isVisible()


def test_louder_is_longer(qtbot: QtBot) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.show_levels(-50, -96)
    quiet = meter.grab().toImage()
    meter.show_levels(-8, -96)
    assert meter.grab().toImage() != quiet
    assert meter.accessibleDescription() == "microphone 96 of 100"
