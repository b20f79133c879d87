"""A company's page: what is known of it, and what it owes, which may be changed."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import BadInput, StaleEdit
from app.domain.people import Company
from app.ui.calls.debt_words import debt_text, known_words
from app.ui.errors import card_message, details, headline
from app.ui.parts.card import Card
from app.ui.parts.clean import clean
from app.ui.parts.label import Elided
from app.ui.parts.save_foot import SaveFoot
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.people.debt_field import DebtField
from app.ui.people.person_view import Lines
from app.ui.people.present import LOADING, company_lines
from app.ui.work import Work

_NOTHING = tr("no debt")


class CompanyDialog(QDialog):
    saved = Signal()
    asked = Signal(object)

    def __init__(self, work: Work, company: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Company")))
        self.resize(480, 260)
        self._work, self._id = work, company
        self.company: Company | None = None
        self.card = Card(tr("Company"), self._form(), self)
        self.card.asked.connect(self._load)
        foot = SaveFoot(self, tr("Close"))
        foot.save_asked.connect(self._save)
        foot.close_asked.connect(self.close)
        self.save, self.said = foot.save, foot.said
        column = QVBoxLayout(self)
        column.addWidget(self.card, 1)
        column.addLayout(foot)
        self._load()

    def _form(self) -> QWidget:
        box = QWidget(self)
        self._name, self.known = Elided("Heading", box), Elided("Muted", box)
        self._lines = Lines(box)
        self._lines.asked.connect(self.asked)
        self.debt = DebtField(box)
        row = QHBoxLayout()
        row.addWidget(self.debt.caption)
        row.addWidget(self.debt, 1)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._name, self._lines):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.known)
        column.addStretch(1)
        return box

    def _load(self, _: object = None) -> None:
        self.card.show_message(LOADING)
        self.save.setEnabled(False)
        company = self._id
        self._work.run(self, lambda office: office.company(company), self._loaded, self._not_loaded)

    def _loaded(self, company: Company) -> None:
        self._show(company)
        self.debt.show_debt(company.debt)
        self.card.show_message(None)
        self.save.setEnabled(True)
        self.debt.setFocus()

    def _show(self, company: Company) -> None:
        self.company = company
        self.setWindowTitle(clean(company.name, 80))
        self._name.show_text(clean(company.name, 80))
        self._lines.show_lines(company_lines(company))
        self.known.show_text(known_words(company.debt.owed) if company.debt else "")

    def _not_loaded(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    def _save(self) -> None:
        if self.company is None:
            return
        try:
            edited = replace(self.company, debt=self.debt.typed(self.company.debt))
        except BadInput as wrong:
            self.said.show_text((headline(wrong), details(wrong)))
            return
        self.save.setEnabled(False)
        self._work.run(self, lambda office: office.save_company_debt(edited), self._done, self._not_saved)

    def _done(self, company: Company) -> None:
        self.company = company
        self.saved.emit()
        self.close()

    def _not_saved(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.said.show_text((headline(error), details(error)))
        if isinstance(error, StaleEdit):
            company = self._id
            self._work.run(self, lambda office: office.company(company), self._show_theirs)

    def _show_theirs(self, theirs: Company) -> None:
        """What is typed stays, and may be saved over theirs."""
        self._show(theirs)
        now = debt_text(theirs.debt) or say(_NOTHING)
        self.said.show_text(
            tr("Somebody else saved meanwhile: {theirs}. Save again to keep yours.").of(theirs=now)
        )
