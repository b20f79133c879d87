"""Every plan that held is kept, readable by nobody else."""

from pathlib import Path

import pytest

from app.run import plan_versions
from app.run.plan_versions import PlanVersions
from telephony.switchboard.plan_desk import PlanVersion


def version(who: str = "Rasa") -> PlanVersion:
    return PlanVersion(0, 100.0, who, "saved")


def test_versions_are_numbered_and_found_again(tmp_path: Path) -> None:
    kept = PlanVersions(tmp_path / "plans")
    assert kept.newest == 0
    kept.keep(version(), "one")
    kept.keep(version("Tomas"), "two")
    again = PlanVersions(tmp_path / "plans")
    assert [(each.number, each.who) for each in again.all] == [(2, "Tomas"), (1, "Rasa")]
    assert (again.text(1), again.newest) == ("one", 2)
    assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / "plans").iterdir())


def test_one_that_did_not_come_to_hold_is_forgotten(tmp_path: Path) -> None:
    kept = PlanVersions(tmp_path)
    kept.keep(version(), "one")
    kept.keep(version(), "two")
    kept.drop_newest()
    assert (kept.newest, PlanVersions(tmp_path).newest) == (1, 1)


def test_the_oldest_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_versions, "KEPT", 3)
    kept = PlanVersions(tmp_path)
    for number in range(5):
        kept.keep(version(), str(number))
    assert [each.number for each in kept.all] == [5, 4, 3]
    assert len(list(tmp_path.iterdir())) == 6


def test_one_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    PlanVersions(tmp_path).keep(version(), "one")
    (tmp_path / "00002.json").write_text("{")
    assert PlanVersions(tmp_path).newest == 1
