"""The tab "Parts and loaners": what the request took from stock, and what the customer has meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import BadInput
from app.domain.returns import NewReturn
from app.domain.service_history import TicketCard
from app.domain.stock import Part, PartLine
from app.services.device_ports import Workshop
from app.ui.parts.button import PressButton
from app.ui.parts.choice_list import Choice
from app.ui.parts.clean import clean
from app.ui.parts.label import Elided
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.rooms.ground import Ground
from app.ui.scan.asks import LookUp
from app.ui.scan.present import amount
from app.ui.service.codes import readings
from app.ui.service.loans import LoanBox
from app.ui.service.number_field import NumberField
from app.ui.service.present import NO_PARTS, PARTS, RESERVE, USE, part_press, part_rows, part_state
from app.ui.service.return_dialog import ReturnDialog
from app.ui.service.seen import SeenPanel
from app.ui.tickets.editor import Choice as Chooser
from devices.scanning.command_codes import may_be_command
from devices.scanning.frames import Fault
from devices.scanning.ports import CodeScanned


@dataclass(frozen=True, slots=True)
class _Moved:
    part: Part
    before: str


class PartsPanel(SeenPanel):
    title = tr("Parts and loaners")

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.parts: tuple[Part, ...] = ()
        self.field = NumberField(tr("Scan or type a part; empty: all in stock"), self)
        self.field.entered.connect(self._typed)
        self.field.chosen.connect(lambda serial: self.take((str(serial),)))
        self.mode = Chooser(tr("What happens to a part that is scanned"), self)
        self.mode.show_options((USE, RESERVE), USE.value)
        self.table = RowsView(PARTS, say(tr("Parts of the request")), self)
        self.table.horizontalHeader().hide()
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.listed = Listed(self.table, NO_PARTS, self)
        self.buttons = tuple(PressButton(press, self, icon_only=True) for press in part_press(None))
        self.loans = LoanBox(self)
        self.dialog: ReturnDialog | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(self.mode)
        for button in self.buttons:
            button.pressed_for.connect(self._pressed)
            top.addWidget(button)
        self.held_up = Elided("Warning", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.listed, 1)
        column.addWidget(self.said)
        column.addWidget(self.held_up)
        column.addWidget(self.loans, 1)

    # ---- what is shown

    def turned(self) -> None:
        self.field.clear()
        self.loans.field.clear()

    def load(self, card: TicketCard) -> None:
        ticket = card.ticket.id
        self.ground.shop.run(self, lambda shop: shop.parts_of(ticket), self._loaded, self.refuse)
        self.loans.load(ticket)

    def _loaded(self, parts: tuple[Part, ...]) -> None:
        self.parts = parts
        self.listed.show_rows(part_rows(parts))
        self._chosen()

    @property
    def part(self) -> Part | None:
        """The one that is chosen; the only one is."""
        chosen = self.table.selected_id()
        only = self.parts[0] if len(self.parts) == 1 else None
        return next((each for each in self.parts if each.serial == chosen), only)

    def _chosen(self, *_: object) -> None:
        for button, press in zip(self.buttons, part_press(self.part), strict=True):
            button.show_press(press)
            button.setVisible(bool(self.parts))

    # ---- parts

    def takes(self, scan: CodeScanned) -> bool:
        """A scan while this tab is looked at is a part; what is none is looked up as ever."""
        if scan.fault is not Fault.NONE or may_be_command(scan.raw) or self.card is None:
            return False
        text = scan.raw.decode("utf-8", "replace")
        if self.loans.field.field.hasFocus():
            self.loans.give(text)
        else:
            self._find(text, lambda: self.asked.emit(LookUp(text)))
        return True

    def _typed(self, text: str) -> None:
        if text:
            self._find(text, lambda: self._search(text))
        else:
            self._search("")

    def _find(self, text: str, otherwise: Callable[[], object]) -> None:
        rules = self.ground.tools.makers

        def found(part: Part | None) -> None:
            if part is not None:
                self.field.clear()
                self.take((part.serial,))
            else:
                otherwise()

        self.ground.shop.run(self, lambda shop: shop.find_part(readings(text, rules)), found, self.refuse)

    def _search(self, text: str) -> None:
        self.ground.shop.run(self, lambda shop: shop.parts(text, "stock", 50), self._offer, self.refuse)

    def _offer(self, lines: tuple[PartLine, ...]) -> None:
        self.field.show_choices(
            tuple(
                Choice(
                    each.part.serial,
                    clean(each.part.name, 80),
                    (clean(each.part.serial, 60), amount(each.part.price)),
                    "stock",
                )
                for each in lines
            )
        )
        if not lines:
            self.refuse(
                BadInput("There is no such part in stock.", "Take it into stock first, or scan another.")
            )

    def take(self, serials: tuple[str, ...]) -> None:
        """Reserve or use it, as chosen; one that is reserved for this request is used."""
        ticket, event = self.ticket_id, self.mode.chosen

        def job(shop: Workshop) -> _Moved:
            part = shop.find_part(serials)
            if part is None:
                raise BadInput(
                    "There is no such part in stock.", "Take it into stock first, or scan another."
                )
            wanted = "used" if part.state == "reserved" else event
            return _Moved(shop.move_part(part.serial, wanted, ticket), part.state)

        self.ground.shop.run(self, job, self._moved, self.refuse)

    def _moved(self, moved: _Moved) -> None:
        part, before = moved.part, moved.before
        words: Shown = (clean(f"{part.name} {part.serial}", 80), part_state(part.state))
        back = (lambda: self._move(part, "released")) if before == "stock" else None
        self.done(words, back)
        self.written.emit()

    def _move(self, part: Part, event: str) -> None:
        ticket = self.ticket_id if event == "used" else None
        self.ground.shop.run(
            self,
            lambda shop: _Moved(shop.move_part(part.serial, event, ticket), part.state),
            self._moved,
            self.refuse,
        )

    def _pressed(self, action: str) -> None:
        part = self.part
        if part is None:
            return
        if action == "return":
            self._send_back(part)
        else:
            self._move(part, action)

    def _send_back(self, part: Part) -> None:
        new = NewReturn("", part_id=part.id, ticket_id=self.ticket_id)
        self.dialog = ReturnDialog(self.ground, self.window())
        self.dialog.begin(new, f"{part.name} · {part.serial}")
        self.dialog.written.connect(self.written)
        self.dialog.show()
