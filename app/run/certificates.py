"""Role ``certificates``: an authority and a certificate for the exchange, so that SIP can go over TLS.

Run it again for a new certificate (other names, or the old one ends); the authority stays, so phones need
nothing new. From its next start on the exchange speaks TLS.
"""

import argparse
import ipaddress
import logging
import re
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path

from app.run.folders import this_folder
from app.run.tls_files import AUTHORITY, CERTIFICATE, KEY, tls_folder
from telephony.engines.embedded.settings import EngineSettings
from telephony.transports.authority import (
    CERTIFICATE_DAYS,
    Issued,
    ends_on,
    is_from,
    make_authority,
    make_certificate,
)

log = logging.getLogger(__name__)
LEAST_DAYS, MOST_DAYS = 1, 3650
ITSELF = ("localhost", "127.0.0.1", "::1")
LABEL = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)")


def own_names() -> list[str]:
    """What phones may call this machine: its name, its addresses, and itself."""
    every = EngineSettings(host="::")
    found = [socket.getfqdn(), socket.gethostname(), every.public_host, every.public_host6]
    return list(dict.fromkeys([*(name for name in found if name), *every_address(), *ITSELF]))


def every_address() -> list[str]:
    """Of all networks this machine is in, but for those of one link alone (RFC 3927, RFC 4291 2.5.6)."""
    try:
        from PySide6.QtNetwork import QNetworkInterface
    except (
        ImportError
    ) as error:  # a server without the libraries of windows: names and the default way remain
        log.info("the networks of this machine cannot be listed: %s", error)
        return []
    found = (ipaddress.ip_address(each.toString()) for each in QNetworkInterface.allAddresses())
    return [str(each) for each in found if not each.is_link_local and not each.is_loopback]


def is_name(text: str) -> bool:
    """Whether a phone can be set up with it: an address, or a host name by RFC 1123."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return len(text) < 254 and all(LABEL.fullmatch(each) for each in text.rstrip(".").split("."))
    return True


def make(data: Path, names: list[str], days: int, now: datetime) -> Issued:
    """The exchange's certificate, and the authority where there is none. Raises OSError, and ValueError where
    a certificate lies that is not from our authority: its key could not be had back."""
    folder = tls_folder(data)
    issued = Issued(folder / CERTIFICATE, folder / KEY)
    known = folder / AUTHORITY
    if issued.certificate.exists() and not (known.exists() and is_from(known, issued.certificate)):
        raise ValueError(f"{issued.certificate} was not made by this command; move it and its key away first")
    authority = make_authority(folder, now)
    make_certificate(authority, issued, names, now, days)
    return issued


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py certificates", description=__doc__)
    parser.add_argument("--data", default="", help="data folder (default: the person's own)")
    parser.add_argument("--name", action="append", default=[], metavar="NAME",
                        help="domain or address that phones are set up with (may be given several times; "
                             "default: all of this machine; localhost is always one)")  # fmt: skip
    parser.add_argument("--days", type=int, default=CERTIFICATE_DAYS, help="how long it is valid")
    return parser


def main(argv: list[str]) -> int:
    options = arguments().parse_args(argv)
    if not LEAST_DAYS <= options.days <= MOST_DAYS:
        print(f"ringdesk: --days takes {LEAST_DAYS} to {MOST_DAYS}", file=sys.stderr)
        return 2
    wrong = [each for each in options.name if not is_name(each)]
    if wrong:
        print(f"ringdesk: no host name and no address: {', '.join(wrong)}", file=sys.stderr)
        return 2
    # Our own desk's softphone calls this machine by these, whatever the others are set up with.
    given = list(dict.fromkeys([*options.name, *ITSELF]))
    data, names = this_folder(options.data), given if options.name else own_names()
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
