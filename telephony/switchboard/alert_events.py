"""Alerts come up and go; see ``alerts`` for how that is decided."""

from dataclasses import dataclass

from telephony.switchboard.events import Event
from telephony.switchboard.ids import OperatorId


@dataclass(frozen=True, slots=True)
class Alert:
    """One that is up. ``id``: its rule, ``subject``: the queue or operator, ``name`` as people call it.
    ``value``: its worst figure since it was raised, perhaps a little old; ``limit``: the mark it passed.
    ``since``: epoch s. ``loud``: owners may hear it now."""

    id: str
    kind: str
    subject: str
    name: str
    value: float
    limit: float
    since: float
    owners: tuple[OperatorId, ...]
    loud: bool = True


@dataclass(frozen=True, slots=True)
class AlertsChanged(Event):
    """All that are up from now on, the oldest first."""

    alerts: tuple[Alert, ...]
