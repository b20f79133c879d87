"""One return to a supplier: what is sent, under which numbers, and the steps it may take now."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import BadInput
from app.domain.money import Money
from app.domain.returns import (
    NewReturn,
    Outcome,
    Return,
    ReturnCard,
    StaleReturn,
    allowed,
    tracking_link,
)
from app.services.device_ports import Workshop
from app.ui.errors import card_message, headline
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.flow import FlowLayout
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Pill, Press
from app.ui.people.present import house
from app.ui.rooms.ground import Ground
from app.ui.service.present import currencies, typed_money
from app.ui.service.return_words import FIELDS, FOLLOW, LOADING, STEPS, about, state_pill, step_rows, steps
from app.ui.service.said_row import SaidRow
from app.ui.tickets.editor import Choice


def _browse(link: str) -> None:
    QDesktopServices.openUrl(QUrl(link))


class ReturnDialog(QDialog):
    written = Signal()

    def __init__(
        self, ground: Ground, parent: QWidget | None = None, browse: Callable[[str], None] = _browse
    ) -> None:
        super().__init__(parent)
        self._ground, self._browse = ground, browse
        self.of: Return | None = None
        self._new: NewReturn | None = None
        self._busy = self._warned = False
        self._shown: dict[str, str] = {}
        self.fields: dict[str, QLineEdit] = {}
        self.setWindowTitle(say(tr("Return to the supplier")))
        self.resize(600, 640)
        self.card = Card(tr("Return to the supplier"), self._content(), self)
        self.card.asked.connect(self._again)
        self.said = SaidRow(self)
        self._save_button = PressButton(Press("save", tr("Save"), "check", "filled"), self)
        self._save_button.pressed_for.connect(lambda _: self.save())
        close = PressButton(Press("close", tr("Close"), "", "quiet", key="Esc"), self)
        close.pressed_for.connect(lambda _: self.close())
        self.mark = Elided("Muted", self)
        foot = QHBoxLayout()
        foot.addWidget(self.mark, 1)
        foot.addWidget(close)
        foot.addWidget(self._save_button)
        column = QVBoxLayout(self)
        column.addWidget(self.card, 1)
        column.addWidget(self.said)
        column.addLayout(foot)

    def _content(self) -> QWidget:
        box = QWidget(self)
        self.about = Elided("Heading", box)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(FIELDS):
            self._add_field(row, name, words)
        self.follow = PressButton(FOLLOW, box)
        self.follow.pressed_for.connect(lambda _: self._follow())
        self._grid.addWidget(self.follow, 4, 2)
        self._add_credit(len(FIELDS))
        self.steps = FlowLayout()
        self.history = RowsView(STEPS, say(tr("Steps of the return")), box)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.about)
        inside.addLayout(self._grid)
        inside.addLayout(self.steps)
        inside.addWidget(self.history, 1)
        self.step_buttons: dict[str, PressButton] = {}
        self._box = box
        return box

    def _add_field(self, row: int, name: str, words: Shown) -> None:
        field = QLineEdit(self)
        field.setMaxLength(300)
        if name == "carrier":
            known = QCompleter([each.name for each in self._ground.tools.carriers], self)
            known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(known)
        field.setAccessibleName(say(words))
        label = QLabel(say(words), self)
        label.setObjectName("Muted")
        label.setBuddy(field)
        self.fields[name] = field
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        field.textChanged.connect(self._typed)

    def _add_credit(self, row: int) -> None:
        words = say(tr("Credited"))
        self.credit_label = QLabel(words, self)
        self.credit_label.setObjectName("Muted")
        self.credit = QLineEdit(self)
        self.credit.setAccessibleName(words)
        self.credit_label.setBuddy(self.credit)
        self.currency = Choice(tr("Currency"), self)
        self.currency.setMinimumContentsLength(3)
        self.currency.show_options(currencies(), "EUR")
        for place, widget in enumerate((self.credit_label, self.credit, self.currency)):
            self._grid.addWidget(widget, row, place)

    # ---- what is shown

    def begin(self, new: NewReturn, thing: str) -> None:
        """One that is not saved yet."""
        self._new, self.of = new, None
        self.about.show_text(thing)
        self._fill(supplier=new.supplier, reason=new.reason, rma=new.rma)
        self._show_steps("")
        self.history.hide()
        self.card.show_pill(Pill(tr("not saved"), "warn"))
        self._ground.shop.run(self, lambda shop: shop.suppliers(), self._suppliers)
        self.fields["supplier"].setFocus(Qt.FocusReason.OtherFocusReason)

    def open_return(self, return_id: int) -> None:
        self._new = None
        self.card.show_message(LOADING)
        self._id = return_id
        self._again()
        self._ground.shop.run(self, lambda shop: shop.suppliers(), self._suppliers)

    def _again(self, _: object = None) -> None:
        wanted = self._id
        self._ground.shop.run(self, lambda shop: shop.return_card(wanted), self._loaded, self._not_loaded)

    def _loaded(self, card: ReturnCard) -> None:
        of = card.of
        self.of, self._new, self._id = of, None, of.id
        self.setWindowTitle(of.name)
        self.card.show_title(of.name)
        self.card.show_message(None)
        self.card.show_pill(state_pill(of, self._ground.clock()))
        self.about.show_text(about(of))
        self._fill(**{name: getattr(of, name) for name, _ in FIELDS})
        self._show_steps(of.state)
        self.history.show()
        names = house(self._ground.desk().view)
        done = tuple(replace(each, who=names.operator(each.who)) for each in card.steps)
        self.history.show_rows(step_rows(done, self._ground.clock()))

    def _not_loaded(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    def _suppliers(self, names: tuple[str, ...]) -> None:
        known = QCompleter(list(names), self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.fields["supplier"].setCompleter(known)

    def _fill(self, **texts: str) -> None:
        for name, field in self.fields.items():
            field.setText(texts.get(name, ""))
        self._shown, self._warned = self._texts, False
        self._typed()

    def _typed(self, _: str = "") -> None:
        self.follow.setVisible(bool(self._link()))

    def _show_steps(self, state: str) -> None:
        for button in self.step_buttons.values():
            self.steps.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.step_buttons = {}
        for press in steps(state) if state else ():
            button = PressButton(press, self._box)
            button.pressed_for.connect(self.move_on)
            button.show()
            self.steps.addWidget(button)
            self.step_buttons[press.action] = button
        pays = bool(state) and "credited" in allowed(state)
        for widget in (self.credit_label, self.credit, self.currency):
            widget.setVisible(pays)

    def _link(self) -> str:
        carrier, number = self.fields["carrier"].text(), self.fields["tracking"].text()
        return tracking_link(carrier, number, self._ground.tools.carriers)

    def _follow(self) -> None:
        if link := self._link():
            self._browse(link)

    # ---- leaving

    @property
    def _texts(self) -> dict[str, str]:
        return {name: field.text().strip() for name, field in self.fields.items()}

    def reject(self) -> None:
        """Escape, Close or the window's button: what was typed is not dropped at the first."""
        if self.isVisible() and self._shown and self._texts != self._shown and not self._warned:
            self._warned = True
            self.mark.show_text(tr("What you typed is not saved. Close again to drop it."))
            return
        super().reject()

    # ---- saving

    @property
    def edited(self) -> Return | None:
        """The return as the fields say it now; None while it is not stored."""
        if self.of is None:
            return None
        return replace(self.of, **self._texts)  # type: ignore[arg-type]

    def save(self, then: Callable[[], object] | None = None) -> None:
        if self._busy:
            return
        new, edited = self._new, self.edited
        if new is not None:
            rest = self._texts
            first = {name: rest.pop(name) for name in ("supplier", "reason", "rma")}
            wanted = replace(new, **first)  # type: ignore[arg-type]

            def job(shop: Workshop) -> Return:
                made = shop.open_return(wanted)
                more = replace(made, **rest)  # type: ignore[arg-type]
                return shop.save_return(more) if any(rest.values()) else made

            self._run(job, then)
        elif edited is not None and edited != self.of:
            self._run(lambda shop: shop.save_return(edited), then)
        elif then is not None:
            then()
        else:
            self.mark.show_text(tr("Saved"))

    def move_on(self, event: str) -> None:
        """One step; what was typed is saved first."""
        try:
            outcome = Outcome(serial=self._new_serial(event), credit=self._credit(event))
        except BadInput as error:
            self._failed(error)
            self.credit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.save(lambda: self._run(lambda shop: shop.move_return(self._id, event, outcome), None))

    def _new_serial(self, event: str) -> str:
        return self._texts["new_serial"] if event in ("replaced", "came_back") else ""

    def _credit(self, event: str) -> Money | None:
        text = self.credit.text().strip()
        return typed_money(text, self.currency.chosen) if event == "credited" and text else None

    def _run(self, job: Callable[[Workshop], Return], then: Callable[[], object] | None) -> None:
        self._busy = True
        self.mark.show_text(tr("Saving…"))

        def both(shop: Workshop) -> ReturnCard:
            return shop.return_card(job(shop).id)

        def done(card: ReturnCard) -> None:
            self._busy = False
            self.said.close_question()
            self._loaded(card)
            self.mark.show_text(tr("Saved"))
            self.written.emit()
            if then is not None:
                then()

        self._ground.shop.run(self, both, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.mark.show_text(tr("Not saved"))
        if isinstance(error, StaleReturn):
            theirs, mine = error.theirs, error.mine
            self.said.offer(
                headline(error),
                {
                    Press("mine", tr("Save mine"), "check"): lambda: self._run(
                        lambda shop: shop.save_return(replace(mine, version=theirs.version)), None
                    ),
                    Press("theirs", tr("Take theirs"), "refresh"): self._again,
                },
            )
        else:
            self.said.refuse(error)

    # ---- scans

    def takes(self, text: str) -> bool:
        """A scan while this page is in front goes where the keyboard is, else it is the new piece."""
        if not self.isVisible() or not self.isActiveWindow():
            return False
        field = QApplication.focusWidget()
        own = field if field in self.fields.values() else self.fields["new_serial"]
        assert isinstance(own, QLineEdit)
        own.setText(text)
        return True
