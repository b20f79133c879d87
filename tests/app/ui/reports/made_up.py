"""A sheet of every kind of figure."""

from app.ui.parts.text import tr
from app.ui.reports.sheet import TOTAL, Sheet, SheetColumn, SheetRow

SHEET = Sheet(
    tr("Report by {what}").of(what=tr("queue")),
    ("2026-01-01",),
    (
        SheetColumn("name", tr("Queue"), "text", width=0),
        SheetColumn("offered", tr("Offered"), "count", "offered"),
        SheetColumn("service_level", tr("Service level"), "share", "service_level"),
        SheetColumn("speed_of_answer", tr("Answer after"), "seconds", "speed_of_answer"),
        SheetColumn("offered±", tr("Offered"), "change"),
        SheetColumn("service_level±", tr("Service level"), "points"),
        SheetColumn("speed_of_answer±", tr("Answer after"), "later"),
    ),
    (
        SheetRow("a", "=cmd()", (100.0, 0.72916, 7.8359, 12.0, 0.0123, -65.0)),
        SheetRow("b", "Repairs", (0.0, None, None, -3.0, None, None)),
        SheetRow("c", "+370 600", (3.0, 1.0, 3700.4, 0.0, -0.5, 0.0)),
    ),
    SheetRow(TOTAL, tr("Together"), (103.0, 0.73, 8.1, 9.0, 0.0, 1.0)),
    ("Service level = A_T / (O − S)",),
)
