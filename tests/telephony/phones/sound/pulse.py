"""A sound server of our own: needs no root rights, no D-Bus, and touches nobody's settings."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.peers.patience import eventually


class PulseServer:
    """``spk`` is the default ear; ``mic`` hears what spk plays. Qt hides monitors, so mic is a remap of one.

    norewinds: a null sink otherwise takes two seconds of sound at a time.
    """

    def __init__(self, folder: Path) -> None:
        for tool in ("pulseaudio", "pactl", "parec"):
            assert shutil.which(tool), f"{tool} is missing: apt install pulseaudio pulseaudio-utils"
        socket = folder / "pulse"
        self.environment = {
            "PULSE_SERVER": f"unix:{socket}",
            "PULSE_RUNTIME_PATH": str(folder / "run"),
            "PULSE_COOKIE": str(folder / "cookie"),
        }
        self._environment = {**os.environ, **self.environment, "HOME": str(folder)}
        modules = [
            f"module-native-protocol-unix socket={socket} auth-anonymous=1",
            "module-null-sink norewinds=1 sink_name=spk sink_properties=device.description=Loudspeaker",
            "module-remap-source source_name=mic master=spk.monitor",
        ]
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        for module in modules:
            command += ["-L", module]
        self._process = subprocess.Popen(
            command, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        eventually(lambda: "mic" in self.control("list", "short", "sources"), what="the sound server")

    def control(self, *words: str) -> str:
        done = subprocess.run(["pactl", *words], env=self._environment, capture_output=True, text=True)
        return done.stdout.strip()

    def plug_in(self, name: str) -> str:
        """A headset's ear; the number to unplug it with."""
        return self.control(
            "load-module", "module-null-sink", "norewinds=1", f"sink_name={name}",
            f"sink_properties=device.description={name.title()}",
        )  # fmt: skip

    def plug_in_microphone(self, name: str) -> str:
        return self.control("load-module", "module-remap-source", f"source_name={name}", "master=spk.monitor")

    def unplug(self, number: str) -> None:
        self.control("unload-module", number)

    def microphone(self) -> str:
        """The number of the microphone that was there from the beginning."""
        lines = self.control("list", "short", "modules").splitlines()
        return next(line.split()[0] for line in lines if "source_name=mic" in line)

    def listen(self, sink: str, seconds: float) -> bytes:
        """What this sink plays, 16-bit at 8 kHz."""
        with subprocess.Popen(
            ["parec", f"--device={sink}.monitor", "--latency-msec=20",
             "--rate=8000", "--channels=1", "--format=s16le"],
            env=self._environment, stdout=subprocess.PIPE,
        ) as recorder:  # fmt: skip
            assert recorder.stdout is not None
            heard = recorder.stdout.read(int(seconds * 16000))
            recorder.terminate()
        return heard

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=10)
