"""What somebody may see of the past is what the plan file says now."""

import os
from pathlib import Path

from app.domain.sight import Sight
from app.run.plan_sight import PlanSight

PLAN = """
[[queue]]
id = "support"
teams = "north"
[[queue]]
id = "sales"
teams = ["south", "east"]
[[operator]]
id = "rasa"
[[operator]]
id = "greta"
teams = ["north"]
[[operator]]
id = "mantas"
teams = ["south"]
"""


def written(path: Path, text: str, at: int) -> None:
    path.write_text(text, encoding="utf-8")
    os.utime(path, (at, at))


def test_teams_of_the_file_as_it_is_now(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    greta = PlanSight(path, "greta")
    assert greta() == Sight(), "no plan: nothing"
    written(path, PLAN, 1)
    assert greta() == Sight(frozenset({"support"}), frozenset({"greta"}))
    assert PlanSight(path, "rasa")() is None
    assert PlanSight(path, "nobody")() == Sight()
    written(path, PLAN.replace('["north"]', '["south"]'), 2)
    assert greta() == Sight(frozenset({"sales"}), frozenset({"greta", "mantas"}))
    written(path, "not a plan", 3)
    assert greta() == Sight(frozenset({"sales"}), frozenset({"greta", "mantas"})), "as it was known"
