"""Score cards with every version of them, and the rules of the lot."""

from dataclasses import replace

import pytest

from app.domain.errors import BadInput, NotAllowed, NotFound, StaleEdit
from app.domain.quality.cards import Question, StaleCard
from app.domain.quality.sampling import Rules
from app.store.feed import ChangeFeed
from tests.people import Desk
from tests.reviewing import CARD
from tests.workshop import Bench

BOSS = "supervisor"


def test_a_card_is_saved_changed_deleted_and_comes_back(bench: Bench) -> None:
    shop = bench.workshop
    first = shop.save_score_card(CARD, BOSS)
    assert (first.id, first.version, shop.score_cards()) == (1, 1, (first,))
    second = shop.save_score_card(replace(first, questions=first.questions[:1]), BOSS)
    assert second.version == 2 and shop.score_cards() == (second,)
    shop.delete_score_card(first.id, BOSS)
    shop.delete_score_card(first.id, BOSS)
    assert shop.score_cards() == ()
    assert shop.restore_score_card(first.id, BOSS) == replace(second, version=4)
    versions = shop.score_card_versions(first.id)
    assert [(each.action, each.card.version, len(each.card.questions)) for each in versions] == [
        ("restored", 4, 1), ("deleted", 3, 1), ("saved", 2, 1), ("saved", 1, 3),
    ]  # fmt: skip
    assert versions[0].who == "rasa"


def test_who_was_slower_is_told_and_names_are_used_once(bench: Bench) -> None:
    shop = bench.workshop
    first = shop.save_score_card(CARD, BOSS)
    shop.save_score_card(replace(first, name="Other"), BOSS)
    for stale in (first, replace(first, id=77)):
        with pytest.raises(StaleCard):
            shop.save_score_card(stale, BOSS)
    shop.save_score_card(CARD, BOSS)
    with pytest.raises(BadInput):
        shop.save_score_card(replace(CARD, name="calls"), BOSS)


def test_a_question_that_was_removed_lends_its_number_to_no_other(bench: Bench) -> None:
    shop = bench.workshop
    first = shop.save_score_card(CARD, BOSS)
    second = shop.save_score_card(replace(first, questions=first.questions[:2]), BOSS)
    third = shop.save_score_card(replace(second, questions=(*second.questions, Question(3, "New"))), BOSS)
    assert [each.id for each in third.questions] == [1, 2, 4]


def test_a_name_that_was_taken_meanwhile_stops_the_way_back(bench: Bench) -> None:
    shop = bench.workshop
    first = shop.save_score_card(CARD, BOSS)
    shop.delete_score_card(first.id, BOSS)
    second = shop.save_score_card(CARD, BOSS)
    assert second.id == 2
    with pytest.raises(BadInput):
        shop.restore_score_card(first.id, BOSS)
    with pytest.raises(NotFound):
        shop.restore_score_card(99, BOSS)


def test_the_rules_are_kept_and_the_slower_is_told(bench: Bench) -> None:
    shop = bench.workshop
    assert shop.sampling_rules() == Rules()
    saved = shop.save_sampling_rules(Rules(5, queues=("support",), outcomes=("solved",), longest=600), BOSS)
    assert shop.sampling_rules() == saved and saved.version == 1
    with pytest.raises(StaleEdit):
        shop.save_sampling_rules(Rules(), BOSS)
    with pytest.raises(BadInput):
        shop.save_sampling_rules(replace(saved, per_week=99), BOSS)


def test_only_supervisors_write(bench: Bench) -> None:
    shop = bench.workshop
    card = shop.save_score_card(CARD, BOSS)
    for role in ("operator", "technician", ""):
        for forbidden in (
            lambda role=role: shop.save_score_card(CARD, role),
            lambda role=role: shop.delete_score_card(card.id, role),
            lambda role=role: shop.restore_score_card(card.id, role),
            lambda role=role: shop.save_sampling_rules(Rules(), role),
        ):
            with pytest.raises(NotAllowed):
                forbidden()


def test_others_hear_of_it(bench: Bench, other_desk: Desk) -> None:
    feed = ChangeFeed(other_desk.store)
    bench.workshop.save_score_card(replace(CARD, questions=(Question(1, "Greets"),)), BOSS)
    found = feed.poll()
    feed.close()
    assert found is not None and found.quality and not found.texts
