"""The buttons above a drawn menu: try it, add and remove steps, back and forward, larger and smaller."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.text import Text, tr
from app.ui.parts.values import Press

TRY, UNDO, REDO, ADD, DROP, BEGIN = "try", "undo", "redo", "add", "drop", "begin"
LARGER, SMALLER, FIT = "larger", "smaller", "fit"
CHANGES = (ADD, BEGIN, DROP)
"""What is not done to a shipped menu."""
_SHOWN = (TRY, ADD)
_PRESSES = (
    Press(TRY, tr("Try it"), "play"),
    Press(ADD, tr("Add a step"), "edit"),
    Press(BEGIN, tr("Begin with this step"), "tick", "quiet"),
    Press(DROP, tr("Remove this step"), "close", "quiet", key="Del"),
    Press(UNDO, tr("Undo"), "undo", "quiet", key="Ctrl+Z"),
    Press(REDO, tr("Redo"), "redo", "quiet", key="Ctrl+Y"),
    Press(SMALLER, tr("Smaller"), "zoom_out", "quiet", key="-"),
    Press(LARGER, tr("Larger"), "zoom_in", "quiet", key="+"),
    Press(FIT, tr("Fit it in"), "fit", "quiet", key="0"),
)
_NOTHING: Text = tr("There is nothing to go back to.")
_NOTHING_AHEAD: Text = tr("Nothing was undone.")


class FlowBar(QWidget):
    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.buttons: dict[str, PressButton] = {}
        self._presses = {each.action: each for each in _PRESSES}
        for action, press in self._presses.items():
            button = PressButton(press, self, icon_only=action not in _SHOWN)
            button.pressed_for.connect(self.pressed)
            self.buttons[action] = button
            row.addWidget(button)
            if action == DROP:
                row.addStretch(1)
        self.show_turns(back=False, ahead=False)

    def show_own(self, own: bool) -> None:
        for action in CHANGES:
            self.buttons[action].setEnabled(own)

    def show_turns(self, *, back: bool, ahead: bool) -> None:
        for action, can, why in ((UNDO, back, _NOTHING), (REDO, ahead, _NOTHING_AHEAD)):
            press = self._presses[action]
            self.buttons[action].show_press(
                Press(action, press.text, press.icon, "quiet", why="" if can else why, key=press.key)
            )
