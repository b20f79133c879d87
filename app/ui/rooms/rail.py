"""The rail: one button a room, at the beginning edge of the window."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.rooms.table import RoomPlan

WIDTH = 46


class RoomRail(QFrame):
    wanted = Signal(object)
    """The name of a room."""

    def __init__(self, plans: Iterable[RoomPlan], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Rail")
        self.setAccessibleName(say(tr("Rooms")))
        self.setFixedWidth(WIDTH)
        self.buttons: dict[str, PressButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 8)
        column.setSpacing(4)
        for plan in plans:
            button = PressButton(Press(plan.name, plan.text, plan.icon, "quiet"), self, icon_only=True)
            button.setIconSize(QSize(20, 20))
            button.setFixedHeight(36)
            button.pressed_for.connect(self.wanted)
            self.buttons[plan.name] = button
            column.addWidget(button)
        column.addStretch(1)

    def show_rooms(self, current: str, keys: Mapping[str, str]) -> None:
        """``keys``: of the actions, to name in the tips."""
        for name, button in self.buttons.items():
            was = button.press_value
            button.show_press(
                Press(name, was.text, was.icon, "quiet", checked=name == current, key=keys.get(name, ""))
            )
