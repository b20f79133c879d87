"""Who sits at the desk, and what a second start asks of the first."""

from pathlib import Path

import pytest

from app.domain.errors import BadInput, NotFound
from app.run.desk import parser, seat_of, wishes
from app.run.plan_file import RESOURCES, write_plan


def test_the_seat_is_the_plans_first_operator_or_the_one_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        seat_of(tmp_path, "")
    write_plan(RESOURCES / "demo" / "plan.toml", tmp_path, world_port="5080")
    assert seat_of(tmp_path, "")[0].operator == "rasa"
    seat, region = seat_of(tmp_path, "mantas")
    assert (seat.operator, region) == ("mantas", "LT") and seat.secret
    with pytest.raises(NotFound, match="nobody"):
        seat_of(tmp_path, "nobody")


def test_an_operator_without_a_password_is_told(tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_text('[[operator]]\nid = "rasa"\n')
    with pytest.raises(BadInput, match="secret"):
        seat_of(tmp_path, "")


def test_links_and_flags_are_handed_on() -> None:
    read = parser("desk", None).parse_args
    assert wishes(read(["tel:+37061234567"])) == ("tel:+37061234567",)
    assert wishes(read(["--answer"])) == ("--answer",)
    assert wishes(read(["--hangup", "--theme", "dark"])) == ("--hangup",)
    assert wishes(read([])) == ()
