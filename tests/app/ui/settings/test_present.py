from dataclasses import replace

import pytest

from app.domain.settings import DECLARED
from app.ui.commands import ACTIONS, keymap
from app.ui.parts.say import say
from app.ui.settings import present
from tests.app.ui import made_up as made

SETTING = {s.key: s for s in DECLARED}


def test_every_setting_has_a_page() -> None:
    assert [s.key for page in present.pages() for s in page.settings] == [s.key for s in DECLARED]


def test_devices_are_those_the_phone_has() -> None:
    inputs = present.options(SETTING["audio.input"], made.PHONE, "")
    outputs = present.options(SETTING["audio.output"], made.PHONE, "")
    assert [o.value for o in inputs] == ["", "mic1", "mic2"]
    assert [o.value for o in outputs] == ["", "out1", "out2"]


def test_an_unplugged_device_stays_in_the_list() -> None:
    options = present.options(SETTING["audio.input"], made.PHONE, "gone")
    assert (options[-1].value, say(options[-1].text)) == ("gone", "gone (not connected)")
    assert present.options(SETTING["audio.input"], None, "")[0].value == ""


@pytest.mark.parametrize(
    ("phone", "works"),
    [
        (None, False),
        (made.PHONE, True),
        (replace(made.PHONE, audio="none"), False),
        (replace(made.PHONE, call="up"), False),
    ],
)
def test_when_the_sound_can_be_checked(phone: object, works: bool) -> None:
    assert (present.sound_problem(phone) == "") is works  # type: ignore[arg-type]


@pytest.mark.parametrize(("level", "bar"), [(-96, 0), (-60, 0), (-33, 50), (-6, 100), (0, 100)])
def test_meter(level: float, bar: int) -> None:
    assert present.meter(level) == bar


def test_the_list_of_keys_has_every_action() -> None:
    lines = present.key_lines(keymap({"answer": "F5"}))
    assert [line.name for line in lines] == [a.name for a in ACTIONS]
    assert [line.name for line in lines if line.changed] == ["answer"]


def test_a_clash_is_refused_and_changes_nothing() -> None:
    keys, why = present.with_key(keymap({}), "answer", "F3")
    assert keys == keymap({}) and why is not None
    keys, why = present.with_key(keymap({}), "answer", "F5")
    assert keys["answer"] == "F5" and why is None
    assert present.defaults() == keymap({})
