"""baresip as a caller or as an operator's phone: no sound card, its own folder, driven over its control port.

It says a sine tone and writes what it hears to a WAV file. Ended by its own process id.
"""

import json
import shutil
import socket
import subprocess
import threading
import time
import wave
from pathlib import Path
from typing import Any

import numpy as np

from tests.peers.patience import eventually
from tests.peers.tone import RATE, sine

CONFIG = """\
module_path {modules}
sip_listen {host}:{port}
audio_player aubridge,sink
audio_source aufile,{folder}/tone.wav
audio_alert none
ausrc_channels 1
auplay_channels 1
rtp_stats no
module g711.so
module aufile.so
module aubridge.so
module sndfile.so
snd_path {folder}
module_app account.so
module_app menu.so
module_app ctrl_tcp.so
ctrl_tcp_listen 127.0.0.1:{control}
"""
MODULE_FOLDERS = ("/usr/lib/baresip/modules", "/usr/local/lib/baresip/modules")


class Baresip:
    """Context manager. ``events`` are its control messages as they came.

    register: whether to register at the exchange. answer: ``manual`` or ``auto``. transport: UDP, TCP or TLS;
    with TLS the exchange's certificate must come from ``authority`` (PEM). srtp: baresip's ``mediaenc``, as
    ``srtp-mand``.
    """

    def __init__(self, exchange: tuple[str, int], folder: Path, *, user: str, password: str = "",
                 host: str = "127.0.0.1", tone: int = 1000, register: bool = False,
                 answer: str = "manual", transport: str = "UDP",
                 authority: Path | None = None, srtp: str = "") -> None:  # fmt: skip
        program = shutil.which("baresip")
        assert program, "baresip is not installed (Debian: baresip-core)"
        self.folder, self._exchange = folder, exchange
        self.events: list[dict[str, Any]] = []
        folder.mkdir(parents=True, exist_ok=True)
        control = _free_port(socket.SOCK_STREAM, "127.0.0.1")
        modules = next(path for path in MODULE_FOLDERS if Path(path).is_dir())
        self.port = _free_port(socket.SOCK_DGRAM, host)
        (folder / "config").write_text(
            CONFIG.format(modules=modules, host=host, port=self.port, folder=folder, control=control)
        )
        if authority is not None:
            with (folder / "config").open("a") as config:
                config.write(f"sip_cafile {authority}\nsip_verify_server yes\n")
        _write_tone(folder / "tone.wav", tone)
        self._way = "" if transport == "UDP" else f";transport={transport.lower()}"
        account = f"<sip:{user}@{exchange[0]}:{exchange[1]}{self._way}>"
        account += f";auth_user={user};auth_pass={password or 'none'}"
        account += f";regint={60 if register else 0};answermode={answer};audio_codecs=PCMU\n"
        if srtp:
            account = account.rstrip("\n") + f";mediaenc={srtp}\n"
            with (folder / "config").open("a") as config:
                config.write("module srtp.so\n")
        (folder / "accounts").write_text(account)
        (folder / "contacts").write_text("")
        self._log = open(folder / "log.txt", "wb")
        self._process = subprocess.Popen(
            [program, "-f", str(folder)], cwd=folder, stdin=subprocess.DEVNULL, stdout=self._log,
            stderr=subprocess.STDOUT,
        )  # fmt: skip
        self._control = self._connected(control)
        self._reader = threading.Thread(target=self._read, name=f"baresip-{user}", daemon=True)
        self._reader.start()

    def __enter__(self) -> "Baresip":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._control.close()
        self._reader.join(5)
        self._log.close()

    def do(self, command: str, params: str = "") -> None:
        """A command of baresip's menu: dial, accept, hangup, hold, resume, sndcode."""
        text = json.dumps({"command": command, "params": params, "token": "t"})
        self._control.sendall(f"{len(text)}:{text},".encode())

    def dial(self, number: str) -> None:
        self.do("dial", f"sip:{number}@{self._exchange[0]}:{self._exchange[1]}{self._way}")

    def wait(self, kind: str, within: float = 8.0) -> dict[str, Any]:
        """The first event of this type, e.g. CALL_INCOMING, CALL_ESTABLISHED, CALL_CLOSED, REGISTER_OK."""

        def look() -> dict[str, Any] | None:
            return next((event for event in list(self.events) if event.get("type") == kind), None)

        try:
            return eventually(look, within=within)
        except AssertionError:
            raise AssertionError(f"baresip: no {kind}; {self.events}; {self.log()}") from None

    def heard(self) -> np.ndarray:
        """What it has written so far, int16 at 8 kHz. The header is complete only after the call."""
        data = b"".join(path.read_bytes()[44:] for path in sorted(self.folder.glob("*-dec.wav")))
        return np.frombuffer(data[: len(data) // 2 * 2], dtype="<i2")

    def log(self) -> str:
        return (self.folder / "log.txt").read_text(errors="replace")[-3000:]

    def _connected(self, port: int) -> socket.socket:
        end = time.monotonic() + 10
        while True:
            try:
                return socket.create_connection(("127.0.0.1", port), timeout=10)
            except OSError:
                if time.monotonic() > end or self._process.poll() is not None:
                    raise AssertionError(f"baresip did not start: {self.log()}") from None
                time.sleep(0.02)

    def _read(self) -> None:
        """Netstrings: length, colon, JSON, comma."""
        buffer = b""
        self._control.settimeout(None)
        while True:
            try:
                data = self._control.recv(4096)
            except OSError:
                return
            if not data:
                return
            buffer += data
            while b":" in buffer:
                size, _, rest = buffer.partition(b":")
                if len(rest) < int(size) + 1:
                    break
                self.events.append(json.loads(rest[: int(size)]))
                buffer = rest[int(size) + 1 :]


def _write_tone(path: Path, frequency: int) -> None:
    """A minute of it: its own sine module knows 48 kHz only."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(sine(frequency, 60.0).tobytes())


def _free_port(kind: socket.SocketKind, host: str) -> int:
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])
