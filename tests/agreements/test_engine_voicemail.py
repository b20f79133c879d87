"""Messages in a box with a real phone: the tone he says is in the file, as long and as loud as he said it."""

from dataclasses import replace

import numpy as np
import pytest

from telephony.media.recorder import Strongroom
from telephony.media.tones import dtmf
from telephony.media.vault import place_of, read_vault
from telephony.switchboard import events as said
from telephony.switchboard.plan import BoxPlan
from telephony.switchboard.voicemail_events import RecordingSilent
from tests.agreements.bench import CLOSED_TONE, NUMBER, a_plan
from tests.agreements.switched import Exchange
from tests.peers.patience import eventually
from tests.telephony.media.phones import level, tone_level

pytestmark = pytest.mark.usefixtures("slow_ends")
KEY = bytes(range(32))
BEEP, HIS = 1000.0, 440.0
LEVEL = -12.0
"""dBFS at which the phones of the bench say their tone."""


class Box:
    """A house with nobody in it, and a caller who has heard the tone."""

    def __init__(self, exchange: Exchange, folder, key_events: bool) -> None:
        self.exchange, self.bench, self.folder = exchange, exchange.bench, folder
        phone = self.bench.caller()
        phone.key_events = key_events
        self.caller = phone.call(NUMBER).wait("up")
        self.caller.hears(CLOSED_TONE)
        eventually(lambda: self.call.spoken is not None, what="he is recorded")

    @property
    def call(self):
        return next(iter(self.exchange.board.floor.calls.values()))

    def says(self, seconds: float) -> None:
        self.caller.tone(HIS)
        before = self.caller.rtp.packets
        eventually(lambda: self.caller.rtp.packets >= before + seconds * 50, within=20)

    def presses(self, key: str) -> None:
        if self.caller.phone.key_events:
            self.caller.rtp.press(key)
        else:
            self.caller.rtp.say(np.concatenate([dtmf(key), np.zeros(240_000, np.int16)]))

    def finished(self) -> said.RecordingFinished:
        return self.bench.expect(said.RecordingFinished)

    def contact(self):
        eventually(lambda: self.exchange.records, what="the contact is written")
        return self.exchange.records[-1]

    def sound(self) -> np.ndarray:
        (part,) = self.contact().recordings
        return read_vault(place_of(self.folder, part.recording), KEY).left


@pytest.fixture(params=[True, False], ids=["events", "tones"])
def house(make, tmp_path, request):
    (queue,) = a_plan().queues
    box = BoxPlan("night", "Night", queue.id, greeting="closed", silence=2.0)
    plan = a_plan(queues=(replace(queue, no_operators="voicemail:night"),), boxes=(box,))
    with make(plan, strongroom=Strongroom(tmp_path, lambda: KEY)) as bench, Exchange(bench, plan) as exchange:
        yield Box(exchange, tmp_path, request.param)


def loud(sound: np.ndarray) -> np.ndarray:
    frames = sound[: len(sound) // 160 * 160].reshape(-1, 160)
    return np.array([level(frame) > -40 for frame in frames])


def keys_in(sound: np.ndarray) -> float:
    """How loud the high tone of # (1477 Hz) is anywhere in it, dBFS."""
    return max(tone_level(sound[at : at + 800], 1477.0) for at in range(0, max(1, len(sound) - 800), 400))


def test_what_he_says_is_kept_as_long_and_as_loud_as_he_said_it(house):
    house.says(3.0)
    house.caller.hang_up()
    told, sound = house.finished(), house.sound()
    assert told.fault == "" and told.voice == pytest.approx(3.0, abs=0.6)
    assert loud(sound).sum() * 0.02 == pytest.approx(3.0, abs=0.6)
    middle = sound[len(sound) // 3 : len(sound) * 2 // 3]
    assert level(middle) == pytest.approx(LEVEL, abs=1.0)
    assert tone_level(middle, HIS) > -15 > tone_level(middle, BEEP) + 20
    contact = house.contact()
    assert (contact.end_reason, contact.recordings[0].box) == ("voicemail", "night")
    house.bench.drained()


def test_hash_ends_it_is_not_in_it_and_he_hears_his_own_words(house):
    house.says(2.0)
    house.presses("#")
    told = house.finished()
    assert told.voice > 1.0
    eventually(lambda: house.call.message.state == "asked")
    house.presses("1")
    house.caller.rtp.forget()
    house.caller.hears(HIS, at_least=15)
    house.presses("#")
    house.caller.wait("ended")
    assert house.contact().end_reason == "voicemail"
    assert keys_in(house.sound()) < -45
    house.bench.drained()


def test_who_says_nothing_left_no_message_and_no_file(house):
    for _ in range(2):
        eventually(lambda: house.call.spoken is not None, within=20)
        house.bench.expect(RecordingSilent, within=10)
        assert house.finished().voice < 1
    house.caller.wait("ended")
    assert (house.contact().end_reason, house.contact().recordings) == ("abandoned", ())
    eventually(lambda: not list(house.folder.glob("*/*.rdrec")), what="nothing is left on the disk")
    house.bench.drained()
