"""Made-up steering for screens: a house in which much was done by hand."""

from telephony.switchboard.alert_events import Alert
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.overview import DeedView, DeskView, EmergencyView
from tests.app.ui import made_up as made

RASA = made.me().operator
SERVING = (
    (OperatorId("mantas"), (QueueId("support"), QueueId("repairs"))),
    (OperatorId("vytas"), (QueueId("sales"),)),
)


def deed(number: int, what: str, **more: object) -> DeedView:
    fields = {"at": made.NOW - 300, "by": "Rasa P.", "whom": "Mantas K.", "detail": "", "queues": ()}
    return DeedView(**{"number": number, "deed": what, "reason": "", "undoable": False, **fields, **more})  # type: ignore[arg-type]


DEEDS = (
    deed(9, "queues", queues=("Support LT", "Sales"), reason="Greta is ill", undoable=True),
    deed(
        8,
        "announced",
        whom="",
        queues=("Support LT",),
        detail="Our lines to Kaunas are down",
        at=made.NOW - 900,
    ),
    deed(7, "pause", whom="Vytas K.", detail="meeting", reason="Team talk", undoable=True),
    deed(6, "shut", whom="", queues=("Repairs",), reason="Fire drill", at=made.NOW - 4000),
    deed(5, "message", whom="Dovilė U.", detail="Please call Baltic Steel back first", at=made.NOW - 5000),
)
ALERTS = (
    Alert("slow", "longest_wait", "support", "Support LT", 187.0, 120.0, made.NOW - 400, (RASA,)),
    Alert(
        "level", "service_level", "repairs", "Repairs", 61.4, 70.0, made.NOW - 95, (RASA, OperatorId("greta"))
    ),
    Alert("lunch", "pause", "vytas", "Vytas K.", 1865.0, 1800.0, made.NOW - 65, (RASA,), loud=False),
)
EMERGENCIES = (
    EmergencyView(
        QueueId("support"), "Support LT", "Our lines to Kaunas are down", made.NOW + 5400, "Rasa P.", True
    ),
    EmergencyView(QueueId("sales"), "Sales", "Our lines to Kaunas are down", None, "Rasa P.", False),
)


def busy_house(role: str = "supervisor", **more: object) -> DeskView:
    lead = role == "supervisor"
    shown = {
        "me": made.me(role=role),
        "deeds": DEEDS if lead else (),
        "alerts": ALERTS if lead else (),
        "emergencies": EMERGENCIES,
        "serving": SERVING if lead else (),
    }
    return made.view(**{**shown, **more})  # type: ignore[arg-type]
