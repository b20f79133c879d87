from hypothesis import given
from hypothesis import strategies as st

from telephony.phones.port import DeviceBack, DeviceGone
from telephony.phones.sound.choice import Chooser, pick, situation
from telephony.switchboard.phone import AudioDevice

DESK, HEADSET, TV = AudioDevice("desk", "Loudspeaker"), AudioDevice("hs", "Headset"), AudioDevice("tv", "TV")


@given(st.sampled_from(["", "hs", "gone"]), st.lists(st.sampled_from([DESK, HEADSET, TV]), unique=True),
       st.sampled_from(["", "desk", "gone"]))  # fmt: skip
def test_a_pick_is_there_and_is_the_wanted_one_if_it_can_be(
    wanted: str, there: list[AudioDevice], default: str
) -> None:
    found = pick(wanted, there, default)
    assert (found.used in there) if there else found.used is None
    if wanted in [device.id for device in there]:
        assert (found.id, found.fallback) == (wanted, False)
    elif default in [device.id for device in there]:
        assert found.id == default
    assert found.fallback == bool(wanted and found.id != wanted)


def test_unplugged_and_plugged_in_again() -> None:
    chooser = Chooser()
    chooser.choose("hs")
    assert chooser.look([DESK, HEADSET], "desk") is None
    assert chooser.look([DESK], "desk") == DeviceGone("Headset", "Loudspeaker")
    assert chooser.current.id == "desk"
    assert chooser.look([DESK, TV], "tv") is None
    assert chooser.current.id == "tv"
    assert chooser.look([], "") is None
    assert chooser.look([DESK, HEADSET], "desk") == DeviceBack("Headset")
    assert chooser.look([], "") == DeviceGone("Headset", "")


def test_the_default_may_change_without_a_word() -> None:
    chooser = Chooser()
    assert chooser.look([DESK], "desk") is None
    assert chooser.look([TV], "desk") is None
    assert (chooser.current.id, chooser.current.fallback) == ("tv", False)


def test_a_device_chosen_before_it_is_there_is_taken_when_it_comes() -> None:
    chooser = Chooser()
    chooser.choose("hs")
    assert chooser.look([DESK], "desk") is None
    assert chooser.current.fallback
    assert chooser.look([DESK, HEADSET], "desk") == DeviceBack("Headset")


def test_what_the_person_is_told() -> None:
    roles = {name: Chooser() for name in ("input", "output", "ringer")}
    told = situation([], [], roles, "")
    assert (told.state, told.problem) == ("none", "No sound device is connected.")
    assert "microphone" in situation([], [DESK], roles, "").problem
    assert "headset" in situation([DESK], [], roles, "").problem
    assert situation([DESK], [DESK], roles, "OpenError").state == "failed"
    assert situation([DESK], [DESK], roles, "").state == "ok"
    assert situation([DESK], [DESK], roles, "", lost=True).state == "none"
    roles["ringer"].choose("hs")
    roles["ringer"].look([DESK], "desk")
    told = situation([DESK], [DESK], roles, "")
    assert (told.state, told.ringer) == ("fallback", "desk")
