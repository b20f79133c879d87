"""What callers do in a box on a bad day, and what the engine says of their recordings (see chaos.py)."""

from typing import TYPE_CHECKING

from telephony.switchboard import events as e
from telephony.switchboard.call import Call
from telephony.switchboard.ids import PlaybackId, RecordingId
from telephony.switchboard.voicemail_events import RecordingSilent

if TYPE_CHECKING:
    from tests.chaos import Day

SHA = "0" * 64


def speaks(day: "Day") -> list[e.Event]:
    """Keys, greetings that end or cannot be played, files that are closed with much, little and no voice."""
    asked = [each for each in day.board.floor.calls.values() if each.message is not None or each.spoken]
    call = day.pick(asked)
    name = call.spoken.id if call.spoken else RecordingId(f"{call.id}.msg{day.pick('012')}")
    turn = call.message.turn if call.message and day._next(6) else day._next(4)
    played = PlaybackId(f"message{turn}:{call.id}")
    if call.spoken is not None and day._next(2):
        over = e.DigitPressed(call.leg, "#")
        return [_closed(day, name) if call.spoken.ended else day.pick((over, over, RecordingSilent(name)))]
    if call.message is not None and call.message.state == "asked" and day._next(3):
        return [e.DigitPressed(call.leg, day.pick("1123"))]
    if call.message is not None and call.message.state == "greeting" and day._next(2):
        return _whole(day, call, day.pick("123#"))
    if call.message is not None and day._next(2):
        return [e.PlaybackFinished(played, "ok")]
    return [
        day.pick(
            (
                *(e.PlaybackFinished(played, each) for each in ("ok", "ok", "ok", "failed", "stopped")),
                *(e.DigitPressed(call.leg, day.pick("#123#0*")) for _ in range(3)),
                _closed(day, name),
                _closed(day, name),
                RecordingSilent(name),
                e.LegEnded(call.leg, 16, 0, day.pick(("far", "lost"))),
            )
        )
    ]


def _whole(day: "Day", call: Call, key: str) -> list[e.Event]:
    """He does as he is told."""
    assert call.message is not None
    name = RecordingId(f"{call.id}.msg{call.spoken_before + 1}")
    turns = [PlaybackId(f"message{(call.message.turn + n) % 4}:{call.id}") for n in range(2)]
    pressed = e.DigitPressed(call.leg, "#"), _closed(day, name), e.DigitPressed(call.leg, key)
    return [*(e.PlaybackFinished(each, "ok") for each in turns), *pressed]


def _closed(day: "Day", name: RecordingId) -> e.Event:
    voice = day.pick((None, 0.0, 0.4, 1.0, 12.5))
    fault = day.pick(("", "", "", "the disk is full"))
    return e.RecordingFinished(name, voice or day.pick((0.0, 3.0)), SHA, fault, voice)
