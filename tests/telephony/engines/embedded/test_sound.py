import pytest

from telephony.media import events as media
from telephony.media.wave import write_wav
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import BridgeId, LegId, PlaybackId
from tests.peers.tone import sine
from tests.telephony.engines.embedded.ground import Ground

GONE = LegId("gone")


@pytest.fixture
def ground(tmp_path):
    path = tmp_path / "prompts" / "en" / "greeting.wav"
    path.parent.mkdir(parents=True)
    write_wav(path, sine(440, 0.1))
    with Ground(sounds=tmp_path) as ground:
        yield ground


def test_a_playback_ends_with_what_the_mixer_says(ground):
    leg, _, _ = ground.talking()
    ground.do(want.Play(leg, ("greeting",), PlaybackId("p")))
    assert not ground.told(said.PlaybackFinished)
    ground.office.hear_media(media.PlaybackFinished("p", leg, "ok"))
    assert ground.told(said.PlaybackFinished) == [said.PlaybackFinished(PlaybackId("p"), "ok")]


@pytest.mark.parametrize("prompts", [("missing",), ()])
def test_a_playback_of_nothing_fails_at_once(ground, prompts):
    leg, _, _ = ground.talking()
    ground.do(want.Play(leg, prompts, PlaybackId("p")))
    assert ground.told(said.PlaybackFinished) == [said.PlaybackFinished(PlaybackId("p"), "failed")]


def test_a_playback_to_a_leg_that_is_gone_fails_at_once(ground):
    ground.do(want.Play(GONE, ("greeting",), PlaybackId("p")))
    assert ground.told(said.PlaybackFinished) == [said.PlaybackFinished(PlaybackId("p"), "failed")]


def test_a_bridge_forgets_legs_that_are_gone(ground):
    leg, _, _ = ground.talking()
    ground.do(want.Bridge(BridgeId("b"), (leg, GONE)), want.Unbridge(leg), want.Unbridge(GONE))
    assert not ground.told(said.LegEnded)


def test_keys_and_silence_are_told_of_living_legs_that_are_up(ground):
    arrived, _ = ground.arrive()
    leg, _, _ = ground.talking()
    for name in (leg, arrived.leg, GONE):
        ground.office.hear_media(media.DigitReceived(name, "5", 100))
        ground.office.hear_media(media.MediaLost(name))
        ground.office.hear_media(media.MediaBack(name))
    assert ground.events[-3:] == [said.DigitPressed(leg, "5", 100), said.MediaLost(leg), said.MediaBack(leg)]
    assert len(ground.told(said.DigitPressed)) == 1
