"""Every command of the door goes out as an order that the mixer at the other end has, as it takes it."""

import inspect

import numpy as np
import pytest

from telephony.media.mixer import Mixer
from telephony.media.orders import OrderedSounds
from telephony.media.pipe import Order


class Said(OrderedSounds):
    def __init__(self) -> None:
        self.orders: list[Order] = []

    def _say(self, order: Order) -> None:
        self.orders.append(order)


CALLS = {
    "play": ("leg", ["sounds/beep", np.zeros(160, np.int16)], "p"), "stop_playback": ("p",),
    "start_music": ("leg",), "stop_music": ("leg",), "start_tone": ("leg", "busy"), "stop_tone": ("leg",),
    "send_dtmf": ("leg", "5"), "record": ("r", "leg"), "mask_recording": ("r", True),
    "stop_recording": ("r",), "play_recording": ("leg", "r", "p"), "drop_recording": ("r",),
}  # fmt: skip


@pytest.mark.parametrize("name", CALLS)
def test_an_order_fits_the_mixer(name):
    said = Said()
    getattr(said, name)(*CALLS[name])
    (order,) = said.orders
    assert order.name == name
    inspect.signature(getattr(Mixer, name)).bind(None, *order.given, **order.named)


def test_every_command_is_asked_above():
    commands = {name for name, _ in inspect.getmembers(OrderedSounds, inspect.isfunction) if name[0] != "_"}
    assert commands == set(CALLS)
