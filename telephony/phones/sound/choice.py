"""Which device is used when the chosen one may be unplugged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from telephony.phones.port import DeviceBack, DeviceGone, SoundEvent, SoundSituation
from telephony.switchboard.phone import AudioDevice


@dataclass(frozen=True, slots=True)
class Pick:
    """``used`` is None when there is no device at all. ``fallback``: it is not the one that was chosen."""

    used: AudioDevice | None
    fallback: bool

    @property
    def id(self) -> str:
        return self.used.id if self.used is not None else ""


NOTHING = Pick(None, False)
LOST = "The computer's sound system stopped. If it does not come back, restart the phone after the call."


def pick(wanted: str, there: Sequence[AudioDevice], default: str) -> Pick:
    """``wanted`` "" means the default, which is never a fallback. The default itself may be named by a
    system that has not noticed yet that it is gone: then the first device is taken."""
    by_id = {device.id: device for device in there}
    if wanted and wanted in by_id:
        return Pick(by_id[wanted], False)
    instead = by_id.get(default) or (there[0] if there else None)
    return Pick(instead, bool(wanted))


class Chooser:
    """One role (microphone, ear, bell): remembers what was chosen and tells when it goes and comes back."""

    def __init__(self) -> None:
        self.wanted = ""
        self.current = NOTHING
        self._name = ""

    def choose(self, wanted: str) -> None:
        """Takes effect at the next ``look``, without any event."""
        self.wanted = wanted
        self.current = NOTHING
        self._name = wanted

    def look(self, there: Sequence[AudioDevice], default: str) -> SoundEvent | None:
        """Decide anew. DeviceGone when the chosen device vanished, DeviceBack when it came again."""
        before, self.current = self.current, pick(self.wanted, there, default)
        now = self.current
        if now.used is not None and not now.fallback:
            self._name = now.used.name
        if not self.wanted or before is NOTHING:
            return None
        if now.fallback and not before.fallback:
            return DeviceGone(self._name, now.used.name if now.used is not None else "")
        if before.fallback and not now.fallback:
            return DeviceBack(self._name)
        return None


def situation(
    inputs: Sequence[AudioDevice],
    outputs: Sequence[AudioDevice],
    roles: Mapping[str, Chooser],
    broken: str,
    *,
    lost: bool = False,
) -> SoundSituation:
    """What the person is told. ``roles``: input, output, ringer. ``broken``: why an open device fails.
    ``lost``: the computer's sound system went away and may not come back to this process."""
    state, problem = "ok", ""
    if lost:
        state, problem = "none", LOST
    elif not inputs and not outputs:
        state, problem = "none", "No sound device is connected."
    elif not inputs or not outputs:
        missing = "microphone" if not inputs else "loudspeaker or headset"
        state, problem = "failed", f"No {missing} is connected."
    elif broken:
        state, problem = "failed", f"A sound device cannot be opened ({broken}). Choose another one."
    elif any(chooser.current.fallback for chooser in roles.values()):
        state = "fallback"
    return SoundSituation(
        state=state,
        problem=problem,
        inputs=tuple(inputs),
        outputs=tuple(outputs),
        input=roles["input"].current.id,
        output=roles["output"].current.id,
        ringer=roles["ringer"].current.id,
    )
