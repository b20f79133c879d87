"""A made-up plan as a supervisor's desk is shown it."""

from dataclasses import replace

from telephony.switchboard.ids import OperatorId, QueueId, TrunkId
from telephony.switchboard.plan import (
    AlertPlan,
    BoxPlan,
    DayHours,
    Hours,
    Interval,
    NumberPlan,
    OperatorPlan,
    Plan,
    QueuePlan,
    Rule,
    SkillNeed,
    TrunkPlan,
)
from telephony.switchboard.plan_changes import changes
from telephony.switchboard.plan_desk import PlanShown, PlanVersion
from tests.app.ui.made_up import NOW

SUPPORT, REPAIRS, SALES = QueueId("support"), QueueId("repairs"), QueueId("sales")
RASA, MANTAS, DOVILE = OperatorId("rasa"), OperatorId("mantas"), OperatorId("dovile")
WEEK = tuple(Interval(day, *part) for day in range(5) for part in ((480, 720), (780, 1020)))
PLAN = Plan(
    queues=(
        QueuePlan(
            SUPPORT,
            "Support",
            wrap_up=45.0,
            max_wait=300.0,
            overflow="sales",
            sticky=20.0,
            language="lt",
            skills=(SkillNeed("cooling", 2, 30.0),),
            dispositions=(("solved", "Solved"), ("visit", "Visit needed"), ("call_back", "Call back")),
            closed_to="voicemail:evening",
            hours=Hours("Europe/Vilnius", (*WEEK, Interval(5, 540, 780)), ("2026-12-25", "2026-12-26")),
        ),
        QueuePlan(REPAIRS, "Repairs", strategy="ring_all", no_operators="support"),
        QueuePlan(SALES, "Sales", no_operators="busy"),
    ),
    operators=(
        OperatorPlan(
            RASA, "Rasa P.", "204", "", (SUPPORT, REPAIRS), role="supervisor", skills=(("cooling", 3),)
        ),
        OperatorPlan(MANTAS, "Mantas K.", "205", "", (SUPPORT,), skills=(("cooling", 1),)),
        OperatorPlan(DOVILE, "Dovilė U.", "206", "", (REPAIRS, SALES), role="technician"),
    ),
    trunks=(TrunkPlan(TrunkId("city"), "City line"),),
    numbers=(
        NumberPlan("+37052080001", SUPPORT, "Support line"),
        NumberPlan("+37052080003", SALES, "Sales"),
        NumberPlan("*", SALES),
    ),
    alerts=(
        AlertPlan("slow", "longest_wait", 120, 60, SUPPORT, owners=(RASA,), mail=("lead@example.com",)),
        AlertPlan("level", "service_level", 70, 80, owners=(RASA, MANTAS)),
        AlertPlan("lunch", "pause", 3600, 0, pause="lunch", owners=(RASA,), hold=0, sound=False),
    ),
    pause_limits=(("lunch", 2700.0),),
    boxes=(BoxPlan("evening", "After hours", SUPPORT, languages=("lt", "en")),),
)
EARLIER = replace(PLAN, queues=(replace(PLAN.queues[0], ring_time=15.0, wrap_up=30.0), *PLAN.queues[1:]))
VERSIONS = (
    PlanVersion(3, NOW - 600, "Rasa P.", "saved", changes=changes(EARLIER, PLAN)),
    PlanVersion(
        2,
        NOW - 90_000,
        "",
        "by_hand",
        changes=changes(replace(EARLIER, operators=PLAN.operators[:2]), EARLIER),
    ),
    PlanVersion(1, NOW - 900_000, "", "found"),
)
SHOWN = PlanShown(PLAN, VERSIONS)
OFFICE = Hours(
    "Europe/Vilnius",
    (*WEEK, Interval(5, 540, 780)),
    ("2026-12-25", "2026-12-26"),
    (DayHours("2026-12-24", ((480, 720),), "Christmas Eve"), DayHours("01-01", (), "New Year")),
    "office",
)
SHOP = Hours("Asia/Tehran", tuple(Interval(day, 480, 960) for day in (5, 6, 0, 1, 2)), name="Tehran")
RULED = replace(
    PLAN,
    queues=(replace(PLAN.queues[0], hours=OFFICE), PLAN.queues[1], replace(PLAN.queues[2], hours=OFFICE)),
    calendars=(OFFICE, SHOP),
    rules=(
        Rule("night line", caller=("LT", "+48"), outside="office", to="person:205"),
        Rule("open request", open_request=True, add=1),
        Rule("important", priority=2, language=("lt",), to="support"),
        Rule("nonsense", withheld=True, priority=1, to="voicemail:evening"),
        Rule("withheld", called=("+37052080003",), withheld=True, to="busy"),
    ),
)
"""With rules and calendars that queues share; the fourth rule contradicts itself."""
