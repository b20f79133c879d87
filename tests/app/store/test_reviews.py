"""Reviews of recorded calls: drawn, scored, told to him alone, answered."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.errors import BadInput, NotAllowed, NotFound
from app.domain.quality.cards import Card
from app.domain.quality.reviews import Mark, Review
from app.domain.quality.sampling import Candidate, Rules
from app.store.workshop import StoredWorkshop
from tests.people import NOON, Desk
from tests.reviewing import CARD, DAY, answered, record, review_of
from tests.workshop import Bench

BOSS = "supervisor"
WEEK = datetime.fromtimestamp(NOON, UTC).date()
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def shop(bench: Bench, desk: Desk) -> StoredWorkshop:
    """Rasa, who reviews; Mantas has three recorded calls, Ona one."""
    for number in range(3):
        record(desk, f"m{number}", at=NOON + 600 * number)
    record(desk, "o0", "ona", at=NOON + 60)
    record(desk, "next", at=NOON + 7 * DAY)
    for number, who in enumerate(("mantas", "ona")):
        record(desk, f"old{number}", who, at=NOON - 40 * DAY)
    bench.workshop.save_score_card(CARD, BOSS)
    return bench.workshop


def card(shop: StoredWorkshop) -> Card:
    return shop.score_cards()[0]


def calls(shop: StoredWorkshop) -> list[str]:
    return [each.of.call for each in shop.calls_to_review(WEEK, BOSS)]


def first(shop: StoredWorkshop, who: str = "mantas") -> Candidate:
    return next(each for each in shop.calls_to_review(WEEK, BOSS) if each.of.operator == who)


def reviewed(shop: StoredWorkshop, *points: int | None, who: str = "mantas") -> Review:
    return shop.save_review(review_of(first(shop, who), card(shop), *(points or (1, 4, 1))), BOSS)


def mantas(desk: Desk) -> StoredWorkshop:
    return StoredWorkshop(desk.store, "mantas")


def test_two_calls_of_each_are_drawn_and_always_the_same(shop: StoredWorkshop) -> None:
    assert len(calls(shop)) == 3 and calls(shop).count("o0") == 1
    assert calls(shop) == calls(shop)
    found = first(shop)
    assert (found.of.seconds, found.of.queue, found.outcome, found.review) == (60.0, "support", "solved", 0)


def test_rules_decide_and_who_is_new_has_more(shop: StoredWorkshop, desk: Desk) -> None:
    for number in range(6):
        record(desk, f"n{number}", "nida", at=NOON + 60 * number)
    assert sum(each.of.operator == "nida" for each in shop.calls_to_review(WEEK, BOSS)) == 4
    shop.save_sampling_rules(Rules(per_week=1, new_per_week=6), BOSS)
    assert len(calls(shop)) == 1 + 1 + 6
    shop.save_sampling_rules(replace(shop.sampling_rules(), shortest=61.0), BOSS)
    assert calls(shop) == []


def test_a_review_is_scored_by_the_card_and_says_when_and_where(shop: StoredWorkshop) -> None:
    made = reviewed(shop, 1, 4, 1)
    assert made.score.share == pytest.approx((1 + 2 * 0.8 + 1) / 4) and made.score.fatal == ()
    assert made.marks == (Mark(10.0, "Here he waits"), Mark(30.0, "Nice words"))
    assert (made.comment, made.who, made.card, made.read) == ("Keep it up.", "rasa", card(shop), None)
    assert made.answers == answered(1, 4, 1) and made.at is not None
    assert shop.reviews(LONG_AGO, BOSS) == (made,)
    again = next(each for each in shop.calls_to_review(WEEK, BOSS) if each.review)
    assert again.review == made.id and len(calls(shop)) == 3


def test_a_call_is_reviewed_once(shop: StoredWorkshop) -> None:
    wanted = review_of(first(shop), card(shop), 1, 4, 1)
    shop.save_review(wanted, BOSS)
    with pytest.raises(BadInput):
        shop.save_review(wanted, BOSS)


def test_a_changed_card_leaves_old_scores_as_they_were(shop: StoredWorkshop) -> None:
    made = reviewed(shop, 1, 0, 1)
    heavier = replace(card(shop), name="Renamed", questions=(replace(CARD.questions[1], weight=50),))
    shop.save_score_card(heavier, BOSS)
    assert shop.reviews(LONG_AGO, BOSS) == (made,)
    shop.delete_score_card(made.card.id, BOSS)
    assert shop.reviews(LONG_AGO, BOSS) == (made,)
    with pytest.raises(NotFound):
        shop.save_review(review_of(first(shop, "ona"), made.card, 1, 4, 1), BOSS)


def test_what_is_fatal_is_kept(shop: StoredWorkshop) -> None:
    made = reviewed(shop, 1, 5, 0)
    assert (made.score.share, made.score.fatal) == (0.0, (3,))
    assert reviewed(shop, None, None, None, who="ona").score.share is None


def test_answers_that_do_not_fit_the_card_are_refused(shop: StoredWorkshop) -> None:
    for wrong in ((1, 4), (1, 6, 1)):
        with pytest.raises(BadInput):
            shop.save_review(review_of(first(shop), card(shop), *wrong), BOSS)
    long = replace(review_of(first(shop), card(shop), 1, 4, 1), comment="x" * 3000)
    with pytest.raises(BadInput):
        shop.save_review(long, BOSS)
    assert shop.reviews(LONG_AGO, BOSS) == ()


def test_feedback_is_his_alone(shop: StoredWorkshop, desk: Desk) -> None:
    made = reviewed(shop)
    his = mantas(desk)
    assert his.feedback() == (made,) and shop.feedback() == ()
    assert StoredWorkshop(desk.store, "").feedback() == ()
    with pytest.raises(NotAllowed):
        shop.read_feedback(made.id)
    with pytest.raises(NotAllowed):
        StoredWorkshop(desk.store, "ona").answer_feedback(made.id, "mine")
    for role in ("operator", "technician", ""):
        for forbidden in (
            lambda role=role: his.reviews(LONG_AGO, role),
            lambda role=role: his.calls_to_review(WEEK, role),
            lambda role=role: his.save_review(made, role),
            lambda role=role: his.withdraw_review(made.id, role),
        ):
            with pytest.raises(NotAllowed):
                forbidden()


def test_he_reads_it_once_and_answers(shop: StoredWorkshop, desk: Desk) -> None:
    made, his = reviewed(shop), mantas(desk)
    seen = his.read_feedback(made.id)
    assert seen.read is not None and his.read_feedback(made.id).read == seen.read
    told = his.answer_feedback(made.id, "  Thank you. ")
    assert (told.reply, told.read) == ("Thank you.", seen.read) and told.replied is not None
    assert shop.reviews(LONG_AGO, BOSS)[0].reply == "Thank you."
    with pytest.raises(BadInput):
        his.answer_feedback(made.id, "x" * 3000)


def test_a_review_is_taken_back_until_he_answers(shop: StoredWorkshop, desk: Desk) -> None:
    made = reviewed(shop)
    before = calls(shop)
    shop.withdraw_review(made.id, BOSS)
    assert shop.reviews(LONG_AGO, BOSS) == mantas(desk).feedback() == () and calls(shop) == before
    with pytest.raises(NotFound):
        shop.withdraw_review(made.id, BOSS)
    again = reviewed(shop)
    assert mantas(desk).answer_feedback(again.id, "").replied is not None
    with pytest.raises(BadInput):
        shop.withdraw_review(again.id, BOSS)


def test_words_stay_when_the_recording_is_gone(shop: StoredWorkshop) -> None:
    made = reviewed(shop)
    shop.forget_recordings([made.of.recording])
    assert shop.reviews(LONG_AGO, BOSS) == (made,)
    assert made.of.call not in calls(shop)


def test_every_recorded_call_can_be_chosen_by_hand(shop: StoredWorkshop) -> None:
    shop.save_sampling_rules(Rules(per_week=0, new_per_week=0, shortest=600.0), BOSS)
    assert calls(shop) == []
    found = shop.calls_to_review(WEEK, BOSS, every=True)
    assert [each.of.call for each in found] == ["m0", "m1", "m2", "o0"]
    made = shop.save_review(review_of(found[1], card(shop), 1, 4, 1), BOSS)
    assert calls(shop) == ["m1"] and shop.calls_to_review(WEEK, BOSS, every=True)[1].review == made.id


def test_who_answered_and_presses_again_keeps_his_words(shop: StoredWorkshop, desk: Desk) -> None:
    number, his = reviewed(shop).id, mantas(desk)
    assert his.answer_feedback(number, "I asked before").reply == "I asked before"
    assert his.answer_feedback(number, " ").reply == "I asked before"
    assert his.answer_feedback(number, "And after").reply == "And after"
