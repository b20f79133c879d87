"""Host names of trunks to addresses, off the signalling thread: a slow name server must delay no call."""

import ipaddress
import logging
import socket
import threading
from collections.abc import Callable

from telephony.sip.message import Address

log = logging.getLogger(__name__)


def resolve(
    host: str, port: int, later: Callable[[Callable[[], None]], None], then: Callable[[list[Address]], None]
) -> None:
    """Call ``then`` with every address of ``host`` (none: unknown): at once for a numeric one, else through
    ``later`` when the system's resolver has answered."""
    try:
        then([Address(str(ipaddress.ip_address(host)), port)])
        return
    except ValueError:
        pass  # a name

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_DGRAM)
        except (OSError, UnicodeError) as error:
            log.warning("cannot find %s: %s", host, error)
            found = []
        addresses = [Address(str(entry[4][0]), port) for entry in found]
        later(lambda: then(list(dict.fromkeys(addresses))))

    threading.Thread(target=ask, name=f"resolve {host}", daemon=True).start()
