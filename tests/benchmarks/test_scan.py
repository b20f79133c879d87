"""Real scans at real desks, few of them; how fast is not judged here."""

import sqlite3
import tempfile
from pathlib import Path

import pytest

from benchmarks import scan
from benchmarks.equipment.book import device_book, serial_of
from benchmarks.equipment.scanning import Shown
from benchmarks.scan import drawn, judged


def test_some_scans_reach_painted_cards(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(scan, "WARM_UP", 1)
    monkeypatch.setattr(scan, "OPENINGS", 2)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("books")))
    figure = scan.run(["2", "300"])
    assert figure.name == "scan" and figure.figure > 0 and figure.peer
    assert "500 events, scanned and painted" in capsys.readouterr().out


def test_the_book_is_the_same_every_time_and_each_serial_number_is_there_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    rows = []
    for models in (7, 3):
        database = sqlite3.connect(device_book(100, models))
        rows.append(database.execute("SELECT id, serial, person_id, company_id FROM device").fetchall())
        (worst,) = database.execute("PRAGMA integrity_check").fetchone()
        broken = database.execute("PRAGMA foreign_key_check").fetchall()
        database.close()
        assert worst == "ok" and broken == []
    assert rows[0] == rows[1]
    assert [row[1] for row in rows[0]] == [serial_of(n) for n in range(1, 101)]
    assert len({serial_of(n) for n in range(1, 5001)}) == 5000


def test_no_device_is_scanned_twice_in_succession() -> None:
    codes = drawn(3, 100)
    assert all(one != other for one, other in zip(codes, codes[1:], strict=False))
    assert set(drawn(10, 500)) == {serial_of(n) for n in range(2, 11)}


def test_it_holds_only_when_every_promise_is_kept() -> None:
    def scans(painted: float, heard: float = 0.5) -> list[Shown]:
        return [Shown(painted, heard, 9.0, 0.1, 12.5, "Rūta")] * 10

    assert judged(scans(60), scans(30), {"in the store": [299.0]}, 1000).holds
    assert not judged(scans(61), scans(50), {"in the store": [299.0]}, 1000).holds
    assert not judged(scans(50), scans(24), {"in the store": [299.0]}, 1000).holds
    assert not judged(scans(60, 0.7), scans(30, 0.7), {"in the store": [299.0]}, 1000).holds
    assert not judged(scans(60), scans(30), {"in the store": [20.0], "painted": [20.0, 301.0]}, 1000).holds
