"""Going back in a draft of the plan, and forward again. Letters typed into one field are one change."""

from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_changes import PlanChange, changes

MOST = 200


class DraftHistory:
    def __init__(self) -> None:
        self._before: list[Plan] = []
        self._after: list[Plan] = []
        self._last: tuple[str, ...] = ()

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def changed(self, before: Plan, after: Plan) -> None:
        """A person made ``after`` of ``before``."""
        if before == after:
            return
        what = changes(before, after)
        one = _field(what[0]) if len(what) == 1 else ()
        if not one or one != self._last:
            self._before = [*self._before[-MOST + 1 :], before]
        self._last = one
        self._after = []

    def undo(self, now: Plan) -> Plan:
        """The draft before the last change; the same when there is none."""
        return self._turned(self._before, self._after, now)

    def redo(self, now: Plan) -> Plan:
        return self._turned(self._after, self._before, now)

    def forget(self) -> None:
        """Another plan holds: what was before it is no draft of it."""
        self._before, self._after, self._last = [], [], ()

    def _turned(self, taken: list[Plan], kept: list[Plan], now: Plan) -> Plan:
        self._last = ()
        if not taken:
            return now
        kept.append(now)
        return taken.pop()


def _field(change: PlanChange) -> tuple[str, ...]:
    """What letters go into; the steps of a menu are many fields, and a row that came or went is none."""
    if not change.field or change.field == "steps":
        return ()
    return change.table, change.row, change.field
