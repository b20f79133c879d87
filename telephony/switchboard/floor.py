"""All that the board remembers: calls, operators, waiting lines, and which leg belongs to what.

Handlers change it and ask for commands by ``do``; nothing else holds state.
"""

from dataclasses import dataclass, replace

from telephony.switchboard.alert_events import Alert
from telephony.switchboard.call import Call
from telephony.switchboard.commands import CancelTimer, Command, Notify, SetTimer
from telephony.switchboard.facts import StateSpan
from telephony.switchboard.forecast import Forecast
from telephony.switchboard.idle import IdleBook
from telephony.switchboard.ids import CallId, LegId, OperatorId, QueueId, TimerId, TrunkId
from telephony.switchboard.line_book import LineBook
from telephony.switchboard.monitor_book import Monitor
from telephony.switchboard.operator import Operator
from telephony.switchboard.overview import TriedView
from telephony.switchboard.plan import Plan, QueuePlan
from telephony.switchboard.queue import WaitingLine
from telephony.switchboard.routing_events import BlockedNumber, Closing
from telephony.switchboard.steering_book import SteeringBook
from telephony.switchboard.steering_events import Emergency
from telephony.switchboard.today import Today

# Calls that are over and still known by name.
REMEMBERED = 1000


@dataclass(frozen=True, slots=True)
class LegRole:
    """What a live leg is to its call. ``operator`` is None for the customer's leg."""

    call: CallId
    operator: OperatorId | None


class Floor:
    """The state of one exchange. ``watchers``: who looks at the floor, and how often they asked to be shown
    all of it. ``going``: operators gone from the plan who are still at work;
    ``closed_queues``: queues gone from it that calls still know, in order."""

    alerts: tuple[Alert, ...] = ()

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.queues: dict[QueueId, QueuePlan] = {each.id: each for each in plan.queues}
        self.dialled = self.turns = 0
        self.over: dict[CallId, None] = {}
        self._out: list[Command] = []
        self.calls: dict[CallId, Call] = {}
        self.operators: dict[OperatorId, Operator] = {each.id: Operator(each) for each in plan.operators}
        self.lines: dict[QueueId, WaitingLine] = {each.id: WaitingLine() for each in plan.queues}
        self.forecasts: dict[QueueId, Forecast] = {each.id: Forecast() for each in plan.queues}
        self.promised: dict[CallId, None] = {}  # places that are kept, in the order they were asked for
        self.shelf: dict[CallId, None] = {}  # parked calls, in the order in which they were
        self.legs: dict[LegId, LegRole] = {}
        self.trunk_problems: dict[TrunkId, str] = {}
        self.book = LineBook()
        self.watchers: dict[OperatorId, int] = {}
        self.deserted: list[QueueId] = []
        self.unanswered: list[CallId] = []
        self.unheard: list[LegId] = []
        self.shut: dict[QueueId, Closing] = {}
        self.blocked: dict[str, BlockedNumber] = {}
        self.tried: dict[OperatorId, TriedView] = {}
        self.talks_changed: dict[CallId, Call] = {}
        self.monitors: dict[OperatorId, Monitor] = {}
        self.today = Today()
        self.spans: list[StateSpan] = []
        self.going: dict[OperatorId, None] = {}
        self.closed_queues: dict[QueueId, None] = {}
        self.steering = SteeringBook()
        self.emergencies: dict[QueueId, Emergency] = {}
        self._line_up()

    def follow(self, plan: Plan) -> None:
        """``plan`` holds from now on. Who and what is gone from it stays for as long as a call needs it, see
        ``plan_change``: such an operator serves no queue, such a queue has nobody."""
        coming = {each.id: each for each in plan.operators}
        before, self.plan = self.operators, plan
        staying = {each.id: each for each in plan.queues}
        self.closed_queues = {each: None for each in self.queues if each not in staying}
        self.queues = staying | {each: self.queues[each] for each in self.closed_queues}
        # Not `or`: a line in which nobody waits is empty, and would forget who came.
        self.lines = {each: self.lines.get(each, WaitingLine()) for each in self.queues}
        self.operators = {each.id: before.get(each.id) or Operator(each) for each in plan.operators}
        self.going = {each: None for each in before if each not in coming}
        for operator in before.values():
            operator.watch = None
            if operator.id in coming:
                operator.plan = self.steering.placed(coming[operator.id], staying)
            else:
                operator.plan = replace(operator.plan, queues=())
                self.operators[operator.id] = operator
        self.forecasts = {each: self.forecasts.get(each) or Forecast() for each in self.queues}
        self._line_up()

    def _state_over(self, span: StateSpan) -> None:
        self.spans.append(span)

    def forget_operator(self, operator: OperatorId) -> None:
        """He is gone from the plan and from every call."""
        del self.operators[operator]
        del self.going[operator]
        self.watchers.pop(operator, None)

    def forget_queue(self, queue: QueueId) -> None:
        """It is gone from the plan, and no call knows it any more."""
        del self.queues[queue], self.lines[queue], self.closed_queues[queue], self.forecasts[queue]

    def _line_up(self) -> None:
        """Who is free for which queue, by the plan that holds."""
        self.idle = IdleBook(self.queues.values(), self.operators.values())
        for operator in self.operators.values():
            operator.watch, operator.told = self.idle.changed, self._state_over
            self.idle.changed(operator)
        self._serving = {
            queue: [each for each in self.operators.values() if queue in each.plan.queues]
            for queue in self.queues
        }

    def do(self, command: Command) -> None:
        """Ask for something; carried out after the step."""
        self._out.append(command)

    def take_commands(self) -> tuple[Command, ...]:
        """What was asked since the last take."""
        out, self._out = tuple(self._out), []
        return out

    def set_timer(self, kind: str, of: str, due: float) -> None:
        self.do(SetTimer(TimerId(f"{kind}:{of}"), due))

    def cancel_timer(self, kind: str, of: str) -> None:
        self.do(CancelTimer(TimerId(f"{kind}:{of}")))

    def notify(self, operator: OperatorId, text: str, detail: str = "") -> None:
        self.do(Notify(operator, text, detail))

    def keep_leg(self, leg: LegId, call: Call, operator: OperatorId | None) -> None:
        """From now on this leg is that call's; ``operator`` None for the customer's."""
        self.legs[leg] = LegRole(call.id, operator)

    def call_of(self, leg: LegId) -> tuple[Call, OperatorId | None] | None:
        """The call a live leg belongs to and whose leg it is; None for a leg that is gone."""
        role = self.legs.get(leg)
        return (self.calls[role.call], role.operator) if role else None

    def take_in(self, call: Call) -> None:
        """A new call."""
        self.calls[call.id] = call
        call.watch, call.leg_over = self._talk_changed, self.today.call_changed

    def _talk_changed(self, call: Call) -> None:
        self.talks_changed[call.id] = call

    def close(self, call: Call) -> None:
        """The call is over for good; its name is remembered for a while, so that a late second
        ``CallArrived`` does not bring it back."""
        del self.calls[call.id]
        self.promised.pop(call.id, None)
        self.shelf.pop(call.id, None)
        self.over[call.id] = None
        if len(self.over) > REMEMBERED:
            del self.over[next(iter(self.over))]

    def sign_out(self, operator: Operator, now: float) -> None:
        """He goes home; the queues he leaves without anybody are looked at when the step is done."""
        operator.move("signed_out", now)
        mine = [each for each in operator.plan.queues if each in self.queues]
        self.deserted += [each for each in mine if not self.signed_in(each)]

    def serving(self, queue: QueueId) -> list[Operator]:
        """Operators of a queue, in the plan's order."""
        return self._serving.get(queue, [])

    def signed_in(self, queue: QueueId) -> bool:
        return any(each.state != "offline" for each in self.serving(queue))
