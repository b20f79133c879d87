"""No session runs: choose what is done to every device, and look back at what was carried out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.bulk import PLACE, BulkResult
from app.ui.bulk.present import (
    COLUMNS,
    NO_RESULTS,
    RESULTS,
    refused_rows,
    result_rows,
    result_words,
    target_of,
    targets,
)
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option


class BeginPage(QWidget):
    started = Signal(object)
    """(choice of ``targets``, place as typed)"""
    undo_asked = Signal(object)
    """The id of a session that was carried out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: tuple[BulkResult, ...] = ()
        self._make_fields()
        self.refused = RowsView(COLUMNS, say(tr("What was refused")), self)
        self._refused_card = Card(tr("Refused in the last session"), self.refused, self)
        self._refused_card.hide()
        self.results = RowsView(RESULTS, say(tr("Sessions that were carried out")), self)
        self.results.selectionModel().currentChanged.connect(self._changed)
        self._back = PressButton(self._back_press(""), self)
        self._back.pressed_for.connect(self._undo)
        self._done_card = Card(tr("Sessions that were carried out"), self.results, self)
        self._done_card.add_to_head(self._back)
        self._done_card.show_message(NO_RESULTS)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(Card(tr("New bulk session"), self._form(), self))
        column.addWidget(self._refused_card, 1)
        column.addWidget(self._done_card, 2)
        self._changed()

    def _make_fields(self) -> None:
        self.what = Choice(tr("What is done to every device"), self)
        self.what.show_options(tuple(Option(value, words) for value, words in targets()), PLACE)
        self.what.setMinimumWidth(220)
        self.what.currentIndexChanged.connect(self._changed)
        self.place = QLineEdit(self)
        self.place.setPlaceholderText(say(tr("Shelf, room, van…")))
        self.place.setAccessibleName(say(tr("Place")))
        self.place.setMaxLength(200)
        self.place.textChanged.connect(self._changed)
        self.place.returnPressed.connect(self._start)
        self._go = PressButton(Press("start", tr("Start scanning"), "play", "filled"), self)
        self._go.pressed_for.connect(self._start)

    def _form(self) -> QWidget:
        form = QWidget(self)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        hint = QLabel(say(tr("One target, then as many scans as you like; nothing is done before the end.")))
        hint.setObjectName("Muted")
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.what)
        row.addWidget(self.place, 1)
        row.addWidget(self._go)
        row.addStretch(1)
        column.addWidget(hint)
        column.addLayout(row)
        return form

    def take_keyboard(self) -> None:
        (self.place if self.what.chosen == PLACE else self.what).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_results(self, results: tuple[BulkResult, ...], now: float) -> None:
        self._results = results
        self.results.show_rows(result_rows(results, now))
        self._done_card.show_message(None if results else NO_RESULTS)
        self._changed()

    def show_failure(self, error: Exception) -> None:
        self._done_card.show_message(card_message(error))

    def show_result(self, result: BulkResult) -> None:
        """The session that has just been carried out: what was refused in it, if anything was."""
        self.refused.show_rows(refused_rows(result))
        self._refused_card.show_title((tr("Refused in the last session"), result_words(result)))
        self._refused_card.setVisible(bool(result.refused))

    def _changed(self, *_: object) -> None:
        place = self.what.chosen == PLACE
        self.place.setVisible(place)
        ready = target_of(self.what.chosen, self.place.text()) is not None
        why = "" if ready else tr("Write the place first.")
        self._go.show_press(Press("start", tr("Start scanning"), "play", "filled", why=why))
        self._back.show_press(self._back_press(self.results.selected_id()))

    def _back_press(self, chosen: str) -> Press:
        result = next((each for each in self._results if each.session == chosen), None)
        why: Shown = ""
        if result is None:
            why = tr("Choose a session first.")
        elif result.target.kind != PLACE:
            why = tr("Steps of requests cannot be taken back together.")
        elif result.undone:
            why = tr("It was taken back already.")
        return Press("undo", tr("Put the devices back"), "undo", why=why)

    def _start(self, *_: object) -> None:
        self.started.emit((self.what.chosen, self.place.text()))

    def _undo(self, *_: object) -> None:
        self.undo_asked.emit(self.results.selected_id())
