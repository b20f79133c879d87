"""Gets Asterisk 22 and the libraries it wants from Debian's unstable suite, into a folder of our own.

Debian 12 has no Asterisk any more, so the suite is another than the machine's; the mirror is the one the
machine's own apt is set up with. The packages are unpacked and run through their own dynamic loader.
"""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

SUITE = "sid"
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
# Names change with sonames; apt then says which one is gone.
PACKAGES = """asterisk asterisk-modules libc6 libbsd0 libcap2 libcrypt1 libedit2 libgcc-s1 libgsm1 libjansson4
libltdl7 libmd0 libodbc2 libopus0 libsqlite3-0 libsrtp2-1 libssl3t64 libstdc++6 libsystemd0 libtinfo6
liburiparser1 libuuid1 libxml2-16 libxslt1.1 libzstd1 zlib1g libnss3 libnspr4""".split()
TARGETS = ("apt-get", "indextargets", "--format", "$(SITE) $(REPO_URI) $(COMPONENT)", "Created-By: Packages")


class Unavailable(RuntimeError):
    """Asterisk cannot be had on this machine; the message says why."""


def asterisk_tree() -> Path:
    """The folder with Asterisk's files, fetched the first time. Raises Unavailable."""
    tree = Path(tempfile.gettempdir()) / "ringdesk-benchmarks" / "asterisk"
    if (tree / "usr/sbin/asterisk").exists():
        return tree
    lacking = [name for name in ("apt-get", "dpkg-deb", "dpkg") if shutil.which(name) is None]
    if lacking:
        raise Unavailable(f"this machine has no {lacking[0]}, and Asterisk is fetched as Debian packages")
    tree.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=tree.parent) as folder:
        made = Path(folder) / "tree"
        _unpack(made, _download(Path(folder)))
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


def _download(folder: Path) -> Path:
    for name in ("lists/partial", "archives/partial", "none", "debs"):
        (folder / name).mkdir(parents=True)
    (folder / "status").touch()
    (folder / "sources.list").write_text(f"deb [signed-by={KEYRING}] {mirror()} {SUITE} main\n")
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
    for command in (["update"], ["download", *PACKAGES]):
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
    if not (tree / "usr/sbin/asterisk").exists():
        raise Unavailable("the packages hold no /usr/sbin/asterisk")
