"""The workshop's wing of the window: what it is told goes to the desk and to the rooms."""

from app.domain.changes import Changes
from app.ui.desk.present import Banner
from app.ui.parts.text import tr
from tests.app.ui.conftest import WorkshopBench


def test_what_is_told_stands_above_the_columns(counter: WorkshopBench) -> None:
    wing = counter.window.wing
    assert wing is not None
    wing.ground.tell(Banner(tr("Saved"), "info", False))
    assert counter.window.banner.text.whole == "Saved"
    assert wing.ground.me == "rasa"
    wing.stored(Changes(devices=True))
    counter.settle_all()


def test_the_key_for_scanned_devices_shows_them(counter: WorkshopBench) -> None:
    wing = counter.window.wing
    assert wing is not None
    wing.act("scan")
    assert counter.window.house.current == "room_desk"
