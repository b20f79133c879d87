"""The page of score cards: chosen on one side, written on the other; deleted ones come back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.domain.quality.cards import Card, CardVersion
from app.ui.devices.tab import Done
from app.ui.devices.undo_row import UndoRow
from app.ui.errors import card_message, details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card as Box
from app.ui.parts.clean import clean
from app.ui.parts.editor_frame import EditorFrame
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.present import house
from app.ui.quality.card_editor import CardEditor
from app.ui.quality.present import CARDS, NO_CARDS, VERSIONS, card_rows, version_rows
from app.ui.rooms.ground import Ground

NEW = Card(0, "")


class CardsPage(QWidget):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground
        self.cards: tuple[Card, ...] = ()
        self.card = NEW
        self.versions_dialog: QDialog | None = None
        self._filling = False
        self._drafts: dict[int, Card] = {}
        self.undo = UndoRow(self)
        self.undo.undo.connect(self._take_back)
        parts = split(self, (self._make_list(), 320), (self._make_editor(), 860), grows=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(parts, 1)
        column.addWidget(self.undo)
        self._edited()

    def _make_list(self) -> Box:
        self.table = RowsView(CARDS, say(tr("Score cards")), self)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._chosen())
        self.table.opened.connect(lambda _: self.editor.setFocus(Qt.FocusReason.OtherFocusReason))
        self.listed = Listed(self.table, NO_CARDS, self)
        self.new = PressButton(Press("new", tr("New card"), "note"), self)
        self.new.pressed_for.connect(lambda _: self.begin_new())
        self.list_card = Box(tr("Score cards"), self.listed, self)
        self.list_card.add_to_head(self.new)
        self.list_card.asked.connect(lambda _: self.load())
        return self.list_card

    def _make_editor(self) -> Box:
        self.editor = CardEditor(self)
        self.editor.edited.connect(self._edited)
        self.frame = EditorFrame(self.editor, self)
        self.frame.versions.pressed_for.connect(lambda _: self.show_versions())
        self.frame.delete.pressed_for.connect(lambda _: self._delete())
        self.frame.drop.pressed_for.connect(lambda _: self._drop())
        self.frame.save.pressed_for.connect(lambda _: self.save_card())
        return Box(tr("Score card"), self.frame, self)

    # ---- loading

    def load(self) -> None:
        self.ground.shop.run(
            self,
            lambda shop: shop.score_cards(),
            self._loaded,
            lambda error: self.list_card.show_message(card_message(error)),
        )

    def _loaded(self, cards: tuple[Card, ...]) -> None:
        self.list_card.show_message(None)
        self.cards = cards
        there = {each.id: each for each in cards}
        if self.card.id not in there and not self.editor.changed:
            self.card = cards[0] if cards else NEW
        rows = card_rows(cards)
        self._filling = True
        self.table.show_rows_at(rows, str(self.card.id))
        self._filling = False
        self.listed.show_rows(rows)
        # What is typed stays on the version it was begun with: saving it tells who was faster.
        if not self.editor.changed:
            self._show(there.get(self.card.id, self.card))

    def _chosen(self) -> None:
        if self._filling:
            return
        card = next((each for each in self.cards if str(each.id) == self.table.selected_id()), None)
        if card is not None and card.id != self.card.id:
            self._keep_draft()
            self._show(card)

    def _keep_draft(self) -> None:
        if self.editor.changed:
            self._drafts[self.card.id] = self.editor.card
        else:
            self._drafts.pop(self.card.id, None)

    def _show(self, card: Card) -> None:
        self.card = card
        self.editor.show_card(card, self._drafts.pop(card.id, None))
        self._edited()

    def _edited(self) -> None:
        self.frame.show_draft(changed=self.editor.changed)
        self.frame.versions.setVisible(bool(self.card.id))
        self.frame.delete.setVisible(bool(self.card.id))
        self.frame.said.show_text("")

    # ---- writing

    def begin_new(self) -> None:
        self._keep_draft()
        self._show(NEW)
        if not self.editor.rows:
            self.editor.add_question()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        self._drafts.pop(self.card.id, None)
        self._show(self.card)

    def save_card(self) -> None:
        if not self.editor.changed or self.frame.saving:
            return
        wanted, role = self.editor.card, self.ground.role
        self.frame.saving = True
        self._edited()
        self.ground.shop.run(
            self, lambda shop: shop.save_score_card(wanted, role), self._kept, self._not_kept
        )

    def _kept(self, card: Card) -> None:
        self.frame.saving = False
        self._drafts.pop(card.id, None)
        self.undo.forget()
        self._show(card)
        self.load()

    def _not_kept(self, error: Exception) -> None:
        self.frame.saving = False
        self._edited()
        self._refused(error)

    def _refused(self, error: Exception) -> None:
        self.frame.said.show_text(details(error) or headline(error))

    def _delete(self) -> None:
        card, role = self.card, self.ground.role
        if card.id:
            self.ground.shop.run(
                self,
                lambda shop: shop.delete_score_card(card.id, role),
                lambda _: self._deleted(card, role),
                self._refused,
            )

    def _deleted(self, card: Card, role: str) -> None:
        words = tr("Deleted: {name}").of(name=clean(card.name, 60))
        self.undo.show_done(Done(words, lambda shop: shop.restore_score_card(card.id, role)))
        self._show(NEW)
        self.load()

    def _take_back(self, done: Done) -> None:
        if done.undo is not None:
            self.ground.shop.run(self, done.undo, lambda _: self.load(), self._refused)

    # ---- versions

    def show_versions(self) -> None:
        card = self.card
        self.ground.shop.run(
            self, lambda shop: shop.score_card_versions(card.id), self._show_versions, self._refused
        )

    def _show_versions(self, versions: tuple[CardVersion, ...]) -> None:
        dialog = self.versions_dialog = CardVersions(self.ground, versions, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.table.opened.connect(lambda version: self._take_version(versions, version))
        dialog.show()

    def _take_version(self, versions: tuple[CardVersion, ...], version: str) -> None:
        """Into the editor, to be saved or not."""
        old = next(each.card for each in versions if str(each.card.version) == version)
        self.editor.show_card(self.card, old)
        self._edited()
        if self.versions_dialog is not None:
            self.versions_dialog.close()


class CardVersions(QDialog):
    def __init__(self, ground: Ground, versions: tuple[CardVersion, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Versions")))
        self.resize(760, 380)
        self.table = RowsView(VERSIONS, say(tr("Versions")), self)
        self.table.show_rows_at(version_rows(versions, house(ground.desk().view), ground.clock()))
        take = PressButton(Press("take", tr("Take this version back"), "undo", "filled", key="Enter"), self)
        take.pressed_for.connect(lambda _: self.table.opened.emit(self.table.selected_id()))
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(take)
