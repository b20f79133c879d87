"""The rules of the lot: what is chosen is what is kept, and the slower is told."""

from dataclasses import replace

from app.domain.quality.sampling import Rules
from app.ui.quality.rules_dialog import RulesDialog
from tests.app.ui.quality.conftest import BOSS, room_of
from tests.app.ui.real_desk import RealDesk


def test_rules_come_back_as_they_were_and_change(rasa: RealDesk) -> None:
    ground = room_of(rasa).ground
    rules = Rules(3, 5, 14, 20.0, 600.0, ("support",), ("solved",), 9)
    dialog = RulesDialog(ground, rules)
    rasa.qtbot.addWidget(dialog)
    assert dialog.rules == rules
    dialog.numbers["per_week"].setValue(7)
    dialog.queue.setCurrentIndex(0)
    dialog.outcome.setCurrentIndex(0)
    assert dialog.rules == replace(rules, per_week=7, queues=(), outcomes=())


def test_what_makes_no_sense_and_who_is_slower_are_told(rasa: RealDesk) -> None:
    ground = room_of(rasa).ground
    dialog = RulesDialog(ground, Rules())
    rasa.qtbot.addWidget(dialog)
    dialog.numbers["longest"].setValue(1)
    dialog.save()
    rasa.settle_all()
    assert "longest" in dialog.foot.said.whole
    dialog.numbers["longest"].setValue(0)
    rasa.store.workshop.save_sampling_rules(Rules(), BOSS)
    dialog.save()
    rasa.settle_all()
    assert "meanwhile" in dialog.foot.said.whole
