"""One announcement to all who wait in some queues and to whoever comes, until it is switched off or its time
is over. It outlives the exchange: all of it is kept after every change."""

from collections.abc import Iterable
from dataclasses import replace

from telephony.switchboard.call import Call
from telephony.switchboard.commands import KeepEmergencies, Play, Speak
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId, PlaybackId, QueueId
from telephony.switchboard.plan import QueuePlan
from telephony.switchboard.steering_events import (
    EmergenciesKnown,
    Emergency,
    EmergencyCalled,
    EmergencyOver,
    TextSpoken,
)
from telephony.switchboard.steering_notes import note
from telephony.switchboard.teams import NOTHING, sees_queue, sight

TIMER = "emergency"
LONGEST = 7 * 86400.0
"""Seconds: what holds longer is for the plan."""
LONGEST_TEXT = 200
"""Characters: nobody listens to more."""
LISTENING = ("waiting", "offered")


def emergency_called(floor: Floor, event: EmergencyCalled, now: float) -> None:
    if not _may(floor, event.operator, event.queues):
        return
    text = " ".join(event.text.split())[:LONGEST_TEXT]
    queues = tuple(each.id for each in floor.plan.queues if each.id in event.queues)
    if not (text or event.prompt) or not queues:
        floor.notify(event.operator, "emergency_empty")
    elif event.until is not None and not now < event.until <= now + LONGEST:
        floor.notify(event.operator, "emergency_past")
    else:
        made = Emergency(QueueId(""), text, event.prompt, event.until, event.operator, now)
        _begin(floor, made, queues)
        note(floor, now, event.operator, "announced", queues=queues, detail=text or event.prompt)
        _keep(floor)


def _begin(floor: Floor, of: Emergency, queues: tuple[QueueId, ...]) -> None:
    languages = dict.fromkeys(floor.queues[each].language for each in queues)
    for queue in queues:
        _hold(floor, replace(of, queue=queue))
        if of.prompt:
            _tell_line(floor, queue)
    for language in languages if not of.prompt else ():
        floor.do(Speak(of.text, language))


def _hold(floor: Floor, emergency: Emergency) -> None:
    floor.emergencies[emergency.queue] = emergency
    if emergency.until is None:
        floor.cancel_timer(TIMER, emergency.queue)
    else:
        floor.set_timer(TIMER, emergency.queue, emergency.until)


def text_spoken(floor: Floor, event: TextSpoken, now: float) -> None:
    """The recording is there, or there is no voice for it: then who wanted it is told, and it is off."""
    for queue, each in tuple(floor.emergencies.items()):
        plan = floor.queues.get(queue)
        if each.prompt or each.text != event.text or plan is None or plan.language != event.language:
            continue
        if event.prompt:
            floor.emergencies[queue] = replace(each, prompt=event.prompt)
            _tell_line(floor, queue)
        else:
            _drop(floor, queue)
            floor.notify(each.by, "emergency_unspoken", plan.name)
    _keep(floor)


def emergency_over(floor: Floor, event: EmergencyOver, now: float) -> None:
    if not _may(floor, event.operator, event.queues):
        return
    on = tuple(each for each in event.queues if each in floor.emergencies)
    for queue in on:
        _drop(floor, queue)
    if on:
        note(floor, now, event.operator, "silenced", queues=on)
        _keep(floor)


def emergencies_known(floor: Floor, event: EmergenciesKnown, now: float) -> None:
    for each in event.emergencies:
        if each.queue in floor.queues and (each.until is None or now < each.until):
            _hold(floor, each)
            if not each.prompt:
                floor.do(Speak(each.text, floor.queues[each.queue].language))


def over(floor: Floor, queue: str, now: float) -> None:
    """The time is up; the desks are shown so."""
    if floor.emergencies.pop(QueueId(queue), None) is not None:
        _keep(floor)


def prompts_for(floor: Floor, call: Call, plan: QueuePlan) -> tuple[str, ...]:
    """What he must hear now in this queue; nothing when he has heard it. Whoever asks plays it."""
    emergency = floor.emergencies.get(plan.id)
    if emergency is None or not emergency.prompt or call.wait.emergency == emergency.at:
        return ()
    call.wait.emergency = emergency.at
    return (f"{plan.language}/{emergency.prompt}",)


def tell(floor: Floor, call: Call, plan: QueuePlan) -> None:
    """Who waits hears it now, once; not while he types a number, nor who is called back."""
    if not call.picked_up or call.absent or call.wait.step or call.state not in LISTENING:
        return
    if prompts := prompts_for(floor, call, plan):
        call.wait.spoken += 1
        call.wait.playing = PlaybackId(f"emergency.{call.wait.spoken}:{call.id}")
        floor.do(Play(call.leg, prompts, call.wait.playing))


def _tell_line(floor: Floor, queue: QueueId) -> None:
    for call in floor.lines[queue]:
        tell(floor, floor.calls[call], floor.queues[queue])


def _may(floor: Floor, who: OperatorId, queues: Iterable[QueueId]) -> bool:
    """A supervisor, and only for queues that he looks after."""
    if all(sees_queue(floor, who, each) for each in queues) and sight(floor, who) != NOTHING:
        return True
    floor.notify(who, "emergency_forbidden")
    return False


def _drop(floor: Floor, queue: QueueId) -> None:
    del floor.emergencies[queue]
    floor.cancel_timer(TIMER, queue)


def _keep(floor: Floor) -> None:
    floor.do(KeepEmergencies(tuple(floor.emergencies.values())))
