"""SIPp as a caller or as an operator's phone: own scenarios, bounded time, ended by its own process id."""

import shutil
import signal
import socket
import subprocess
from pathlib import Path
from typing import Any

SCENARIOS = Path(__file__).parent / "scenarios"
SUCCESS = 0


class Sipp:
    """One run of SIPp. ``address`` is where it listens. Context manager: leaving ends it.

    scenario: name of an XML file beside this one, or a path to one (``sipp_script.py`` writes them). keys:
    values for [name] in it. pause_ms: what its <pause/> lasts. lost: percent of
    packets SIPp throws away, both ways. echo: send received RTP back (needs a media_port of its own).
    transport: UDP or TCP (Debian's SIPp has no TLS). unasked: a NOTIFY, OPTIONS, INFO or UPDATE that the
    scenario does not expect is answered with 200 instead of ending it.
    """

    def __init__(self, scenario: str, exchange: tuple[str, int], folder: Path, *,
                 service: str = "+37052000000", host: str = "127.0.0.2", port: int = 0, calls: int = 1,
                 rate: float = 10, pause_ms: int = 200, lost: float = 0, password: str = "",
                 echo: bool = False, limit: int = 30, transport: str = "UDP",
                 keys: dict[str, str] | None = None, unasked: bool = False) -> None:  # fmt: skip
        program = shutil.which("sipp")
        assert program, "SIPp is not installed (Debian: sip-tester)"
        self.address = (host, port or free_port(host))
        script = SCENARIOS / f"{scenario}.xml" if "/" not in scenario else Path(scenario)
        scenario = script.stem
        self._errors = folder / f"{scenario}-{self.address[1]}.log"
        command = [
            program, f"{exchange[0]}:{exchange[1]}", "-sf", str(script), "-i", host,
            "-mi", host, "-p", str(self.address[1]), "-mp", str(free_port(host)), "-m", str(calls),
            "-r", str(rate), "-d", str(pause_ms), "-s", service, "-timeout", f"{limit}s", "-timeout_error",
            "-nostdin", "-trace_err", "-error_file", str(self._errors), "-lost", str(lost),
        ]  # fmt: skip
        command += ["-t", {"UDP": "u1", "TCP": "t1"}[transport]]
        if password:
            command += ["-au", service, "-ap", password]
        for name, value in (keys or {}).items():
            command += ["-key", name, value]
        if echo:
            command.append("-rtp_echo")
        if unasked:
            command.append("-aa")
        self._limit = limit + 5
        self._output = open(folder / f"{scenario}-{self.address[1]}.txt", "wb")
        self._process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=self._output, stderr=subprocess.STDOUT
        )

    def __enter__(self) -> "Sipp":
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
        self._output.close()

    def finish(self) -> None:
        """Wait for its end. AssertionError with SIPp's own words when a call failed."""
        code = self._process.wait(self._limit)
        assert code == SUCCESS, f"SIPp ended with {code}: {self.errors()}"

    def errors(self) -> str:
        return self._errors.read_text(errors="replace")[:3000] if self._errors.exists() else "(no error file)"


def register_with_sipp(exchange: tuple[str, int], folder: Path, *, user: str, password: str, host: str,
                       port: int, **how: Any) -> None:  # fmt: skip
    """Register the phone that will listen at host:port."""
    with Sipp("register", exchange, folder, service=user, password=password, host=host, port=port,
              **how) as sipp:  # fmt: skip
        sipp.finish()


def free_port(host: str) -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])
