"""The phone's process says what is wrong with its arguments."""

from pathlib import Path

import pytest

from app.run.phone import main
from app.run.plan_file import RESOURCES, write_plan


def test_no_plan_and_no_such_operator_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--data", str(tmp_path), "--operator", "nobody", "--exchange", "127.0.0.1:5060"]
    assert main(options) == 1
    write_plan(RESOURCES / "plan.toml", tmp_path)
    assert main(options) == 1
    told = capsys.readouterr().err
    assert "plan file cannot be read" in told and "no operator nobody" in told
