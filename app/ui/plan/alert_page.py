"""Alerts: which figure, at which marks, for how long, who looks after it and who is written to."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.plan_alerts import marked, new_alert, of_kind, with_alert, without_alert
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.plan.alert_words import KIND_NAMES, SHARES, sentence, unit, what_words, worst_now
from app.ui.plan.form import FieldForm, or_itself
from app.ui.plan.marks import Marks
from app.ui.plan.page import NEW, REMOVE, PlanPage
from app.ui.plan.people_ticks import PeopleTicks
from app.ui.rooms.ground import Ground
from app.ui.tickets.present import Option
from telephony.switchboard.alerts import KINDS
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan import AlertPlan, Plan
from telephony.switchboard.plan_desk import MailTried

EMPTY = CardMessage(
    "empty",
    tr("There is no alert."),
    tr("An alert tells somebody when callers wait too long, nobody is ready or a pause does not end."),
    Press(NEW, tr("New alert"), "edit"),
)
LONGEST, MOST = 24 * 3600, 100
NO_ADDRESS = tr("Write an address above first.")


class AlertPage(PlanPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, tr("Alerts"), (Column(tr("Alert")),), EMPTY)
        self.form = FieldForm(self)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.marks, self.owners = Marks(self), PeopleTicks(self)
        self._make_fields()
        self.form.edited.connect(self._edited)
        self.owners.edited.connect(lambda owners: self._edited("owners", owners))
        self.press(Press(NEW, tr("New alert"), "edit"))
        self.press(Press(REMOVE, tr("Remove"), "close", "quiet"))
        self.lay_out(self.form, tr("Alert"), (320, 400))

    def _make_fields(self) -> None:
        form = self.form
        form.wide(self.sentence)
        self.kind = form.choice("kind", tuple(Option(each, words) for each, words in KIND_NAMES.items()))
        self.queue = form.choice("queue")
        self.pause = form.choice("pause")
        form.block(tr("When"), self.marks)
        self.raise_at = form.number("raise_at", 0, LONGEST, tr("Raised here or worse."))
        self.clear_at = form.number("clear_at", 0, LONGEST, tr("Over here or better."))
        form.number("hold", 0, 3600, tr("So long it must be so, both ways."))
        form.number("least", 0, 9999, tr("So many calls of today before a share is judged."))
        form.block(tr("Who looks after it"), self.owners)
        form.tick("sound", tr("On the loudspeaker for ringing, unless they are in a call."))
        self.mail = form.names("mail", tr("With commas between them."))
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        self.try_mail = PressButton(Press("mail", tr("Send a test mail"), "out"), row)
        self.try_mail.pressed_for.connect(lambda _: self._try_mail())
        line.addWidget(self.try_mail)
        line.addStretch(1)
        form.wide(row)
        self.quiet = form.choice("quiet", (), tr("While it is open, the alert is neither heard nor mailed."))

    # ---- showing

    def rows(self, plan: Plan) -> tuple[Row, ...]:
        return tuple(
            Row(each.id, (Cell(what_words(each, plan), tip=sentence(each, plan)),)) for each in plan.alerts
        )

    def show_chosen(self, plan: Plan, chosen: str) -> None:
        alert = _alert(plan, chosen)
        of_people = KINDS[alert.kind].of_people
        everybody = tr("everybody") if of_people else tr("every queue for itself")
        queues = tuple(Option(each.id, clean(each.name, 40)) for each in plan.queues)
        self.queue.show_options((Option("", everybody), *queues), alert.queue)
        pauses = tuple(Option(code, clean(name, 40)) for code, name in plan.pause_codes)
        self.pause.show_options((Option("", tr("any pause")), *or_itself(pauses, alert.pause)), alert.pause)
        calendars = tuple(Option(each.name, clean(each.name, 40)) for each in plan.calendars)
        never = Option("", tr("never quiet"))
        self.quiet.show_options((never, *or_itself(calendars, alert.quiet)), alert.quiet)
        self._show_marks(alert)
        without = {"pause": not of_people, "least": alert.kind not in SHARES}
        self.form.show_only(each for each in self.form.fields if not without.get(each))
        self.form_card.show_title(KIND_NAMES.get(alert.kind, clean(alert.id, 40)))
        self.sentence.setText(say(sentence(alert, plan)))
        self.owners.show_people(plan, alert.owners)
        self.form.show_row(alert)
        self.try_mail.show_press(
            Press("mail", tr("Send a test mail"), "out", why="" if alert.mail else NO_ADDRESS)
        )

    def _show_marks(self, alert: AlertPlan) -> None:
        behind, most = unit(alert.kind), MOST if unit(alert.kind) != tr(" s") else LONGEST
        for spin in (self.raise_at, self.clear_at):
            spin.blockSignals(True)  # another unit is no edit
            spin.setMaximum(most)
            spin.setSuffix(say(behind) if behind is not None else "")
            spin.blockSignals(False)
        self._show_now(alert)

    def _show_now(self, alert: AlertPlan) -> None:
        desk = self.ground.desk()
        if self.plan is not None:
            now = self.ground.clock() + desk.ahead
            self.marks.show_marks(alert, worst_now(alert, self.plan, desk.view, now))

    def desk_changed(self) -> None:
        if self.plan is not None and (chosen := self.table.selected_id()):
            self._show_now(_alert(self.plan, chosen))

    # ---- editing

    def _edited(self, field: str, value: object) -> None:
        chosen = self.table.selected_id()
        if self.plan is None or not chosen:
            return
        alert = _alert(self.plan, chosen)
        if field == "kind":
            alert = of_kind(alert, str(value))
        elif field in ("raise_at", "clear_at") and isinstance(value, int):
            alert = marked(alert, field, float(value))
        else:
            alert = replace(alert, **{field: value})  # type: ignore[arg-type]
        self.edit(with_alert(self.plan, alert))

    def _try_mail(self) -> None:
        """One to each address; what the server answers is told in the window's banner."""
        chosen = self.table.selected_id()
        if self.plan is not None and chosen:
            for address in _alert(self.plan, chosen).mail:
                self.asked.emit(MailTried(OperatorId(self.ground.me), address))

    def add(self, plan: Plan) -> None:
        alert = new_alert(plan, next(iter(KIND_NAMES)), self.ground.me)
        self.edit(with_alert(plan, alert))
        self.choose(alert.id)
        self.kind.setFocus()

    def without(self, plan: Plan, chosen: str) -> Plan:
        return without_alert(plan, chosen)


def _alert(plan: Plan, chosen: str) -> AlertPlan:
    return next(each for each in plan.alerts if each.id == chosen)
