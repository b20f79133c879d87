"""`python3 main.py doctor`: one line for each thing a call needs, and what to do where it lacks."""

import argparse
import os
import shutil
import socket
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from app.run import system_packages
from app.run.folders import this_folder
from app.run.running import find
from app.run.system_packages import SystemPackage
from telephony.media.pacing import raise_priority

ROOT = Path(__file__).resolve().parent.parent.parent
SIP_PORT = 5060  # RFC 3261, 19.1.2
RENEW_DAYS = 30
DISK_MB = 500  # some weeks of journals and recordings


@dataclass(frozen=True)
class Finding:
    """One thing looked at.  well: it works; vital: nothing works without it; advice: what to do."""

    subject: str
    well: bool
    seen: str
    advice: str = ""
    vital: bool = True

    def line(self) -> str:
        """For people: mark, subject, what was seen, what to do."""
        mark = "ok" if self.well else ("BAD" if self.vital else "note")
        advice = f" -> {self.advice}" if self.advice and not self.well else ""
        return f"{mark:<5} {self.subject}: {self.seen}{advice}"


def python(version: tuple[int, ...], prefix: str, environment: Path) -> Finding:
    """Which Python runs, and whether it is the project's own."""
    own = Path(prefix).resolve() == environment.resolve()
    number = ".".join(map(str, version))
    seen = f"{number} in {environment.name}" if own else f"{number}, not the one in {environment.name}"
    return Finding("Python", own, seen, "start with python3 main.py, which makes it", vital=False)


def libraries(packages: Iterable[SystemPackage]) -> Finding:
    """The system's own libraries, tried by loading them."""
    if not sys.platform.startswith("linux"):
        return Finding("system libraries", True, "come with the packages here")
    lacking = system_packages.missing(packages)
    seen = f"missing {', '.join(each.thing for each in lacking)}" if lacking else "all load"
    advice = "as root: " + " ".join(system_packages.install_command(lacking))
    return Finding("system libraries", not lacking, seen, advice, vital=any(each.needed for each in lacking))


def pins(constraints: str, installed: Callable[[str], str]) -> Finding:
    """Whether the installed packages are the tested ones.

    installed: name -> version; raises PackageNotFoundError for one that is not there, which
    is no fault here (another system, or an extra left out).
    """
    other = []
    for line in constraints.splitlines():
        name, _, version = line.partition("==")
        if not version:
            continue
        try:
            found = installed(name)
        except metadata.PackageNotFoundError:
            continue
        if found != version:
            other.append(f"{name} {found} (tested: {version})")
    seen = ", ".join(other) or "as tested"
    return Finding("Python packages", not other, seen, "delete .venv and start again", vital=False)


def window() -> Finding:
    """Whether Qt's widgets load at all."""
    try:
        from PySide6 import QtWidgets, __version__
    except ImportError as error:
        return Finding("Qt", False, str(error), "install the system libraries named above")
    return Finding("Qt", bool(QtWidgets), f"PySide6 {__version__}")


def screen(environment: Mapping[str, str], platform: str) -> Finding:
    """Whether a window has a place to appear."""
    if not platform.startswith("linux"):
        return Finding("screen", True, "the system's own")
    names = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    seen = ", ".join(f"{name}={environment[name]}" for name in names if environment.get(name))
    advice = "xvfb-run python3 main.py demo, or python3 main.py demo --offscreen"
    return Finding("screen", bool(seen), seen or "none", advice, vital=False)


def sound() -> Finding:
    """How many loudspeakers and microphones Qt finds."""
    advice = "calls ring and show; to talk, plug in a headset or use another SIP phone"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")  # which sound servers it tries
    try:
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:
        advice = f"install PySide6-Addons and libpulse0; {advice}"
        return Finding("sound", False, str(error), advice, vital=False)
    application = QCoreApplication.instance() or QCoreApplication([])
    outputs, inputs = len(QMediaDevices.audioOutputs()), len(QMediaDevices.audioInputs())
    del application
    return Finding("sound", bool(outputs and inputs), f"{outputs} out, {inputs} in", advice, vital=False)


def mixer() -> Finding:
    """Whether the sound of calls may go before everything else on this machine."""
    allowed: list[bool] = []
    asking = threading.Thread(target=lambda: allowed.append(raise_priority()))  # Linux: of this thread alone
    asking.start()
    asking.join()
    seen = "may be raised" if allowed[0] else "that of any program"
    advice = "a busy machine will be heard; let the exchange's account raise it (systemd: LimitNICE=-11)"
    return Finding("priority of the mixer", allowed[0], seen, advice, vital=False)


def store() -> Finding:
    """Whether SQLite can search names as they are typed."""
    version = sqlite3.sqlite_version
    advice = "use a Python whose SQLite is 3.34 or newer and has FTS5"
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE names USING fts5(name, tokenize='trigram')")
    except sqlite3.OperationalError as error:
        return Finding("SQLite", False, f"{version}: {error}", advice)
    finally:
        connection.close()
    return Finding("SQLite", True, version)


def sip_port(port: int, folder: Path) -> Finding:
    """Whether the exchange of this data folder listens for calls, or could."""
    running = find(folder, "exchange")
    if running is not None:
        return Finding("exchange", True, f"runs, port {running.sip_port}")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind(("0.0.0.0", port))
        except OSError as error:
            advice = "another SIP program has it: end that one, or give the exchange another port"
            return Finding(f"UDP port {port}", False, error.strerror or str(error), advice, vital=False)
    return Finding(f"UDP port {port}", True, "free")


def data(folder: Path) -> Finding:
    """Whether what people write down can be kept."""
    subject = f"data in {folder}"
    advice = "choose another folder with RINGDESK_DATA"
    probe = folder / ".doctor"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_text("", "utf-8")
        probe.unlink()
    except OSError as error:
        return Finding(subject, False, error.strerror or str(error), advice)
    free = shutil.disk_usage(folder).free // 2**20
    return Finding(subject, free >= DISK_MB, f"{free} MB free", advice, vital=False)


def plan(folder: Path) -> Finding:
    """Whether the plan can be read; a demo, or a first start, needs none."""
    file = folder / "plan.toml"
    if not file.exists():
        return Finding("plan", True, f"none yet; python3 main.py standalone writes {file}")
    try:
        from app.domain.errors import BadInput
        from app.run.plan_file import read_plan
    except ImportError as error:
        return Finding("plan", False, f"not read: {error}", "delete .venv and start again", vital=False)
    try:
        read = read_plan(file)
    except BadInput as error:
        return Finding("plan", False, str(error), error.advice)
    counts = ((len(read.operators), "operators"), (len(read.queues), "queues"), (len(read.trunks), "trunks"))
    return Finding("plan", True, ", ".join(f"{number} {what}" for number, what in counts))


def certificate(folder: Path, now: datetime) -> Finding:
    """Whether phones that use TLS will believe the exchange, and how long."""
    advice = "python3 main.py certificates, then start the exchange again"
    file, key = folder / "tls" / "exchange.pem", folder / "tls" / "exchange.key"
    if not file.exists():
        return Finding("TLS", True, "off: there is no certificate; python3 main.py certificates makes one")
    try:
        from telephony.transports.authority import end_and_names
    except ImportError as error:
        return Finding("TLS", False, str(error), "delete .venv and start again", vital=False)
    try:
        end, names = end_and_names(file)
    except (OSError, ValueError) as error:
        return Finding("TLS", False, f"{file} cannot be read: {error}", advice, vital=False)
    seen = f"certificate for {', '.join(names)} until {end:%Y-%m-%d}"
    if not key.exists():
        return Finding("TLS", False, f"{seen}, without its key {key}", advice, vital=False)
    left = (end - now).days
    return Finding("TLS", left >= RENEW_DAYS, f"{seen}, {max(0, left)} days left", advice, vital=False)


def findings(folder: Path) -> list[Finding]:
    """Everything looked at on this machine, in the order things are needed."""
    return [
        python(sys.version_info[:3], sys.prefix, ROOT / ".venv"),
        libraries(system_packages.WINDOW),
        pins((ROOT / "constraints.txt").read_text("utf-8"), metadata.version),
        window(),
        screen(os.environ, sys.platform),
        sound(),
        mixer(),
        store(),
        data(folder),
        plan(folder),
        certificate(folder, datetime.now(UTC)),
        sip_port(SIP_PORT, folder),
    ]


def main(argv: list[str]) -> int:
    """Print the findings; 1 when something vital is not well."""
    parser = argparse.ArgumentParser(prog="main.py doctor", description=__doc__)
    parser.add_argument("--data", default="", help="data folder (default: the person's own)")
    found = findings(this_folder(parser.parse_args(argv).data))
    print("\n".join(finding.line() for finding in found))
    return 1 if any(finding.vital and not finding.well for finding in found) else 0
