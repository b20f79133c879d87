"""Whose device it is: a person and a company, each chosen and let go by itself."""

from app.domain.equipment import Owner
from app.ui.devices.owner_field import OwnerField
from tests.app.ui.devices.conftest import Place


def test_person_and_company_are_chosen_and_let_go(place: Place):
    jonas = place.bench.desk.add("Jonas Petraitis", company="UAB Nida")
    field = OwnerField(place.ground)
    place.qtbot.addWidget(field)
    for name in ("petraitis", "uab nida"):
        field.line.setText(name)
        field.search()
        place.settle()
        place_of = next(
            row
            for row, choice in enumerate(field.list.choices)
            if (choice.value.kind == "person") == (name == "petraitis")  # type: ignore[attr-defined]
        )
        field.list.setCurrentRow(place_of)
        assert field.list.choose_current()
    assert field.owner == Owner(jonas.id, "Jonas Petraitis", jonas.company_id, "UAB Nida")
    field._person.click()
    assert field.owner == Owner(None, "", jonas.company_id, "UAB Nida")
    field._company.click()
    assert field.owner == Owner() and field._company.isHidden()
