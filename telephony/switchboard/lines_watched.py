"""Handlers of what is told and asked about lines without any call; test calls are in ``line_test``."""

from dataclasses import replace

from telephony.switchboard.commands import AskTrunk
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId, TrunkId
from telephony.switchboard.line_events import (
    EngineListening,
    LinePingAsked,
    LinesWatched,
    PhoneSeen,
    TrunkSeen,
    TrunkTried,
)
from telephony.switchboard.line_overview import PingView


def engine_listening(floor: Floor, event: EngineListening, now: float) -> None:
    floor.book.here = event


def trunk_seen(floor: Floor, event: TrunkSeen, now: float) -> None:
    track = floor.book.trunk(event.trunk)
    track.server = event.server
    if event.round_trip is not None:
        track.round_trip = event.round_trip


def phone_seen(floor: Floor, event: PhoneSeen, now: float) -> None:
    track = floor.book.phone(event.operator)
    track.address, track.agent = event.address, event.agent
    track.round_trip = event.round_trip if event.round_trip is not None else track.round_trip


def lines_watched(floor: Floor, event: LinesWatched, now: float) -> None:
    if event.watching and event.operator in floor.operators:
        floor.book.watching.add(event.operator)
    else:
        floor.book.watching.discard(event.operator)


def line_ping_asked(floor: Floor, event: LinePingAsked, now: float) -> None:
    """Asked again while the answer is awaited, it is not sent twice."""
    if not may_test(floor, event.operator, event.trunk):
        return
    track = floor.book.trunk(event.trunk)
    if track.pinged is not None and track.pinged.answered is None:
        return
    track.pinged = PingView(asked=now)
    floor.do(AskTrunk(event.trunk))


def trunk_tried(floor: Floor, event: TrunkTried, now: float) -> None:
    track = floor.book.trunk(event.trunk)
    if track.pinged is None:
        return
    track.pinged = replace(
        track.pinged,
        answered=now,
        status=event.status,
        reason=event.reason,
        server=event.server,
        round_trip=event.round_trip,
    )


def may_test(floor: Floor, operator_id: OperatorId, trunk: TrunkId) -> bool:
    """A supervisor, and a trunk of the plan; another is told why not."""
    operator = floor.operators.get(operator_id)
    if operator is None or all(each.id != trunk for each in floor.plan.trunks):
        return False
    if operator.plan.role != "supervisor":
        floor.notify(operator_id, "line_test_forbidden")
        return False
    return True
