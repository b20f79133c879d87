"""An editor and what stands at its foot: what is wrong, older versions, delete, drop the changes, save."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.text import tr
from app.ui.parts.values import Press


class EditorFrame(QWidget):
    """The page connects the buttons and says which of them there is something for."""

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saving = False
        """What was typed is on its way to the store; saved once more now, it would be older than itself."""
        self.said = Elided("Warning", self)
        self.versions = PressButton(Press("versions", tr("Versions"), "clock"), self)
        self.delete = PressButton(Press("delete", tr("Delete"), "close"), self)
        self.drop = PressButton(Press("drop", tr("Drop the changes"), "undo"), self)
        self.save = PressButton(Press("save", tr("Save"), "check", "filled", shortcut="save"), self)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        for button in (self.versions, self.delete, self.drop, self.save):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(editor, 1)
        column.addLayout(foot)

    def show_draft(self, *, changed: bool, wrong: bool = False) -> None:
        """``wrong``: it cannot be saved as it stands."""
        self.save.setEnabled(changed and not wrong and not self.saving)
        self.drop.setEnabled(changed)
