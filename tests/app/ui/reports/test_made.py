"""One making for the screen, for files and for e-mail."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.saved_reports import period_of
from app.ui.reports.columns_chart import ColumnsPicture
from app.ui.reports.heat_map import HeatPicture
from app.ui.reports.made import KINDS, Asker, file_of, make_report, name_of, pictures_of
from tests.report_desk import DAY, WANTED, shop_of


@pytest.mark.parametrize("group_by", ["queue", "operator", "customer", "hour", "day"])
def test_table_and_charts_count_the_same(qtbot: QtBot, tmp_path: Path, group_by: str) -> None:
    with shop_of(tmp_path) as shop:
        wanted = replace(WANTED, group_by=group_by, compared=True)
        days = period_of(wanted, DAY)
        made = make_report(shop.workshop, wanted, days, Asker("supervisor"))
    offered = made.heat.total.figures.counts.offered
    assert offered > 100 and made.trend.asked.group_by == "hour"
    pictures = pictures_of(made)
    heat, trend, waits = pictures["arrivals"], pictures["trend"], pictures["waits"]
    assert isinstance(heat, HeatPicture) and isinstance(trend, ColumnsPicture)
    assert isinstance(waits, ColumnsPicture)
    assert sum(cell.count or 0 for row in heat.heat.cells for cell in row) == offered
    assert sum(each.total for each in trend.chart.stacks) == offered
    assert sum(each.total for each in waits.chart.stacks) == offered
    for form, begins in (("pdf", b"%PDF"), ("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf")):
        assert file_of(made, made.sheet, form).startswith(begins) and KINDS[form]
        assert name_of(made, form) == f"report-{group_by}-{date(2026, 1, 1)}.{form}"
