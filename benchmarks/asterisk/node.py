"""One running Asterisk, for the length of a block."""

import subprocess
import sysconfig
import time
from collections.abc import Iterator, Mapping
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

    def ask(self, command: str) -> str:
        """What its console answers."""
        return _ask(self.program, command)

    def channels(self) -> int:
        """Legs that it holds now."""
        return int(self.ask("core show channels count").split()[0])


@contextmanager
def running(
    tree: Path, root: Path, sip: tuple[str, int], modules: tuple[str, ...], files: Mapping[str, str]
) -> Iterator[Node]:
    """``modules`` beside those all have; ``files`` by their names, where it listens at ``sip``. Its messages
    are in ``root``/log. Raises Unavailable when it does not start."""
    libraries = tree / "usr/lib" / _triplet(tree)
    write_config(Layout(root, tree, libraries / "asterisk/modules", free_port() & ~1), modules, files)
    loader = next(iter(sorted(libraries.glob("ld-linux-*.so.*"))), None)
    if loader is None:
        raise Unavailable("the packages hold no dynamic loader")
    path = f"{libraries}:{libraries / 'asterisk'}"
    named = str(tree / "usr/sbin/asterisk"), "-C", str(root / "etc/asterisk.conf")
    program = (str(loader), "--library-path", path, *named)
    with (
        (root / "out").open("wb") as out,
        child([*program, "-f"], stdout=out, stderr=subprocess.STDOUT) as process,
    ):
        _wait(program, process, root)
        version = _ask(program, "core show version").split(" built ")[0]
        yield Node(process.pid, sip, version, program)


def _triplet(tree: Path) -> str:
    own = sysconfig.get_config_var("MULTIARCH")
    if own and (tree / "usr/lib" / own).is_dir():
        return str(own)
    raise Unavailable(f"the packages are not for this machine ({own})")


def _wait(program: tuple[str, ...], process: subprocess.Popen[bytes], root: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        if "fully booted" in _ask(program, "core waitfullybooted"):
            return
        time.sleep(0.05)
    raise Unavailable("Asterisk does not start: " + (root / "out").read_text(errors="replace")[-2000:])


def _ask(program: tuple[str, ...], question: str) -> str:
    command = [*program, "-rx", question]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=30).stdout.strip()
