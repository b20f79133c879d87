"""A real desk in a process of its own, painting on no screen, that says JSON lines about itself."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from app.run.running import PROJECT


class DeskProcess:
    """``module``: of tests/whole; ``said``: its lines so far that nobody took."""

    ends_within = 10.0

    def __init__(self, module: str, data: Path, *options: str) -> None:
        command = ["--data", str(data), "--operator", "rasa", *options]
        self.process = subprocess.Popen(
            [sys.executable, "-m", f"tests.whole.{module}", *command],
            cwd=PROJECT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.said: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.put(json.loads(line))

    def kill(self) -> None:
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(10)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(self.ends_within)
