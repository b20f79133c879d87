"""What the machine itself must have: Debian packages, each with a proof that it is there.

Runs under a bare Python before anything is installed, so it imports only the standard
library.  A proof asks the thing itself (does the library load, is the command on the
path), not the package database: then the same check serves Fedora, a hand-built Qt, and a
person who may not use apt.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class SystemPackage:
    """A Debian package, and what shows that it is installed.

    kind and thing: ("library", soname), ("command", name), ("module", name) or ("file", path).
    needed: without it nothing starts; the others each take one ability away.
    """

    name: str
    kind: str
    thing: str
    needed: bool = False


SETUP: tuple[SystemPackage, ...] = (
    # Debian takes ensurepip out of its Python, so `venv` alone cannot give us pip.
    SystemPackage("python3-venv", "module", "ensurepip", needed=True),
    SystemPackage("ca-certificates", "file", "/etc/ssl/certs/ca-certificates.crt"),
    # Speaks what was typed: prompts, emergency texts, the name of an order.
    SystemPackage("espeak-ng", "command", "espeak-ng"),
)

# Found with ldd and by running in a minimal image; libgl1 brings most of the rest.
WINDOW: tuple[SystemPackage, ...] = SETUP + (
    SystemPackage("libgl1", "library", "libGL.so.1", needed=True),
    SystemPackage("libegl1", "library", "libEGL.so.1", needed=True),
    SystemPackage("libxkbcommon0", "library", "libxkbcommon.so.0", needed=True),
    SystemPackage("libdbus-1-3", "library", "libdbus-1.so.3", needed=True),
    SystemPackage("libfontconfig1", "library", "libfontconfig.so.1", needed=True),
    SystemPackage("libglib2.0-0", "library", "libglib-2.0.so.0", needed=True),
    SystemPackage("libbrotli1", "library", "libbrotlidec.so.1", needed=True),
    # Qt's xcb plugin: a window under X11.
    SystemPackage("libxcb-cursor0", "library", "libxcb-cursor.so.0"),
    SystemPackage("libxkbcommon-x11-0", "library", "libxkbcommon-x11.so.0"),
    SystemPackage("libxcb-icccm4", "library", "libxcb-icccm.so.4"),
    SystemPackage("libxcb-image0", "library", "libxcb-image.so.0"),
    SystemPackage("libxcb-keysyms1", "library", "libxcb-keysyms.so.1"),
    SystemPackage("libxcb-render-util0", "library", "libxcb-render-util.so.0"),
    SystemPackage("libxcb-xkb1", "library", "libxcb-xkb.so.1"),
    SystemPackage("libxcb-shape0", "library", "libxcb-shape.so.0"),
    # QtMultimedia is linked to it.
    SystemPackage("libpulse0", "library", "libpulse.so.0"),
)

# A screen for a machine without one.
VIRTUAL_SCREEN = (
    SystemPackage("xvfb", "command", "Xvfb"),
    SystemPackage("xauth", "command", "xauth"),
)

TESTS = (
    WINDOW
    + VIRTUAL_SCREEN
    + (
        SystemPackage("xdotool", "command", "xdotool"),
        # The independent SIP clients that place and take the calls.
        SystemPackage("sip-tester", "command", "sipp"),
        SystemPackage("baresip-core", "command", "baresip"),
        SystemPackage("linphone-cli", "command", "linphonec"),
        # A private sound server with cards made of nothing.
        SystemPackage("pulseaudio", "command", "pulseaudio"),
        SystemPackage("pulseaudio-utils", "command", "pactl"),
        # Letters of every language the screens are shown in.
        SystemPackage("fonts-noto-core", "file", "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"),
    )
)


def _library_loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


_PROOFS: dict[str, Callable[[str], bool]] = {
    "library": _library_loads,
    "command": lambda name: shutil.which(name) is not None,
    "module": lambda name: importlib.util.find_spec(name) is not None,
    "file": lambda path: Path(path).exists(),
}


def missing(packages: Iterable[SystemPackage]) -> list[SystemPackage]:
    """Those whose proof fails, in the order given."""
    importlib.invalidate_caches()
    return [package for package in packages if not _PROOFS[package.kind](package.thing)]


def install_command(packages: Iterable[SystemPackage]) -> list[str]:
    """The apt command that brings `packages`."""
    names = [package.name for package in packages]
    return ["apt-get", "install", "--yes", "--no-install-recommends", *names]


def may_install() -> bool:
    """Whether this process can install Debian packages: root, and apt is there."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def provide(packages: Sequence[SystemPackage], say: Callable[[str], None]) -> list[SystemPackage]:
    """Install what is missing where that is allowed, and return what is still missing.

    Only Linux has system packages to provide; on Windows and macOS the wheels bring all.
    """
    if not sys.platform.startswith("linux"):
        return []
    lacking = missing(packages)
    if lacking and may_install():
        _install(lacking, say)
        lacking = missing(lacking)
    if lacking:
        say("this machine lacks: " + ", ".join(package.thing for package in lacking))
        say("on Debian, as root:  " + " ".join(install_command(lacking)))
    return lacking


def _install(packages: Sequence[SystemPackage], say: Callable[[str], None]) -> None:
    # stdout is left to the program itself, so apt writes to stderr (2).
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    say("system packages: apt-get update")
    # One broken third-party source fails the update and need not fail the install: that one decides.
    subprocess.run(["apt-get", "update", "--quiet"], env=environment, stdout=2, check=False)
    command = install_command(packages)
    say("system packages: " + " ".join(command))
    subprocess.run([*command, "--quiet"], env=environment, stdout=2, check=False)
