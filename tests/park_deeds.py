"""Who parks and who picks up on a bad day, at the desk and by phone (see chaos.py)."""

from typing import TYPE_CHECKING

from telephony.switchboard import desk_events as d
from telephony.switchboard import events as e
from telephony.switchboard import park_events as pe
from telephony.switchboard.call import Call
from telephony.switchboard.ids import CallId, LegId
from tests.stories.scene import ANNA, BEN, CARL

if TYPE_CHECKING:
    from tests.chaos import Day

WHO = (ANNA, BEN, CARL)


def parks(day: "Day") -> list[e.Event]:
    calls = day.board.floor.calls.values()
    fetching = [each for each in calls if each.state == "fetching"]
    if fetching and day._next(3):
        return _goes_on(day, fetching)
    shelf = list(day.board.floor.shelf)
    if shelf and day._next(3):
        return _picks_up(day, shelf)
    busy = [each for each in calls if each.state in ("talking", "held") and each.operator is not None]
    if not busy:
        return [pe.ParkWanted(day.pick(WHO), day.call()), pe.PickUpAsked(day.pick(WHO), day.call())]
    call = day.pick(busy)
    wish: list[e.Event] = [
        pe.ParkWanted(call.operator, call.id, day.pick((0, 0, 0, 701, 799, -1)), day.pick(("", "invoice"))),
        e.TransferAsked(call.operator_leg, "702"),
        d.TransferWanted(call.operator, call.id, "703", ask_first=bool(day._next(2))),
        pe.ParkWanted(day.pick(WHO), call.id),
    ]
    return [day.pick(wish)]


def _picks_up(day: "Day", shelf: list[CallId]) -> list[e.Event]:
    who, call = day.pick(WHO), day.pick(shelf)
    parked = day.board.floor.calls[call].parked
    leg = LegId(f"dialled-{len(day.steps)}")
    number = str(parked.slot) if parked is not None and day._next(6) else day.pick(("709", "101", ""))
    wish: list[e.Event] = [
        pe.PickUpAsked(who, call),
        pe.PickUpAsked(who, call),
        pe.PhoneDialled(CallId(f"own-{len(day.steps)}"), leg, who, number),
        e.LegEnded(day.board.floor.calls[call].leg, 16, 0, day.pick(("far", "lost"))),
    ]
    comes = [e.PhoneOnline(who), d.SignedIn(who), d.ReadyAsked(who)] if day._next(3) else []
    return [*comes, day.pick(wish)]


def _goes_on(day: "Day", fetching: list[Call]) -> list[e.Event]:
    """The phone of who picks up answers, refuses, or its owner or the customer has changed his mind."""
    call = day.pick(fetching)
    wish: list[e.Event] = [
        e.LegAnswered(call.operator_leg),
        e.LegAnswered(call.operator_leg),
        e.LegEnded(call.operator_leg, 17, day.pick((486, 480, 0)), day.pick(("far", "lost"))),
        d.HangUpAsked(call.operator, call.id),
        pe.PickUpAsked(day.pick(WHO), call.id),
        e.MediaLost(call.operator_leg),
        e.PhoneOffline(call.operator),
    ]
    return [day.pick(wish)]
