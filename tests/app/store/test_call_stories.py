"""Why calls went where they went, in one question for a whole list."""

from pathlib import Path

from tests.real_days import lived
from tests.report_desk import shop_of


def test_each_call_has_its_decisions_and_its_customer(tmp_path: Path) -> None:
    with shop_of(tmp_path) as shop:
        calls = [each.call for each in lived()]
        with shop.counted() as sent:
            found = shop.workshop.call_stories([*calls, "gone"], "supervisor")
        assert set(found) == set(calls) and all(found[call].why for call in calls)
        assert not any(each.recorded for each in found.values())
        assert len(sent) < 10
