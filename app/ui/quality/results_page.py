"""The page of results: of operators or of questions, week by week."""

from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from app.domain.quality.results import Trend, by_operator, by_question
from app.domain.quality.reviews import Review
from app.ui.errors import card_message
from app.ui.parts.card import Card as Box
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.people.present import LOADING, house
from app.ui.quality.present import NO_RESULTS, SINCE, TRENDS, trend_chart, trend_id, trend_rows
from app.ui.quality.trend_chart import TrendPlot
from app.ui.rooms.ground import Ground
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option

BY_QUESTION = 1


class ResultsPage(QWidget):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground
        self.reviews: tuple[Review, ...] = ()
        self.trends: tuple[Trend, ...] = ()
        self._loaded_once = False
        self.by = QTabBar(self)
        self.by.setDrawBase(False)
        self.by.setAccessibleName(say(tr("Shown by")))
        for words in (tr("Operators"), tr("Questions")):
            self.by.addTab(say(words))
        self.by.currentChanged.connect(lambda _: self._show())
        self.operator = Choice(tr("Operator"), self)
        self.operator.activated.connect(lambda _: self._show())
        self.table = RowsView(TRENDS, say(tr("Results")), self)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chart())
        self.plot = TrendPlot(self)
        head = QHBoxLayout()
        head.addWidget(self.by)
        head.addStretch(1)
        head.addWidget(self.operator)
        parts = split(self, (self.table, 480), (self.plot, 700))
        self.card = Box(tr("The last twelve weeks"), parts, self)
        self.card.asked.connect(lambda _: self.load())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.card, 1)

    def load(self) -> None:
        since, role = self.ground.local - SINCE, self.ground.role
        if not self._loaded_once:
            self.card.show_message(LOADING)
        self.ground.shop.run(
            self,
            lambda shop: shop.reviews(since, role),
            self._loaded,
            lambda error: self.card.show_message(card_message(error)),
        )

    def _loaded(self, reviews: tuple[Review, ...]) -> None:
        self._loaded_once, self.reviews = True, reviews
        names = house(self.ground.desk().view)
        people = sorted({each.of.operator for each in reviews}, key=names.operator)
        options = (Option("", tr("Everybody")), *(Option(each, names.operator(each)) for each in people))
        self.operator.show_options(options, self.operator.chosen)
        self.card.show_message(None if reviews else NO_RESULTS)
        self._show()

    def _show(self) -> None:
        questions = self.by.currentIndex() == BY_QUESTION
        self.operator.setVisible(questions)
        self.trends = (
            by_question(self.reviews, self.operator.chosen) if questions else by_operator(self.reviews)
        )
        rows = trend_rows(self.trends, house(self.ground.desk().view))
        self.table.show_rows_at(rows, self.table.selected_id())
        self._show_chart()

    def _show_chart(self) -> None:
        chosen = next((each for each in self.trends if trend_id(each) == self.table.selected_id()), None)
        names = house(self.ground.desk().view)
        self.plot.show_chart(trend_chart(chosen, names, self.ground.clock()) if chosen else None)
