"""The demo's earlier weeks are lived once, a day at a time, as long as the demo goes on."""

from pathlib import Path

from app.run.demo_history import live_earlier_days
from app.run.exchange import load_sample
from app.store.demo_day import is_lived
from app.store.engine import open_store
from tests.demo_plan import FILE, demo_plan


def lived(data: Path) -> list[int]:
    store = open_store(data / "ringdesk.db")
    try:
        return [ago for ago in range(1, 8) if is_lived(store, ago)]
    finally:
        store.close()


def test_they_are_lived_once_and_go_on_after_an_end(tmp_path: Path) -> None:
    text = FILE.read_text("utf-8").replace("{secret}", "x" * 20).replace("{world_port}", "5070")
    (tmp_path / "plan.toml").write_text(text, "utf-8")
    load_sample(tmp_path / "ringdesk.db", demo_plan())
    assert lived(tmp_path) == [1]
    left = iter((True, True, False))
    live_earlier_days(tmp_path, lambda: next(left), 5)
    assert lived(tmp_path) == [1, 2, 3], "the demo ended then"
    live_earlier_days(tmp_path, lambda: True, 5)
    live_earlier_days(tmp_path, lambda: True, 5)
    assert lived(tmp_path) == [1, 2, 3, 4, 5]


def test_a_plan_that_cannot_be_read_leaves_the_demo_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_text("[[queue", "utf-8")
    live_earlier_days(tmp_path, lambda: True)
    assert not (tmp_path / "ringdesk.db").exists()
