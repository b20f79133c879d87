"""Call scripts as a supervisor writes them: the steps as text, checked at every key, and the way they go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.errors import RingdeskError
from app.domain.placeholders import LONGEST
from app.domain.script_text import EXAMPLE, steps_of, text_of
from app.domain.scripts import Script, checked_script
from app.ui.devices.tab import Done
from app.ui.devices.undo_row import UndoRow
from app.ui.errors import details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.replies.present import ONLY_READ, SCRIPTS, STEPS, script_rows, step_rows
from app.ui.rooms.ground import Ground

NEW = Script(0, "")


class ScriptsDialog(QDialog):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Call scripts")))
        self.resize(1000, 620)
        self._ground = ground
        self._writing = ground.role == "supervisor"
        self.scripts: tuple[Script, ...] = ()
        self.script = NEW
        self._shown = ("", "")
        self._make_parts()
        parts = split(self, (self.table, 180), (self._middle(), 460), (self.way, 360))
        column = QVBoxLayout(self)
        column.addWidget(parts, 1)
        column.addWidget(self.undo)
        column.addLayout(self._foot())
        self.load()

    def _make_parts(self) -> None:
        self.table = RowsView(SCRIPTS, say(tr("Call scripts")), self)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(say(tr("Name")))
        self.name.setAccessibleName(say(tr("Name")))
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        # Names and signs of the steps are Latin, in whatever window.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setAccessibleName(say(tr("Steps")))
        self.way = RowsView(STEPS, say(tr("The way it goes")), self)
        self.said = Elided("Warning", self)
        self.undo = UndoRow(self)
        self.undo.undo.connect(self._take_back)
        for line in (self.name, self.text):
            line.setReadOnly(not self._writing)
        self.name.textChanged.connect(lambda _: self._check())
        self.text.textChanged.connect(self._check)

    def _middle(self) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.name)
        column.addWidget(self.text, 1)
        return box

    def _foot(self) -> QHBoxLayout:
        presses = (
            Press("new", tr("New script"), "note"),
            Press("delete", tr("Delete"), "close"),
            Press("close", tr("Close")),
            Press("save", tr("Save"), "check", "filled", key="Ctrl+S"),
        )
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        self.buttons: dict[str, PressButton] = {}
        for press in presses:
            button = self.buttons[press.action] = PressButton(press, self)
            button.pressed_for.connect(self._pressed)
            button.setVisible(self._writing or press.action == "close")
            foot.addWidget(button)
        self.buttons["save"].setShortcut("Ctrl+S")
        return foot

    # ---- what is shown

    def load(self) -> None:
        self._ground.shop.run(self, lambda shop: shop.call_scripts(), self._loaded, self._failed)

    def _loaded(self, scripts: tuple[Script, ...]) -> None:
        self.scripts = scripts
        self.table.show_rows_at(script_rows(scripts), str(self.script.id))
        if not scripts and not self.changed:
            self._show(NEW)
        self._check()

    def _chosen(self, *_: object) -> None:
        found = next((each for each in self.scripts if str(each.id) == self.table.selected_id()), None)
        if found is None or found == self.script:
            return
        if self.changed and found.id != self.script.id:
            self.said.show_text(tr("What you typed is not saved. Save it first, or drop it with New script."))
            return
        if not self.changed:
            self._show(found)

    def _show(self, script: Script) -> None:
        self.script = script
        self._shown = (script.name, text_of(script.steps))
        self.text.setPlainText(self._shown[1])
        self.name.setText(script.name)
        self._check()

    @property
    def changed(self) -> bool:
        return (self.name.text(), self.text.toPlainText()) != self._shown

    @property
    def edited(self) -> Script:
        """``BadInput`` for steps that cannot be read."""
        return Script(
            self.script.id, self.name.text(), steps_of(self.text.toPlainText()), self.script.version
        )

    def _check(self) -> None:
        """What is wrong, and the way it goes as far as it can be read."""
        wrong: Shown = ""
        try:
            script = self.edited
            self.way.show_rows(step_rows(script.steps))
            checked_script(script, self.scripts)
        except RingdeskError as error:
            wrong = details(error)
        self.said.show_text((wrong if self.changed else "") if self._writing else ONLY_READ)
        self.buttons["save"].setEnabled(self.changed and not wrong)
        self.buttons["delete"].setEnabled(bool(self.script.id))

    # ---- what is done

    def _pressed(self, action: str) -> None:
        match action:
            case "new":
                self._show(NEW)
                self.text.setPlainText(EXAMPLE)
                self.name.setFocus()
            case "delete":
                self._delete()
            case "save":
                self._save()
            case _:
                self.close()

    def _save(self) -> None:
        wanted, role = self.edited, self._ground.role
        self._ground.shop.run(
            self, lambda shop: shop.save_call_script(wanted, role), self._saved, self._failed
        )

    def _saved(self, script: Script) -> None:
        self.undo.forget()
        self._show(script)
        self.load()

    def _delete(self) -> None:
        script, role = self.script, self._ground.role
        done = Done(
            tr("Deleted: {name}").of(name=script.name),
            lambda shop: shop.restore_call_script(script.id, role),
        )
        self._ground.shop.run(
            self, lambda shop: shop.delete_call_script(script.id, role), lambda _: self._deleted(done),
            self._failed,
        )  # fmt: skip

    def _deleted(self, done: Done) -> None:
        self._show(NEW)
        self.undo.show_done(done)
        self.load()

    def _take_back(self, done: Done) -> None:
        if done.undo is not None:
            self._ground.shop.run(self, done.undo, lambda _: self.load(), self._failed)

    def _failed(self, error: Exception) -> None:
        self.said.show_text(details(error) or headline(error))
