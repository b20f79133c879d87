"""What both dialogs of house rules share: pages in a card that is loaded, edited and saved as one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from app.domain.errors import RingdeskError
from app.services.device_ports import Workshop
from app.ui.errors import card_message, details, headline
from app.ui.parts.card import Card
from app.ui.parts.save_foot import SaveFoot
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.people.present import LOADING
from app.ui.rooms.ground import Ground


class RulesDialog(QDialog):
    """A dialog says what is loaded, shown and saved; everything else is here."""

    saved = Signal()

    def __init__(self, ground: Ground, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(title))
        self._ground = ground
        self._version = 0
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.card = Card(title, self.pages, self)
        self.card.asked.connect(self.load)
        foot = SaveFoot(self, tr("Close"))
        foot.save_asked.connect(self._save)
        foot.close_asked.connect(self.close)
        self.save, self.said = foot.save, foot.said
        column = QVBoxLayout(self)
        column.addWidget(self.card, 1)
        column.addLayout(foot)

    # ---- what a dialog says

    def loading(self) -> Callable[[Workshop], Any]:
        """The question for what there is; its answer has a ``version``."""
        raise NotImplementedError

    def show_rules(self, rules: Any) -> None:
        """Into the fields."""
        raise NotImplementedError

    @property
    def edited(self) -> Any:
        """What the fields say; ``BadInput`` for what cannot be read."""
        raise NotImplementedError

    def saving(self, rules: Any, role: str) -> Callable[[Workshop], Any]:
        """The job that keeps them."""
        raise NotImplementedError

    # ---- what is the same

    def load(self, _: object = None) -> None:
        self.card.show_message(LOADING)
        self.save.setEnabled(False)
        self._ground.shop.run(self, self.loading(), self._loaded, self._not_loaded)

    def _loaded(self, rules: Any) -> None:
        self._version = rules.version
        self.show_rules(rules)
        self.card.show_message(None)
        self.save.setEnabled(True)
        self.pages.currentWidget().setFocus()

    def _not_loaded(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    def _save(self) -> None:
        try:
            edited = self.edited
        except RingdeskError as error:
            self._failed(error)
            return
        self.said.show_text("")
        self.save.setEnabled(False)
        self._ground.shop.run(self, self.saving(edited, self._ground.role), self._saved, self._failed)

    def _saved(self, _: object) -> None:
        self.saved.emit()
        self.close()

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.said.show_text(details(error) or headline(error))
