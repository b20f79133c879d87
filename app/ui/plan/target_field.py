"""Where a call is sent: a queue, a person, a box, a menu, or a number outside that is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.plan.form import CalmChoice
from app.ui.tickets.present import Option

OUTSIDE = "number:"


class TargetField(QWidget):
    edited = Signal(str)
    """The target, see ``targets.WAYS``; a number outside only once there is one."""

    def __init__(self, name: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = CalmChoice(name, self)
        self.choice.setMinimumContentsLength(10)
        # Both as wide as the other fields: a box by its first text alone cuts the longer ones.
        for each in (self.choice, self):
            each.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.number = QLineEdit(self)
        self.number.setMaxLength(30)
        self.number.setPlaceholderText("+370…")
        self.number.setAccessibleName(say(tr("Number outside")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choice)
        column.addWidget(self.number)
        self.setFocusProxy(self.choice)
        self.choice.activated.connect(lambda _: self._chosen())
        self.number.textEdited.connect(self._typed)

    def show_targets(self, options: tuple[Option, ...], target: str) -> None:
        outside = target.startswith(OUTSIDE)
        typing = self.number.hasFocus() and self.choice.chosen == OUTSIDE
        self.choice.show_options(
            (*options, Option(OUTSIDE, tr("A number outside…"))), OUTSIDE if outside or typing else target
        )
        self.number.setVisible(outside or typing)
        if not self.number.hasFocus():
            self.number.setText(target.removeprefix(OUTSIDE) if outside else "")

    def _chosen(self) -> None:
        outside = self.choice.chosen == OUTSIDE
        self.number.setVisible(outside)
        if not outside:
            self.edited.emit(self.choice.chosen)
        else:
            self.number.setFocus()

    def _typed(self, text: str) -> None:
        number = "".join(each for each in text if each in "+*#" or each.isdecimal())
        if number:
            self.edited.emit(OUTSIDE + number)
