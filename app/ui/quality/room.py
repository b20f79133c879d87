"""The room "Quality": calls to review, score cards, results. For supervisors."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QTabBar, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.quality.cards_page import CardsPage
from app.ui.quality.results_page import ResultsPage
from app.ui.quality.to_review import ToReviewPage
from app.ui.rooms.ground import Ground, Room

NAME = "room_quality"
CARDS = 1


class QualityRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.to_review, self.cards = ToReviewPage(ground, self), CardsPage(ground, self)
        self.results = ResultsPage(ground, self)
        self.pages = (self.to_review, self.cards, self.results)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(say(tr("Quality")))
        inside = QWidget(self)
        self._stack = QStackedLayout(inside)
        for words, page in zip(
            (tr("Calls to review"), tr("Score cards"), tr("Results")), self.pages, strict=True
        ):
            self.tabs.addTab(say(words))
            self._stack.addWidget(page)
        self.tabs.currentChanged.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.tabs)
        column.addWidget(inside, 1)

    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._load()

    def _load(self) -> None:
        self.pages[self.tabs.currentIndex()].load()

    def entered(self) -> None:
        self._load()
        self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def stored(self, changes: Changes) -> None:
        if changes.quality and self.isVisible():
            self._load()

    def acts(self, action: str) -> bool:
        if action == "save" and self.tabs.currentIndex() == CARDS:
            self.cards.save_card()
            return True
        return False
