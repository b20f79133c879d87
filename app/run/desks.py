"""The desks of an exchange: who is connected, what each was shown last, what each asks.

An operator's own line and call go out at once; queues and colleagues, which change with every call of the
house, at most once in HOUSE_EVERY seconds. Who looks at the floor as a whole has a feed of it beside
(``floor_feeds``).
"""

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from operator import attrgetter
from typing import Protocol

from app.run.floor_feeds import FloorFeeds
from telephony.link.messages import Notice, StopExchange
from telephony.link.server import LinkServer
from telephony.switchboard.commands import Notify
from telephony.switchboard.desk_events import DeskAttached, DeskDetached
from telephony.switchboard.events import Asked, Event
from telephony.switchboard.floor import Floor
from telephony.switchboard.floor_overview import FloorHeard
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.overview import DeskView, OperatorView
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_desk import PlanWish
from telephony.switchboard.views import QueueViews, desk_view, monitor_view, own_part, staff

log = logging.getLogger(__name__)


class PlanDesk(Protocol):
    """Who answers what desks ask about the plan. Both return at once."""

    def ask(self, client: int, wish: PlanWish) -> None: ...

    def left(self, client: int) -> None: ...


HOUSE_EVERY = 0.2
# A big house is shown less often, so that showing it takes at most one part in so many of the loop's time.
COST_SHARE = 10
_OF_A_CALL = (
    "state", "identified", "matches", "chosen", "queue", "answered", "wrap_until", "muted", "no_audio",
    "end_reason", "recorded", "mask_until", "overheard",
)  # fmt: skip
# The same of the board's values and of what a desk was shown.
_LINE = attrgetter("state", "since", "phone_online", "after", "pause_code")
_OF_CALL, _CALL = attrgetter(*_OF_A_CALL), attrgetter("call", *_OF_A_CALL)


class Desks:
    """Visitors of the link server, audience of the loop. ``came``/``said``/``left`` run on the server's
    thread and only pass events on; the rest on the loop's."""

    def __init__(self, plan: Plan, stop: Callable[[], None] | None) -> None:
        """``stop`` ends the exchange when its last desk is closed; None: it runs on."""
        self._secrets = {str(each.id): each.secret for each in plan.operators}
        self._stop = stop
        self._server: LinkServer | None = None
        self._hear: Callable[[Event], None] = lambda event: None
        self._clients: dict[int, OperatorId] = {}
        self._shown: dict[int, DeskView] = {}
        self._house_due = 0.0
        self._staff: dict[OperatorId, OperatorView] = {}
        self._plans: PlanDesk | None = None
        self._feeds = FloorFeeds(self._send)

    def connect(
        self, server: LinkServer, hear: Callable[[Event], None], plans: PlanDesk | None = None
    ) -> None:
        """``plans`` hears what is asked about the plan."""
        self._server, self._hear, self._plans = server, hear, plans

    def follow(self, plan: Plan) -> None:
        """These operators' desks are let in from now on, and those that are there until the board has let
        their operator go."""
        coming = {str(each.id): each.secret for each in plan.operators}
        here = {str(each) for each in self._clients.values()}
        self._secrets = {each: secret for each, secret in self._secrets.items() if each in here} | coming

    # -- on the server's thread

    def secret_of(self, name: str) -> str | None:
        return self._secrets.get(name)

    def came(self, client: int, name: str) -> None:
        self._clients = {**self._clients, client: OperatorId(name)}
        self._hear(DeskAttached(OperatorId(name)))

    def said(self, client: int, name: str, message: object) -> None:
        if isinstance(message, StopExchange):
            self._stop_for(name)
        elif not isinstance(message, Asked) or isinstance(message, (DeskAttached, DeskDetached)):
            log.warning("desk %s sent %s, which is not for desks", name, type(message).__name__)
        elif message.operator != name:
            log.warning("desk %s tried to speak for %s", name, message.operator)
        elif isinstance(message, FloorHeard):
            self._feeds.heard(client, message)
        elif isinstance(message, PlanWish):
            if self._plans is not None:
                self._plans.ask(client, message)
        else:
            self._hear(message)

    def _stop_for(self, name: str) -> None:
        """Only the last desk takes the exchange with it."""
        others = sorted(each for each in self._clients.values() if each != name)
        if self._stop is None or others:
            log.info("the exchange stays for %s", ", ".join(others) or "it was started by itself")
            return
        self._stop()

    def left(self, client: int, name: str) -> None:
        self._clients = {key: each for key, each in self._clients.items() if key != client}
        if self._plans is not None:
            self._plans.left(client)
        if OperatorId(name) not in self._clients.values():
            self._hear(DeskDetached(OperatorId(name)))

    # -- on the loop's thread

    def publish(self, floor: Floor, now: float) -> float | None:
        """Send each desk what changed for it; returns when the rest of it is due, when it may have."""
        house = self._publish_desks(floor, now)
        feeds = self._feeds.publish(floor, self._clients.items(), now)
        return min((each for each in (house, feeds) if each is not None), default=None)

    def _publish_desks(self, floor: Floor, now: float) -> float | None:
        house_turn, began = now >= self._house_due, time.perf_counter()
        everybody, queues = (self._everybody(floor) if house_turn else None), QueueViews(floor, now)
        news: list[tuple[int, object]] = []
        for client, operator in self._on_the_floor(floor):
            before = self._shown.get(client)
            if before is None or house_turn:
                view = desk_view(floor, operator, now, everybody, queues)
            elif _as_shown(before, floor):
                continue
            else:
                view = own_part(before, floor, now)
            if before is None or replace(view, at=before.at) != before:
                self._shown[client] = view
                news.append((client, view))
        if news and self._server is not None:
            self._server.send_all(news)
        for gone in self._shown.keys() - self._clients.keys():
            del self._shown[gone]
        if not house_turn:
            return self._house_due
        cost = time.perf_counter() - began
        self._house_due = now + max(HOUSE_EVERY, cost * COST_SHARE)
        return None

    def _on_the_floor(self, floor: Floor) -> Iterator[tuple[int, OperatorId]]:
        """Desks of operators the board knows. One that was shown something before is let go: its operator is
        gone from the plan, and his last call is done. The board has not heard of the others yet."""
        for client, operator in self._clients.items():
            if operator in floor.operators:
                yield client, operator
            elif client in self._shown and self._server is not None:
                del self._shown[client]
                self._secrets.pop(operator, None)
                self._server.drop(client)

    def _everybody(self, floor: Floor) -> dict[OperatorId, OperatorView]:
        """The same objects for those nothing changed of: what is the same object is compared and encoded for
        nothing, and a house of n desks does that n times n times."""
        before = self._staff
        self._staff = {
            each: before[each] if before.get(each) == view else view for each, view in staff(floor).items()
        }
        return self._staff

    def notify(self, command: Notify) -> None:
        for client, operator in self._clients.items():
            if operator == command.operator:
                self._send(client, Notice(command.text, command.detail))

    def _send(self, client: int, message: object) -> None:
        if self._server is not None:
            self._server.send(client, message)


def _as_shown(before: DeskView, floor: Floor) -> bool:
    """Whether an operator and his call stand as his desk shows them. True of nearly everybody after nearly
    every event, so it is asked before any view is made; what it does not ask about (quality, say) is shown
    with the house."""
    operator = floor.operators[before.me.operator]
    if _LINE(before.me) != _LINE(operator) or before.monitoring != monitor_view(floor, operator.id):
        return False
    if operator.call is None or not before.calls:
        return operator.call is None and not before.calls
    return _CALL(before.calls[0]) == (operator.call, *_OF_CALL(floor.calls[operator.call]))
