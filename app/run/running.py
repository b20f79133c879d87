"""Processes that outlive the window: started apart from it, found again by a small file.

``run/NAME.json`` in the data folder says where a process listens; it is written when the process is ready and
removed when it ends in order; on the way there it says so. A file whose process is gone is ignored.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from app.run.whole_file import write_whole

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Running:
    """``host``/``port`` of the link; ``sip_host``/``sip_port`` where phones and trunks talk to (exchange).
    ``ending``: on its way out; nobody joins it, nobody takes its place before it is gone."""

    pid: int
    host: str
    port: int
    sip_host: str = ""
    sip_port: int = 0
    ending: bool = False


def _file(data: Path, name: str) -> Path:
    return data / "run" / f"{name}.json"


def announce(data: Path, name: str, running: Running) -> None:
    """Say that we are ready; whole or not at all."""
    write_whole(_file(data, name), json.dumps(asdict(running)))


def about_to_end(data: Path, name: str) -> None:
    """From here on ``find`` does not find us; what another process wrote meanwhile stays."""
    found = _living(data, name)
    if found is not None and found.pid == os.getpid():
        announce(data, name, replace(found, ending=True))


def withdraw(data: Path, name: str) -> None:
    """We end; a file that another process wrote meanwhile stays."""
    found = _living(data, name)
    if found is not None and found.pid == os.getpid():
        _file(data, name).unlink(missing_ok=True)


def find(data: Path, name: str) -> Running | None:
    """The process, when its file is there, it lives and stays."""
    found = _living(data, name)
    return None if found is None or found.ending else found


def ending(data: Path, name: str) -> bool:
    """Whether one is still on its way out."""
    found = _living(data, name)
    return found is not None and found.ending


def _living(data: Path, name: str) -> Running | None:
    try:
        running = Running(**json.loads(_file(data, name).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return running if alive(running.pid) else None


def alive(pid: int) -> bool:
    """Whether a process of this number runs (a zombie does not)."""
    if sys.platform == "win32":
        listing = subprocess.run(
            ["tasklist", "/FI", f"PID eq {pid}", "/NH"], capture_output=True, text=True, check=False
        )
        return str(pid) in listing.stdout
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return not _is_zombie(pid)


def _is_zombie(pid: int) -> bool:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[:1] == ["Z"]


def start_apart(module: str, arguments: Sequence[str], data: Path) -> subprocess.Popen[bytes]:
    """Start ``python -m module`` so that neither our end nor a closed terminal ends it."""
    (data / "logs").mkdir(parents=True, exist_ok=True)
    with (data / "logs" / f"{module.rpartition('.')[2]}.out").open("ab") as out:
        apart: dict[str, object] = (
            {"creationflags": 0x00000008 | 0x00000200}  # DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP
            if sys.platform == "win32"
            else {"start_new_session": True}
        )
        return subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=PROJECT,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            **apart,  # type: ignore[call-overload]
        )


def wait_for(data: Path, name: str, process: subprocess.Popen[bytes], limit: float = 20.0) -> Running | None:
    """Until it is ready; None when it ended or the limit (seconds) is over."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        if (found := find(data, name)) is not None:
            return found
        if process.poll() is not None:
            return None
        time.sleep(0.02)
    return None
