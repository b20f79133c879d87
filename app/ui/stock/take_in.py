"""Taking parts into stock: name and price once, then one scan a piece, each with its verdict."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import BadInput, RingdeskError
from app.domain.money import Money
from app.domain.stock import Part
from app.ui.errors import details
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Text, tr
from app.ui.parts.values import Press
from app.ui.rooms.ground import Ground
from app.ui.service.present import currencies, typed_money
from app.ui.stock.present import RUN, Verdict, run_rows, run_words
from app.ui.tickets.editor import Choice


class TakeIn(QWidget):
    taken = Signal()
    """A part is in stock that was not."""
    ended = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.run: tuple[Verdict, ...] = ()
        self._last: Part | None = None
        self._held: tuple[str, ...] = ()
        self.name = self._field(tr("Name of the part"))
        self.price = self._field(tr("Price of one"))
        self.currency = Choice(tr("Currency"), self)
        self.currency.setMinimumContentsLength(3)
        self.currency.show_options(currencies(), "EUR")
        self.serial = self._field(tr("Scan or type a serial number"))
        self.name.returnPressed.connect(lambda: self.price.setFocus(Qt.FocusReason.TabFocusReason))
        self.price.returnPressed.connect(lambda: self.serial.setFocus(Qt.FocusReason.TabFocusReason))
        self.serial.returnPressed.connect(self._typed)
        self.table = RowsView(RUN, say(tr("What was scanned into stock")), self)
        self.words = Elided("Muted", self)
        self.problem = QLabel(self)
        self.problem.setObjectName("Warning")
        self.problem.setWordWrap(True)
        self.problem.setMinimumWidth(1)
        self.undo = PressButton(Press("undo", tr("Undo the last"), "undo", why=tr("Nothing to undo.")), self)
        self.undo.pressed_for.connect(lambda _: self._undo())
        done = PressButton(Press("done", tr("Done"), "check", key="Esc"), self)
        done.pressed_for.connect(lambda _: self.ended.emit())
        self.card = Card(tr("Take into stock"), self._content(done), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.hide()

    def _field(self, words: Text) -> QLineEdit:
        field = QLineEdit(self)
        field.setMaxLength(200)
        field.setAccessibleName(say(words))
        field.setPlaceholderText(say(words))
        return field

    def _content(self, done: PressButton) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout()
        grid.addWidget(self.name, 0, 0, 1, 2)
        grid.addWidget(self.price, 1, 0)
        grid.addWidget(self.currency, 1, 1)
        grid.addWidget(self.serial, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.undo)
        foot.addStretch(1)
        foot.addWidget(done)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)
        column.addLayout(foot)
        return box

    def begin(self, serial: str = "") -> None:
        """A new run. ``serial``: was scanned already and waits for its name."""
        self.run, self._last, self._held = (), None, ()
        self.serial.setText(serial)
        self.problem.hide()
        self._show()
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        text = self.serial.text().strip()
        if text:
            self.take(text)

    def take(self, serial: str) -> None:
        """One piece. Without a name or price it waits in its field."""
        try:
            name, price = self._what()
        except BadInput as error:
            self._hold(serial, error)
            return
        self.problem.hide()
        self.serial.clear()
        held, self._held = self._held, ()
        for each in dict.fromkeys((*held, serial)):
            self._take(name, price, each)

    def _hold(self, serial: str, error: BadInput) -> None:
        """It waits in its field, and what waited there before waits with it."""
        before = self.serial.text().strip()
        if before and before != serial and before not in self._held:
            self._held = (*self._held, before)
        self.serial.setText(serial)
        words = tr("%n scan(s) wait for it.", "", len(self._held) + 1)
        self.problem.setText(say((details(error), words) if self._held else details(error)))
        self.problem.show()

    def _take(self, name: str, price: Money, serial: str) -> None:
        self._ground.shop.run(
            self,
            lambda shop: shop.add_part(name, serial, price),
            self._added,
            lambda error: self._refused(serial, error),
        )

    def _what(self) -> tuple[str, Money]:
        name = self.name.text().strip()
        if not name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            raise BadInput("What is scanned has no name yet.", "Write the name and the price of one.")
        try:
            return name, typed_money(self.price.text(), self.currency.chosen)
        except BadInput:
            self.price.setFocus(Qt.FocusReason.OtherFocusReason)
            raise

    def _added(self, part: Part) -> None:
        self._last = part
        self.run = (*self.run, Verdict(part.serial))
        self._show()
        self.taken.emit()

    def _refused(self, serial: str, error: Exception) -> None:
        refused = details(error) if isinstance(error, RingdeskError) else tr("not taken in")
        self.run = (*self.run, Verdict(serial, refused))
        self._show()

    def _undo(self) -> None:
        last = self._last
        if last is None:
            return

        def gone(_: object) -> None:
            self._last = None
            self.run = tuple(each for each in self.run if each != Verdict(last.serial))
            self._show()
            self.taken.emit()

        self._ground.shop.run(
            self, lambda shop: shop.forget_part(last.serial), gone, lambda e: self._refused(last.serial, e)
        )

    def _show(self) -> None:
        self.table.show_rows(run_rows(self.run))
        self.words.show_text(run_words(self.run) if self.run else "")
        why = "" if self._last is not None else tr("Nothing to undo.")
        self.undo.show_press(Press("undo", tr("Undo the last"), "undo", why=why))
