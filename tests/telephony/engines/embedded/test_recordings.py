"""Small print of recording; with sound it is in tests/agreements/test_engine_recording.py."""

from telephony.media.recorder import Strongroom
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import LegId, RecordingId
from tests.telephony.engines.embedded.ground import Ground

NAME = RecordingId("c1.rec1")


def test_an_exchange_without_a_strongroom_says_so() -> None:
    with Ground() as ground:
        leg, _, _ = ground.talking()
        ground.do(want.StartRecording(NAME, leg), want.MaskRecording(NAME), want.StopRecording(NAME))
        (told,) = ground.told(said.RecordingFinished)
        assert (told.recording, told.seconds) == (NAME, 0.0) and "no place" in told.fault


def test_a_leg_that_is_gone_is_not_recorded(tmp_path) -> None:
    with Ground(strongroom=Strongroom(tmp_path, lambda: bytes(32))) as ground:
        ground.do(want.StartRecording(NAME, LegId("gone")), want.UnmaskRecording(NAME))
        ground.context.mixer.stop()
        assert not ground.told(said.RecordingFinished) and list(tmp_path.rglob("*.rdrec")) == []
