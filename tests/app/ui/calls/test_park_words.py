"""Parked callers in words: number, time and who parked them; the box of transfers finds the place."""

from app.domain import desk as rules
from app.domain.desk import Desk, Notice
from app.ui.calls.park_words import parked_line, parked_rows, pick_up_press
from app.ui.calls.present import strip
from app.ui.calls.transfer_words import targets
from app.ui.desk.present import notice
from app.ui.parts.say import say
from tests.app.ui import made_up as made


def desk(*values: object) -> Desk:
    seen = Desk()
    for value in (made.UP, *(values or (made.view(parked=made.SHELF),))):
        seen = rules.heard(seen, value, made.NOW)
    return seen


def test_each_has_a_sign_a_number_a_time_and_says_why_he_is_there() -> None:
    rows = parked_rows(desk(), made.NOW)
    assert {row.cells[0].icon for row in rows} == {"park"}
    first, fresh, going = ([say(cell.text) for cell in row.cells] for row in rows)
    assert first[0] == "701 Ona Onaitė" and say(parked_line(desk(), "")).startswith("asks for her invoice")
    assert first[1:] == ["Dovilė", "01:36"] and rows[0].cells[2].tone == "warn"
    assert say(parked_line(desk(), "p-2")) == "parked under 702 by Mantas" and not parked_line(Desk(), "")
    assert fresh[0].startswith("702 ") and "655 50123" in fresh[0] and not rows[1].cells[2].tone
    assert going[1] == "ringing" and "Greta" in say(rows[2].cells[0].tip)
    tip = say(rows[0].cells[0].tip)
    assert "parked under 701 by Dovilė" in tip and "Support LT" in tip and "brought back" in tip


def test_the_button_is_about_the_chosen_one() -> None:
    assert pick_up_press("p-1", "F9", "").action == "pick_up p-1"
    assert pick_up_press("", "F9", "Because.").why == "Because."


def test_notices_are_told_and_what_went_well_is_no_warning() -> None:
    told = notice(Notice("parked", "701"))
    assert told.tone == "info" and "701" in say(told.text)
    assert notice(Notice("park_left", "Ona")).tone == "warn"


def test_the_call_strip_parks_and_says_why_somebody_was_parked() -> None:
    shown = strip(made.call(park_note="wants his invoice"), desk(made.view(made.call())), made.NOW, {})
    assert "park" in [press.action for press in shown.presses]
    assert "wants his invoice" in say(shown.details)


def test_the_box_of_transfers_knows_where_to_park_and_takes_the_reason() -> None:
    def found(text: str, word: str = "park") -> list[str]:
        shown = targets(desk(made.view(made.call())), made.NOW, text, "LT", word)
        return [each.target for each in shown if each.icon == "park"]

    assert found("") == ["park:"] and found("pa") == ["park:"]
    assert found("park  wants his invoice") == ["park:wants his invoice"]
    assert found("Palaikyti a", "palaikyti") == ["park:a"] and found("rasa") == []
