"""Who could take a call over."""

from app.domain.desk import Desk, heard
from app.ui.calls.transfer_words import targets
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from tests.app.ui import made_up as made


def found(text: str) -> list[str]:
    desk = heard(heard(Desk(), made.UP, made.NOW), made.view(made.call()), made.NOW)
    return [each.target for each in targets(desk, made.NOW, text, "LT")]


def test_free_colleagues_stand_first_then_queues_then_the_others() -> None:
    everybody = found("")
    assert everybody[0] == "201"
    kinds = ["queue" if each.startswith("queue:") else "person" for each in everybody]
    first, last = kinds.index("queue"), len(kinds) - 1 - kinds[::-1].index("queue")
    assert set(kinds[first : last + 1]) == {"queue"} and kinds[-1] == "person"


def test_what_is_typed_chooses_by_name_without_accents_extension_and_number() -> None:
    assert found("dovile") == ["202"]
    assert found("205") == ["205", "205"] or found("205")[0] == "205"
    assert "+37061234567" in found("+370 612 34567") or "861234567" in found("8 612 34567")
    assert found("nobody like this") == []


def test_words_say_who_is_free_and_how_many_wait() -> None:
    desk = heard(heard(Desk(), made.UP, made.NOW), made.view(made.call()), made.NOW)
    words = [bare(say((each.title, *each.details))) for each in targets(desk, made.NOW, "", "LT")]
    assert any("ready" in each and "Mantas" in each for each in words)
    assert any("waiting" in each for each in words)
    assert targets(Desk(), made.NOW, "", "LT") == ()
