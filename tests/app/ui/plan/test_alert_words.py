"""Alerts in sentences, and the figures of now that a desk knows."""

from dataclasses import replace

import pytest

from app.ui.parts.say import say
from app.ui.plan.alert_words import KIND_NAMES, mark_words, sentence, what_words, worst_now
from telephony.switchboard.alerts import KINDS
from telephony.switchboard.plan import AlertPlan
from tests.app.ui import made_up as made
from tests.app.ui.made_up_plan import PLAN, RASA

VIEW = made.view(me=made.me(role="supervisor"))


def test_every_kind_has_its_name_and_its_sentence() -> None:
    assert set(KIND_NAMES) == set(KINDS)
    for kind in KINDS:
        assert "7" in say(what_words(AlertPlan("a", kind, 7, 3), PLAN))


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("longest_wait", 90, "90 s"),
        ("longest_wait", 120, "2 min"),
        ("pause", 60, "60 s"),
        ("ready", 2, "2"),
        ("abandoned", 5, "5 %"),
    ],
)
def test_a_mark_has_its_unit(kind: str, value: float, words: str) -> None:
    assert say(mark_words(kind, value)) == words


def test_who_is_told_stands_behind_it_and_nobody_is_said_too() -> None:
    alert = AlertPlan("a", "longest_wait", 90, 60, owners=(RASA,), mail=("a@example.com", "b@example.com"))
    said = say(sentence(alert, PLAN))
    assert "Rasa P." in said and "a@example.com, b@example.com" in said
    assert say(sentence(replace(alert, owners=(), mail=()), PLAN)).endswith("nobody yet")


def test_the_worst_figure_of_now_is_the_one_nearest_to_the_mark() -> None:
    wait = worst_now(AlertPlan("a", "longest_wait", 90, 60), PLAN, VIEW, VIEW.at)
    since = min(each.longest_since for each in VIEW.queues if each.longest_since is not None)
    assert wait is not None and wait.value == VIEW.at - since
    ready = worst_now(AlertPlan("a", "ready", 0, 1), PLAN, VIEW, VIEW.at)
    assert ready is not None
    assert ready.value == min(each.ready for each in VIEW.queues if each.open or each.waiting)
    assert worst_now(AlertPlan("a", "service_level", 70, 80), PLAN, VIEW, VIEW.at) is None
    assert worst_now(AlertPlan("a", "ready", 0, 1), PLAN, None, 0) is None


def test_a_pause_of_now_is_its_operators() -> None:
    paused = replace(made.me("paused"), pause_code="lunch", since=VIEW.at - 600)
    view = replace(VIEW, me=paused, colleagues=())
    found = worst_now(AlertPlan("a", "pause", 900, 0, pause="lunch"), PLAN, view, VIEW.at)
    assert found is not None and (found.name, found.value) == (paused.name, 600)
    assert worst_now(AlertPlan("a", "pause", 900, 0, pause="break"), PLAN, view, VIEW.at) is None
