from telephony.phones.port import FRAME_BYTES, Sound
from telephony.phones.sound.null import NullSound


def test_nothing_goes_in_and_silence_comes_out() -> None:
    sound: Sound = NullSound("No card.")
    sound.start(lambda event: None)
    sound.choose("a", "b", "c")
    sound.talk(True)
    sound.ring(True)
    sound.write(bytes(FRAME_BYTES))
    assert sound.read() == bytes(FRAME_BYTES)
    assert sound.levels() == (-96.0, -96.0)
    told = sound.situation()
    assert (told.state, told.problem, told.inputs) == ("none", "No card.", ())
    sound.stop()
