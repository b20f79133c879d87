"""A week's lot over a real store: heard, scored, saved, taken back."""

from dataclasses import replace

from PySide6.QtCore import Qt

from app.store.workshop import StoredWorkshop
from app.ui.parts.say import say
from app.ui.quality.present import CARD_FIRST, NO_CALLS
from app.ui.quality.review_dialog import ReviewDialog
from app.ui.quality.rules_dialog import RulesDialog
from app.ui.quality.said_dialog import SaidDialog
from app.ui.quality.to_review import ToReviewPage
from tests.app.ui.quality.conftest import BOSS, reviewed, room_of
from tests.app.ui.real_desk import RealDesk


def page_of(desk: RealDesk) -> ToReviewPage:
    return room_of(desk).to_review


def states(page: ToReviewPage) -> dict[str, str]:
    return {row.id: say(row.cells[5].text) for row in page.table.rows_model.rows}


def opened(desk: RealDesk, page: ToReviewPage, recording: str = "c1.rec1") -> ReviewDialog:
    page.review(recording)
    desk.settle_all()
    assert isinstance(page.dialog, ReviewDialog)
    return page.dialog


def answer(dialog: ReviewDialog, *points: str) -> None:
    for row, chosen in zip(dialog.form.answers, points, strict=True):
        row.points.setCurrentIndex(row.points.findData(chosen))
        row.points.activated.emit(0)


def test_a_call_is_heard_scored_and_saved(rasa: RealDesk) -> None:
    page = page_of(rasa)
    assert set(states(page).values()) == {"to review"} and "c1.rec1" in states(page)
    dialog = opened(rasa, page)
    assert dialog.chosen is not None and dialog.chosen.id == "c1.rec1"
    assert rasa.store.workshop.deeds_with("c1") == ()
    dialog.listen()
    rasa.settle_all()
    assert [each.action for each in rasa.store.workshop.deeds_with("c1")] == ["listened"]
    dialog.wave.show_place(7.5)
    dialog.form.add_mark()
    dialog.form.marks[0].text.setText("Here he waits")
    assert not dialog.foot.save.isEnabled()
    answer(dialog, "1", "3", "na")
    dialog.foot.save.click()
    rasa.settle_all()
    made = rasa.store.workshop.feedback()[0]
    assert made.score.share is not None and round(made.score.share, 3) == round((1 + 2 * 0.6) / 3, 3)
    assert [(each.second, each.text) for each in made.marks] == [(7.5, "Here he waits")]
    assert states(page)["c1.rec1"] == "73 %" and page.undo.isVisible()


def test_a_review_is_taken_back(rasa: RealDesk) -> None:
    page = page_of(rasa)
    dialog = opened(rasa, page)
    answer(dialog, "1", "5", "0")
    dialog.foot.save.click()
    rasa.settle_all()
    assert "fatal" in states(page)["c1.rec1"]
    page.undo.take_back()
    rasa.settle_all()
    assert states(page)["c1.rec1"] == "to review" and rasa.store.workshop.feedback() == ()


def test_what_was_said_is_read_instead_of_said_again(rasa: RealDesk) -> None:
    reviewed(rasa.store.workshop)
    page = page_of(rasa)
    page.review("m1.rec1")
    assert isinstance(page.dialog, SaidDialog)
    assert "Here he waits" in page.dialog.text.toPlainText()


def test_a_begun_review_is_dropped_only_when_asked_twice(rasa: RealDesk) -> None:
    dialog = opened(rasa, page_of(rasa))
    answer(dialog, "1", "5", "1")
    rasa.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and "not saved" in dialog.foot.said.whole
    answer(dialog, "0", "5", "1")  # something more is said: it is asked again
    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_the_house_closes_over_a_begun_review(rasa: RealDesk) -> None:
    dialog = opened(rasa, page_of(rasa))
    answer(dialog, "1", "5", "1")
    assert dialog.begun and dialog.close()


def test_who_is_slower_is_told_and_keeps_what_he_typed(rasa: RealDesk) -> None:
    page = page_of(rasa)
    dialog = opened(rasa, page, "m1.rec1")
    answer(dialog, "1", "5", "1")
    reviewed(rasa.store.workshop)
    dialog.save()
    rasa.settle_all()
    assert dialog.isVisible() and "meanwhile" in dialog.foot.said.whole and dialog.form.complete


def test_the_rules_draw_other_calls(rasa: RealDesk) -> None:
    page = page_of(rasa)
    page.show_rules()
    assert isinstance(page.dialog, RulesDialog)
    page.dialog.numbers["shortest"].setValue(45)
    page.dialog.save()
    rasa.settle_all()
    assert list(states(page)) == ["m1.rec1"]
    page.week.setCurrentIndex(3)
    page.week.activated.emit(3)
    rasa.settle_all()
    assert page.card.message == NO_CALLS and not page.open.isVisible()


def test_without_a_card_nothing_can_be_reviewed_and_it_says_so(rasa: RealDesk) -> None:
    rasa.store.workshop.delete_score_card(1, BOSS)
    page = page_of(rasa)
    assert page.open.press_value.why == CARD_FIRST
    assert page.said.whole.endswith("Make a score card first."), "a key that does nothing is explained"
    page.review("m1.rec1")
    assert page.dialog is None


def test_a_review_is_taken_back_where_it_is_read_and_one_is_read_at_a_time(rasa: RealDesk) -> None:
    reviewed(rasa.store.workshop)
    page = page_of(rasa)
    page.review("m1.rec1")
    page.review("m1.rec1")
    said = page.findChildren(SaidDialog)
    assert sum(each.isVisible() for each in said) == 1
    assert isinstance(page.dialog, SaidDialog)
    page.dialog.take_back.click()
    rasa.settle_all()
    assert states(page)["m1.rec1"] == "to review"


def test_a_call_is_chosen_by_hand_and_its_answer_is_seen(rasa: RealDesk) -> None:
    shop = rasa.store.workshop
    number = reviewed(shop)
    shop.save_sampling_rules(replace(shop.sampling_rules(), shortest=6000.0), BOSS)
    page = page_of(rasa)
    assert list(states(page)) == ["m1.rec1"]
    page.which.setCurrentIndex(1)
    page.which.activated.emit(1)
    rasa.settle_all()
    assert "c1.rec1" in states(page) and len(states(page)) > 1
    StoredWorkshop(shop.store, "mantas").answer_feedback(number, "I see")
    page.load()
    rasa.settle_all()
    assert "answered" in states(page)["m1.rec1"]
