"""Gets programs to measure and test beside, out of a suite of Debian, into a folder of our own.

Nothing is installed: a package would start its service. The mirror is the one that the machine's own apt is
set up with; the suite may be another than the machine's.
"""

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
TARGETS = ("apt-get", "indextargets", "--format", "$(SITE) $(REPO_URI) $(COMPONENT)", "Created-By: Packages")


class Unavailable(RuntimeError):
    """The program cannot be had on this machine; the message says why."""


@dataclass(frozen=True, slots=True)
class Program:
    """``packages``: names change with sonames; apt then says which one is gone. ``proof``: a file that is
    there when all is unpacked."""

    name: str
    suite: str
    packages: tuple[str, ...]
    proof: str


def unpacked(program: Program) -> Path:
    """The folder with its files, fetched the first time. Raises Unavailable."""
    tree = Path(tempfile.gettempdir()) / "ringdesk-benchmarks" / program.name
    if (tree / program.proof).exists():
        return tree
    lacking = [name for name in ("apt-get", "dpkg-deb", "dpkg") if shutil.which(name) is None]
    if lacking:
        raise Unavailable(f"this machine has no {lacking[0]}, and {program.name} comes in Debian packages")
    tree.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=tree.parent) as folder:
        made = Path(folder) / "tree"
        _unpack(made, _download(program, Path(folder)))
        if not (made / program.proof).exists():
            raise Unavailable(f"the packages hold no /{program.proof}")
        made.rename(tree)
    return tree


def mirror() -> str:
    """The archive that the machine's apt gets Debian's main packages from. Raises Unavailable."""
    told = subprocess.run(TARGETS, capture_output=True, text=True, check=False).stdout
    for line in told.splitlines():
        _, address, component = line.split()
        if component == "main" and address.rstrip("/").endswith("/debian"):
            return address
    raise Unavailable("this machine's apt names no mirror of Debian")


def _download(program: Program, folder: Path) -> Path:
    for name in ("lists/partial", "archives/partial", "none", "debs"):
        (folder / name).mkdir(parents=True)
    (folder / "status").touch()
    (folder / "sources.list").write_text(f"deb [signed-by={KEYRING}] {mirror()} {program.suite} main\n")
    settings = {
        "Dir::Etc::sourcelist": folder / "sources.list",
        "Dir::Etc::sourceparts": folder / "none",
        # A mirror that was copied some weeks ago serves a peer as well; its signature is still checked.
        "Acquire::Check-Valid-Until": "false",
        "Dir::State": folder,
        "Dir::State::status": folder / "status",
        "Dir::Cache": folder,
        "Acquire::Languages": "none",
        "APT::Sandbox::User": "root",
    }
    options = [f"-o{name}={value}" for name, value in settings.items()]
    for command in (["update"], ["download", *program.packages]):
        done = subprocess.run(
            ["apt-get", "-qq", *options, *command], cwd=folder / "debs", capture_output=True, text=True,
            check=False, env={**os.environ, "LC_ALL": "C"},
        )  # fmt: skip
        if done.returncode:
            raise Unavailable(f"apt-get {command[0]}: {done.stderr.strip() or done.stdout.strip()}")
    return folder / "debs"


def _unpack(tree: Path, packages: Path) -> None:
    for package in sorted(packages.glob("*.deb")):
        done = subprocess.run(["dpkg-deb", "-x", package, tree], capture_output=True, text=True, check=False)
        if done.returncode:
            raise Unavailable(f"{package.name}: {done.stderr.strip()}")
