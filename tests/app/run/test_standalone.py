"""Standalone's first start writes a plan to fill in; one that is there is left alone."""

import pytest

from app.run import standalone
from app.run.plan_file import read_plan


def test_the_first_start_writes_a_plan(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[object] = []

    def note(*given: object) -> int:
        started.append(given)
        return 0

    monkeypatch.setattr(standalone, "run_window", note)
    assert standalone.main(["--data", str(tmp_path), "--sip-port", "5070"]) == 0
    plan = (tmp_path / "plan.toml").read_text()
    assert read_plan(tmp_path / "plan.toml").operators[0].id == "operator"
    assert standalone.main(["--data", str(tmp_path)]) == 0
    assert (tmp_path / "plan.toml").read_text() == plan
    assert len(started) == 2
