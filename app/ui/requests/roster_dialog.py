"""Who gets work by himself and how much, edited by a supervisor; what a request weighs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from app.domain.assignment import Roster
from app.domain.errors import RingdeskError
from app.ui.errors import card_message, details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.present import LOADING
from app.ui.requests.duty_fields import DutyFields
from app.ui.requests.weight_fields import WeightFields
from app.ui.rooms.ground import Ground


class RosterDialog(QDialog):
    saved = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Who gets work")))
        self.resize(760, 480)
        self._ground = ground
        self._version = 0
        self.duties, self.weights = DutyFields(ground.desk(), self), WeightFields(self)
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.addTab(self.duties, say(tr("People")))
        self.pages.addTab(self.weights, say(tr("Weights")))
        self.card = Card(tr("Who gets work"), self.pages, self)
        self.card.asked.connect(self._load)
        self.said = Elided("Warning", self)
        self.save = PressButton(Press("save", tr("Save"), "check", "filled"), self)
        self.save.pressed_for.connect(self._save)
        close = PressButton(Press("close", tr("Close")), self)
        close.pressed_for.connect(lambda _: self.close())
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(close)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.addWidget(self.card, 1)
        column.addLayout(foot)
        self._load()

    def _load(self, _: object = None) -> None:
        self.card.show_message(LOADING)
        self.save.setEnabled(False)
        self._ground.shop.run(self, lambda shop: shop.roster(), self._loaded, self._not_loaded)

    def _loaded(self, roster: Roster) -> None:
        self._version = roster.version
        self.duties.show_duties(roster.duties)
        self.weights.show_weights(roster.weights)
        self.card.show_message(None)
        self.save.setEnabled(True)
        self.duties.setFocus()

    def _not_loaded(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    @property
    def edited(self) -> Roster:
        """What the fields say; ``BadInput`` for what cannot be read."""
        return Roster(self.duties.duties, self.weights.weights, version=self._version)

    def _save(self, _: object = None) -> None:
        view = self._ground.desk().view
        role = view.me.role if view else ""
        try:
            edited = self.edited
        except RingdeskError as error:
            self._failed(error)
            return
        self.said.show_text("")
        self.save.setEnabled(False)
        self._ground.shop.run(self, lambda shop: shop.save_roster(edited, role), self._saved, self._failed)

    def _saved(self, _: Roster) -> None:
        self.saved.emit()
        self.close()

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.said.show_text(details(error) or headline(error))
