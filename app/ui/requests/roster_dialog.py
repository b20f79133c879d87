"""Who gets work by himself and how much, edited by a supervisor; what a request weighs."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.assignment import Roster
from app.services.device_ports import Workshop
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.requests.duty_fields import DutyFields
from app.ui.requests.rules_dialog import RulesDialog
from app.ui.requests.weight_fields import WeightFields
from app.ui.rooms.ground import Ground


class RosterDialog(RulesDialog):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, tr("Who gets work"), parent)
        self.resize(760, 480)
        self.duties, self.weights = DutyFields(ground.desk(), self), WeightFields(self)
        self.pages.addTab(self.duties, say(tr("People")))
        self.pages.addTab(self.weights, say(tr("Weights")))
        self.load()

    def loading(self) -> Callable[[Workshop], Roster]:
        return lambda shop: shop.roster()

    def show_rules(self, rules: Roster) -> None:
        self.duties.show_duties(rules.duties)
        self.weights.show_weights(rules.weights)

    @property
    def edited(self) -> Roster:
        return Roster(self.duties.duties, self.weights.weights, version=self._version)

    def saving(self, rules: Roster, role: str) -> Callable[[Workshop], Roster]:
        return lambda shop: shop.save_roster(rules, role)
