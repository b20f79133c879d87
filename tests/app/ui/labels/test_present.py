"""Labels in words."""

import pytest

from app.domain.label_templates import ABOUT, ALIGNS, KINDS, Element
from app.domain.tickets import Ticket
from app.services.labels import Choice, Material, Problem
from app.ui.labels import present
from app.ui.parts.say import say
from devices.scanning.label import Box
from tests.app.ui.labels.sample import printers
from tests.app.ui.made_up_workshop import KNOWN, TODAY

TICKET = Ticket(1, 1, "Drips", "new", TODAY, TODAY)
PROBLEMS = [
    Problem("unprintable", 0, (reason, "SN-1", "guess", "qr"))
    for reason in ("nothing", "characters", "pair", "too_many", "digits", "check_digit", "no_gs1", "half")
] + [
    Problem("no_room", 0, ("SN-1", "60.0", "48.0", "")), Problem("edge", 0), Problem("fine", 0, ("0.17",)),
    Problem("crowded", 0), Problem("field", 0, ("colour",)), Problem("cut", 0, ("long",)),
]  # fmt: skip


def test_every_problem_has_a_sentence_of_its_own(qapp) -> None:
    said = [say(present.problem_words(each)) for each in PROBLEMS]
    assert len(set(said)) == len(PROBLEMS)
    assert all(each.endswith((".", "!")) for each in said)
    assert "{colour}" in say(present.problem_words(Problem("field", 0, ("colour",))))


def test_grave_problems_come_first_once_each_and_not_too_many() -> None:
    cut = Problem("cut", 1, ("x",))
    assert present.notes((Problem("fine", 0, ("0.17",)), cut, cut)) == (
        present.problem_words(cut),
        present.problem_words(Problem("fine", 0, ("0.17",))),
    )
    assert len(present.notes(PROBLEMS)) == 4


@pytest.mark.parametrize(
    ("material", "abouts"),
    [
        (Material(), {"place", "command"}),
        (Material((KNOWN,)), {"place", "command", "device"}),
        (Material((), TICKET), {"place", "command", "ticket"}),
        (Material((KNOWN,), TICKET), set(ABOUT)),
    ],
)
def test_only_labels_that_can_say_something_are_offered(tmp_path, material: Material, abouts: set) -> None:
    found = present.fitting(printers(tmp_path).templates(), material)
    assert {each.about for each in found} == abouts
    assert present.kind_of(material) == ("ticket" if material.ticket else "device")


def test_a_printer_that_was_used_stays_in_the_list() -> None:
    gone = present.printers(("HP",), Choice("system:Zebra"))
    assert [each.value for each in gone] == ["system:HP", "system:Zebra", "zpl", "pdf"]
    assert [each.value for each in present.printers((), Choice("zpl:x"))] == ["zpl", "pdf"]


def test_only_sheets_whose_labels_are_large_enough_are_offered(tmp_path) -> None:
    door = printers(tmp_path)
    named = {each.name: present.papers(door.sheets(), each) for each in door.templates()}
    assert [each.value for each in named["ticket_slip"]] == [""]
    assert any("L7160" in each.value for each in named["device"])
    assert any("L7651" in each.value for each in named["device_small"])
    assert not any("L7651" in each.value for each in named["device"])


def test_why_nothing_can_be_printed() -> None:
    assert present.why_not((), 0) and not present.why_not((), 1)
    assert present.why_not((PROBLEMS[0],), 1)
    assert not present.why_not((Problem("cut", 0, ("x",)),), 1)


def test_everything_has_its_words() -> None:
    assert set(present.KIND_NAMES) == set(KINDS)
    assert set(present.ALIGN_NAMES) == set(ALIGNS)
    line = Element("line", Box(0, 0, 1, 1))
    assert present.element_words(line) == present.KIND_NAMES["line"]
    assert "{serial}" in {each.value for each in present.field_options()}
    assert present.printed(1, "") != present.printed(2, "") != present.printed(2, "x.pdf")
