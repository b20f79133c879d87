"""A phone process for tests: ``run_phone`` with a door of JSON lines on standard input and output."""

from __future__ import annotations

import dataclasses
import faulthandler
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from telephony.phones.service import PhoneSettings, run_phone
from telephony.switchboard import phone as values
from tests.peers.patience import eventually

ROOT = Path(__file__).resolve().parents[3]


class _StandardDoor:
    def start(self, hear: Callable[[object], None]) -> None:
        def read() -> None:
            for line in sys.stdin:
                said = json.loads(line)
                hear(getattr(values, said.pop("kind"))(**said))
            hear(values.QuitPhone())

        threading.Thread(target=read, daemon=True).start()

    def send(self, value: object) -> None:
        fields = dataclasses.asdict(value)  # type: ignore[call-overload]
        print(json.dumps({"kind": type(value).__name__, **fields}), flush=True)

    def stop(self) -> None:
        """Standard output ends with the process."""


class PhoneProcess:
    """The other side: starts it, sends commands, keeps what it says."""

    def __init__(self, environment: dict[str, str] | None = None, **settings: object) -> None:
        self.states: list[dict[str, Any]] = []
        self.levels: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.telephony.phones.phone_process", json.dumps(settings)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
            env={**os.environ, **(environment or {})},
        )  # fmt: skip
        self._reader = threading.Thread(target=self._read, name="test-phone-reader", daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            said = json.loads(line)
            (self.levels.put if said["kind"] == "AudioLevels" else self.states.append)(said)

    def tell(self, command: object) -> None:
        assert self._process.stdin is not None
        fields = dataclasses.asdict(command)  # type: ignore[call-overload]
        self._process.stdin.write(json.dumps({"kind": type(command).__name__, **fields}) + "\n")
        self._process.stdin.flush()

    def becomes(self, within: float = 10.0, **wanted: object) -> dict[str, Any]:
        """The state as soon as it holds these values."""

        def look() -> dict[str, Any] | None:
            state = self.states[-1] if self.states else {}
            return state if all(state.get(name) == value for name, value in wanted.items()) else None

        return eventually(look, within=within, what=f"{wanted} in {self.states[-3:]}")

    def quit(self) -> int:
        """Its exit code."""
        if self._process.poll() is None:
            self.tell(values.QuitPhone())
        code = self._process.wait(timeout=10)
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        return code


if __name__ == "__main__":
    faulthandler.enable()
    sys.exit(run_phone(PhoneSettings(**json.loads(sys.argv[1])), _StandardDoor()))
