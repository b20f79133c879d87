"""What another mixer is told: what still holds, in its order, and nothing of what is over."""

from typing import Any

from telephony.media.events import (
    FellSilent,
    LegDropped,
    MediaBack,
    MediaLost,
    PlaybackFinished,
    RecordingDone,
)
from telephony.media.pipe import Order
from telephony.media.srtp import Keys
from telephony.media.standing import WRAP, Standing

KEYS = Keys("AES_CM_128_HMAC_SHA1_80", bytes(30), bytes(30))


class Stands(Standing):
    """Orders are said at a second of their own."""

    def __init__(self, *legs: str) -> None:
        super().__init__()
        self.now = 0.0
        for port, leg in enumerate(legs):
            self.say("open_leg", leg, 4000 + 2 * port)

    def say(self, name: str, *given: Any, **named: Any) -> None:
        self.note(Order(name, given, named), self.now)
        self.now += 1

    def tells(self) -> list[tuple[Any, ...]]:
        """Without the ports."""
        return [(each.name, *each.given) for each in self.orders(self.now) if each.name != "open_leg"]


def connected(stands: Stands, leg: str, keys: Keys | None = None) -> None:
    stands.say("connect_leg", leg, remote=("h", 1), payload_type=0, dtmf_payload=None, keys=keys)


def test_ports_come_first_and_the_same_ones():
    stands = Stands("a")
    connected(stands, "a")
    stands.say("open_leg", "b", 4002)
    names = [(each.name, *each.given) for each in stands.orders(9.0)]
    assert names == [("open_leg", "a", 4000), ("open_leg", "b", 4002), ("connect_leg", "a")]


def test_the_last_word_holds_and_stands_where_it_was_said():
    stands = Stands("a", "b")
    for direction in ("sendonly", "sendrecv"):
        stands.say("set_direction", "a", direction)
        stands.say("listen", "a", (direction,), ())
    stands.say("set_direction", "b", "inactive")
    assert stands.tells() == [
        ("set_direction", "a", "sendrecv"), ("listen", "a", ("sendrecv",), ()),
        ("set_direction", "b", "inactive"),
    ]  # fmt: skip


def test_a_bridge_ends_music_and_tone_and_is_left():
    stands = Stands("a", "b")
    stands.say("start_music", "a")
    stands.say("start_tone", "b", "ringback")
    stands.say("bridge", "call", ("a", "b", "gone"))
    assert stands.tells() == [("bridge", "call", ("a",)), ("bridge", "call", ("b",))]
    stands.say("unbridge", "a")
    stands.say("start_music", "a")
    assert stands.tells() == [("bridge", "call", ("b",)), ("start_music", "a")]
    stands.say("stop_music", "a")
    stands.say("start_tone", "a", "busy")
    stands.say("stop_tone", "a")
    assert len(stands.tells()) == 1


def test_mutes_are_kept_by_way():
    stands = Stands("a")
    stands.say("mute", "a", "both")
    stands.say("unmute", "a", "in")
    assert stands.tells() == [("mute", "a", "out")]


def test_keys_come_with_how_often_their_numbers_may_have_wrapped():
    stands = Stands("a", "b")
    connected(stands, "a", KEYS)
    connected(stands, "b")
    stands.now = 2 * WRAP + 100
    connected(stands, "a", KEYS)  # a re-INVITE
    wraps = [each.named["keys"] for each in stands.orders(stands.now) if each.name == "connect_leg"]
    assert wraps[0] is None and wraps[1] == KEYS and wraps[1].wrapped == 3
    connected(stands, "a", Keys(KEYS.suite, bytes(30), bytes([1]) * 30))
    (_, last) = [each.named["keys"] for each in stands.orders(stands.now) if each.name == "connect_leg"]
    assert last.wrapped == 1
    connected(stands, "a")
    assert all(each.named.get("keys") is None for each in stands.orders(stands.now))


def test_key_presses_are_of_a_moment_and_a_leg_that_is_closed_leaves_nothing():
    stands = Stands("a", "b")
    connected(stands, "a", KEYS)
    stands.say("send_dtmf", "a", "5")
    stands.say("bridge", "call", ("a", "b"))
    stands.say("close_leg", "a")
    stands.say("start_music", "a")
    assert stands.tells() == [("bridge", "call", ("b",))] and stands.legs == {"b"}


def test_playbacks_begin_again_until_they_are_told_as_over():
    stands = Stands("a")
    stands.say("play", "a", ("hello",), "p", loop=False)
    stands.say("play_recording", "a", "r", "q")
    assert stands.tells() == [("play", "a", ("hello",), "p"), ("play_recording", "a", "r", "q")]
    stands.told(PlaybackFinished("p", "a", "ok"), 1.0)
    assert stands.tells() == [("play_recording", "a", "r", "q")] and stands.owed() == []
    stands.say("stop_playback", "q")
    assert stands.tells() == []
    assert stands.owed() == [PlaybackFinished("q", "a", "stopped")] and stands.owed() == []


def test_playbacks_of_a_closed_leg_are_owed_and_others_can_be_given_up():
    stands = Stands("a", "b")
    stands.say("play", "a", ("hello",), "p")
    stands.say("play", "b", ("hello",), "q")
    stands.say("close_leg", "a")
    assert stands.fail_playbacks() == [PlaybackFinished("q", "b", "failed")]
    assert stands.owed() == [PlaybackFinished("p", "a", "stopped")]
    assert stands.tells() == []


def test_a_recording_goes_on_masked_as_it_is_and_says_since_when():
    stands = Stands("a")
    began = stands.now
    stands.say("record", "r", "a", masked=False, silence=0.0)
    stands.say("mask_recording", "r", True)
    stands.say("mask_recording", "other", True)
    (order,) = [each for each in stands.orders(began + 60) if each.name == "record"]
    assert order.given == ("r", "a") and order.named == {"masked": True, "silence": 0.0, "since": 60.0}
    stands.told(FellSilent("r"), 1.0)
    stands.told(RecordingDone("r", 1.0, ""), 1.0)
    assert stands.tells() == []


def test_a_recording_that_was_to_end_is_finished_until_it_is_told():
    stands = Stands("a")
    stands.say("record", "r", "a", silence=4.0)
    stands.say("record", "s", "a")
    stands.say("stop_recording", "r")
    stands.say("close_leg", "a")
    finishes = [("finish_recording", "r", 2.0, 4.0), ("finish_recording", "s", 2.0, 0.0)]
    assert stands.tells() == finishes
    stands.told(RecordingDone("r", 1.0, ""), 9.0)
    assert stands.tells() == finishes[1:]


def test_a_leg_that_was_told_as_silent_is_told_when_it_is_back():
    stands = Stands("a", "b")
    stands.told(MediaLost("b"), 1.0)
    stands.told(MediaLost("a"), 1.0)
    stands.told(MediaBack("a"), 1.0)
    assert stands.tells() == [("miss", "b")]


def test_dropped_legs_are_told_and_forgotten():
    stands = Stands("a", "b")
    stands.say("record", "r", "b")
    dropped = stands.drop_legs("why")
    assert dropped == [LegDropped("a", "why"), LegDropped("b", "why")]
    for each in dropped:
        stands.told(each, stands.now)
    assert stands.legs == set() and [each[0] for each in stands.tells()] == ["finish_recording"]
