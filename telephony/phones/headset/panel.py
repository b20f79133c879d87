"""The service's side of a headset: its events in, actions out, lamps kept true, buttons learned.

On the service's thread.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from telephony.phones.headset.buttons import Buttons
from telephony.phones.headset.descriptor import read_descriptor
from telephony.phones.headset.port import (
    ACTIONS,
    Action,
    Headset,
    HeadsetCame,
    HeadsetEvent,
    HeadsetGone,
    HeadsetReport,
)

log = logging.getLogger(__name__)


class Panel:
    """``do`` is called with each action. ``name``: the headset whose buttons are heard, ``problem`` why not.
    ``seen``: what the button pressed while learning is bound by, as `KEY:HEX`."""

    def __init__(self, headset: Headset, do: Callable[[Action], None]) -> None:
        self._headset, self._do = headset, do
        self._buttons = Buttons()
        self._key = ""
        self._bound: Mapping[Action, str] = {}
        self._lit: list[bytes] = []
        self._learning = False
        self.name = self.problem = self.seen = ""

    def start(self, on_event: Callable[[HeadsetEvent], None]) -> None:
        self._headset.start(on_event)

    def stop(self) -> None:
        """Every lamp off."""
        self.show("idle", False)
        self._headset.stop()

    def learn(self, on: bool) -> None:
        """The next press is told in ``seen`` and does nothing else."""
        self._learning, self.seen = on, ""

    def bind(self, bound: Mapping[Action, str]) -> None:
        """What each action was bound to; texts of another kind of headset wait for it."""
        self._bound = dict(bound)
        self._buttons.learn({action: self._data_of(text) for action, text in self._bound.items()})

    def show(self, call: str, muted: bool) -> None:
        """The call as it is now."""
        self._buttons.call, self._buttons.muted = call, muted
        self._light()

    def hear(self, event: HeadsetEvent) -> None:
        match event:
            case HeadsetCame(key, name, descriptor):
                log.info("headset with buttons: %s (%s)", name, key)
                self._key, self.name, self.problem = key, name, ""
                self._buttons.came(read_descriptor(descriptor))
                self.bind(self._bound)
                self._lit = []
                self._light()
            case HeadsetGone(problem):
                self._key = self.name = ""
                self.problem = problem
                self._lit = []
            case HeadsetReport(data):
                self._pressed(data)

    def _pressed(self, data: bytes) -> None:
        if self._learning:
            # All zeros is a button let go: the same for every button.
            if any(data[1:]) or (len(data) == 1 and data[0]):
                self._learning, self.seen = False, f"{self._key}:{data.hex()}"
            return
        for action in self._buttons.report(data):
            self._do(action)
        if self._buttons.astray:
            self._lit = []
            self._light()

    def _data_of(self, text: str) -> bytes:
        key, _, data = text.rpartition(":")
        try:
            return bytes.fromhex(data) if key == self._key and key else b""
        except ValueError:
            log.warning("what was learned cannot be read: %r", text)
            return b""

    def _light(self) -> None:
        wanted = self._buttons.lamps()
        if self.name and wanted != self._lit:
            self._lit = wanted
            for report in wanted:
                self._headset.write(report)


def bound_of(answer: str, hang_up: str, mute: str) -> dict[Action, str]:
    """As the settings have it."""
    return {action: text for action, text in zip(ACTIONS, (answer, hang_up, mute), strict=True) if text}
