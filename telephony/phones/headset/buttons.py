"""From a headset's reports to what shall happen, and from the call to its lamps (HID Usage Tables, 0x0B).

The hook switch of most headsets follows our off-hook lamp: answer with the mouse, and the headset reports
"off the hook" as if its button had been pressed. So a hook position counts only when it differs from what we
told the headset. A hook that tells presses (relative) counts by the state of the call.
"""

from __future__ import annotations

from collections.abc import Mapping

from telephony.phones.headset.descriptor import Layout
from telephony.phones.headset.port import ACTIONS, Action

TELEPHONY, LED = 0x0B << 16, 0x08 << 16
HOOK, DROP, MUTE = TELEPHONY | 0x20, TELEPHONY | 0x26, TELEPHONY | 0x2F
LAMP_MUTE, LAMP_OFF_HOOK, LAMP_RING = LED | 0x09, LED | 0x17, LED | 0x18


class Buttons:
    """``call``: idle, ringing or up. ``learned``: report → what it was bound to."""

    def __init__(self) -> None:
        self._layout = Layout()
        self._on: dict[int, bool] = {}
        self._learned: dict[bytes, tuple[Action, ...]] = {}
        self.call, self.muted = "idle", False

    def came(self, layout: Layout) -> None:
        """Another headset, all its buttons at rest."""
        self._layout = layout
        self._on = {}

    def learn(self, bound: Mapping[Action, bytes]) -> None:
        """Reports that a person bound by pressing; they count before what the device says of itself."""
        self._learned = {
            data: tuple(action for action in ACTIONS if bound.get(action) == data)
            for data in bound.values()
            if data
        }

    def report(self, data: bytes) -> tuple[Action, ...]:
        """What shall happen now; at most one thing of each kind."""
        if data in self._learned:
            return self._fitting(self._learned[data])
        found: list[Action] = []
        for usage, on in self._layout.pressed(data).items():
            before, self._on[usage] = self._on.get(usage, False), on
            if before != on:
                found += self._turned(usage, on)
        return tuple(found)

    def lamps(self) -> list[bytes]:
        """Output reports for the call as it is now."""
        return self._layout.lamps(
            {
                LAMP_OFF_HOOK: self.call == "up",
                LAMP_RING: self.call == "ringing",
                LAMP_MUTE: self.call == "up" and self.muted,
            }
        )

    @property
    def astray(self) -> bool:
        """The headset thinks there is a call, and there is none: its lamp puts that right."""
        return self._on.get(HOOK, False) and self.call == "idle" and not self._layout.relative(HOOK)

    def _turned(self, usage: int, on: bool) -> tuple[Action, ...]:
        if usage == HOOK:
            return self._hook(on)
        if on and usage == MUTE:
            return self._fitting(("mute",))
        return self._fitting(("hang_up",)) if on and usage == DROP else ()

    def _hook(self, on: bool) -> tuple[Action, ...]:
        if self._layout.relative(HOOK):
            return self._fitting(("answer", "hang_up")) if on else ()
        if on:
            return self._fitting(("answer",))
        return self._fitting(("hang_up",)) if self.call == "up" else ()

    def _fitting(self, wanted: tuple[Action, ...]) -> tuple[Action, ...]:
        """The first of these that the call allows."""
        allowed: dict[str, tuple[Action, ...]] = {
            "ringing": ("answer", "hang_up"),
            "up": ("hang_up", "mute"),
        }
        return next(((action,) for action in wanted if action in allowed.get(self.call, ())), ())
