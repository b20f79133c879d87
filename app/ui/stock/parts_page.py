"""Parts in the room of stock: searched, taken in, corrected, written off, sent back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.returns import NewReturn
from app.domain.stock import Part, PartLine, StockSum
from app.services.device_ports import Workshop
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.clean import clean
from app.ui.parts.flow import FlowLayout
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.rooms.ground import Ground
from app.ui.scan.asks import OpenTicket
from app.ui.stock.listed import StockPage
from app.ui.stock.part_dialog import PartDialog
from app.ui.stock.present import (
    LOADING,
    NO_MATCH,
    NO_PARTS,
    PARTS,
    SUMS,
    TAKE_IN,
    part_presses,
    part_rows,
    states,
    sum_rows,
    worth,
)
from app.ui.stock.take_in import TakeIn
from app.ui.tickets.editor import Choice

Found = tuple[tuple[PartLine, ...], tuple[StockSum, ...]]


class PartsPage(StockPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, PARTS, tr("Parts"))
        self.lines: tuple[PartLine, ...] = ()
        self._wanted = ""
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(say(tr("Find by name or serial number")))
        self.search.setAccessibleName(say(tr("Find a part")))
        self.search.setMaxLength(200)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self.load())
        self.search.returnPressed.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self.state = Choice(tr("State"), self)
        self.state.show_options(states(), "")
        self.state.activated.connect(lambda _: self.load())
        self.take_in = TakeIn(ground, self)
        self.take_in.taken.connect(self.load)
        self.take_in.ended.connect(self._taken_in)
        self.start = PressButton(TAKE_IN, self)
        self.start.pressed_for.connect(lambda _: self.take_in.begin())
        self.buttons = tuple(PressButton(press, self) for press in part_presses(None))
        self.reason = self._reason_field()
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.table.opened.connect(lambda _: self._correct())
        self.worth = Elided("Muted", self)
        self.sums = RowsView(SUMS, say(tr("What lies on the shelf")), self)
        self.card.show_message(LOADING)
        self._lay_out()

    def _reason_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(say(tr("Why is it written off? Enter writes it off.")))
        field.setAccessibleName(say(tr("Why is it written off?")))
        field.setMaxLength(300)
        field.returnPressed.connect(self._write_off)
        field.hide()
        return field

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.state)
        top.addWidget(self.start)
        foot = FlowLayout()
        for button in self.buttons:
            button.pressed_for.connect(self._pressed)
            foot.addWidget(button)
        left = QVBoxLayout()
        left.addLayout(top)
        left.addWidget(self.card, 1)
        left.addWidget(self.reason)
        left.addWidget(self.said)
        left.addLayout(foot)
        shelf = QWidget(self)
        inside = QVBoxLayout(shelf)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.worth)
        inside.addWidget(self.sums, 1)
        self.shelf = Card(tr("On the shelf"), shelf, self)
        right = QVBoxLayout()
        right.addWidget(self.take_in, 1)
        right.addWidget(self.shelf, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 5)
        row.addLayout(right, 3)

    def begin(self) -> None:
        self.load()
        if not self.take_in.isVisible():
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def load(self) -> None:
        text, state = self.search.text(), self.state.chosen

        def job(shop: Workshop) -> Found:
            return shop.parts(text, state), shop.stock_sums()

        self.ask_store(job, self._loaded)

    def _loaded(self, found: Found) -> None:
        self.lines, sums = found
        filtered = self.search.text().strip() or self.state.chosen
        self.show_rows(part_rows(self.lines, self.ground.clock()), NO_MATCH if filtered else NO_PARTS)
        self.sums.show_rows(sum_rows(sums))
        self.worth.show_text(worth(sums))
        if self._wanted:
            self._choose(self._wanted)
        self._chosen()

    def _choose(self, serial: str) -> None:
        rows = [each.part.serial for each in self.lines]
        if serial in rows:
            self.table.selectRow(rows.index(serial))
        self._wanted = ""

    def show_part(self, part: Part) -> None:
        """A scan: the part alone, chosen."""
        self._wanted = part.serial
        self.state.show_options(states(), "")
        if self.search.text() == part.serial:
            self.load()
        else:
            self.search.setText(part.serial)

    @property
    def part(self) -> Part | None:
        chosen = self.table.selected_id()
        return next((each.part for each in self.lines if str(each.part.id) == chosen), None)

    def _chosen(self, *_: object) -> None:
        for button, press in zip(self.buttons, part_presses(self.part), strict=True):
            button.show_press(press)
        self.reason.hide()

    def _taken_in(self) -> None:
        self.take_in.hide()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what is done to a part

    def _pressed(self, action: str) -> None:
        part = self.part
        if part is None:
            return
        if action == "correct":
            self._correct()
        elif action == "write_off":
            self.reason.clear()
            self.reason.show()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif action == "found":
            self._found(part)
        elif action == "return":
            new = NewReturn("", part_id=part.id, ticket_id=part.ticket_id)
            self.new_dialog().begin(new, f"{part.name} · {part.serial}")
        elif action == "open" and part.ticket_id is not None:
            self.asked.emit(OpenTicket(part.ticket_id))

    def _correct(self) -> None:
        if self.part is not None:
            dialog = PartDialog(self.ground, self.part, self.window())
            dialog.saved.connect(self.load)
            dialog.show()
            self.correcting = dialog

    def _write_off(self) -> None:
        part, reason = self.part, self.reason.text().strip()
        if part is None or not reason:
            return

        def done(gone: Part) -> None:
            self.reason.hide()
            words = tr("Written off: {part}").of(part=clean(f"{gone.name} {gone.serial}", 80))
            self.done(words, lambda: self._found(gone))

        self.ground.shop.run(self, lambda shop: shop.write_off(part.serial, reason), done, self.refuse)

    def _found(self, part: Part) -> None:
        def done(back: Part) -> None:
            words = tr("In stock again: {part}").of(part=clean(f"{back.name} {back.serial}", 80))
            self.done(words)

        self.ground.shop.run(self, lambda shop: shop.move_part(part.serial, "found"), done, self.refuse)
