"""The workshop's wing of the window: what it is told goes to the desk and to the rooms."""

from pathlib import Path

from app.domain.bulk import Scanned, Started, Target
from app.domain.changes import Changes
from app.run.bulk_journal import BulkFiles
from app.services.tools import Tools
from app.ui.desk.present import Banner
from app.ui.parts.text import tr
from tests.app.ui.conftest import Bench, WorkshopBench
from tests.app.ui.made_up_workshop import MadeUpWorkshop


def test_what_is_told_stands_above_the_columns(counter: WorkshopBench) -> None:
    wing = counter.window.wing
    assert wing is not None
    wing.ground.tell(Banner(tr("Saved"), "info", False))
    assert counter.window.banner.text.whole == "Saved"
    assert wing.ground.me == "rasa"
    wing.stored(Changes(devices=True))
    counter.settle_all()


def test_a_bulk_session_that_was_left_is_there_again(bench: Bench, tmp_path: Path) -> None:
    files = BulkFiles(tmp_path)
    files.append("s1", Started(1.0, "s1", "rasa", Target("place", "Shelf")))
    files.append("s1", Scanned(2.0, 1, "A-1"))
    bench.window.open_workshop(MadeUpWorkshop().door, Tools(bulk=files))
    assert "room_bulk" in bench.window.house.rooms
    assert "1 scan" in bench.window.banner.text.whole


def test_the_key_for_scanned_devices_shows_them(counter: WorkshopBench) -> None:
    wing = counter.window.wing
    assert wing is not None
    wing.act("scan")
    assert counter.window.house.current == "room_desk"
