from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.debts import Debt
from app.domain.money import Money
from app.domain.people import Found, Person, PhoneEntry
from app.services.ports import ImportReport, RowVerdict
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from app.ui.people import present
from telephony.switchboard.overview import CallView
from tests.app.ui import made_up as made

NAMES = present.House()


def test_codes_of_the_history_have_the_names_of_the_house() -> None:
    view = made.view(outcomes=made.DISPOSITIONS)
    entry = replace(made.TIMELINE[0], who="dovile", queue="repairs", outcome="visit", note="")
    lost = replace(entry, outcome="abandoned", who="")
    row, other = present.timeline_rows((entry, lost), made.NOW, present.house(view), company=False)
    assert [say(c.text) for c in row.cells[3:]] == ["Dovilė U.", "Visit needed"]
    assert say(row.cells[1].tip) == "through Repairs"
    assert say(other.cells[4].text) == "the caller gave up"
    assert present.house(None) == NAMES


def test_who_is_not_known_any_more_keeps_the_code() -> None:
    names = present.house(made.view(outcomes=made.DISPOSITIONS))
    gone = replace(made.TIMELINE[0], who="birute", queue="old", outcome="made up", note="")
    (row,) = present.timeline_rows((gone,), made.NOW, names, company=False)
    assert [say(c.text) for c in row.cells[3:]] == ["birute", "made up"]


def test_who_hung_up_is_not_the_reader() -> None:
    names = present.house(made.view(outcomes=made.DISPOSITIONS))
    entry = replace(made.TIMELINE[0], who="dovile", outcome="operator", note="", seconds=130)
    (row,) = present.last_contact_rows((entry,), made.NOW, names, whose=False)
    assert say(row.cells[1].text) == "Call · 02:10 · Dovilė U. · the operator hung up"


def test_the_short_list_begins_with_what_came_of_it_and_its_tip_holds_all() -> None:
    names = present.house(made.view(outcomes=made.DISPOSITIONS))
    entry = replace(made.TIMELINE[0], who="dovile", outcome="visit", note="Valve.", seconds=130)
    (row,) = present.last_contact_rows((entry,), made.NOW, names, whose=True)
    assert say(row.cells[1].text) == "Jonas Petraitis · Visit needed · Dovilė U. · 02:10 · Call"
    assert say(row.cells[1].tip) == "Jonas Petraitis · Visit needed · Dovilė U. · 02:10 · Call · Valve."


def test_a_badge_is_shown_once() -> None:
    person = replace(made.JONAS, badges=("vip", "Contract"))
    assert [say(p.text) for p in present.person_pills(person)] == ["VIP", "Contract"]


@pytest.mark.parametrize(
    ("call", "kind"),
    [
        (None, "none"),
        (made.call(), "known"),
        (made.call(chosen=None), "candidates"),
        (made.unknown(), "unknown"),
        (made.unknown(identified=False), "looking"),
        (made.withheld(), "withheld"),
        (made.withheld(chosen=made.EGLE_MATCH), "known"),
    ],
)
def test_what_the_caller_card_is_about(call: CallView | None, kind: str) -> None:
    about = present.caller(call)
    assert about.kind == kind
    title, _ = present.headline(about, call)
    assert say(title)


def test_one_possible_match_is_a_question() -> None:
    about = present.caller(made.call(chosen=None, matches=(made.SARA_MATCH,)))
    assert (about.kind, about.person) == ("candidates", None)


def test_candidates_keep_their_order_and_say_why() -> None:
    shown = present.candidates((made.JONAS_MATCH, made.EGLE_MATCH, made.SARA_MATCH))
    assert [(c.place, c.name, say(c.pill.text)) for c in shown] == [
        (0, "Jonas Petraitis", "matched by number"),
        (1, "Eglė Stankutė", "switchboard"),
        (2, "سارا احمدی", "last digits only"),
    ]


@pytest.mark.parametrize(
    ("call", "subject"),
    [
        (made.call(), present.Subject(1, 10)),
        (made.unknown(), present.Subject(number="+37069877001")),
        (made.withheld(), present.Subject()),
        (made.call(chosen=None), present.Subject()),
    ],
)
def test_whose_history_is_shown(call: CallView, subject: present.Subject) -> None:
    assert present.subject(present.caller(call)) == subject


def test_a_persons_lines_and_the_numbers_to_call() -> None:
    lines = present.person_lines(made.JONAS)
    assert [(say(line.label), bare(line.value), line.dial) for line in lines] == [
        ("Role", "Maintenance lead", ""),
        ("E-mail", "j.petraitis@balticcooling.lt", ""),
        ("mobile", "+370 612 34567", "+37061234567"),
        ("office", "+370 5 210 4410", "+37052104410"),
    ]


def test_a_number_nobody_understands_is_shown_as_written() -> None:
    person = Person(9, "x", phones=(PhoneEntry("call the gate", extension="12"),))
    assert bare(present.person_lines(person)[0].value) == "call the gate #12"


def test_what_he_and_his_company_owe_stands_beside_both() -> None:
    owes = Debt(Money(Decimal("12.5"), "EUR"), date(2026, 11, 1))
    more = Debt(Money(Decimal(90), "PLN"), date(2026, 11, 2))
    firm = replace(made.BALTIC, debt=more)
    pills = present.person_pills(replace(made.EGLE, debt=owes), firm)
    assert [say(p.text) for p in pills] == ["owes 12.50 EUR", "owes 90.00 PLN"]
    assert [say(p.text) for p in present.company_pills(firm)] == ["owes 90.00 PLN"]


def test_company_lines() -> None:
    values = {say(line.label): line.value for line in present.company_lines(made.BALTIC)}
    assert values["Contract"] == "SLA Gold · 2027-03-31"
    assert values["Place"] == "Ozo g. 25, Vilnius"


def test_a_timeline_row() -> None:
    row = present.timeline_rows(made.TIMELINE, made.NOW, NAMES, company=True)[0]
    assert [say(c.text) for c in row.cells[1:]] == [
        "Jonas Petraitis",
        "Call",
        "02:10",
        "Rasa P.",
        "Solved · Compressor E41, reset helped",
    ]
    assert len(present.TIMELINE_COMPANY) == len(row.cells)
    assert len(present.TIMELINE) == len(
        present.timeline_rows(made.TIMELINE, made.NOW, NAMES, company=False)[0].cells
    )


def test_rows_have_ids_of_their_own() -> None:
    twice = (made.TIMELINE[0], made.TIMELINE[0])
    assert len({row.id for row in present.timeline_rows(twice, made.NOW, NAMES, company=False)}) == 2


def test_a_missed_call_is_red() -> None:
    assert present.timeline_rows(made.TIMELINE[2:3], made.NOW, NAMES, company=False)[0].cells[1].tone == "bad"


def test_the_short_list_names_people_only_when_there_are_many() -> None:
    one, many = (present.last_contact_rows(made.TIMELINE, made.NOW, NAMES, whose=n)[0] for n in (False, True))
    assert say(one.cells[1].text) == "Call · 02:10 · Rasa P. · Solved"
    assert say(many.cells[1].text).startswith("Jonas Petraitis · Call")


def test_a_hit_says_what_matched() -> None:
    found = Found("person", 1, "Jonas Petraitis", "UAB Baltic Cooling", "+37061234567", "Jonukas")
    title, details, icon = present.found_lines(found)
    assert (title, icon) == ("Jonas Petraitis", "person")
    assert bare(say(details)) == "UAB Baltic Cooling · +370 612 34567 · found by Jonukas"


@pytest.mark.parametrize(
    ("stored", "written"), [("+37061234567", "+370 612 34567"), ("112", "112"), ("", "")]
)
def test_a_number_of_the_store_is_written_for_people(stored: str, written: str) -> None:
    assert bare(present.written_number(stored)) == written


def test_bad_lines_of_an_import_come_first() -> None:
    rows = (
        RowVerdict(1, "new", "", "Ona", "", ("+3706",)),
        RowVerdict(2, "bad", "no name", "", "", ()),
    )
    report = ImportReport("", 1, 0, 0, 1, False, rows)
    assert [r.id for r in present.verdict_rows(report)] == ["2", "1"]
    assert [say(p.text) for p in present.import_summary(report)] == [
        "1 new",
        "0 added to",
        "0 already there",
        "1 cannot be used",
    ]


def test_languages_have_names() -> None:
    assert say(present.language("lt")) == "Lithuanian" and present.language("tlh") == "tlh"


def test_a_missed_stranger_is_at_least_a_number() -> None:
    entry = replace(made.TIMELINE[0], person="", company="", number="+37061234567", kind="missed")
    (row,) = present.last_contact_rows((entry,), made.NOW, NAMES, whose=True)
    assert "+37061234567" in bare(say(row.cells[1].text))
