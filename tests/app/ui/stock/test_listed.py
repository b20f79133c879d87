"""A page whose store does not answer says so, and asks again."""

from app.domain.errors import StoreUnavailable
from app.ui.parts.text import tr
from app.ui.parts.values import CardMessage, Cell, Column, Row
from app.ui.stock.listed import StockPage
from tests.app.ui.service.ground import Scene


class Counting(StockPage):
    loads = 0

    def load(self) -> None:
        self.loads += 1


def test_loading_empty_and_error_have_their_pages(scene: Scene) -> None:
    page = Counting(scene.ground, (Column(tr("Part")),), tr("Parts"))
    scene.put_up(page)
    page.begin()
    page.not_loaded(StoreUnavailable("The disk is full.", "Free some space."))
    assert page.card.message is not None and page.card.message.kind == "error"
    page.card.asked.emit("retry")
    assert page.loads == 2
    empty = CardMessage("empty", tr("There are no parts."))
    page.show_rows((), empty)
    assert page.card.message == empty
    page.show_rows((Row("1", (Cell("Fan"),)),), empty)
    assert page.card.message is None


def test_what_was_done_can_be_undone_or_put_aside(scene: Scene) -> None:
    page = Counting(scene.ground, (Column(tr("Part")),), tr("Parts"))
    scene.put_up(page)
    undone: list[bool] = []
    page.done("Done", lambda: undone.append(True))
    assert len(page.said.buttons) == 2 and page.loads == 1
    page.said.buttons[0].click()
    assert undone == [True] and page.said.words == ""
    page.refuse(ValueError("defect"))
    assert "went wrong" in page.said.words


def test_an_older_question_is_forgotten(scene: Scene) -> None:
    page = Counting(scene.ground, (Column(tr("Part")),), tr("Parts"))
    scene.put_up(page)
    heard: list[str] = []
    page.ask_store(lambda _: "older", heard.append)
    page.ask_store(lambda _: "newer", heard.append)
    scene.settle()
    assert heard == ["newer"]
