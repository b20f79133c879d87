"""The phone process: a softphone, its sound, and the door to the desk.

One thread decides: the one that calls ``run_phone``. Softphone, sound and door only put values into its
queue. It publishes a ``PhoneState`` whenever something of it changed and ``AudioLevels`` ten times a second
while sound is open, and obeys the commands of ``telephony.switchboard.phone``. A desk that comes, dies and
comes back changes nothing here. Mute, hold and transfer are the exchange's.

Call ``run_phone`` on the main thread: real sound needs a QCoreApplication, which is made there. Nobody runs
its event loop; the only Qt loop is the one of the sound's own QThread (``sound/qt.py``).
"""

from __future__ import annotations

import logging
import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from telephony.media.ports import PortRange
from telephony.phones.account import Account
from telephony.phones.backends import softphone
from telephony.phones.headset.hid import open_headset
from telephony.phones.headset.panel import Panel, bound_of
from telephony.phones.headset.port import (
    Action,
    Headset,
    HeadsetCame,
    HeadsetGone,
    HeadsetReport,
    NoHeadset,
)
from telephony.phones.microphone_test import MicrophoneTest
from telephony.phones.port import (
    CallEnded,
    CallUp,
    DeviceBack,
    DeviceGone,
    Registered,
    RegistrationFailed,
    Ringing,
    Softphone,
    Sound,
    SoundChanged,
)
from telephony.phones.sound.opening import open_sound
from telephony.switchboard.phone import (
    AnswerPhone,
    AudioLevels,
    BindButtons,
    CheckAudio,
    ChooseAudio,
    HangUpPhone,
    HeadsetMute,
    LearnButton,
    PhoneState,
    QuitPhone,
    ShowMuted,
)

log = logging.getLogger(__name__)
LEVEL_EVERY = 0.1
# Python on Windows hears Ctrl+C only between two waits.
_IDLE_WAIT = 1.0
_SWITCH_INTERVAL = 0.0005
"""Seconds one Python thread may keep the others waiting; the usual 5 ms are a quarter of a sound frame."""


@dataclass(frozen=True, slots=True)
class PhoneSettings:
    """``sound``: "auto", "null", or the path of a WAV file that speaks; ``recording``: where that one's ear
    goes. ``display_name``: what the exchange's registrar is told. ``local_ip``: where the exchange finds us,
    "" to find out. ``backend``: one of ``backends.NAMES``; ``headset``: whether its buttons are heard; what
    follows as in ``Account``. Raises ValueError for an extension or host that cannot stand in a SIP URI."""

    exchange_host: str
    exchange_port: int
    extension: str
    secret: str = field(repr=False)
    display_name: str = ""
    local_ip: str = ""
    sip_port: int = 0
    rtp_ports: PortRange = PortRange(0, 0)
    sound: str = "auto"
    recording: Path | None = None
    expires: int = 60
    retry: float = 5.0
    media_timeout: float = 20.0
    backend: str = "pyvoip"
    headset: bool = True
    transport: str = "UDP"
    authority: Path | None = None
    srtp: str = "none"

    def account(self) -> Account:
        return Account(
            host=self.exchange_host,
            port=self.exchange_port,
            extension=self.extension,
            secret=self.secret,
            display_name=self.display_name,
            local_ip=self.local_ip,
            sip_port=self.sip_port,
            rtp_ports=self.rtp_ports,
            expires=self.expires,
            retry=self.retry,
            media_timeout=self.media_timeout,
            transport=self.transport,
            authority=self.authority,
            srtp=self.srtp,
        )


class Door(Protocol):
    """The way to the desks that are connected now, if any. May be called from the phone's thread only;
    ``hear`` may be called from any thread and never waits."""

    def start(self, hear: Callable[[object], None]) -> None:
        """Deliver commands from now on. A desk that connects later needs the state: deliver ``Newcomer``."""

    def send(self, value: object) -> None:
        """To every desk that listens; nobody is fine."""

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A desk connected (again) and knows nothing: the door says so, the state is sent again."""


@dataclass(frozen=True, slots=True)
class _Stop:
    pass


class PhoneService:
    """``handle`` and ``tick`` run on one thread; ``post`` may be called from any."""

    def __init__(
        self,
        softphone: Softphone,
        sound: Sound,
        send: Callable[[object], None],
        headset: Headset | None = None,
        outdated: Callable[[], bool] = lambda: False,
    ) -> None:
        self._outdated = outdated
        self._softphone = softphone
        self._panel = Panel(headset or NoHeadset(), self._headset_wants)
        self._sound = sound
        self._send = send
        self._inbox: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._check = MicrophoneTest(sound)
        self._line, self._call = "registering", "idle"
        self._muted = False
        self._number = self._name = ""
        self._line_problem = self._sound_problem = ""
        self._told: PhoneState | None = None
        self._levels_due = 0.0

    def post(self, value: object) -> None:
        self._inbox.put(value)

    def start(self) -> None:
        """Start sound and softphone. OSError: no socket could be bound."""
        self._sound.start(self.post)
        self._panel.start(self.post)
        self._publish()
        self._softphone.start(self.post)

    def run(self) -> None:
        """Until ``QuitPhone`` or ``quit``, or between two calls until what we are is outdated."""
        while self._call != "idle" or self._check.running or not self._outdated():
            try:
                value = self._inbox.get(timeout=LEVEL_EVERY / 2 if self._measuring else _IDLE_WAIT)
            except queue.Empty:
                value = None
            if isinstance(value, QuitPhone | _Stop):
                return
            if value is not None:
                self._handle(value)
            self._tell_levels(time.monotonic())

    def quit(self) -> None:
        """End ``run`` from any thread, a signal handler too."""
        self.post(_Stop())

    def stop(self) -> None:
        """Hang up, unregister, let go of the sound."""
        self._check.stop()
        self._panel.stop()
        self._softphone.stop()
        self._sound.ring(False)
        self._sound.talk(False)
        self._sound.stop()

    # -- what happens --------------------------------------------------------------------------------

    def _handle(self, value: object) -> None:
        match value:
            case Registered():
                self._line, self._line_problem = "registered", ""
            case RegistrationFailed(reason):
                self._line, self._line_problem = "failed", reason
            case Ringing() | CallUp() | CallEnded():
                self._call_changed(value)
            case DeviceGone() | DeviceBack() | SoundChanged():
                self._sound_changed(value)
            case HeadsetCame() | HeadsetGone() | HeadsetReport():
                self._panel.hear(value)
            case Newcomer():
                self._told = None
            case _:
                self._obey(value)
        self._publish()

    def _obey(self, value: object) -> None:
        match value:
            case AnswerPhone():
                self._softphone.answer()
            case HangUpPhone():
                self._softphone.hang_up()
            case ChooseAudio(input, output, ringer):
                self._sound_problem = ""
                self._sound.choose(input, output, ringer)
            case CheckAudio(on):
                self._test_microphone(on)
            case LearnButton(on):
                self._panel.learn(on)
            case BindButtons(answer, hang_up, mute):
                self._panel.bind(bound_of(answer, hang_up, mute))
            case ShowMuted(muted):
                self._muted = muted
                self._panel.show(self._call, muted)
            case _:
                log.debug("nothing to do for %r", value)

    def _call_changed(self, event: Ringing | CallUp | CallEnded) -> None:
        match event:
            case Ringing(_, number, name, _, automatic):
                self._call, self._number, self._name = "ringing", number, name
                self._test_microphone(False)
                self._sound.ring(not automatic)
            case CallUp():
                self._call = "up"
                self._sound.ring(False)
                self._sound.talk(True)
            case CallEnded():
                self._call, self._number, self._name = "idle", "", ""
                self._sound.ring(False)
                self._sound.talk(False)
                self._muted = False
                self._send(AudioLevels(*self._sound.levels()))
        self._panel.show(self._call, self._muted)

    def _headset_wants(self, action: Action) -> None:
        match action:
            case "answer":
                self._softphone.answer()
            case "hang_up":
                self._softphone.hang_up()
            case "mute":
                self._send(HeadsetMute())

    def _sound_changed(self, event: DeviceGone | DeviceBack | SoundChanged) -> None:
        match event:
            case DeviceGone(name, used):
                instead = f"{used} is used" if used else "there is no other device"
                self._sound_problem = f"{name} was unplugged; {instead}."
                log.warning("%s", self._sound_problem)
            case DeviceBack(name):
                self._sound_problem = ""
                log.info("%s is back", name)

    def _test_microphone(self, on: bool) -> None:
        if on and self._call != "idle":
            log.info("microphone test refused: there is a call")
            return
        if on:
            self._check.start()
        elif self._check.running:
            self._check.stop()
            self._send(AudioLevels(*self._sound.levels()))

    # -- what is told --------------------------------------------------------------------------------

    def _publish(self) -> None:
        state = self._state()
        if state != self._told:
            self._told = state
            self._send(state)

    def _state(self) -> PhoneState:
        sound = self._sound.situation()
        problem = self._line_problem or sound.problem or (self._sound_problem if sound.state != "ok" else "")
        return PhoneState(
            line=self._line,
            call=self._call,
            caller_number=self._number,
            caller_name=self._name,
            audio=sound.state,
            problem=problem,
            inputs=sound.inputs,
            outputs=sound.outputs,
            input=sound.input,
            output=sound.output,
            ringer=sound.ringer,
            headset=self._panel.name,
            headset_problem=self._panel.problem,
            button=self._panel.seen,
        )

    @property
    def _measuring(self) -> bool:
        return self._call == "up" or self._check.running

    def _tell_levels(self, now: float) -> None:
        if now < self._levels_due or not self._measuring:
            return
        self._levels_due = now + LEVEL_EVERY
        self._send(AudioLevels(*self._sound.levels()))


def run_phone(
    settings: PhoneSettings,
    door: Door,
    stop: threading.Event | None = None,
    outdated: Callable[[], bool] = lambda: False,
) -> int:
    """Be a phone until a desk says ``QuitPhone``, ``stop`` is set, or no call is up and the settings are
    ``outdated`` (asked at least once a second). The process' exit code: 0, or 2 when no socket could be
    bound. Raises ValueError for settings that cannot be used."""
    sys.setswitchinterval(_SWITCH_INTERVAL)
    sound = open_sound(settings.sound, settings.recording)
    phone = softphone(settings.backend, settings.account(), sound)
    service = PhoneService(phone, sound, door.send, open_headset() if settings.headset else None, outdated)
    watch = _watch(stop, service) if stop is not None else None
    door.start(service.post)
    try:
        service.start()
        service.run()
    except OSError as error:
        log.error("the phone cannot start: %s", error)
        return 2
    finally:
        service.stop()
        door.stop()
        if watch is not None and stop is not None:
            stop.set()
            watch.join()
    return 0


def _watch(stop: threading.Event, service: PhoneService) -> threading.Thread:
    def wait() -> None:
        stop.wait()
        service.quit()

    thread = threading.Thread(target=wait, name="stop", daemon=True)
    thread.start()
    return thread
