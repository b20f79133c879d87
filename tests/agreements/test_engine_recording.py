"""Recorded calls with real phones: what is in the file, measured by tone."""

from dataclasses import replace

import numpy as np
import pytest

from telephony.media.recorder import Strongroom
from telephony.media.vault import check_sum, place_of, read_vault
from telephony.switchboard import desk_events
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, RecordingId
from tests.agreements.bench import CLOSED_TONE, ONA, a_plan
from tests.agreements.switched import Exchange, talking_to
from tests.peers.patience import eventually
from tests.telephony.media.phones import level, tone_level

pytestmark = pytest.mark.usefixtures("slow_ends")
KEY = bytes(range(32))
CUSTOMER, OPERATOR = 440.0, 1000.0
HEARD, SILENT = -30.0, -80.0


class Recorded:
    """A customer at 440 Hz and Ona at 1000, in a queue that records."""

    def __init__(self, exchange: Exchange, folder) -> None:
        self.exchange, self.folder = exchange, folder
        ona = exchange.bench.operator(ONA)
        calls = []
        self.customer = talking_to(exchange, lambda: calls.append(ona.wait_call().answer()))
        self.ona = calls[0]
        self.ona.tone(OPERATOR)
        self.call = CallId(next(iter(exchange.board.floor.calls)))
        self.recording = RecordingId(f"{self.call}.rec1")

    def shows(self, state: str) -> None:
        calls = self.exchange.board.floor.calls
        eventually(lambda: calls[self.call].recorded == state, what=f"the call is {state}")

    def finished(self) -> said.RecordingFinished:
        return self.exchange.bench.expect(said.RecordingFinished, recording=self.recording)

    def sound(self):
        return read_vault(place_of(self.folder, self.recording), KEY)

    def goes_on(self, seconds: float) -> None:
        """So much of it comes through."""
        before = self.ona.rtp.packets
        eventually(lambda: self.ona.rtp.packets >= before + seconds * 50, within=20)


@pytest.fixture
def recorded(make, tmp_path):
    (queue,) = a_plan().queues
    plan = a_plan(queues=(replace(queue, record="always", greeting="", recording_prompt="closed"),))
    with make(plan, strongroom=Strongroom(tmp_path, lambda: KEY)) as bench, Exchange(bench, plan) as exchange:
        yield Recorded(exchange, tmp_path)


def test_a_call_is_recorded_after_it_was_announced_with_each_side_on_its_own(recorded):
    recorded.shows("recording")
    recorded.goes_on(1.5)
    recorded.customer.hang_up()
    told, sound = recorded.finished(), recorded.sound()
    assert (told.fault, told.sha256) == ("", check_sum(place_of(recorded.folder, recorded.recording)))
    assert told.seconds == pytest.approx(len(sound.left) / 8000) and told.seconds >= 1.0
    middle = slice(len(sound.left) // 4, len(sound.left) * 3 // 4)
    assert tone_level(sound.left[middle], CUSTOMER) > HEARD > tone_level(sound.left[middle], OPERATOR) + 15
    assert tone_level(sound.right[middle], OPERATOR) > HEARD > tone_level(sound.right[middle], CUSTOMER) + 15
    assert tone_level(sound.right, CLOSED_TONE) < HEARD, "the announcement itself is not in it"


def longest_silence(loud) -> tuple[int, int]:
    """The first frame of it and the one after it. Sound that came late leaves short ones elsewhere."""
    edges = np.flatnonzero(np.diff(np.concatenate(([True], loud, [True]))))
    first, after = max(edges.reshape(-1, 2), key=lambda run: run[1] - run[0])
    return int(first), int(after)


def test_what_is_masked_holds_no_voice_and_the_customer_s_keys_do_not_unmask(recorded):
    recorded.shows("recording")
    recorded.goes_on(1.0)
    recorded.exchange.hears(desk_events.MaskAsked(ONA, recorded.call, True))
    recorded.shows("masked")
    recorded.customer.rtp.press("*5*6")
    recorded.goes_on(2.0)
    assert recorded.exchange.board.floor.calls[recorded.call].recorded == "masked"
    recorded.exchange.hears(desk_events.MaskAsked(ONA, recorded.call, False))
    recorded.shows("recording")
    recorded.goes_on(1.0)
    recorded.customer.hang_up()
    recorded.finished()
    sound = recorded.sound()
    for side in (sound.left, sound.right):
        loud = np.array([level(frame) > -60 for frame in side.reshape(-1, 160)])
        first, after = longest_silence(loud)
        assert after - first > 85, "two seconds are silent, without a break"
        assert level(side[(first + 3) * 160 : (after - 3) * 160]) < SILENT
        assert loud[after + 4 : -5].mean() > 0.8, "after it there is sound again"


def test_hold_and_music_are_not_recorded(recorded):
    recorded.shows("recording")
    recorded.exchange.hears(desk_events.HoldAsked(ONA, recorded.call))
    recorded.shows("paused")
    recorded.customer.rtp.forget()
    recorded.customer.hears_something()
    recorded.customer.hang_up()
    recorded.finished()
    assert level(recorded.sound().right[-1600:]) < SILENT


def test_an_exchange_without_a_place_for_recordings_says_so_and_the_call_goes_on(make):
    (queue,) = a_plan().queues
    plan = a_plan(queues=(replace(queue, record="always", greeting="", recording_prompt=""),))
    with make(plan) as bench, Exchange(bench, plan) as exchange:
        ona = bench.operator(ONA)
        talking_to(exchange, lambda: ona.wait_call().answer())
        assert "no place" in bench.expect(said.RecordingFinished).fault
        eventually(lambda: next(iter(exchange.board.floor.calls.values())).recorded == "failed")
