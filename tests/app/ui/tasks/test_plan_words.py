"""Plans and what is due by them, in words."""

from datetime import date, timedelta

from app.domain.service_plans import Due, DueLine, ServicePlan
from app.ui.parts.say import say
from app.ui.parts.values import Row
from app.ui.tasks.plan_words import due_rows, plan_rows


def words(row: Row) -> list[str]:
    return [say(cell.text) for cell in row.cells]


def test_plans_and_what_is_due() -> None:
    plan = ServicePlan(1, "Yearly", product_id=1, about="Nordkalt GF 420", active=False)
    ends = ServicePlan(2, "Warranty ends", "warranty", days=45)
    rows = plan_rows([plan, ends])
    assert words(rows[0]) == ["Yearly · switched off", "Nordkalt GF 420", "12 months", "30 days before"]
    assert words(rows[1]) == ["Warranty ends", "Every device", "once", "45 days before the end"]
    today = date(2026, 3, 2)
    lines = [
        DueLine(Due(1, n, today - timedelta(days=40 * n), ""), "K1", "Jonas", task=n == 1) for n in (0, 1)
    ]
    late, listed = due_rows(reversed(lines), plan, today)[::-1]
    assert words(late)[4] == "—" and words(listed)[4] == "on the list"
    assert listed.cells[0].tone == "bad" and late.cells[0].tone == "warn"
