"""Kamailio as the proxy in front of the exchange: everything passes it, and it stays in every dialog.

It changes nothing and answers nothing by itself but 483, so what a test sees the two ends have said. Ended by
its own process id.
"""

import os
import socket
import subprocess
from pathlib import Path

from benchmarks.debian import Program, unpacked
from tests.peers.patience import eventually

Place = tuple[str, int]
KAMAILIO = Program("kamailio", "bookworm", ("kamailio",), proof="usr/sbin/kamailio")

CONFIG = """\
#!KAMAILIO
children=1
log_stderror=yes
debug=1
auto_aliases=no
dns=no
rev_dns=no
listen=udp:{own}
listen=tcp:{own}
loadmodule "tm.so"
loadmodule "sl.so"
loadmodule "rr.so"
loadmodule "pv.so"
loadmodule "maxfwd.so"
loadmodule "textops.so"
loadmodule "siputils.so"
modparam("rr", "enable_full_lr", 1)

request_route {{
    if (!mf_process_maxfwd_header("10")) {{
        sl_send_reply("483", "Too Many Hops");
        exit;
    }}
    if (is_method("CANCEL")) {{
        if (t_check_trans()) t_relay();
        exit;
    }}
    if (has_totag()) {{
        if (loose_route() || (is_method("ACK") && t_check_trans())) t_relay();
        exit;
    }}
    t_check_trans();
    if (is_method("INVITE")) record_route();
    if ($si == "{outside_host}" || is_method("REGISTER")) {{
        $du = "sip:{exchange}";
    }} else if (uri == myself) {{
        $du = "sip:{outside}";
    }}
    t_relay();
}}
"""


class Kamailio:
    """Context manager. Listens at ``own``, UDP and TCP. REGISTER and what comes from the host of ``outside``
    goes to ``exchange``; all else to the phone it names, or to ``outside`` where it names the proxy."""

    def __init__(self, own: Place, folder: Path, *, exchange: Place, outside: Place) -> None:
        tree = unpacked(KAMAILIO)
        libraries = next(tree.glob("usr/lib/*/kamailio"))
        places = {"own": own, "exchange": exchange, "outside": outside}
        named = {name: f"{host}:{port}" for name, (host, port) in places.items()}
        config = CONFIG.format(**named, outside_host=outside[0])
        (folder / "kamailio.cfg").write_text(config)
        self.address, self._log = own, folder / "kamailio.txt"
        self._output = open(self._log, "wb")
        self._process = subprocess.Popen(
            [
                tree / KAMAILIO.proof, "-f", folder / "kamailio.cfg", "-L", f"{libraries}/modules/",
                "-Y", folder, "-DD", "-E", "-m", "32", "-M", "4",
            ],
            cwd=folder, stdin=subprocess.DEVNULL, stdout=self._output, stderr=subprocess.STDOUT,
            env={**os.environ, "LD_LIBRARY_PATH": str(libraries)},
        )  # fmt: skip

    def __enter__(self) -> "Kamailio":
        try:
            eventually(self._listens, within=10, what="Kamailio listens")
        except AssertionError:
            self.__exit__()
            raise AssertionError(f"Kamailio did not start: {self.said}") from None
        return self

    def _listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(self.address) == 0

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._output.close()

    @property
    def said(self) -> str:
        return self._log.read_text(errors="replace")
