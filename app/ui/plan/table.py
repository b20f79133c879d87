"""The pages of the room "The plan", in the order of its list. A new one is a row here. No Qt."""

from dataclasses import dataclass

from app.ui.parts.text import Text, tr


@dataclass(frozen=True, slots=True)
class PagePlan:
    """``made_by``: ``module:Class`` of a ``DraftPage`` that is made of a ``Ground`` alone, imported when it
    is first turned to. ``table``: the field of the plan whose rows the list counts; empty: none."""

    name: str
    text: Text
    icon: str
    made_by: str
    table: str = ""


PAGES: tuple[PagePlan, ...] = (
    PagePlan("queues", tr("Queues"), "people", "app.ui.plan.queue_page:QueuePage", "queues"),
    PagePlan("operators", tr("Operators"), "headset", "app.ui.plan.operator_page:OperatorPage", "operators"),
    PagePlan("hours", tr("Opening hours"), "clock", "app.ui.plan.hours_page:HoursPage", "calendars"),
    PagePlan("numbers", tr("Numbers"), "phone_in", "app.ui.plan.number_page:NumberPage", "numbers"),
    PagePlan("rules", tr("Rules"), "route", "app.ui.plan.rule_page:RulePage", "rules"),
    PagePlan("voicemail", tr("Voicemail"), "voicemail", "app.ui.plan.box_page:BoxPage", "boxes"),
    PagePlan("menus", tr("Menus"), "menu", "app.ui.plan.menu_page:MenuPage", "flows"),
    PagePlan("recordings", tr("Recordings"), "record", "app.ui.plan.prompt_page:PromptPage"),
    PagePlan("alerts", tr("Alerts"), "warning", "app.ui.plan.alert_page:AlertPage", "alerts"),
    PagePlan("pauses", tr("Pauses"), "pause", "app.ui.plan.pause_page:PausePage", "pause_codes"),
    PagePlan("house", tr("The house"), "company", "app.ui.plan.house_page:HousePage"),
    PagePlan("versions", tr("Versions"), "undo", "app.ui.plan.version_page:VersionPage"),
)
