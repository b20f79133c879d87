"""A person's page: see, change, save. When somebody else saved meanwhile, both versions are shown."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import BadInput, StaleEdit
from app.domain.people import Person, PhoneEntry
from app.domain.reply_values import About
from app.ui.errors import card_message, details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.clean import clean
from app.ui.parts.save_foot import SaveFoot
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask, Cell, Column, Press, Row
from app.ui.people.debt_field import DebtField
from app.ui.people.differences import FIELDS, differences
from app.ui.people.phone_fields import PhoneFields
from app.ui.people.present import LOADING
from app.ui.replies.field import ReplyField
from app.ui.work import Work

_COLUMNS = (Column(tr("Field"), 90), Column(tr("Yours")), Column(tr("Theirs")))


class PersonDialog(QDialog):
    saved = Signal()
    asked = Signal(object)

    def __init__(self, work: Work, person: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Customer")))
        self.resize(560, 620)
        self._work, self._id = work, person
        self.person: Person | None = None
        self._theirs: Person | None = None
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self.phones = PhoneFields(self)
        self.phones.dial.connect(self._dial)
        self.card = Card(tr("Customer"), self._form(), self)
        self.card.asked.connect(self._load)
        self.conflict = self._conflict_card()
        self.conflict.hide()
        foot = SaveFoot(self, tr("Close"))
        foot.save_asked.connect(self._save)
        foot.close_asked.connect(self.close)
        self.save, self._said = foot.save, foot.said
        column = QVBoxLayout(self)
        column.addWidget(self.card, 1)
        column.addWidget(self.conflict)
        column.addLayout(foot)
        self._load()

    def _form(self) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, (name, label) in enumerate(FIELDS):
            field: QLineEdit | QPlainTextEdit
            if name == "note":
                field = ReplyField(box)
                field.about = lambda: About(person=self._id)
                field.setTabChangesFocus(True)
                field.setMaximumHeight(110)
            else:
                field = QLineEdit(box)
                field.setMaxLength(300)
            field.setAccessibleName(say(label))
            self.fields[name] = field
            caption = QLabel(say(label), box)
            caption.setBuddy(field)
            caption.setObjectName("Muted")
            top = name == "note"
            grid.addWidget(
                caption, row, 0, Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
            )
            grid.addWidget(field, row, 1)
        numbers = QLabel(say(tr("Numbers")), box)
        numbers.setObjectName("Muted")
        grid.addWidget(numbers, len(FIELDS), 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.phones, len(FIELDS), 1)
        self._debt_field(box, grid)
        grid.setRowStretch(len(FIELDS) + 2, 1)
        return box

    def _debt_field(self, box: QWidget, grid: QGridLayout) -> None:
        self.debt = DebtField(box)
        grid.addWidget(self.debt.caption, len(FIELDS) + 1, 0)
        grid.addWidget(self.debt, len(FIELDS) + 1, 1)

    def _conflict_card(self) -> Card:
        box = QWidget(self)
        self.table = RowsView(_COLUMNS, say(tr("Both versions")), box)
        self.table.setFixedHeight(150)
        mine = PressButton(Press("mine", tr("Save mine"), "check"), box)
        theirs = PressButton(Press("theirs", tr("Take theirs"), "refresh"), box)
        mine.pressed_for.connect(self._keep_mine)
        theirs.pressed_for.connect(self._take_theirs)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(theirs)
        row.addWidget(mine)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.table)
        inside.addLayout(row)
        return Card(tr("Somebody else saved this meanwhile"), box, self)

    # ---- loading

    def _load(self, _: object = None) -> None:
        self.card.show_message(LOADING)
        self.save.setEnabled(False)
        person = self._id
        self._work.run(self, lambda office: office.person(person), self._loaded, self._not_loaded)

    def _loaded(self, person: Person) -> None:
        self.person, self._theirs = person, None
        self.setWindowTitle(clean(person.name, 80))
        for name, field in self.fields.items():
            text = getattr(person, name)
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(text)
            else:
                field.setText(text)
        self.phones.show_phones(person.phones)
        self.debt.show_debt(person.debt)
        self.card.show_message(None)
        self.conflict.hide()
        self.save.setEnabled(True)

    def _not_loaded(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    # ---- saving

    def edited(self) -> Person | None:
        """The person as the fields say it now. Raises BadInput."""
        if self.person is None:
            return None
        texts = {
            name: field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text().strip()
            for name, field in self.fields.items()
        }
        # Another company's name is another company: the store finds or makes it by name.
        company_id = self.person.company_id if texts["company"] == self.person.company else None
        return replace(
            self.person,
            **texts,  # type: ignore[arg-type]
            company_id=company_id,
            phones=self._phones(),
            debt=self.debt.typed(self.person.debt),
        )

    def _phones(self) -> tuple[PhoneEntry, ...]:
        before = {p.raw: p for p in self.person.phones} if self.person else {}
        made = []
        for raw, label in self.phones.entries():
            known = before.get(raw)
            made.append(replace(known, label=label) if known else PhoneEntry(raw, label=label))
        return tuple(made)

    def _save(self) -> None:
        for field in self.findChildren(ReplyField):
            field.settle()
        try:
            edited = self.edited()
        except BadInput as wrong:
            self._say((headline(wrong), details(wrong)))
            return
        if edited is None:
            return
        if not edited.name:
            self._say(tr("A person needs a name."))
            return
        self.save.setEnabled(False)
        self._work.run(self, lambda office: office.save_person(edited), self._done, self._not_saved)

    def _done(self, person: Person) -> None:
        self._loaded(person)
        self._say("")
        self.saved.emit()
        self.close()

    def _not_saved(self, error: Exception) -> None:
        self.save.setEnabled(True)
        if not isinstance(error, StaleEdit):
            self._say((headline(error), details(error)))
        else:
            self._say(headline(error))
            person = self._id
            self._work.run(self, lambda office: office.person(person), self._show_theirs)

    def _show_theirs(self, theirs: Person) -> None:
        self._theirs = theirs
        mine = self.edited()
        if mine is None:
            return
        rows = [
            Row(
                d.field,
                (Cell(d.label, "muted"), Cell(d.mine, "info", tip=d.mine), Cell(d.theirs, tip=d.theirs)),
            )
            for d in differences(mine, theirs)
        ]
        self.table.show_rows(tuple(rows))
        self.conflict.show()

    def _keep_mine(self, _: object = None) -> None:
        if self._theirs is not None and self.person is not None:
            self.person = replace(self.person, version=self._theirs.version)
            self.conflict.hide()
            self._save()

    def _take_theirs(self, _: object = None) -> None:
        if self._theirs is not None:
            self._loaded(self._theirs)
            self._say("")

    def _say(self, problem: Shown) -> None:
        self._said.show_text(problem)

    def _dial(self, number: str) -> None:
        self.asked.emit(Ask("dial_typed", number))
