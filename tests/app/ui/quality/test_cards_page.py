"""Score cards over a real store: written, saved, deleted, brought back; what is typed stays."""

from dataclasses import replace

from app.domain.quality.cards import Card
from app.ui.quality.cards_page import CardsPage, CardVersions
from app.ui.quality.present import NO_CARDS
from tests.app.ui.quality.conftest import BOSS, room_of
from tests.app.ui.real_desk import RealDesk
from tests.reviewing import CARD


def page_of(desk: RealDesk) -> CardsPage:
    return room_of(desk, 1).cards


def kept(desk: RealDesk) -> tuple[Card, ...]:
    return desk.store.workshop.score_cards()


def test_a_card_is_changed_and_a_question_added(rasa: RealDesk) -> None:
    page = page_of(rasa)
    assert page.card.name == "Calls" and not page.frame.save.isEnabled()
    page.editor.add_question()
    page.editor.rows[-1].text.setText("Thanks for the call")
    page.editor.edited.emit()
    assert page.frame.save.isEnabled() and room_of(rasa, 1).acts("save")
    rasa.settle_all()
    assert [each.text for each in kept(rasa)[0].questions][-1] == "Thanks for the call"
    assert not page.frame.save.isEnabled() and kept(rasa)[0].version == 2


def test_a_new_card_and_what_is_wrong_with_it(rasa: RealDesk) -> None:
    page = page_of(rasa)
    page.begin_new()
    page.editor.name.setText("calls")
    page.editor.rows[0].text.setText("Is it?")
    page.editor.edited.emit()
    page.save_card()
    rasa.settle_all()
    assert "name already" in page.frame.said.whole and len(kept(rasa)) == 1
    page.editor.name.setText("Sales")
    page.save_card()
    rasa.settle_all()
    assert [each.name for each in kept(rasa)] == ["Calls", "Sales"] and page.card.name == "Sales"


def test_a_card_is_deleted_and_comes_back(rasa: RealDesk) -> None:
    page = page_of(rasa)
    page.frame.delete.click()
    rasa.settle_all()
    assert kept(rasa) == () and page.listed.message == NO_CARDS and page.undo.isVisible()
    page.undo.take_back()
    rasa.settle_all()
    assert [each.name for each in kept(rasa)] == ["Calls"]


def test_save_pressed_twice_saves_once(rasa: RealDesk) -> None:
    page = page_of(rasa)
    page.editor.name.setText("Other calls")
    page.editor.edited.emit()
    page.frame.save.click()
    assert not page.frame.save.isEnabled()
    page.save_card()
    rasa.settle_all()
    assert page.frame.said.whole == "" and kept(rasa)[0].version == 2
    page.editor.name.setText("")
    page.save_card()
    rasa.settle_all()
    assert page.frame.said.whole and page.frame.save.isEnabled()


def test_what_is_typed_stays_while_another_card_is_looked_at(rasa: RealDesk) -> None:
    rasa.store.workshop.save_score_card(replace(CARD, name="Sales"), BOSS)
    page = page_of(rasa)
    page.editor.rows[0].text.setText("Typed")
    page.table.selectRow(1)
    assert page.card.name == "Sales" and not page.editor.changed
    page.table.selectRow(0)
    assert page.editor.rows[0].text.text() == "Typed" and page.editor.changed
    page.frame.drop.click()
    assert page.editor.rows[0].text.text() == "Greets"


def test_who_is_slower_is_told_and_keeps_what_he_typed(rasa: RealDesk) -> None:
    page = page_of(rasa)
    page.editor.name.setText("Mine")
    theirs = rasa.store.workshop.save_score_card(replace(kept(rasa)[0], name="Theirs"), BOSS)
    page.save_card()
    rasa.settle_all()
    assert (
        "meanwhile" in page.frame.said.whole and page.editor.name.text() == "Mine" and kept(rasa) == (theirs,)
    )


def test_an_older_version_goes_into_the_editor(rasa: RealDesk) -> None:
    first = kept(rasa)[0]
    rasa.store.workshop.save_score_card(replace(first, questions=first.questions[:1]), BOSS)
    page = page_of(rasa)
    page.show_versions()
    rasa.settle_all()
    assert isinstance(page.versions_dialog, CardVersions)
    page.versions_dialog.table.opened.emit("1")
    assert len(page.editor.rows) == 3 and page.frame.save.isEnabled()
