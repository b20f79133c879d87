"""Whose device it is: a person, a company, both or nobody; found by typing."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.equipment import Owner
from app.domain.people import Found
from app.services.device_ports import Workshop
from app.ui.devices.search_field import MOST, SearchField
from app.ui.parts.button import PressButton
from app.ui.parts.choice_list import Choice
from app.ui.parts.clean import clean
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.present import found_lines
from app.ui.rooms.ground import Ground


class OwnerField(SearchField):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, tr("Find the owner by name or number"), parent)
        self.owner = Owner()
        self._person, self._company = (
            PressButton(Press(name, "", "close", "quiet"), self) for name in ("person", "company")
        )
        row = QHBoxLayout()
        for button in (self._person, self._company):
            button.pressed_for.connect(self._leave)
            row.addWidget(button)
        row.addStretch(1)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(row)
        self.chosen.connect(self._take)
        self.show_owner(Owner())

    def job(self, text: str) -> Callable[[Workshop], tuple[object, ...]]:
        return lambda shop: shop.owners(text, MOST)

    def choice(self, found: object) -> Choice:
        assert isinstance(found, Found)
        title, details, icon = found_lines(found)
        return Choice(found, title, details, icon)

    def show_owner(self, owner: Owner) -> None:
        self.owner = owner
        for button, name in ((self._person, owner.person), (self._company, owner.company)):
            press = button.press_value
            button.show_press(Press(press.action, clean(name, 60), "close", "quiet"))
            button.setToolTip(clean(name, 200))
            button.setVisible(bool(name))

    def _take(self, value: object) -> None:
        if not isinstance(value, Found):
            return
        self.line.clear()
        if value.kind == "person":
            self.show_owner(replace(self.owner, person_id=value.id, person=value.title))
        else:
            self.show_owner(replace(self.owner, company_id=value.id, company=value.title))

    def _leave(self, which: object) -> None:
        if which == "person":
            self.show_owner(replace(self.owner, person_id=None, person=""))
        else:
            self.show_owner(replace(self.owner, company_id=None, company=""))
