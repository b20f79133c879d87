"""`--phone`: which softphone, and how it talks to the exchange."""

import argparse
from dataclasses import dataclass

from app.domain.errors import BadInput

DEFAULT = "pyvoip"
TLS_PORT = 5061
_WAYS = {
    "pyvoip": ("pyvoip", "UDP", "none"),
    "native": ("native", "UDP", "none"),
    "native-tcp": ("native", "TCP", "none"),
    # Over TLS keys are safe on the way: the exchange may ask for encrypted sound.
    "native-tls": ("native", "TLS", "allowed"),
    "native-srtp": ("native", "TLS", "required"),
}
HELP = f"the softphone: {', '.join(_WAYS)}; a port may follow the last two (native-tls:5061)"


@dataclass(frozen=True, slots=True)
class PhoneWay:
    """``port`` 0: the exchange's usual one. ``srtp`` as in ``telephony.phones.account``."""

    backend: str
    transport: str
    srtp: str
    port: int = 0


def phone_way(text: str) -> PhoneWay:
    """Raises BadInput."""
    name, _, port = text.partition(":")
    known = _WAYS.get(name)
    secure = known is not None and known[1] == "TLS"
    if known is None or (
        port and not (secure and port.isascii() and port.isdigit() and 0 < int(port) < 65536)
    ):
        raise BadInput(f"There is no softphone {text!r}.", f"Say --phone with one of: {', '.join(_WAYS)}.")
    return PhoneWay(*known, port=int(port) if port else TLS_PORT if secure else 0)


def add_phone_option(parser: argparse.ArgumentParser) -> None:
    """A word that is none ends the program with a sentence, before anything is started."""
    parser.add_argument("--phone", default=DEFAULT, type=_checked, help=HELP)


def _checked(text: str) -> str:
    try:
        phone_way(text)
    except BadInput as error:
        raise argparse.ArgumentTypeError(f"{error} {error.advice}") from error
    return text
