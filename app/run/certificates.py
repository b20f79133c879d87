"""Role ``certificates``: an authority and a certificate for the exchange, so that SIP can go over TLS.

Run it again for a new certificate (other names, or the old one ends); the authority stays, so phones need
nothing new. From its next start on the exchange speaks TLS.
"""

import argparse
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path

from app.run.folders import this_folder
from app.run.tls_files import CERTIFICATE, KEY, tls_folder
from telephony.engines.embedded.settings import EngineSettings
from telephony.transports.authority import CERTIFICATE_DAYS, Issued, ends_on, make_authority, make_certificate

LEAST_DAYS, MOST_DAYS = 1, 3650


def own_names() -> list[str]:
    """What phones may call this machine: its name, its addresses, and itself."""
    every = EngineSettings(host="::")
    found = [socket.getfqdn(), socket.gethostname(), every.public_host, every.public_host6]
    return list(dict.fromkeys([*(name for name in found if name), "localhost", "127.0.0.1", "::1"]))


def make(data: Path, names: list[str], days: int, now: datetime) -> Issued:
    """The exchange's certificate, and the authority where there is none. Raises OSError."""
    folder = tls_folder(data)
    authority = make_authority(folder, now)
    issued = Issued(folder / CERTIFICATE, folder / KEY)
    make_certificate(authority, issued, names, now, days)
    return issued


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py certificates", description=__doc__)
    parser.add_argument("--data", default="", help="data folder (default: the person's own)")
    parser.add_argument("--name", action="append", default=[], metavar="NAME",
                        help="domain or address that phones are set up with (may be given several times; "
                             "default: all names and addresses of this machine)")  # fmt: skip
    parser.add_argument("--days", type=int, default=CERTIFICATE_DAYS, help="how long it is valid")
    return parser


def main(argv: list[str]) -> int:
    options = arguments().parse_args(argv)
    if not LEAST_DAYS <= options.days <= MOST_DAYS:
        print(f"ringdesk: --days takes {LEAST_DAYS} to {MOST_DAYS}", file=sys.stderr)
        return 2
    data, names = this_folder(options.data), options.name or own_names()
    try:
        issued = make(data, names, options.days, datetime.now(UTC))
    except (OSError, ValueError) as error:
        print(f"ringdesk: no certificate was made: {error}", file=sys.stderr)
        return 1
    print(f"Made a certificate for {', '.join(names)}, good until {ends_on(issued.certificate):%Y-%m-%d}:")
    print(f"  {issued.certificate}")
    print("The exchange speaks TLS (port 5061) from its next start on.")
    print(f"Install this authority on every phone and trunk that uses TLS:\n  {tls_folder(data) / 'ca.pem'}")
    return 0
