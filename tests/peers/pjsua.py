"""PJSUA2 as a caller or as an operator's phone, in a process of its own: its library aborts when it is used
wrongly. It says a tone, writes what it hears to a WAV file, and has no sound card."""

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np

from tests.peers.patience import eventually

WAV_HEADER = 44
ROOT = Path(__file__).resolve().parents[2]


class Pjsua:
    """Context manager. ``events`` are its lines as they came.

    register: whether to register at the exchange. transport: UDP, TCP or TLS; with TLS the exchange's
    certificate must come from ``authority`` (PEM). srtp: it talks encrypted (SDES) or not at all.
    """

    def __init__(self, exchange: tuple[str, int], folder: Path, *, user: str, password: str = "",
                 host: str = "127.0.0.1", tone: int = 1000, register: bool = False, transport: str = "UDP",
                 authority: Path | None = None, srtp: bool = False) -> None:  # fmt: skip
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.events = folder, list[dict[str, Any]]()
        settings = {
            "exchange": f"{exchange[0]}:{exchange[1]}", "folder": str(folder), "user": user,
            "password": password, "host": host, "tone": tone, "register": register, "transport": transport,
            "authority": str(authority or ""), "srtp": srtp,
        }  # fmt: skip
        self._errors = open(folder / "errors.txt", "wb")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.peers.pjsua_program", json.dumps(settings)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, text=True,
        )  # fmt: skip
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> "Pjsua":
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        self._errors.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                if line.startswith("{"):  # before its log has a file it prints there
                    self.events.append(json.loads(line))

    def do(self, command: str) -> None:
        """dial NUMBER, answer, decline STATUS, hold, retrieve, press DIGITS, transfer URI, hangup."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()

    def wait(self, event: str, within: float = 15.0, **fields: Any) -> dict[str, Any]:
        """The first of its lines with that name and these values."""

        def look() -> dict[str, Any] | None:
            wanted = {"event": event, **fields}
            return next((each for each in list(self.events) if wanted.items() <= each.items()), None)

        try:
            return eventually(look, within=within)
        except AssertionError:
            errors = (self.folder / "errors.txt").read_text()[-2000:]
            raise AssertionError(f"pjsua never said {event} {fields}: {self.events} {errors}") from None

    def heard(self) -> np.ndarray:
        """All samples that it has written so far."""
        file = self.folder / "heard.wav"
        data = file.read_bytes()[WAV_HEADER:] if file.exists() else b""
        return np.frombuffer(data[: len(data) // 2 * 2], dtype="<i2")
