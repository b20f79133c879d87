"""linphonec as an operator's phone: no sound card, its own folder, driven by its prompt.

Ended by its own process id; ``said`` is what it printed.
"""

import os
import shutil
import subprocess
from pathlib import Path

from tests.peers.patience import eventually
from tests.peers.sipp import free_port

Place = tuple[str, int]
CONFIG = """\
[sip]
sip_port={port}
sip_tcp_port=0
sip_tls_port=0
guess_hostname=0
contact=<sip:{user}@127.0.0.1>
default_proxy=0
use_ipv6=0
[proxy_0]
reg_proxy=<sip:{proxy}>
reg_route=<sip:{proxy};lr>
reg_identity=<sip:{user}@{host}:{exchange}>
reg_expires=60
reg_sendregister=1
publish=0
[auth_info_0]
username={user}
passwd={password}
realm=ringdesk
[rtp]
audio_rtp_port={rtp}
[video]
enabled=0
"""


class Linphone:
    """Context manager; registers at once, through ``proxy`` where there is one. It takes calls by
    ``do("answer")``."""

    def __init__(
        self, exchange: Place, folder: Path, *, user: str, password: str, proxy: Place | None = None
    ) -> None:
        program = shutil.which("linphonec")
        assert program, "linphonec is not installed (Debian: linphone-cli)"
        (folder / ".local/share/linphone").mkdir(parents=True, exist_ok=True)
        (folder / ".config/linphone").mkdir(parents=True, exist_ok=True)
        config = CONFIG.format(
            port=free_port("127.0.0.1"), rtp=free_port("127.0.0.1"), user=user, password=password,
            host=exchange[0], exchange=exchange[1], proxy="{}:{}".format(*(proxy or exchange)),
        )  # fmt: skip
        (folder / "linphonerc").write_text(config)
        self._log = folder / "said.txt"
        self._output = open(self._log, "wb")
        self._process = subprocess.Popen(
            [program, "-c", str(folder / "linphonerc")], cwd=folder, stdin=subprocess.PIPE,
            stdout=self._output, stderr=subprocess.STDOUT,
            env={**os.environ, "HOME": str(folder), "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""},
        )  # fmt: skip
        self.do("soundcard use files")

    def __enter__(self) -> "Linphone":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._output.close()

    def do(self, command: str) -> None:
        """A line at its prompt: answer, pause, resume, transfer URI, terminate."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n".encode())
        self._process.stdin.flush()

    @property
    def said(self) -> str:
        return self._log.read_text(errors="replace")

    def wait(self, text: str, within: float = 10.0) -> None:
        """Until it has printed that."""
        try:
            eventually(lambda: text in self.said, within=within)
        except AssertionError:
            raise AssertionError(f"linphonec never said {text!r}: {self.said[-1500:]}") from None
