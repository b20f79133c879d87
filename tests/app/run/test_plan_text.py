"""The plan file before it is judged."""

from pathlib import Path

import pytest

from app.domain.errors import BadInput
from app.run.plan_text import RESOURCES, plan_data, write_plan


def test_a_plan_is_written_once_with_a_password_of_its_own(tmp_path: Path) -> None:
    write_plan(RESOURCES / "demo" / "plan.toml", tmp_path, world_port="5080")
    first = (tmp_path / "plan.toml").read_text()
    assert plan_data(tmp_path / "plan.toml")["trunk"][0]["proxy"] == "127.0.0.1:5080"
    assert (tmp_path / "plan.toml").stat().st_mode & 0o077 == 0
    write_plan(RESOURCES / "demo" / "plan.toml", tmp_path, world_port="5081")
    assert (tmp_path / "plan.toml").read_text() == first
    write_plan(RESOURCES / "demo" / "plan.toml", tmp_path / "other", world_port="5080")
    assert (tmp_path / "other" / "plan.toml").read_text() != first


@pytest.mark.parametrize("content", [b"no = toml = at all", b"name = '\xff'"])
def test_what_is_no_toml_is_told_as_bad_input(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "plan.toml").write_bytes(content)
    with pytest.raises(BadInput, match="plan.toml"):
        plan_data(tmp_path / "plan.toml")


def test_a_missing_file_is_told_as_bad_input(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        plan_data(tmp_path / "plan.toml")
