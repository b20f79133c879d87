"""Where the certificates of this installation lie: ``tls`` in the data folder."""

import logging
from pathlib import Path

from telephony.transports.trust import TlsFiles

log = logging.getLogger(__name__)

CERTIFICATE, KEY, AUTHORITY = "exchange.pem", "exchange.key", "ca.pem"
ASK_CLIENTS = "ask_clients"
"""An empty file of this name: phones and trunks that have a certificate are asked for it."""


def tls_folder(data: Path) -> Path:
    return data / "tls"


def tls_files(data: Path) -> TlsFiles | None:
    """Who we are on TLS; None: no certificate was made, so TLS is off. A company's own certificate may take
    the place of ours under the same file names; then ``ca.pem`` is optional."""
    folder = tls_folder(data)
    certificate = folder / CERTIFICATE
    if not certificate.exists():
        return None
    authority = folder / AUTHORITY
    log.info("TLS is on, with %s", certificate)
    return TlsFiles(
        certificate,
        folder / KEY,
        authority if authority.exists() else None,
        ask_clients=(folder / ASK_CLIENTS).exists(),
    )


def authority_of(data: Path) -> Path | None:
    """Whom our own phones believe on TLS besides the system's authorities: who signed our exchange."""
    authority = tls_folder(data) / AUTHORITY
    return authority if authority.exists() else None
