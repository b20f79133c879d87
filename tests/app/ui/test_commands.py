"""Every action has a key that types nothing, means one thing, and can be changed."""

import pytest

from app.ui.commands import ACTIONS, BY_NAME, RESERVED, changes, keymap, refusal
from app.ui.parts.say import say


def test_no_key_means_two_things() -> None:
    keys = [a.key for a in ACTIONS]
    assert len(set(keys)) == len(keys) == len(BY_NAME)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda a: a.name)
def test_every_default_would_be_allowed(action: object) -> None:
    assert refusal(keymap({}), action.name, action.key) is None  # type: ignore[attr-defined]


def test_no_default_types_a_letter_with_alt_gr() -> None:
    assert not [a for a in ACTIONS if "Ctrl+Alt" in a.key]


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("F3", "F3 already means “Hang up”."),
        ("Esc", "Esc has another meaning everywhere and cannot be used."),
        ("F6", "F6 already means “New request”."),
        ("Ctrl+C", "Ctrl+C has another meaning everywhere and cannot be used."),
        ("Ctrl+Alt+L", "Ctrl+Alt+L types a letter on many keyboards and cannot be used."),
        ("A", "A alone is needed for typing."),
        ("Shift+A", "Shift+A alone is needed for typing."),
    ],
)
def test_a_key_is_refused_with_its_reason(key: str, words: str, qapp: object) -> None:
    why = refusal(keymap({}), "answer", key)
    assert why is not None and say(why) == words


def test_a_changed_key_counts_and_only_it_is_saved() -> None:
    keys = keymap({"answer": "F5"})
    assert keys["answer"] == "F5"
    assert changes(keys) == {"answer": "F5"}


def test_a_key_may_be_switched_off_and_then_used_for_another() -> None:
    keys = keymap({"extend": "", "answer": "Ctrl+E"})
    assert (keys["extend"], keys["answer"]) == ("", "Ctrl+E")


def test_a_file_with_clashes_or_strangers_does_no_harm() -> None:
    assert keymap({"gone": "F9", "hold": "Esc"}) == keymap({})
    keys = keymap({"answer": "F12", "hold": "F12"})
    assert (keys["answer"], keys["hold"]) == ("F12", BY_NAME["hold"].key), "the first of two is kept"


def test_an_own_key_outlives_a_default_that_came_later() -> None:
    keys = keymap({"answer": "F3"})
    assert (keys["answer"], keys["hang_up"]) == ("F3", "")
    assert keymap(changes(keys)) == keys


def test_keys_that_were_exchanged_are_exchanged_at_the_next_start() -> None:
    keys = {**keymap({}), "answer": "F3", "hang_up": "F2"}
    assert keymap(changes(keys)) == keys


def test_escape_is_never_a_key_of_an_action() -> None:
    assert "Esc" in RESERVED
