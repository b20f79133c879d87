"""What holds for the whole house: the fields at the top of the plan, in groups, each with what is usual."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.scrolled import scrolled
from app.ui.parts.text import Shown, tr
from app.ui.plan.draft_page import Draft, DraftPage
from app.ui.plan.house_form import HouseForm
from app.ui.plan.words import MONITORING, RECORD_OUTGOING, value_words
from app.ui.rooms.ground import Ground
from app.ui.tickets.present import Option
from telephony.switchboard.plan import Plan

HOUR = 3600
_NUMBERS = ("extensions", "look_up_limit", "dial_time", "head_start", "park_slots", "park_time")


def usual() -> Mapping[str, Shown]:
    """What stands beside each field: what holds when the file says nothing."""
    defaults = {each.name: each.default for each in fields(Plan) if each.default is not MISSING}
    beside = {name: tr("usually {value}").of(value=_value(name, defaults[name])) for name in _NUMBERS}
    return {"region": tr("holds after the next start of Ringdesk"), **beside}


def _value(name: str, value: object) -> Shown:
    if isinstance(value, tuple):
        return "–".join(str(each) for each in value)
    return value_words(name, value, {})


class HousePage(DraftPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.plan: Plan | None = None
        self.form = HouseForm(usual(), self)
        self._make_fields()
        self.form.edited.connect(self._edited)
        self.card = Card(tr("The whole house"), scrolled(self.form, self), self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.card)

    def _make_fields(self) -> None:
        form = self.form
        form.block(tr("Numbers"), None)
        self.region = form.text("region", tr("Two letters, of numbers without a country code."), 2)
        shown = form.text("outgoing_number", tr("To people you call."), 30)
        shown.setPlaceholderText(say(tr("none: as the line has it")))
        form.pair("extensions", 8, tr("So many digits count as an extension of the house."))
        form.block(tr("Calls"), None)
        form.decimal(
            "look_up_limit", 0, 5, 0.05, tr("Before a queue is chosen without it; it rings meanwhile.")
        )
        form.number("dial_time", 5, 300, tr("The operator's own phone, and then the number."))
        form.number("head_start", 0, HOUR, tr("Who has a point is served like one who came so much earlier."))
        blocked = form.text("blocked_prompt", tr("What who is on the block list hears."), 60)
        blocked.setPlaceholderText(say(tr("none: they are refused")))
        form.block(tr("Parked callers"), None)
        form.pair("park_slots", 99999, tr("What one dials to have a parked caller."), tr("none"))
        form.number("park_time", 10, HOUR, tr("To who parked them, then to their queue."))
        form.block(tr("Recording and listening"), None)
        dialled = tuple(Option(each, words) for each, words in RECORD_OUTGOING.items())
        form.choice("record_outgoing", dialled, tr("Where the first queue of who dials says nothing."))
        rules = tuple(Option(each, words) for each, words in MONITORING.items() if each)
        form.choice("monitoring", rules, tr("Where the queue says nothing. Unseen: ask a lawyer first."))

    def show_draft(self, draft: Draft) -> None:
        self.plan = draft.plan
        self.form.show_row(draft.plan)

    def focus_first(self) -> None:
        self.region.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self, field: str, value: object) -> None:
        if self.plan is None:
            return
        if field == "region":
            value = str(value).upper()
        self.changed.emit(replace(self.plan, **{field: value}))  # type: ignore[arg-type]
