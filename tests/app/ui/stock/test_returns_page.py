"""Returns in the room: found by numbers, filtered, opened."""

from PySide6.QtCore import Qt

from app.domain.returns import NewReturn
from app.ui.service.return_words import filters
from app.ui.stock.returns_page import ReturnsPage
from tests.app.ui import made_up as made
from tests.app.ui.service.ground import Scene


def test_all_that_is_away_is_listed_and_found(scene: Scene) -> None:
    first = scene.shop.open_return(NewReturn("Brema", device_id=scene.bench.device().id, rma="RMA 7"))
    scene.shop.open_return(NewReturn("Nordkyl", device_id=scene.bench.device("X-2").id, rma="N/9"))
    for event in ("approved", "sent"):
        scene.shop.move_return(first.id, event)
    page = ReturnsPage(scene.ground)
    scene.put_up(page)
    page.begin()
    scene.settle()
    rows = page.table.rows_model
    assert page.search.hasFocus() and rows.rowCount() == 2
    scene.qtbot.keyClicks(page.search, "rma7")
    scene.settle()
    scene.qtbot.waitUntil(lambda: [row.id for row in rows.rows] == [str(first.id)])
    page.search.clear()
    for which, count in (("away", 1), ("ended", 0), ("all", 2), ("overdue", int(_late(scene, first.id)))):
        page.filter.show_options(filters(), which)
        page.load()
        scene.settle()
        scene.qtbot.waitUntil(lambda: (0 if page.card.message else rows.rowCount()) == count)  # noqa: B023
    page.filter.show_options(filters(), "all")
    page.load()
    scene.settle()
    page.table.setFocus()
    page.table.selectRow(0)
    scene.press(Qt.Key.Key_Return, page.table)
    assert page.dialog is not None and page.dialog.of is not None
    page.dialog.close()


def _late(scene: Scene, return_id: int) -> bool:
    sent = scene.shop.return_card(return_id).of.sent
    assert sent is not None
    return made.NOW - sent.timestamp() > 15 * 86400
