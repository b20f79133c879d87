"""One running Asterisk with one queue, for the length of a block."""

import subprocess
import sysconfig
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.run.household import free_port
from benchmarks.asterisk.config import Layout, write_config
from benchmarks.debian import Unavailable
from benchmarks.processes import child

PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Node:
    pid: int
    sip: tuple[str, int]
    version: str
    program: tuple[str, ...]

    def channels(self) -> int:
        """Legs that it holds now."""
        return int(_ask(list(self.program), "core show channels count").split()[0])


@contextmanager
def asterisk_queue(
    tree: Path, root: Path, members: int, members_at: tuple[str, int], dialled: str
) -> Iterator[Node]:
    """Calls to ``dialled`` are queued to ``members`` operators who are all at one address. Its messages are
    in ``root``/log. Raises Unavailable when it does not start."""
    triplet = _triplet(tree)
    libraries = tree / "usr/lib" / triplet
    places = (root, tree, libraries / "asterisk/modules")
    layout = Layout(*places, free_port(), free_port() & ~1, members, members_at, dialled)
    write_config(layout)
    loader = next(iter(sorted(libraries.glob("ld-linux-*.so.*"))), None)
    if loader is None:
        raise Unavailable("the packages hold no dynamic loader")
    path = f"{libraries}:{libraries / 'asterisk'}"
    program = [str(loader), "--library-path", path, str(tree / "usr/sbin/asterisk"), "-C"]
    program.append(str(root / "etc/asterisk.conf"))
    with (
        (root / "out").open("wb") as out,
        child([*program, "-f"], stdout=out, stderr=subprocess.STDOUT) as process,
    ):
        _wait(program, process, root)
        version = _ask(program, "core show version").split(" built ")[0]
        yield Node(process.pid, ("127.0.0.1", layout.sip_port), version, tuple(program))


def _triplet(tree: Path) -> str:
    own = sysconfig.get_config_var("MULTIARCH")
    if own and (tree / "usr/lib" / own).is_dir():
        return str(own)
    raise Unavailable(f"the packages are not for this machine ({own})")


def _wait(program: list[str], process: subprocess.Popen[bytes], root: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        if "fully booted" in _ask(program, "core waitfullybooted"):
            return
        time.sleep(0.05)
    raise Unavailable("Asterisk does not start: " + (root / "out").read_text(errors="replace")[-2000:])


def _ask(program: list[str], question: str) -> str:
    command = [*program, "-rx", question]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=30).stdout.strip()
