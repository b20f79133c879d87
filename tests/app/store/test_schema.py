"""Making, checking and upgrading the file; what a newer, foreign, broken one says."""

import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from threading import Barrier

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from app.domain.errors import StoreUnavailable
from app.store import schema, tables
from app.store.engine import open_store
from app.store.sqlite import engine_of
from app.store.tables.columns import metadata
from tests.people import Desk, open_desk
from tests.shape import ROOT

for each in iter_modules(tables.__path__):  # each tells the metadata its tables when it is read
    import_module(f"{tables.__name__}.{each.name}")

NEXT_STEP = '''
"""A step of tomorrow."""
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "9998", "{head}", None, None

def upgrade():
    op.add_column("party", sa.Column("nickname", sa.String))
    {then}
'''


@pytest.fixture
def tomorrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Ringdesk with one more step; the step's file is written by the test."""
    folder = tmp_path / "migrations"
    shutil.copytree(schema.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(schema, "MIGRATIONS", folder)
    monkeypatch.setattr(schema, "HEADS", (*schema.HEADS, "9998"))
    return folder / "versions" / "v9998_tomorrow.py"


def columns(path: Path) -> list[str]:
    with sqlite3.connect(path) as database:
        found = [row[1] for row in database.execute("PRAGMA table_info(party)")]
    database.close()
    return found


def backups(path: Path) -> list[Path]:
    return sorted(path.parent.glob("*.backup"))


def test_the_migrations_make_the_tables_we_declare(desk: Desk):
    with desk.store.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, metadata)
    ours = [each for each in differences if "_words" not in str(each)]
    assert ours == []


def test_the_heads_we_name_are_the_heads_there_are():
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    steps = ScriptDirectory.from_config(config).walk_revisions()
    assert tuple(reversed([step.revision for step in steps])) == schema.HEADS


def test_an_up_to_date_file_is_opened_without_alembic(path: Path):
    open_store(path).close()
    code = (
        "import sys; from pathlib import Path; from app.store.engine import open_store; "
        "open_store(Path(sys.argv[1])); sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, timeout=60).returncode == 0
    assert backups(path) == []


def test_an_older_file_is_upgraded_and_a_copy_kept(path: Path, desk: Desk, tomorrow: Path):
    head = schema.HEADS[-2]
    desk.add("Jonas", "861234567")
    desk.close()
    tomorrow.write_text(NEXT_STEP.format(head=schema.HEADS[-2], then=""), "utf-8")
    open_store(path).close()
    assert "nickname" in columns(path)
    (copy,) = backups(path)
    assert head in copy.name and "nickname" not in columns(copy)
    with sqlite3.connect(copy) as copied:
        assert copied.execute("SELECT name FROM party").fetchall() == [("Jonas",)]
    copied.close()


def test_a_file_of_the_first_form_keeps_its_people(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(schema, "HEADS", ("0001",))
    monkeypatch.setattr("alembic.command.upgrade", partial(_only_to, command.upgrade, "0001"))
    open_store(path).close()
    with sqlite3.connect(path) as database:
        database.execute(
            "INSERT INTO party (kind, name, key, changed_at) VALUES ('person', 'Jonas', 'jonas', '2026')"
        )
    database.close()
    monkeypatch.undo()
    opened = open_desk(path)
    assert [each.title for each in opened.office.search("jonas")] == ["Jonas"]
    opened.close()


def test_strangers_of_an_older_file_are_found(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(schema, "HEADS", tuple(f"{step:04d}" for step in range(1, 13)))
    monkeypatch.setattr("alembic.command.upgrade", partial(_only_to, command.upgrade, "0012"))
    open_store(path).close()
    with sqlite3.connect(path) as database:
        database.executemany(
            "INSERT INTO contact (call, number_raw, number, withheld, direction, trunk, called, display_name,"
            " queue, operator, arrived, ended, end_reason, disposition, final) VALUES (?, ?, ?, ?, 'in', '',"
            " '', '', '', '', '2026-01-01 00:00:00.000000', '2026-01-01 00:00:00.000000', 'customer', '', 1)",
            [("c1", "069877001", "+37069877001", 0), ("c2", "214", "", 0), ("c3", "+37060000214", "", 1)],
        )
    database.close()
    monkeypatch.undo()
    opened = open_desk(path)
    found = {text: [each.number for each in opened.office.strangers(text)] for text in ("77001", "214")}
    assert found == {"77001": ["+37069877001"], "214": ["214"]}
    opened.close()


def test_an_older_file_keeps_its_announced_waits_and_its_sums_are_gathered(
    path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(schema, "HEADS", tuple(each for each in schema.HEADS if each <= "0025"))
    monkeypatch.setattr("alembic.command.upgrade", partial(_only_to, command.upgrade, "0025"))
    open_store(path).close()
    at = "2026-01-01 00:00:01.500000"
    with sqlite3.connect(path) as database:
        database.executemany(
            "INSERT INTO contact (call, number_raw, number, withheld, direction, trunk, called, display_name,"
            " queue, operator, arrived, ended, end_reason, disposition, final, counted, announced,"
            " announced_true) VALUES (?, '', '', 0, ?, '', '', '', 'sales', '', ?, ?, '', '', 1, 1, ?, ?)",
            [
                ("c1", "in", at, at, 120.0, 90.5),
                ("c2", "in", at, at, None, None),
                ("c3", "in", at, at, 300.0, None),
                ("c4", "out", at, at, 300.0, 10.0),
            ],
        )
        for slot in (10, 1_963_296, 1_963_299):
            database.execute(
                "INSERT INTO visit_sum VALUES (?, 'sales', 'answered', 3, 2, 9000, 6000)", (slot,)
            )
    database.close()
    monkeypatch.undo()
    store = open_store(path)
    with store.reading() as connection:
        kept = connection.execute(text("SELECT contact_id, queue, at, told, said, waited FROM foretold_wait"))
        assert [tuple(row) for row in kept] == [
            (1, "sales", 1_767_225_601_500, 120_000, 1, 90_500),
            (3, "sales", 1_767_225_601_500, 300_000, 1, None),
        ]
        left = connection.execute(text("SELECT day FROM day_left")).scalars().all()
    assert left == [0, 20_451]
    store.close()


def _only_to(upgrade, revision: str, config: Config, _head: str) -> None:
    upgrade(config, revision)


def test_a_step_that_fails_leaves_nothing(path: Path, desk: Desk, tomorrow: Path):
    desk.add("Jonas", "861234567")
    step = NEXT_STEP.format(head=schema.HEADS[-2], then='raise RuntimeError("half way")')
    tomorrow.write_text(step, "utf-8")
    with pytest.raises(RuntimeError, match="half way"):
        open_store(path)
    assert "nickname" not in columns(path)
    assert len(desk.office.search("jonas")) == 1


def test_a_newer_file_is_left_alone(path: Path):
    open_store(path).close()
    with sqlite3.connect(path) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    before = path.read_bytes()
    with pytest.raises(StoreUnavailable, match="newer Ringdesk") as failure:
        open_store(path)
    assert "9999" in str(failure.value) and failure.value.advice
    assert path.read_bytes() == before


def test_somebody_elses_database_is_left_alone(path: Path):
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE recipes (name TEXT)")
    database.close()
    with pytest.raises(StoreUnavailable, match="other tables"):
        open_store(path)
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT count(*) FROM sqlite_master").fetchone() == (1,)
    database.close()


def test_what_is_no_database_is_said_plainly(path: Path):
    path.write_bytes(b"this is a letter to grandmother, not a database" * 100)
    with pytest.raises(StoreUnavailable, match="not a database"):
        open_store(path)
    assert path.read_bytes().startswith(b"this is a letter")


def test_two_programs_make_the_same_file_at_once(path: Path):
    code = (
        "import sys; from pathlib import Path; from app.store.engine import open_store; "
        "open_store(Path(sys.argv[1]))"
    )
    both = [subprocess.Popen([sys.executable, "-c", code, str(path)], cwd=ROOT) for _ in range(2)]
    assert [each.wait(60) for each in both] == [0, 0]
    open_store(path).close()


def test_a_new_file_is_opened_by_many_in_the_same_instant(tmp_path: Path):
    """SQLite refuses whoever asks while another turns the write-ahead log on, and waits for nobody there:
    without our own waiting about every fourth of these files failed."""
    many = 4
    with ThreadPoolExecutor(many) as pool:
        for turn in range(40):
            ready = Barrier(many)

            def opened(file: Path = tmp_path / f"{turn}.db", ready: Barrier = ready) -> str:
                engine = engine_of(file, cache_kib=64)
                ready.wait(10)
                with engine.connect() as connection:
                    mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
                engine.dispose()
                return str(mode)

            assert [each.result(20) for each in [pool.submit(opened) for _ in range(many)]] == ["wal"] * many
