"""What the keeper does alone; tests/app/ui/bulk/test_room.py drives it with a real store and real files."""

from collections.abc import Sequence

from pytestqt.qtbot import QtBot

from app.domain.bulk import Event, Session, Target
from app.domain.desk import Desk
from app.domain.errors import StoreUnavailable
from app.ui.bulk.keeper import Keeper
from app.ui.rooms.ground import Ground
from app.ui.scan.shop import Shop
from app.ui.work import Work
from tests.app.ui import made_up as made


class FullDisk:
    def append(self, session: str, event: Event) -> None:
        raise StoreUnavailable("The disk is full.")

    def unfinished(self) -> Sequence[Session]:
        return ()

    def forget(self, session: str) -> None:
        raise AssertionError("nothing was ever written")


def test_what_cannot_be_written_down_did_not_happen(qtbot: QtBot) -> None:
    work = Work(made.MadeUpOffice())
    ground = Ground(Shop(work, None), Desk, lambda: made.NOW, lambda _: None)  # type: ignore[arg-type]
    keeper = Keeper(ground, FullDisk())
    keeper.resume()
    with qtbot.waitSignal(keeper.failed):
        keeper.start(Target("place", "Shelf"))
    assert keeper.session is None and not keeper.scan(b"A")
    keeper.send()
    keeper.drop()
    keeper.take_back()
    work.stop()
