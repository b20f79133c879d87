"""Back and forward in a draft."""

from dataclasses import replace

from app.domain.draft_history import DraftHistory
from tests.app.ui.made_up_plan import PLAN


def called(name: str):
    return replace(PLAN, queues=(replace(PLAN.queues[0], name=name), *PLAN.queues[1:]))


def test_letters_of_one_field_are_one_change() -> None:
    history = DraftHistory()
    history.changed(PLAN, called("H"))
    history.changed(called("H"), called("He"))
    shorter = replace(called("He"), numbers=())
    history.changed(called("He"), shorter)
    assert history.undo(shorter) == called("He")
    assert history.undo(called("He")) == PLAN and not history.can_undo
    assert history.undo(PLAN) == PLAN
    assert history.redo(PLAN) == called("He") and history.redo(called("He")) == shorter
    assert not history.can_redo


def test_a_new_change_is_no_way_back_to_what_was_undone() -> None:
    history = DraftHistory()
    history.changed(PLAN, called("A"))
    history.undo(called("A"))
    history.changed(PLAN, called("B"))
    assert not history.can_redo and history.undo(called("B")) == PLAN
    history.changed(PLAN, PLAN)
    assert not history.can_undo
    history.changed(PLAN, called("C"))
    history.forget()
    assert not history.can_undo
