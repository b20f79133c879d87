"""Where we listen and until when our certificate stands, told to the board: a provider asks for both."""

import logging
from collections.abc import Mapping, Sequence

from telephony.engines.embedded.settings import EngineSettings
from telephony.switchboard.line_events import EngineListening

log = logging.getLogger(__name__)


def listening(settings: EngineSettings, hosts: Sequence[str], ports: Mapping[str, int]) -> EngineListening:
    """``hosts``: our addresses as IPv4 and as IPv6 peers see them; the same one is told once."""
    until, names = _certificate(settings)
    return EngineListening(
        hosts=tuple(dict.fromkeys(hosts)),
        ports=tuple(ports.items()),
        rtp=settings.rtp_ports,
        certificate_until=until,
        certificate_names=names,
    )


def _certificate(settings: EngineSettings) -> tuple[float | None, tuple[str, ...]]:
    if settings.tls is None:
        return None, ()
    # Over a big library, needed where there is a certificate only.
    from telephony.transports.authority import end_and_names

    try:
        end, names = end_and_names(settings.tls.certificate)
    except (OSError, ValueError) as error:
        # TLS itself took it at the start, so the file was changed since.
        log.warning("our certificate cannot be read: %s", error)
        return None, ()
    return end.timestamp(), names
