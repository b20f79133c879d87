"""What is promised to customers, edited by a supervisor: times by priority and team, and their calendars."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.service_promises import Promises
from app.services.device_ports import Workshop
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.requests.calendar_fields import CalendarFields
from app.ui.requests.rule_fields import RuleFields
from app.ui.requests.rules_dialog import RulesDialog
from app.ui.rooms.ground import Ground


class PromisesDialog(RulesDialog):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, tr("Promises to customers"), parent)
        self.resize(820, 540)
        self.rules, self.calendars = RuleFields(ground.desk(), self), CalendarFields(self)
        self.pages.addTab(self.rules, say(tr("Times")))
        self.pages.addTab(self.calendars, say(tr("Calendars")))
        self.pages.currentChanged.connect(lambda _: self.rules.show_calendars(self.calendars.names))
        self.load()

    def loading(self) -> Callable[[Workshop], Promises]:
        return lambda shop: shop.promises()

    def show_rules(self, rules: Promises) -> None:
        self.calendars.show_calendars(rules.calendars)
        self.rules.show_rules(rules.rules, self.calendars.names)

    @property
    def edited(self) -> Promises:
        return Promises(self.rules.rules, self.calendars.calendars, self._version)

    def saving(self, rules: Promises, role: str) -> Callable[[Workshop], Promises]:
        return lambda shop: shop.save_promises(rules, role)
