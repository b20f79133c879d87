"""The rooms of the house, in the order of the rail. A new one is a row here and an action of the same name in
``commands`` (group "Rooms"). No Qt."""

from dataclasses import dataclass

from app.ui.parts.text import Text, tr


@dataclass(frozen=True, slots=True)
class RoomPlan:
    """``made_by``: ``module:Class`` of a ``Room``, imported when it is first entered; empty for the desk.
    ``needs``: the field of ``Tools`` without which the room is not there. ``role``: whose it is;
    ``operator``: everybody's."""

    name: str
    text: Text
    icon: str
    made_by: str = ""
    needs: str = ""
    role: str = "operator"

    def open_to(self, role: str) -> bool:
        """A supervisor may do what all others may. Whose role is not known yet is let in."""
        return not role or self.role in ("operator", role) or role == "supervisor"


DESK, FLOOR = "room_desk", "room_floor"
_LEAD = "supervisor"
ROOMS: tuple[RoomPlan, ...] = (
    RoomPlan(DESK, tr("Desk"), "headset"),
    RoomPlan("room_requests", tr("Requests"), "requests", "app.ui.requests.room:RequestsRoom"),
    RoomPlan("room_time", tr("Time spent"), "stopwatch", "app.ui.time.room:TimeRoom"),
    RoomPlan("room_devices", tr("Devices"), "device", "app.ui.devices.room:DevicesRoom"),
    RoomPlan("room_stock", tr("Stock"), "stock", "app.ui.stock.room:StockRoom"),
    RoomPlan("room_bulk", tr("Many scans"), "bulk", "app.ui.bulk.room:BulkRoom", "bulk"),
    RoomPlan("room_recalls", tr("Recalls"), "recall", "app.ui.recalls.room:RecallsRoom"),
    RoomPlan("room_tasks", tr("To call"), "to_call", "app.ui.tasks.room:TasksRoom"),
    RoomPlan("room_texts", tr("Texts"), "texts", "app.ui.replies.room:TextsRoom"),
    RoomPlan("room_scanners", tr("Scanners"), "scanner", "app.ui.readers.room:ScannersRoom"),
    RoomPlan(FLOOR, tr("Floor", "calls, people"), "floor", "app.ui.board.room:FloorRoom", "", _LEAD),
    RoomPlan("room_plan", tr("The plan"), "plan", "app.ui.plan.room:PlanRoom", "", _LEAD),
    RoomPlan("room_what_if", tr("What if"), "what_if", "app.ui.what_if.room:WhatIfRoom", "plan", _LEAD),
    RoomPlan("room_reports", tr("Reports"), "reports", "app.ui.reports.room:ReportsRoom", "", _LEAD),
    RoomPlan("room_quality", tr("Quality"), "quality", "app.ui.quality.room:QualityRoom", "", _LEAD),
    RoomPlan("room_lines", tr("Lines"), "lines", "app.ui.lines.room:LinesRoom", "", _LEAD),
)  # fmt: skip
BY_NAME = {plan.name: plan for plan in ROOMS}
