"""A day of the history as people who can live it again.

A caller comes when he came, dials what he dialled, and is talked to as long as he was (several operators
together, if he was sent on). Who hung up would hang up after as long again; who was answered had more
patience than he needed, drawn from ``patience``. Who was never talked to gets talk and after-call work of
somebody who was, in the same queue if there is one. Who came through a menu comes when he left it, for the
queue he chose; who never left it is left out. Operators pick up as quickly as they did, or let it ring
as they did.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import inf

from app.domain.queue_measures import whole
from app.domain.what_if.draws import draw
from app.domain.what_if.patience import Patience
from app.domain.what_if.presence import shifts_of
from telephony.simulation.people import Customer, Shift
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.facts import GONE
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.plan import Plan

PICKS_UP = 5.0
"""Seconds, where no operator's ringing is known."""
SOMEBODY = CallerMatch(None, "", None, "", "exact", "")
"""Who is only known by the queue he chose."""
AT_LIMIT = 0.5
"""Seconds: after-call work that ended so near the queue's limit was ended by it."""
NOT_OURS = frozenset({"rejected", "menu"})
"""End reasons of calls that no rule of queues could have changed."""


@dataclass(frozen=True, slots=True)
class DayOfCalls:
    """``midnight``: its beginning, epoch seconds. ``callers``: who they are, by call, as known today."""

    midnight: float
    contacts: tuple[ContactRecord, ...]
    callers: Mapping[str, CallerMatch] = field(default_factory=dict)


class RealDay:
    """``plan``: under which the day was lived."""

    def __init__(self, of: DayOfCalls, plan: Plan) -> None:
        self.midnight, self._plan, self._callers = of.midnight, plan, of.callers
        self.contacts = tuple(each for each in of.contacts if each.direction == "in" and _ours(each))
        self.shifts: tuple[Shift, ...] = shifts_of(of.contacts, plan)

    @cached_property
    def patience(self) -> Patience:
        return Patience((whole(each).wait, each.end_reason in GONE) for each in self.contacts)

    def customers(self, seed: int) -> list[Customer]:
        """The same seed, the same people."""
        return [self._customer(each, seed) for each in self.contacts]

    def _customer(self, contact: ContactRecord, seed: int) -> Customer:
        talk, work = self._work_of(contact, seed)
        waited = whole(contact).wait
        gone = contact.answered is None and contact.end_reason in GONE
        at, match = _entered(contact, self._callers.get(contact.call))
        return Customer(
            CallId(contact.call),
            at,
            contact.called,
            talk,
            wrap_up=work,
            patience=waited if gone else self.patience.longer(waited, draw("patience", seed, contact.call)),
            number="" if contact.withheld else contact.number or "0",
            match=match,
        )

    def _work_of(self, contact: ContactRecord, seed: int) -> tuple[float, float]:
        own = self._worked(contact)
        if own is not None:
            return own
        pool = self._pools.get(contact.queue) or self._pools.get("") or [(180.0, inf)]
        return pool[int(draw("talk", seed, contact.call) * len(pool))]

    def _worked(self, contact: ContactRecord) -> tuple[float, float] | None:
        """Seconds of talk and after-call work; None for a call that was not talked to."""
        talk = sum(each.ended - each.started for each in contact.legs if each.kind in ("talk", "hold"))
        work = sum(each.ended - each.started for each in contact.legs if each.kind == "wrap_up")
        limit = next((each.wrap_up for each in self._plan.queues if each.id == contact.queue), inf)
        if contact.answered is None:
            return None
        return talk, inf if abs(work - limit) <= AT_LIMIT else work

    @cached_property
    def _pools(self) -> Mapping[str, list[tuple[float, float]]]:
        """(talk, work) of the calls that were talked to, by queue and of all ("")."""
        pools: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for contact in self.contacts:
            worked = self._worked(contact)
            if worked is not None:
                pools[contact.queue].append(worked)
                if contact.queue:
                    pools[""].append(worked)
        return pools

    @cached_property
    def _rings(self) -> Mapping[str, Sequence[float]]:
        """Seconds until each operator picked up, infinite where he did not; of all ("")."""
        rings: dict[str, list[float]] = defaultdict(list)
        for contact in self.contacts:
            for leg in contact.legs:
                if leg.kind == "ring" and leg.outcome in ("answered", "missed"):
                    seconds = leg.ended - leg.started if leg.outcome == "answered" else inf
                    rings[leg.who].append(seconds)
                    rings[""].append(seconds)
        return rings

    def pick_up(self, seed: int, call: CallId, operator: OperatorId) -> float:
        """One of his rings of that day; of somebody's, when he had none."""
        pool = self._rings.get(operator) or self._rings.get("") or (PICKS_UP,)
        return pool[int(draw("ring", seed, call, operator) * len(pool))]


def _ours(contact: ContactRecord) -> bool:
    kinds = {leg.kind for leg in contact.legs}
    return contact.end_reason not in NOT_OURS and ("menu" not in kinds or "queue" in kinds)


def _entered(contact: ContactRecord, match: CallerMatch | None) -> tuple[float, CallerMatch | None]:
    """When he was done with the menu, if he had one, and himself as one who belongs to the queue he chose."""
    if not any(leg.kind == "menu" for leg in contact.legs):
        return contact.arrived, match
    first = next(leg for leg in contact.legs if leg.kind == "queue")
    return first.started, replace(match or SOMEBODY, queue=first.who)
