"""The room of the house's texts: found on one side, written on the other. Operators read, supervisors write.

What is typed and not saved stays with its block while another one is looked at.
"""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.block_search import BlockIndex
from app.domain.changes import Changes
from app.domain.text_blocks import BlockVersion, StaleBlock, TextBlock, chosen_language
from app.ui.devices.tab import Done
from app.ui.devices.undo_row import UndoRow
from app.ui.errors import card_message, details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.clean import clean
from app.ui.parts.editor_frame import EditorFrame
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.people.present import LOADING, house
from app.ui.replies.editor import BlockEditor
from app.ui.replies.present import BLOCKS, NO_BLOCKS, NONE_FITS, ONLY_READ, block_rows
from app.ui.replies.scripts_dialog import ScriptsDialog
from app.ui.replies.versions_dialog import VersionsDialog
from app.ui.rooms.ground import Ground, Room

NEW = TextBlock(0, "")


class SearchField(QLineEdit):
    """Arrows walk the list under it."""

    def __init__(self, table: RowsView, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._table.keyPressEvent(event)
        else:
            super().keyPressEvent(event)


class TextsRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.index = BlockIndex(())
        self.block = NEW
        self.dialog: QDialog | None = None
        self._drafts: dict[int, TextBlock] = {}
        self._role = ""
        self._filling = False
        self._make_list()
        self._make_editor()
        self.undo = UndoRow(self)
        self.undo.undo.connect(self._take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.addWidget(split(self, (self.list_card, 420), (self.card, 760), grows=1), 1)
        column.addWidget(self.undo)
        self._allow()

    def _make_list(self) -> None:
        self.table = RowsView(BLOCKS, say(tr("Text blocks")), self)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.opened.connect(lambda _: self.editor.begin())
        self.listed = Listed(self.table, NO_BLOCKS, self)
        self.search = SearchField(self.table, self)
        self.search.setPlaceholderText(say(tr("Search names, tags and texts")))
        self.search.setAccessibleName(say(tr("Search names, tags and texts")))
        self.search.textChanged.connect(lambda _: self._show_rows())
        self.new = PressButton(Press("new", tr("New text"), "note"), self)
        self.new.pressed_for.connect(lambda _: self.begin_new())
        self.scripts = PressButton(Press("scripts", tr("Call scripts"), "menu"), self)
        self.scripts.pressed_for.connect(lambda _: self.show_scripts())
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self.scripts)
        head.addWidget(self.new)
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(head)
        inside.addWidget(self.listed, 1)
        self.list_card = Card(tr("Text blocks"), content, self)
        self.list_card.asked.connect(lambda _: self.load())

    def _make_editor(self) -> None:
        self.editor = BlockEditor(self)
        self.editor.edited.connect(self._edited)
        self.frame = EditorFrame(self.editor, self)
        self.frame.versions.pressed_for.connect(lambda _: self.show_versions())
        self.frame.delete.pressed_for.connect(lambda _: self._delete())
        self.frame.drop.pressed_for.connect(lambda _: self._drop())
        self.frame.save.pressed_for.connect(lambda _: self.save_block())
        self.card = Card(tr("Text block"), self.frame, self)

    # ---- the room

    def entered(self) -> None:
        self.load()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def stored(self, changes: Changes) -> None:
        if changes.texts:
            self.load()

    def desk_changed(self) -> None:
        if self.ground.role != self._role:
            self._allow()

    def acts(self, action: str) -> bool:
        if action == "save" and self._writing:
            self.save_block()
            return True
        return False

    @property
    def _writing(self) -> bool:
        return self.ground.role == "supervisor"

    def _allow(self) -> None:
        self._role = self.ground.role
        self.editor.allow(self._writing)
        for button in (self.new, self.frame.delete, self.frame.drop, self.frame.save):
            button.setVisible(self._writing)
        self.frame.said.show_text("" if self._writing else ONLY_READ)

    # ---- loading

    def load(self) -> None:
        if not self.index.blocks:
            self.list_card.show_message(LOADING)
        self.ground.shop.run(
            self,
            lambda shop: BlockIndex(shop.text_blocks()),
            self._loaded,
            lambda error: self.list_card.show_message(card_message(error)),
        )

    def _loaded(self, index: BlockIndex) -> None:
        first = not self.index.blocks
        self.list_card.show_message(None)
        self.index = index
        there = {each.id: each for each in index.blocks}
        self._drafts = {key: draft for key, draft in self._drafts.items() if key in there or not key}
        self.editor.use(index.blocks, self.ground.local)
        if self.block.id and self.block.id not in there:
            self.block = NEW
        self._show_rows()
        if first and self.isVisible() and not self.editor.changed:
            # While it was loading it could not have the keyboard.
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self) -> None:
        asked = self.search.text()
        found = self.index.find(asked, max(1, len(self.index.blocks)))
        rows = block_rows(found, self._drafts)
        self._filling = True
        self.table.show_rows_at(rows, str(self.block.id))
        self._filling = False
        self.listed.show_rows(rows, NONE_FITS if self.index.blocks else NO_BLOCKS)
        if found and (self.block.id or not self.editor.changed):
            self._chosen()
        else:
            self._edited()

    # ---- one block

    def _chosen(self, *_: object) -> None:
        if self._filling:
            return
        row = self.table.selected_id()
        block = next((each for each in self.index.blocks if str(each.id) == row), None)
        if block is not None:
            self._keep_draft()
            self._show(block)

    def _keep_draft(self) -> None:
        if self.editor.changed:
            self._drafts[self.block.id] = self.editor.block
        else:
            self._drafts.pop(self.block.id, None)

    def _show(self, block: TextBlock) -> None:
        """What is typed stays, on the version it was begun with: saving it tells who was faster."""
        if block.id != self.block.id or not self.editor.changed:
            draft = self._drafts.get(block.id)
            other, self.block = block.id != self.block.id, block
            self.editor.show_block(replace(block, version=draft.version) if draft else block, draft)
            if other:
                self.editor.show_language(chosen_language(block, (QLocale().name()[:2],)))
        block = self.block
        self.card.show_title(clean(block.name, 60) or tr("New text"))
        self.frame.versions.setVisible(bool(block.id))
        self.frame.delete.setVisible(bool(block.id) and self._writing)
        self._edited()

    def _edited(self) -> None:
        self.frame.show_draft(changed=self.editor.changed, wrong=bool(self.editor.wrong))
        if self._writing:
            self.frame.said.show_text("")

    def begin_new(self) -> None:
        """What was begun and not saved is still there."""
        self._keep_draft()
        self._show(NEW)
        self.editor.begin()

    def _drop(self) -> None:
        self._drafts.pop(self.block.id, None)
        self.editor.show_block(self.block)
        self._edited()
        self._show_rows()

    # ---- saving

    def save_block(self) -> None:
        if not self._writing or not self.editor.changed or self.frame.saving:
            return
        wanted, role = self.editor.block, self.ground.role
        self.frame.saving = True
        self._edited()
        self.ground.shop.run(
            self, lambda shop: shop.save_text_block(wanted, role), self._saved, self._not_saved
        )

    def _saved(self, block: TextBlock) -> None:
        self.frame.saving = False
        self._drafts.pop(self.block.id, None)
        self._drafts.pop(block.id, None)
        self.editor.show_block(block)
        self.block = block
        self.undo.forget()
        self.load()
        self._show(block)

    def _not_saved(self, error: Exception) -> None:
        self.frame.saving = False
        if isinstance(error, StaleBlock) and error.theirs is not None:
            # What was typed goes on from theirs; both stand in the versions.
            self.block = error.theirs
            self.editor.show_block(error.theirs, self.editor.block)
        self._edited()
        self._tell(details(error) or headline(error))

    def _delete(self) -> None:
        block, role = self.block, self.ground.role
        if block.id:
            self.ground.shop.run(
                self,
                lambda shop: shop.delete_text_block(block.id, role),
                lambda _: self._deleted(block, role),
                self._refused,
            )

    def _deleted(self, block: TextBlock, role: str) -> None:
        self._drafts.pop(block.id, None)
        self.editor.show_block(NEW)
        self.block = NEW
        words = tr("Deleted: {name}").of(name=clean(block.name, 60))
        self.undo.show_done(Done(words, lambda shop: shop.restore_text_block(block.id, role)))
        self.load()

    def _take_back(self, done: Done) -> None:
        if done.undo is not None:
            self.ground.shop.run(self, done.undo, self._restored, self._refused)

    def _restored(self, block: object) -> None:
        if isinstance(block, TextBlock):
            self.block = block
            self.load()

    def _refused(self, error: Exception) -> None:
        self._tell(details(error) or headline(error))

    def _tell(self, words: Shown) -> None:
        self.frame.said.show_text(words)

    def show_versions(self) -> None:
        block = self.block
        if block.id:
            self.ground.shop.run(
                self, lambda shop: shop.text_block_versions(block.id), self._show_versions, self._refused
            )

    def _show_versions(self, versions: tuple[BlockVersion, ...]) -> None:
        names = house(self.ground.desk().view)
        dialog = self.dialog = VersionsDialog(versions, self.editor.language, names, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.take.setEnabled(self._writing)
        dialog.taken.connect(self._take_version)
        dialog.show()

    def show_scripts(self) -> None:
        self.dialog = ScriptsDialog(self.ground, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.show()

    def _take_version(self, old: TextBlock) -> None:
        self.editor.show_block(self.block, old)
        self._edited()
