"""A caller leaves a message: greeting, tone, his words; ``#``, silence, the longest time or his hang-up ends
it.

He may hear it, speak again and keep it. A row of `targets.WAYS`. Nothing that fails costs what he said: a
recording that cannot be played is passed over, and one that nobody reports closed is kept. Less than a
second of voice is no message, and his call one that nobody took.
"""

from collections.abc import Callable
from functools import partial

from telephony.switchboard import spoken
from telephony.switchboard.announcing import may_be_spoken_to
from telephony.switchboard.call import Call
from telephony.switchboard.closing import open_now
from telephony.switchboard.commands import (
    Command,
    HangUp,
    Play,
    PlayRecording,
    StopPlayback,
)
from telephony.switchboard.ending import end_call, leave_with_prompt
from telephony.switchboard.events import LegEnded
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import PlaybackId, RecordingId
from telephony.switchboard.plan import BoxPlan
from telephony.switchboard.voice_message import MESSAGE, TURNS, Message

LEFT = "voicemail"
"""How a call ends whose caller left a message."""
PROMPT_LIMIT = 180.0
"""No greeting is longer; after that the engine has forgotten to say that it ended."""
ANSWER = 6.0
"""Seconds to say what shall become of the message; silence keeps it."""
TRIES = 2
"""How often he may say nothing."""
TONE, CHOICE, THANKS, NOTHING = "message_tone", "message_choice", "message_thanks", "message_nothing"
KEYS = {"1": "play", "2": "again", "3": "keep", "#": "keep"}


def begin(floor: Floor, call: Call, name: str, now: float) -> bool:
    """Into the box of that name. False: there is none."""
    box = next((each for each in floor.plan.boxes if each.id == name), None)
    if box is None:
        return False
    call.queue = call.queue or box.queue
    call.message = Message(box, _language(floor, call, box))
    call.move("box_reached", now)
    call.begin("voicemail", box.id, now)
    call.say(f"voicemail {box.name}")
    if may_be_spoken_to(floor, call):
        caller_up(floor, call, now)
    return True


def _language(floor: Floor, call: Call, box: BoxPlan) -> str:
    known = (call.menu.language if call.menu else "", call.chosen.language if call.chosen else "")
    fitting = [each for each in known if each in box.languages]
    queue = floor.queues.get(call.queue) if call.queue else None
    return (*fitting, *box.languages, queue.language if queue else "en")[0]


def caller_up(floor: Floor, call: Call, now: float) -> None:
    """He can hear now."""
    if message := message_of(call):
        _play(floor, call, message, now, message.box.greeting)


def message_of(call: Call) -> Message | None:
    return call.message if call.state == "in_voicemail" else None


# ---- what happens in each state -----------------------------------------------------------------------


def _greeted(floor: Floor, call: Call, message: Message, now: float) -> None:
    _next(floor, call, message, "greeted")
    _play(floor, call, message, now, TONE)


def _sounded(floor: Floor, call: Call, message: Message, now: float) -> None:
    _next(floor, call, message, "sounded")
    box = message.box
    spoken.begin(floor, call, spoken.Into(box.id, box.queue, box.keep_days, box.silence), now)
    floor.set_timer("message", call.id, now + box.longest)


def _stopped(floor: Floor, call: Call, message: Message, now: float) -> None:
    _next(floor, call, message, "stopped")
    spoken.stop(floor, call, now)
    floor.set_timer("message", call.id, now + spoken.CLOSE_LIMIT)


def _unknown(floor: Floor, call: Call, message: Message, now: float) -> None:
    """Nobody says that the file is closed."""
    finished(floor, call, None, "", now)


def _keep(floor: Floor, call: Call, message: Message, now: float) -> None:
    _next(floor, call, message, "keep")
    _play(floor, call, message, now, THANKS)


def _over(floor: Floor, call: Call, message: Message, now: float) -> None:
    floor.do(HangUp(call.leg))
    _end(floor, call, message, now)


def _ask(floor: Floor, call: Call, message: Message, now: float) -> None:
    _next(floor, call, message, "said")
    _play(floor, call, message, now, CHOICE)


Deed = Callable[[Floor, Call, Message, float], None]
TIME_OVER: dict[str, Deed] = {
    "greeting": _greeted,
    "tone": _sounded,
    "speaking": _stopped,
    "closing": _unknown,
    "asked": _keep,
    "playing": _ask,
    "thanked": _over,
    "gone": _unknown,
}
"""State of the message → what is done when its time is over."""


def time_over(floor: Floor, call: Call, now: float) -> None:
    if message := message_of(call):
        TIME_OVER[message.state](floor, call, message, now)


def _played(turn: int, floor: Floor, call: Call, outcome: str, now: float) -> None:
    """Said to its end, or it could not be: the message goes on all the same."""
    message = message_of(call)
    if message is None or not message.sounding or message.turn != turn or outcome == "stopped":
        return
    message.sounding = False
    if message.state == "asked":
        floor.set_timer("message", call.id, now + ANSWER)
    else:
        TIME_OVER[message.state](floor, call, message, now)


PLAYBACKS = {f"message{turn}": partial(_played, turn) for turn in range(TURNS)}


def key_pressed(floor: Floor, call: Call, key: str, now: float) -> None:
    message = message_of(call)
    if message is None:
        return
    if message.state == "greeting" and call.picked_up:
        _greeted(floor, call, message, now)
    elif message.state == "speaking" and key == "#":
        _stopped(floor, call, message, now)
    elif key in KEYS and MESSAGE.allows(message.state, KEYS[key]):
        _chosen(floor, call, message, KEYS[key], now)


def _chosen(floor: Floor, call: Call, message: Message, wish: str, now: float) -> None:
    if wish == "keep":
        _keep(floor, call, message, now)
    elif wish == "again":
        _next(floor, call, message, wish)
        _play(floor, call, message, now, TONE)
    else:
        _next(floor, call, message, wish)
        last = call.recordings[-1].recording
        _sound(floor, call, message, now, partial(_recorded, call, last))


def _recorded(call: Call, recording: RecordingId, playback: PlaybackId) -> Command:
    return PlayRecording(call.leg, recording, playback)


def silent(floor: Floor, call: Call, now: float) -> None:
    """He says nothing any more."""
    message = message_of(call)
    if message is not None and message.state == "speaking":
        _stopped(floor, call, message, now)


def finished(floor: Floor, call: Call, voice: float | None, fault: str, now: float) -> None:
    """His recording is closed, by our wish or by itself. ``voice`` None: nobody knows."""
    message = message_of(call)
    if message is None or call.spoken is None:
        return
    said = spoken.settle(floor, call, voice, now)
    if message.state == "gone":
        _end(floor, call, message, now)
        return
    if message.state == "speaking":
        _next(floor, call, message, "stopped")
    if said or _parts(call):
        _ask(floor, call, message, now)
    elif fault:
        _cannot(floor, call, message, now, fault)
    else:
        _nothing_said(floor, call, message, now)


def _nothing_said(floor: Floor, call: Call, message: Message, now: float) -> None:
    message.tries += 1
    if message.tries >= TRIES:
        _over(floor, call, message, now)
        return
    _next(floor, call, message, "not_said")
    _play(floor, call, message, now, NOTHING)


def _cannot(floor: Floor, call: Call, message: Message, now: float, fault: str) -> None:
    """No message can be recorded: he is told that nobody can take his call."""
    call.say(f"no message can be recorded: {fault}")
    _hush(floor, call, message)
    call.finish("voicemail", message.box.id, now, "failed")
    leave_with_prompt(floor, call, now, _without(floor, call, now))


# ---- ends ---------------------------------------------------------------------------------------------


def caller_gone(floor: Floor, call: Call, event: LegEnded, now: float) -> None:
    """While he spoke: what he said is waited for."""
    message = message_of(call)
    if message is None:
        return
    message.left = now
    if MESSAGE.allows(message.state, "hung_up"):
        floor.legs.pop(call.leg, None)
        floor.cancel_timer("silent", call.id)
        _next(floor, call, message, "hung_up")
        spoken.stop(floor, call, now)
        floor.set_timer("message", call.id, now + spoken.CLOSE_LIMIT)
    elif message.state != "gone":
        _end(floor, call, message, now)


def _end(floor: Floor, call: Call, message: Message, now: float) -> None:
    """The contact ends when he left, not when the file was closed."""
    kept = bool(_parts(call))
    if kept:
        for each in floor.serving(message.box.queue):
            if each.state != "offline":
                floor.notify(each.id, "new_message", message.box.name)
    end_call(floor, call, message.left or now, LEFT if kept else _without(floor, call, now))


def _parts(call: Call) -> list[RecordingId]:
    return [each.recording for each in call.recordings if each.box]


def _without(floor: Floor, call: Call, now: float) -> str:
    """How a call ends that left nothing."""
    here = call.queue is not None and call.queue in floor.queues
    return "closed" if here and call.queue and not open_now(floor, call.queue, now) else "abandoned"


def box_prompts(box: BoxPlan) -> tuple[str, ...]:
    """All that is said in it, in each of its languages."""
    names = (box.greeting, TONE, CHOICE, THANKS, NOTHING)
    return tuple(f"{each}/{name}" for each in box.languages or ("en",) for name in names)


# ---- sound --------------------------------------------------------------------------------------------


def _next(floor: Floor, call: Call, message: Message, event: str) -> None:
    _hush(floor, call, message)
    message.move(event)


def _hush(floor: Floor, call: Call, message: Message) -> None:
    floor.cancel_timer("message", call.id)
    if message.sounding:
        message.sounding = False
        floor.do(StopPlayback(_playback(call, message)))


def _play(floor: Floor, call: Call, message: Message, now: float, name: str) -> None:
    said = (f"{message.language}/{name}",)
    _sound(floor, call, message, now, lambda playback: Play(call.leg, said, playback))


def _sound(
    floor: Floor, call: Call, message: Message, now: float, of: Callable[[PlaybackId], Command]
) -> None:
    message.turn = (message.turn + 1) % TURNS
    message.sounding = True
    floor.do(of(_playback(call, message)))
    floor.set_timer("message", call.id, now + max(PROMPT_LIMIT, message.box.longest))


def _playback(call: Call, message: Message) -> PlaybackId:
    return PlaybackId(f"message{message.turn}:{call.id}")
