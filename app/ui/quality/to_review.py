"""The page of calls to review: a week's lot, opened to be heard and scored, taken back as long as nobody
answered."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.quality.cards import Card
from app.domain.quality.reviews import Review
from app.domain.quality.sampling import Candidate, Rules
from app.services.device_ports import Workshop
from app.ui.devices.tab import Done
from app.ui.devices.undo_row import UndoRow
from app.ui.errors import card_message, details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card as Box
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.people.present import LOADING, house
from app.ui.quality.present import (
    CARD_FIRST,
    DRAWN,
    NO_CALLS,
    NO_SOUND_HERE,
    SINCE,
    TO_REVIEW,
    WHICH,
    done_sentence,
    review_rows,
    week_options,
)
from app.ui.quality.review_dialog import ReviewDialog
from app.ui.quality.rules_dialog import RulesDialog
from app.ui.quality.said_dialog import SaidDialog
from app.ui.rooms.ground import Ground
from app.ui.tickets.editor import Choice

Found = tuple[tuple[Candidate, ...], tuple[Card, ...], tuple[Review, ...], Rules]


class ToReviewPage(QWidget):
    written = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground
        self.calls: tuple[Candidate, ...] = ()
        self.dialog: QDialog | None = None
        self._cards: tuple[Card, ...] = ()
        self._reviews: dict[int, Review] = {}
        self._rules = Rules()
        self._make_parts()
        self._lay_out()

    def _make_parts(self) -> None:
        self.week = Choice(tr("Week"), self)
        self.week.setMinimumWidth(220)
        self.week.activated.connect(lambda _: self.load())
        self.which = Choice(tr("Shown"), self)
        self.which.setMinimumWidth(190)
        self.which.show_options(WHICH, DRAWN)
        self.which.activated.connect(lambda _: self.load())
        self.said = Elided("Muted", self)
        self.rules = PressButton(Press("rules", tr("Which calls…"), "settings"), self)
        self.rules.pressed_for.connect(lambda _: self.show_rules())
        self.open = PressButton(Press("open", tr("Review"), "play", "filled"), self)
        self.table = RowsView(TO_REVIEW, say(tr("Calls to review")), self)
        self.table.opened.connect(self.review)
        self.open.pressed_for.connect(lambda _: self.review(self.table.selected_id()))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_press())
        self.undo = UndoRow(self)
        self.undo.undo.connect(self._take_back)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        for part in (self.week, self.which, self.rules):
            head.addWidget(part)
        head.addWidget(self.said, 1)
        head.addWidget(self.open)
        self.card = Box(tr("Calls to review"), self.table, self)
        self.card.asked.connect(lambda _: self.load())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.card, 1)
        column.addWidget(self.undo)

    # ---- loading

    def load(self) -> None:
        now, role = self.ground.local, self.ground.role
        self.week.show_options(week_options(now.date()), self.week.chosen)
        week, every = date.fromisoformat(self.week.chosen), self.which.chosen != DRAWN

        def job(shop: Workshop) -> Found:
            calls, cards = shop.calls_to_review(week, role, every=every), shop.score_cards()
            return calls, cards, shop.reviews(now - SINCE, role), shop.sampling_rules()

        if not self.calls:
            self.card.show_message(LOADING)
        self.ground.shop.run(self, job, self._loaded, self._failed)

    def _loaded(self, found: Found) -> None:
        self.calls, self._cards, reviews, self._rules = found
        self._reviews = {each.id: each for each in reviews}
        names = house(self.ground.desk().view)
        rows = review_rows(self.calls, self._reviews, names, self.ground.clock())
        self.table.show_rows_at(rows, self.table.selected_id())
        self.card.show_message(None if self.calls else NO_CALLS)
        self.said.show_text((done_sentence(self.calls), self._why()) if self.calls else "")
        self._show_press()

    def _failed(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    def _chosen(self, recording: str) -> Candidate | None:
        return next((each for each in self.calls if each.of.recording == recording), None)

    def _show_press(self) -> None:
        of = self._chosen(self.table.selected_id())
        self.open.setVisible(of is not None)
        if of is None:
            return
        if of.review:
            self.open.show_press(Press("open", tr("What was said"), "note", "filled", key="Enter"))
        else:
            self.open.show_press(Press("open", tr("Review"), "play", "filled", self._why(), key="Enter"))

    def _why(self) -> Shown:
        """Why no call can be reviewed now; empty when one can."""
        if self.ground.tools.recordings is None:
            return NO_SOUND_HERE
        return "" if self._cards else CARD_FIRST

    # ---- reviewing

    def review(self, recording: str) -> None:
        """Hear and score it; or read what was said, if somebody has."""
        of = self._chosen(recording)
        if of is None:
            return
        files = self.ground.tools.recordings
        if of.review in self._reviews:
            for read in self.findChildren(SaidDialog):
                read.close()  # one is read at a time
            said = SaidDialog(self._reviews[of.review], house(self.ground.desk().view), self)
            said.back.connect(lambda: self._withdraw(of.review))
            said.back.connect(said.close)
            self._open(said)
        elif files is not None and self._cards and not of.review:
            dialog = ReviewDialog(self.ground, files, of, self._cards, self)
            dialog.saved.connect(self._saved)
            self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _saved(self, review: Review) -> None:
        who = house(self.ground.desk().view).operator(review.of.operator)
        words = tr("Saved; {who} finds it in his feedback.").of(who=who)
        role, number = self.ground.role, review.id
        self.undo.show_done(Done(words, lambda shop: shop.withdraw_review(number, role)))
        self.load()
        self.written.emit()

    def _withdraw(self, number: int) -> None:
        role = self.ground.role
        self._take_back(Done("", lambda shop: shop.withdraw_review(number, role)))

    def _take_back(self, done: Done) -> None:
        if done.undo is not None:
            self.ground.shop.run(self, done.undo, lambda _: self.load(), self._refused)

    def _refused(self, error: Exception) -> None:
        self.said.show_text(details(error) or headline(error))

    def show_rules(self) -> None:
        dialog = RulesDialog(self.ground, self._rules, self)
        dialog.saved.connect(lambda _: self.load())
        self._open(dialog)
