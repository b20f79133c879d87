"""What is promised to customers, edited by a supervisor: times by priority and team, and their calendars."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from app.domain.errors import RingdeskError
from app.domain.service_promises import Promises
from app.ui.errors import card_message, details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.present import LOADING
from app.ui.requests.calendar_fields import CalendarFields
from app.ui.requests.rule_fields import RuleFields
from app.ui.rooms.ground import Ground


class PromisesDialog(QDialog):
    saved = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Promises to customers")))
        self.resize(820, 540)
        self._ground = ground
        self._version = 0
        self.rules, self.calendars = RuleFields(ground.desk(), self), CalendarFields(self)
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.addTab(self.rules, say(tr("Times")))
        self.pages.addTab(self.calendars, say(tr("Calendars")))
        self.pages.currentChanged.connect(lambda _: self.rules.show_calendars(self.calendars.names))
        self.card = Card(tr("Promises to customers"), self.pages, self)
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
        self._ground.shop.run(self, lambda shop: shop.promises(), self._loaded, self._not_loaded)

    def _loaded(self, promises: Promises) -> None:
        self._version = promises.version
        self.calendars.show_calendars(promises.calendars)
        self.rules.show_rules(promises.rules, self.calendars.names)
        self.card.show_message(None)
        self.save.setEnabled(True)
        self.rules.setFocus()

    def _not_loaded(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    @property
    def edited(self) -> Promises:
        """What the fields say; ``BadInput`` for what cannot be read."""
        return Promises(self.rules.rules, self.calendars.calendars, self._version)

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
        self._ground.shop.run(self, lambda shop: shop.save_promises(edited, role), self._saved, self._failed)

    def _saved(self, _: Promises) -> None:
        self.saved.emit()
        self.close()

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.said.show_text(details(error) or headline(error))
