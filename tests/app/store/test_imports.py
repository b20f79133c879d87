"""Customers from a file into a real database: dry, for good, cancelled, killed, undone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from app.domain.errors import NotFound
from app.services.ports import ImportReport
from app.store.desk import now
from app.store.imports import StoredShelf
from app.store.tables import people, records
from tests.people import Desk, contact
from tests.workshop import bench_of

TABLES = (people.party, people.membership, people.phone, people.number_range)
FILE = """Name;Company;Phone;Switchboard
Jonas Petraitis;Baltic;8 612 34567;+370 5 234 5xxx
JONAS PETRAITIS;baltic;+37061234567;
Jonas Petraitis;Baltic;8 612 34568;
Ona;;8 611 11111;
;Nemunas;8 37 320 155;
;;8 611 22222;
Bad;;3.7E+10;
"""


def bring(
    desk: Desk,
    text: str = FILE,
    *,
    dry_run: bool = False,
    progress: Callable[[int, int], bool] = lambda d, t: True,
) -> ImportReport:
    return desk.office.import_people(text.encode(), region="LT", dry_run=dry_run, progress=progress)


def many(count: int) -> str:
    return "Name;Company;Phone\n" + "".join(f"Person {n};Firm {n % 7};+3706{n:07}\n" for n in range(count))


def contents(desk: Desk) -> list[list[tuple[object, ...]]]:
    with desk.store.reading() as connection:
        return [[tuple(row) for row in connection.execute(select(table).order_by("id"))] for table in TABLES]


def size(desk: Desk) -> int:
    return sum(len(rows) for rows in contents(desk))


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.new, report.merged, report.duplicates, report.bad


def test_a_dry_run_says_what_the_real_one_does_and_changes_nothing(desk: Desk):
    dry = bring(desk, dry_run=True)
    assert size(desk) == 0 and dry.batch == ""
    real = bring(desk)
    assert real.batch and real.rows == dry.rows and counts(real) == counts(dry) == (3, 1, 1, 2)
    assert [(row.line, row.verdict) for row in real.rows] == [
        (2, "new"), (3, "duplicate"), (4, "merge"), (5, "new"), (6, "new"), (7, "bad"), (8, "bad"),
    ]  # fmt: skip
    assert all(row.reason for row in real.rows if row.verdict != "new")
    (jonas,) = desk.resolve("+37061234568")
    assert (jonas.person, jonas.company) == ("Jonas Petraitis", "Baltic")
    assert desk.resolve("+37052345777")[0].company == "Baltic"


def test_the_same_file_again_adds_nothing(desk: Desk):
    bring(desk)
    before = contents(desk)
    again = bring(desk)
    assert counts(again) == (0, 0, 5, 2) and contents(desk) == before


def test_undo_leaves_what_was_there(desk: Desk):
    desk.add("Ona", "8 611 11111", "Nemunas")
    desk.add("Old", company="Baltic")
    before = contents(desk)
    report = bring(desk, FILE + "Ona;Baltic;8 611 11111;\nOna;Nemunas;8 699 99999;\n")
    assert contents(desk) != before
    assert desk.office.undo_import(report.batch) == 1
    assert contents(desk) == before
    assert desk.office.undo_import(report.batch) == 0


def test_undo_keeps_what_people_built_on(desk: Desk):
    report = bring(desk)
    ona = desk.office.search("ona")[0].id
    jonas = desk.office.search("jonas")[0].id
    desk.office.save_person(replace(desk.office.person(ona), note="a friend"))
    desk.office.link_number(jonas, "8 655 55555", "")
    desk.contacts.record(contact("c1", person_id=jonas))
    assert desk.office.undo_import(report.batch) == 0
    assert [p.raw for p in desk.office.person(ona).phones] == ["8 611 11111"]
    assert "8 655 55555" in [p.raw for p in desk.office.person(jonas).phones]
    assert desk.office.search("nemunas") == ()


def test_undo_of_nothing_is_said(desk: Desk):
    with pytest.raises(NotFound):
        desk.office.undo_import("never")


@pytest.mark.parametrize("stop_at", [0, 500, 1000, 1200])
def test_cancelled_keeps_nothing(desk: Desk, stop_at: int):
    desk.add("Old", "861234567", "Firm 1")
    before = contents(desk)
    asked = []

    def progress(done: int, total: int) -> bool:
        asked.append((done, total))
        return done != stop_at

    report = bring(desk, many(1200), progress=progress)
    assert report.cancelled and report.batch == "" and asked[-1] == (stop_at, 1200)
    assert contents(desk) == before


def test_other_desks_work_while_it_runs_and_see_its_people(desk: Desk, other_desk: Desk):
    seen = []

    def progress(done: int, total: int) -> bool:
        other_desk.office.save_note("c1", "mantas", f"{done} of {total}")
        seen.append(len(other_desk.office.search("person", 500)) > 0)
        return True

    report = bring(desk, many(1100), progress=progress)
    assert report.new == 1100 and seen == [False, True, True, True]


def test_a_failure_in_the_middle_keeps_nothing(desk: Desk):
    class Stop(Exception):
        pass

    def progress(done: int, total: int) -> bool:
        if done:
            raise Stop
        return True

    with pytest.raises(Stop):
        bring(desk, many(600), progress=progress)
    assert size(desk) == 0


def test_what_a_killed_program_left_is_taken_back_by_the_next_import(desk: Desk, other_desk: Desk):
    shelf = StoredShelf(other_desk.store, "mantas", "LT")
    killed = shelf.begin()
    bring_into(desk, killed)
    with desk.store.writing(people_changes()) as connection:
        connection.execute(records.import_batch.update().values(touched_at=now() - timedelta(minutes=5)))
    bring(desk, "Name;Phone\nOna;861234569\n")
    assert [found.title for found in desk.office.search("person", 100)] == []
    with desk.store.reading() as connection:
        states = connection.execute(
            select(records.import_batch.c.state, func.count()).group_by("state")
        ).all()
    assert sorted(tuple(row) for row in states) == [("done", 1), ("undone", 1)]


def bring_into(desk: Desk, batch: str) -> None:
    from app.domain.csv_people import read_table
    from app.domain.import_verdicts import Verdicts
    from app.domain.person_rows import person_row

    rows = [person_row(raw, "LT") for raw in read_table(many(5).encode(), "LT").rows]
    with StoredShelf(desk.store, "mantas", "LT").chunk(batch) as chunk:
        chunk.add(Verdicts().judge(rows, chunk.known(rows)))
    assert len(desk.office.search("person", 100)) == 5


def people_changes():
    from app.domain.changes import Changes

    return Changes(people=True)


def test_verdicts_across_chunks(desk: Desk):
    text = many(500) + "Person 3;Firm 3;+37060000003\nPerson 4;Firm 4;861234567\n"
    report = bring(desk, text)
    assert counts(report) == (500, 1, 1, 0)
    assert report.rows == bring_dry_elsewhere(text, desk)


def bring_dry_elsewhere(text: str, desk: Desk):
    empty = desk.store.path.with_name("empty.db")
    from tests.people import open_desk

    other = open_desk(empty)
    rows = bring(other, text, dry_run=True).rows
    other.close()
    return rows


def test_undo_takes_no_owner_from_a_device(desk: Desk):
    bench = bench_of(desk)
    batch = bring(desk).batch
    with desk.store.reading() as connection:
        ids = {row.name: row.id for row in connection.execute(select(people.party.c.id, people.party.c.name))}
    of_person = bench.device("A-1", person_id=ids["Ona"])
    of_company = bench.device("A-2", company_id=ids["Nemunas"])
    desk.office.undo_import(batch)
    assert bench.workshop.device_card(of_person.id).device.owner.person == "Ona"
    assert bench.workshop.device_card(of_company.id).device.owner.company == "Nemunas"
    with desk.store.reading() as connection:
        left = connection.execute(select(people.party.c.name).order_by("name")).scalars().all()
    assert left == ["Nemunas", "Ona"]
