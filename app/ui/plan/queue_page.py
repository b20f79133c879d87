"""Queues: name, who is rung and how, who serves it with which skills, what happens to who waits too long."""

from dataclasses import replace

from app.domain import plan_menus
from app.domain.plan_boxes import target_of
from app.domain.plan_draft import new_queue, outcomes_of, with_operator, with_queue, without_queue
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.plan.form import FieldForm, or_itself
from app.ui.plan.members import Members
from app.ui.plan.needs import Needs
from app.ui.plan.page import NEW, REMOVE, PlanPage
from app.ui.plan.words import (
    BUSY,
    CALLBACK,
    LANGUAGES,
    MONITORING,
    RECORD,
    RECORD_OUTGOING,
    STRATEGIES,
    WAIT,
    field_name,
)
from app.ui.rooms.ground import Ground
from app.ui.tickets.present import Option
from telephony.switchboard.plan import OperatorPlan, Plan, QueuePlan, SkillNeed
from telephony.switchboard.tally import EDGES

EMPTY = CardMessage(
    "empty", tr("There is no queue."), tr("Callers wait in queues."), Press(NEW, tr("New queue"), "edit")
)
HOUR = 3600


class QueuePage(PlanPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(
            ground, tr("Queues"), (Column(tr("Name")), Column(tr("Operators"), 90, end=True)), EMPTY
        )
        self.form = FieldForm(self)
        self.members, self.needs = Members(self), Needs(self)
        self._make_fields()
        self.form.edited.connect(self._edited)
        self.members.edited.connect(self._member)
        self.needs.edited.connect(self._needs)
        self.press(Press(NEW, tr("New queue"), "edit"))
        self.press(Press(REMOVE, tr("Remove"), "close", "quiet"))
        self.lay_out(self.form, tr("Queue"))

    def _make_fields(self) -> None:
        form = self.form
        self.name = form.text("name")
        form.names("teams", tr("With commas between them: whose supervisors look after it."))
        form.choice("strategy", tuple(Option(each, words) for each, words in STRATEGIES.items()))
        form.number("ring_time", 1, 600, tr("How long one operator is rung."))
        form.number("wrap_up", 0, HOUR, tr("After-call work before the next call."))
        form.block(tr("Who serves it"), self.members)
        form.block(tr("Skills this queue wants"), self.needs)
        form.number("answer_goal", 1, 100, tr("Of callers. Below it, the floor says so."))
        form.block(tr("What came of a call"), None)
        form.lines("dispositions", _labels, 4, tr("One a line, as the operator sees it."))
        form.tick("disposition_required", tr("Wrap-up lasts until one is chosen."))
        form.block(tr("Waiting"), None)
        form.number("priority", -99, 99, tr("Points for every call of this queue."))
        keeper = tr("So long a caller waits for the operator who knows him.")
        form.number("sticky", 0, HOUR, keeper, tr("not at all"))
        again = tr("Before the same call rings again at one who refused or missed it.")
        form.number("retry_after", 0, HOUR, again)
        form.number("max_waiting", 0, 9999, "", tr("no limit"))
        form.number("max_wait", 0, 24 * HOUR, "", tr("no limit"))
        self.overflow = form.choice("overflow")
        self.no_operators = form.choice("no_operators")
        form.number("no_ready", 0, 24 * HOUR, tr("Then as when it takes too long."), tr("never"))
        self.closed_to = form.choice("closed_to")
        self.language = form.choice("language")
        self._make_more_fields()

    def _make_more_fields(self) -> None:
        form = self.form
        form.block(tr("While they wait"), None)
        form.number("announce_every", 0, HOUR, tr("At least 20 seconds."), tr("none"))
        form.tick("announce_position")
        form.tick("announce_wait", tr("While it is known, and was not off by more than half."))
        form.choice("callback", tuple(Option(each, words) for each, words in CALLBACK.items()))
        form.number("callback_tries", 1, 99)
        form.number("callback_retry", 10, 24 * HOUR)
        form.number("callback_window", 60, 24 * 7 * HOUR, tr("Then he stands on the list of calls."))
        form.block(tr("Figures"), None)
        form.seconds("answer_within", EDGES, tr("Seconds of the service level."))
        soon = tr("Nobody could have been quicker; not counted against the service level.")
        form.seconds("short_abandon", (0, *EDGES), soon, tr("everybody counts"))
        form.block(tr("Recordings"), None)
        form.choice("record", tuple(Option(each, words) for each, words in RECORD.items()))
        dialled = (
            Option("", MONITORING[""]),
            *(Option(each, words) for each, words in RECORD_OUTGOING.items()),
        )
        form.choice("record_outgoing", dialled, tr("Those that somebody dials whose first queue this is."))
        form.number("keep_days", 0, 36500, "", tr("for ever"))
        form.number("mask_limit", 1, HOUR, tr("Then the call is recorded again by itself."))
        form.block(tr("Listening to calls"), None)
        form.choice("monitoring", tuple(Option(each, words) for each, words in MONITORING.items()))
        form.block(tr("While they talk"), None)
        form.text("script", tr("As it is named in the room of texts; offered when a call is answered."))

    # ---- showing

    def rows(self, plan: Plan) -> tuple[Row, ...]:
        return tuple(Row(each.id, (Cell(clean(each.name, 40)), _served(plan, each))) for each in plan.queues)

    def show_chosen(self, plan: Plan, chosen: str) -> None:
        queue = _queue(plan, chosen)
        others = tuple(Option(each.id, clean(each.name, 40)) for each in plan.queues if each.id != chosen)
        others += tuple(
            Option(target_of(each), tr("Voicemail: {name}").of(name=clean(each.name, 40)))
            for each in plan.boxes
        )
        others += tuple(
            Option(plan_menus.target_of(each), tr("Menu: {name}").of(name=clean(each.name, 40)))
            for each in plan.flows
        )
        self.overflow.show_options(
            (Option("", tr("As when nobody is signed in")), *or_itself(others, queue.overflow)),
            queue.overflow,
        )
        nobody = (Option("wait", WAIT), Option("busy", BUSY), *others)
        self.no_operators.show_options(or_itself(nobody, queue.no_operators), queue.no_operators)
        closed = (Option("", tr("They are told and the call ends")), *or_itself(others, queue.closed_to))
        self.closed_to.show_options(closed, queue.closed_to)
        languages = tuple(Option(*each) for each in LANGUAGES.items())
        self.language.show_options(or_itself(languages, queue.language), queue.language)
        self.form_card.show_title(clean(queue.name, 40) or field_name("queue"))
        self.form.show_row(queue)
        self.needs.show_needs(queue.skills)
        self.members.show_members(plan, queue)

    # ---- editing

    def _chosen(self) -> tuple[Plan, QueuePlan] | None:
        chosen = self.table.selected_id()
        return (self.plan, _queue(self.plan, chosen)) if self.plan is not None and chosen else None

    def _edited(self, field: str, value: object) -> None:
        if (found := self._chosen()) is None:
            return
        plan, queue = found
        if field == "dispositions":
            value = outcomes_of(str(value), queue.dispositions)
        self.edit(with_queue(plan, replace(queue, **{field: value})))  # type: ignore[arg-type]

    def _member(self, operator: OperatorPlan) -> None:
        if self.plan is not None:
            self.edit(with_operator(self.plan, operator))

    def _needs(self, needs: tuple[SkillNeed, ...]) -> None:
        if (found := self._chosen()) is not None:
            self.edit(with_queue(found[0], replace(found[1], skills=needs)))

    def add(self, plan: Plan) -> None:
        queue = new_queue(plan, say(_NAME))
        self.edit(with_queue(plan, queue))
        self.choose(queue.id)
        self.name.setFocus()
        self.name.selectAll()

    def without(self, plan: Plan, chosen: str) -> Plan:
        return without_queue(plan, chosen)


_NAME: Text = tr("New queue")


def _queue(plan: Plan, chosen: str) -> QueuePlan:
    return next(each for each in plan.queues if each.id == chosen)


def _served(plan: Plan, queue: QueuePlan) -> Cell:
    return Cell(str(sum(queue.id in each.queues for each in plan.operators)))


def _labels(outcomes: tuple[tuple[str, str], ...]) -> str:
    return "\n".join(label for _, label in outcomes)
