"""Heard and scored side by side: the part that was drawn is the one that is opened."""

from tests.app.ui.quality.conftest import room_of
from tests.app.ui.quality.test_to_review import opened
from tests.app.ui.real_desk import RealDesk


def test_the_part_that_was_drawn_is_opened_and_stays_chosen(rasa: RealDesk) -> None:
    page = room_of(rasa).to_review
    page.calls = tuple(each for each in page.calls if each.of.recording == "c1.rec1")
    dialog = opened(rasa, page)
    assert dialog.chosen is not None and dialog.chosen.id == "c1.rec1" and "Rasa" in dialog.windowTitle()
    dialog.parts.setCurrentIndex(1)
    dialog._load()
    rasa.settle_all()
    assert dialog.chosen is not None and dialog.chosen.id == "c1.rec2"
    assert not dialog.begun
    dialog.form.sought.emit(12.0)
    assert dialog.place.text().startswith("00:12")
