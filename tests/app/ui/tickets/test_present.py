"""What requests say, decided without Qt."""

from dataclasses import replace

from app.domain.desk import Desk
from app.domain.duplicates import likely_duplicates
from app.domain.scan_results import AtHand
from app.domain.tickets import TICKET, NewTicket, allowed
from app.ui.parts.say import say
from app.ui.tickets import present
from telephony.switchboard.ids import CallId
from tests.app.ui import made_up as made
from tests.app.ui.made_up_workshop import TODAY, busy


def desk(*calls: object) -> Desk:
    return Desk(view=made.view(*calls), focus=CallId("c1") if calls else None)  # type: ignore[arg-type]


def test_lists_show_open_ones_only() -> None:
    shop = busy()
    shop.tickets[2] = replace(shop.tickets[2], state="done")
    lines = shop.tickets_of(person_id=1)
    assert [row.id for row in present.open_rows(lines, made.NOW)] == ["3", "1"]
    assert [row.id for row in present.short_rows(lines)] == ["3", "1"]


def test_the_state_offers_what_its_table_allows(qapp: object) -> None:
    for state in TICKET.states:
        options = present.steps(state)
        assert [option.value for option in options] == ["", *allowed(state)]
        assert all(say(option.text) for option in options)


def test_whoever_owns_it_is_in_the_list_even_when_he_left() -> None:
    values = [option.value for option in present.owners(desk(), "gone")]
    assert values[:2] == ["", "rasa"] and values[-1] == "gone"
    assert [option.value for option in present.teams(Desk(), "parts")] == ["", "parts"]


def test_a_title_that_was_wiped_out_stays() -> None:
    ticket = busy().tickets[1]
    kept = present.with_form(ticket, replace(present.form_of(ticket), title="  ", text="x"))
    assert (kept.title, kept.text) == (ticket.title, "x")
    assert present.with_form(NewTicket("A"), present.Form("")).title == "A"


def test_what_differs_stands_side_by_side(qapp: object) -> None:
    mine = present.Form("A", "x", 1, "rasa")
    assert present.conflict_lines(mine, mine) == ()
    lines = [say(line) for line in present.conflict_lines(mine, present.Form("A", "y", 3, "rasa"))]
    assert lines == ["Text: theirs “y”, yours “x”", "Priority: theirs “Urgent”, yours “Normal”"]


def test_a_call_that_only_rings_is_not_at_hand() -> None:
    ringing = present.at_hand(desk(made.call("offered")), AtHand(device_id=1))
    assert (ringing.call, ringing.person_id, ringing.device_id, ringing.owner) == ("", None, 1, "rasa")
    talking = present.at_hand(desk(made.call()), AtHand())
    assert (talking.call, talking.person_id, talking.company_id, talking.team) == ("c1", 1, 10, "support")


def test_an_unknown_caller_names_the_request_by_his_number() -> None:
    here = desk(made.unknown())
    new = present.caller_request(here, present.at_hand(here, AtHand()), "New request")
    assert (new.title, new.call, new.person_id) == ("+370 698 77001", "c1", None)
    assert present.caller_request(Desk(), AtHand(), "New request").title == "New request"


def test_duplicates_say_why(qapp: object) -> None:
    found = likely_duplicates(NewTicket("E41", device_id=1), busy().tickets.values(), TODAY)
    (row,) = present.duplicate_rows(found, made.NOW)
    assert (row.id, say(row.cells[1].text)) == ("1", "same device")


def test_two_long_texts_are_shown_where_they_part(qapp: object) -> None:
    (line,) = present.conflict_lines(
        present.Form("T", "same " * 60 + "mine"), present.Form("T", "same " * 60 + "theirs")
    )
    words = say(line)
    assert "mine”" in words and "theirs”" in words and len(words) < 200
