"""Some of the people of the plan, each a box to tick."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from app.ui.parts.clean import clean
from app.ui.parts.say import say
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan import Plan

COLUMNS = 2


class PeopleTicks(QWidget):
    edited = Signal(object)
    """The ids of those who are ticked, in the order of the plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[OperatorId, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def show_people(self, plan: Plan, chosen: tuple[OperatorId, ...]) -> None:
        if tuple(self.boxes) != tuple(each.id for each in plan.operators):
            self._build(plan)
        for each in plan.operators:
            self.boxes[each.id].setText(say(clean(each.name, 40) or each.extension))
            self.boxes[each.id].setChecked(each.id in chosen)

    def _build(self, plan: Plan) -> None:
        for box in self.boxes.values():
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {each.id: QCheckBox(self) for each in plan.operators}
        for place, box in enumerate(self.boxes.values()):
            box.clicked.connect(self._tell)
            self._grid.addWidget(box, place // COLUMNS, place % COLUMNS)

    def _tell(self) -> None:
        self.edited.emit(tuple(each for each, box in self.boxes.items() if box.isChecked()))
