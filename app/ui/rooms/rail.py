"""The rail: one button a room, at the beginning edge of the window. Of a low window it takes what there is:
buttons shrink first, then the wheel and the keyboard bring up those that are below."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.rooms.table import RoomPlan

WIDTH = 46
TALL, LOW = 36, 28
"""Pixels of a button where there is room, and where there is not."""
GAP, EDGE = 4, 8


class RoomRail(QScrollArea):
    wanted = Signal(object)
    """The name of a room."""

    def __init__(self, plans: Iterable[RoomPlan], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Rail")
        self.setAccessibleName(say(tr("Rooms")))
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._plans = {plan.name: plan for plan in plans}
        self._role = ""
        inside = QWidget(self)
        inside.setObjectName("RailColumn")
        self.buttons: dict[str, PressButton] = {}
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, EDGE, 4, EDGE)
        column.setSpacing(GAP)
        for plan in self._plans.values():
            button = PressButton(Press(plan.name, plan.text, plan.icon, "quiet"), inside, icon_only=True)
            button.setIconSize(QSize(20, 20))
            button.setFixedHeight(TALL)
            button.pressed_for.connect(self.wanted)
            button.installEventFilter(self)
            self.buttons[plan.name] = button
            column.addWidget(button)
        column.addStretch(1)
        self.setWidget(inside)

    def show_rooms(self, current: str, keys: Mapping[str, str]) -> None:
        """``keys``: of the actions, to name in the tips."""
        for name, button in self.buttons.items():
            was = button.press_value
            button.show_press(
                Press(name, was.text, was.icon, "quiet", checked=name == current, key=keys.get(name, ""))
            )
        if current in self.buttons:
            self.ensureWidgetVisible(self.buttons[current], 0, GAP)

    def show_role(self, role: str) -> None:
        """Rooms that are not his are not there."""
        if role != self._role:
            self._role = role
            for name, button in self.buttons.items():
                button.setVisible(self._plans[name].open_to(role))
            self._fit()

    def _fit(self) -> None:
        shown = [each for each in self.buttons.values() if not each.isHidden()]
        room = (self.height() - 2 * EDGE + GAP) // max(1, len(shown)) - GAP
        for each in shown:
            each.setFixedHeight(max(LOW, min(TALL, room)))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Tab walks down the rail, also where it is longer than the window."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, PressButton):
            self.ensureWidgetVisible(watched, 0, GAP)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, 4 * LOW)
