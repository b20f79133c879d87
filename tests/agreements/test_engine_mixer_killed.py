"""The mixer's process is killed under real calls: what both ends hear, and what the board is told."""

import os
import signal
import sys
import time

import pytest

from telephony.media.recorder import Strongroom
from telephony.media.vault import place_of, read_vault
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import PlaybackId, RecordingId
from tests.agreements.bench import GREETING_TONE, Bench
from tests.peers.patience import eventually

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the tests kill by signals")
BACK = 2.0
KEY = bytes(range(32))


@pytest.fixture
def bench(make, tmp_path, expected_log):
    expected_log("another takes over")
    with make(mixer_apart=True, strongroom=Strongroom(tmp_path, lambda: KEY)) as bench:
        time.sleep(4.0)  # until another stands by
        yield bench


def kill(bench: Bench, how: signal.Signals = signal.SIGKILL) -> float:
    """Seconds until another one mixes."""
    began, pid = time.monotonic(), int(bench.engine.health()["mixer_pid"])
    os.kill(pid, how)
    eventually(lambda: bench.engine.health()["mixer_pid"] not in (0, pid))
    return time.monotonic() - began


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "hangs"])
def test_a_recorded_talk_is_heard_again_both_ways_within_two_seconds_and_goes_on(bench, tmp_path, how):
    caller, caller_leg, operator, operator_leg = bench.bridged()
    bench.do(want.StartRecording(RecordingId("r"), caller_leg))
    caller.hears(1000, at_least=20)
    assert kill(bench, how) < BACK
    for end in (caller, operator):
        end.rtp.forget()
    began = time.monotonic()
    caller.hears(1000, at_least=20)
    operator.hears(440, at_least=20)
    assert time.monotonic() - began < BACK
    assert not bench.all(said.LegEnded) and not bench.all(said.MediaLost)
    caller.hang_up()
    bench.expect(said.LegEnded, leg=caller_leg)
    assert "started anew" in bench.expect(said.RecordingFinished, recording=RecordingId("r")).fault
    assert read_vault(place_of(tmp_path, "r"), KEY).whole
    bench.do(want.HangUp(operator_leg))
    bench.drained()


def test_who_waits_with_music_or_hears_a_sentence_hears_it_again(bench):
    caller, leg = bench.answered_caller()
    bench.do(want.StartMusic(leg))
    caller.hears_something()
    kill(bench)
    caller.rtp.forget()
    caller.hears_something()
    time.sleep(4.0)  # who dies at once may have died of a sentence, which is given up then
    bench.do(want.Play(leg, ("long",), PlaybackId("p")))
    caller.hears(GREETING_TONE, at_least=10)
    kill(bench)
    caller.rtp.forget()
    caller.hears(GREETING_TONE, at_least=10)
    bench.do(want.StopPlayback(PlaybackId("p")))
    bench.expect(said.PlaybackFinished, playback=PlaybackId("p"), outcome="stopped")


def test_a_leg_whose_sound_cannot_be_brought_back_is_hung_up_and_told_why(bench, expected_log):
    expected_log("the mixer died again and again")
    caller, leg = bench.answered_caller()
    for _ in range(4):
        kill(bench)
    ended = bench.expect(said.LegEnded, leg=leg)
    assert (ended.cause, ended.by) == (41, "sound_failed")
    caller.wait("ended")
    eventually(lambda: bench.engine.health()["ticks"] > 0, what="it mixes again")
    bench.answered_caller()
