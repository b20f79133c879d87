"""What a waiting caller hears besides the music: greeting, his place, how long it takes, what he may press.

Operators are rung meanwhile; who picks up has the caller at once (a bridge stops prompts). Sentences are
recorded whole for every number, because languages inflect what stands beside a number.
"""

from telephony.switchboard.call import Call
from telephony.switchboard.commands import Answer, Play, StopMusic, StopPlayback
from telephony.switchboard.contact import ForetoldWait
from telephony.switchboard.emergency import prompts_for
from telephony.switchboard.floor import Floor
from telephony.switchboard.forecast import LONG, STEPS
from telephony.switchboard.ids import PlaybackId
from telephony.switchboard.plan import QueuePlan
from telephony.switchboard.ways_out import way_out

LAST_PLACE = 5
"""Farther back it is "several callers are before you"."""
PLACES = (*(f"position_{place}" for place in range(1, LAST_PLACE + 1)), "position_many")
_MINUTES = {step: f"wait_{step / 60:.0f}" for step in STEPS} | {LONG: "wait_long"}
WAITS = tuple(_MINUTES.values())
STILL_WAITING, OFFER, CONNECTING = "still_waiting", "offer_callback", "connecting"
AT_WORK = frozenset({"ready", "offered", "talking", "wrap_up"})


def play(floor: Floor, call: Call, kind: str, *names: str) -> None:
    """Recordings in the language he chose in a menu, else of his queue. Each playback has a name of its own:
    word that an earlier one was stopped may come late."""
    if call.queue is None:
        raise ValueError(f"call {call.id} waits for no queue")
    language = call.menu.language if call.menu is not None else floor.queues[call.queue].language
    call.wait.spoken += 1
    call.wait.playing = PlaybackId(f"{kind}.{call.wait.spoken}:{call.id}")
    floor.do(Play(call.leg, tuple(f"{language}/{name}" for name in names), call.wait.playing))


def hush(floor: Floor, call: Call) -> None:
    """A key was pressed: what is being said stops now, and the music goes on."""
    if call.wait.playing is not None:
        floor.do(StopPlayback(call.wait.playing))
        call.wait.playing = None


def may_be_spoken_to(floor: Floor, call: Call) -> bool:
    """Whether he hears us now, with the music off. Who was not answered yet is, and hears us once he is."""
    if not call.picked_up:
        floor.do(Answer(call.leg))
        return False
    hush(floor, call)
    floor.do(StopMusic(call.leg))
    return True


def expect(floor: Floor, call: Call, plan: QueuePlan, now: float) -> None:
    """He takes his place: when he is told of it, and what we foresee, also where nobody is told. Nothing is
    foreseen of one who is called back: an operator is there for him already."""
    call.wait.foreseen, call.wait.stay = None, len(call.wait.foretold)
    announce_under(floor, call, plan, now)
    if call.callback is not None or floor.idle.count(plan.id):
        return
    expected = _expected(floor, call, plan)
    if expected is not None:
        call.wait.foreseen = expected, now


def announce_under(floor: Floor, call: Call, plan: QueuePlan, now: float) -> None:
    """From now on as often as this plan says."""
    if plan.announce_every > 0 and not call.absent:
        floor.set_timer("announce", call.id, now + plan.announce_every)
    else:
        floor.cancel_timer("announce", call.id)


def welcome(floor: Floor, call: Call, plan: QueuePlan, now: float) -> None:
    """The customer's leg is up, and he waits."""
    prompts = prompts_for(floor, call, plan)
    if plan.greeting:
        prompts += (f"{plan.language}/{plan.greeting}",)
    if prompts:
        call.wait.playing = PlaybackId(f"greeting:{call.id}")
        floor.do(Play(call.leg, prompts, call.wait.playing))
    elif call.state == "waiting":
        _announce(floor, call, plan, now)


def greeting_over(floor: Floor, call: Call, outcome: str, now: float) -> None:
    """Whom it rings for already is not told that he waits."""
    if call.state == "waiting" and call.queue is not None and outcome != "stopped":
        _announce(floor, call, floor.queues[call.queue], now)


def time_to_announce(floor: Floor, call: Call, now: float) -> None:
    if call.state not in ("waiting", "offered") or call.queue is None:
        return
    plan = floor.queues[call.queue]
    announce_under(floor, call, plan, now)
    if call.picked_up and not _announce(floor, call, plan, now) and not call.wait.step:
        play(floor, call, "announce", STILL_WAITING)


def may_be_called_back(floor: Floor, call: Call) -> bool:
    """He may ask for it: his queue offers it, and we can call out."""
    plan = floor.queues.get(call.queue) if call.queue else None
    return bool(plan and plan.callback and call.picked_up and way_out(floor))


def _announce(floor: Floor, call: Call, plan: QueuePlan, now: float) -> bool:
    """Place, wait and offer, as far as the plan wants them and they are known; not while he types."""
    if call.wait.step:
        return False
    said = []
    if plan.announce_every > 0:
        said += _place(floor, call, plan) + _wait(floor, call, plan, now)
    if may_be_called_back(floor, call):
        said.append(OFFER)
    if said:
        play(floor, call, "announce", *said)
    return bool(said)


def _place(floor: Floor, call: Call, plan: QueuePlan) -> list[str]:
    if not plan.announce_position:
        return []
    place = floor.lines[plan.id].place(call.id)
    return [PLACES[min(place, len(PLACES)) - 1]]


def _wait(floor: Floor, call: Call, plan: QueuePlan, now: float) -> list[str]:
    expected = _expected(floor, call, plan)
    forecast = floor.forecasts[plan.id]
    if not plan.announce_wait or expected is None or not forecast.judged:
        return []
    call.wait.foretell(ForetoldWait(plan.id, now, expected, forecast.trusted))
    if not forecast.trusted:
        return []
    call.wait.told = call.wait.told or (expected, now)
    return [_MINUTES[expected]]


def expected_next(floor: Floor, plan: QueuePlan) -> float | None:
    """Seconds that whoever came now would wait; None: nobody knows, or he would not."""
    free = floor.idle.count(plan.id) and not len(floor.lines[plan.id])
    return None if free else _forecast(floor, plan, len(floor.lines[plan.id]) + 1)


def _expected(floor: Floor, call: Call, plan: QueuePlan) -> float | None:
    return _forecast(floor, plan, floor.lines[plan.id].place(call.id))


def _forecast(floor: Floor, plan: QueuePlan, place: int) -> float | None:
    at_work = sum(each.state in AT_WORK for each in floor.serving(plan.id))
    return floor.forecasts[plan.id].expected(place, at_work)


def came_true(floor: Floor, call: Call, now: float) -> None:
    """His turn has come: what was foreseen is compared with what he waited."""
    if call.queue is not None and call.wait.foreseen is not None:
        foreseen, since = call.wait.foreseen
        floor.forecasts[call.queue].came_true(foreseen, now - since)
    if call.wait.told is not None and call.wait.told_true is None:
        call.wait.told_true = now - call.wait.told[1]
    call.wait.turn_came(now)
    call.wait.foreseen = None
