"""Results of operators and of questions."""

from app.ui.quality.present import NO_RESULTS
from app.ui.quality.results_page import BY_QUESTION
from tests.app.ui.quality.conftest import reviewed, room_of
from tests.app.ui.real_desk import RealDesk


def test_operators_then_questions_then_those_of_one(rasa: RealDesk) -> None:
    shop = rasa.store.workshop
    reviewed(shop)
    reviewed(shop, "c1", (0, 5, 1))
    page = room_of(rasa, 2).results
    rows = page.table.rows_model.rows
    assert [str(each.cells[0].text) for each in rows] == [
        "Rasa P.",
        "Mantas K.",
    ] and not page.operator.isVisible()
    assert page.plot.chart is not None and page.plot.chart.shares[-1] == 0.75
    page.by.setCurrentIndex(BY_QUESTION)
    assert page.operator.isVisible() and [each.words for each in page.trends] == [
        "Greets",
        "Listens",
        "Checks",
    ]
    assert page.trends[0].mean == 0.5
    page.operator.setCurrentIndex(page.operator.findData("mantas"))
    page.operator.activated.emit(1)
    assert {each.words: each.mean for each in page.trends} == {"Greets": 1, "Listens": 0.8, "Checks": 1}


def test_nothing_reviewed_says_so(rasa: RealDesk) -> None:
    page = room_of(rasa, 2).results
    assert page.card.message == NO_RESULTS and page.plot.chart is None
