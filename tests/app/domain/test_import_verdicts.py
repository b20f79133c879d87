"""Rows against what is known and against the rows above."""

from app.domain.import_verdicts import Party, Step, Verdicts
from app.domain.people import PhoneEntry
from app.domain.person_rows import PersonRow, Switchboard


def row(name: str = "Jonas", company: str = "", *numbers: str, line: int = 2, **fields) -> PersonRow:
    phones = tuple(PhoneEntry(raw=number, number=number) for number in numbers)
    return PersonRow(line=line, name=name, company=company, phones=phones, **fields)


def judge(*rows: PersonRow, known: tuple[Party, ...] = ()) -> list[Step]:
    return Verdicts().judge(rows, known)


def verdicts(steps: list[Step]) -> list[str]:
    return [step.verdict for step in steps]


def jonas(**fields) -> Party:
    return Party(id=7, kind="person", name="Jonas", **fields)


def test_nobody_of_that_name_is_new():
    (step,) = judge(row("Jonas", "Baltic", "+1"))
    assert (step.verdict, step.joins, len(step.phones)) == ("new", True, 1)
    assert step.target and step.target.id is None and step.company and step.company.name == "Baltic"


def test_the_same_name_and_number_is_the_same_person():
    known = jonas(numbers={("+1", "")}, companies={"baltic"})
    assert verdicts(judge(row("JONAS", "Baltic", "+1"), known=(known,))) == ["duplicate"]
    (step,) = judge(row("Jonas", "", "+1", "+2"), known=(known,))
    assert step.verdict == "merge" and step.target is known and [p.raw for p in step.phones] == ["+2"]


def test_the_same_name_and_company_is_the_same_person():
    (step,) = judge(row("Jonas", "Baltic", "+2"), known=(jonas(companies={"baltic"}),))
    assert step.verdict == "merge" and not step.joins


def test_another_number_and_no_common_company_is_another_person():
    assert verdicts(judge(row("Jonas", "", "+2"), known=(jonas(numbers={("+1", "")}),))) == ["new"]


def test_a_name_alone_tells_nobody_apart():
    assert verdicts(judge(row("Jonas"), known=(jonas(numbers={("+1", "")}),))) == ["duplicate"]


def test_a_known_person_joins_a_company():
    known = jonas(numbers={("+1", "")})
    (step,) = judge(row("Jonas", "Baltic", "+1"), known=(known,))
    assert step.verdict == "merge" and step.joins and "Baltic" in step.reason


def test_rows_meet_the_rows_above():
    steps = judge(row("Jonas", "Baltic", "+1"), row("jonas", "baltic", "+1"), row("Jonas", "Baltic", "+2"))
    assert verdicts(steps) == ["new", "duplicate", "merge"]
    assert steps[0].target is steps[1].target is steps[2].target
    assert steps[0].company is steps[2].company


def test_chunks_meet_each_other_too():
    judged = Verdicts()
    first = judged.judge([row("Jonas", "Baltic", "+1")], ())[0].target
    assert first is not None
    first.id = 9
    stored = Party(id=9, kind="person", name="Jonas", companies={"baltic"}, numbers={("+1", "")})
    assert verdicts(judged.judge([row("Jonas", "Baltic", "+1")], (stored,))) == ["duplicate"]


def test_a_company_of_its_own():
    switchboard = Switchboard("+37052", 12)
    steps = judge(
        row("", "Baltic", "+1", switchboards=(switchboard,)), row("", "BALTIC", "+1"), row("", "baltic", "+2")
    )
    assert verdicts(steps) == ["new", "duplicate", "merge"]
    assert steps[0].ranges == (switchboard,) and steps[0].target is steps[2].target


def test_a_bad_row_adds_nothing():
    (step,) = judge(row("Jonas", problem="no number"))
    assert (step.verdict, step.reason, step.target) == ("bad", "no number", None)
