"""An extension sold for one device: what it is called, how many months, when it was bought."""

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import BadInput
from app.domain.warranty import Extension
from app.ui.devices.form import Form
from app.ui.parts.number_field import NumberField
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.typed_day import TypedDay
from app.ui.parts.values import Press


class ExtensionDialog(Form):
    """``given``: an ``Extension``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Extend the warranty"), Press("keep", tr("Extend"), "check", "filled"), parent)
        self.name, self.months = QLineEdit(self), NumberField(self)
        self.name.setText(say(tr("Extended warranty")))
        self.name.setMaxLength(100)
        self.months.setRange(1, 240)
        self.months.setValue(12)
        self.bought = TypedDay(tr("Bought on"), self)
        self.add(tr("Name"), self.name)
        self.add(tr("Months"), self.months)
        self.add(tr("Bought on"), self.bought)
        self.tell("")

    def filled(self) -> Extension:
        if not self.name.text().strip():
            raise BadInput("The extension has no name.", "Write what was sold.")
        return Extension(self.name.text().strip(), self.months.value(), self.bought.day)


class ReasonDialog(Form):
    """One reason, for what is done to a device. ``given``: its text."""

    def __init__(self, title: Text, hint: Text, parent: QWidget | None = None) -> None:
        super().__init__(title, Press("keep", tr("Keep"), "check", "filled"), parent)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(say(hint))
        self.reason.setMaxLength(300)
        self.add(tr("Reason"), self.reason)

    def filled(self) -> str:
        reason = self.reason.text().strip()
        if not reason:
            raise BadInput("The reason is missing.", "Write why, so that others understand it later.")
        return reason
