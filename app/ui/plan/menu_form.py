"""What is said of a menu as a whole: its name, the languages it is recorded in, who comes to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.plan.box_page import LanguageTicks
from app.ui.plan.form import FieldForm
from app.ui.plan.menu_words import FIELDS, fault_words
from telephony.switchboard.flow import FlowPlan
from telephony.switchboard.flow_faults import Fault


class MenuForm(FieldForm):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, FIELDS)
        self.block(tr("The whole menu"), None)
        self.name = self.text("name")
        self.languages = LanguageTicks(self)
        self.languages.edited.connect(lambda value: self._changed("languages", value))
        self._put("languages", self.languages, self.languages.show_languages)
        self.comes = QLabel(self)
        self.comes.setWordWrap(True)
        self.comes.setTextFormat(Qt.TextFormat.PlainText)
        self._form.addRow(say(tr("Who comes here")), self.comes)

    def show_menu(self, flow: FlowPlan, who: Shown, found: tuple[Fault, ...]) -> None:
        self.show_row(flow)
        self.comes.setText(say(who))
        self.show_faults({each.field: fault_words(each) for each in found if not each.step and each.field})
