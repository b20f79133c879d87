"""The foot of a dialog that is saved: what is wrong with it, the way out, Save."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.text import Text, tr
from app.ui.parts.values import Press


class SaveFoot(QHBoxLayout):
    save_asked = Signal()
    close_asked = Signal()

    def __init__(self, dialog: QWidget, way_out: Text) -> None:
        super().__init__()
        self.said = Elided("Warning", dialog)
        self.save = PressButton(Press("save", tr("Save"), "check", "filled"), dialog)
        self.save.pressed_for.connect(lambda _: self.save_asked.emit())
        self.close = PressButton(Press("close", way_out), dialog)
        self.close.pressed_for.connect(lambda _: self.close_asked.emit())
        self.addWidget(self.said, 1)
        self.addWidget(self.close)
        self.addWidget(self.save)
