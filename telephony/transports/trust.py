"""Whom we believe on TLS: contexts, names in certificates (RFC 5922), and sentences for what goes wrong."""

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class TlsProblem(Exception):
    """A secure connection that cannot be: one sentence a person understands."""


class BadCertificate(OSError):
    """Our own certificate cannot be used: what is wrong, and what to do."""


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """PEM files. ``certificate`` and ``key``: who we are. ``authorities``: whom we believe besides the
    system's own authorities. ``ask_clients``: phones and trunks that have a certificate are asked for it, and
    one that does not stand up ends the connection; who has none may come in all the same."""

    certificate: Path
    key: Path
    authorities: Path | None = None
    ask_clients: bool = False


def server_context(files: TlsFiles) -> ssl.SSLContext:
    """For connections made to us: TLS 1.2 or newer. Raises BadCertificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    _load(context, files)
    if files.ask_clients and files.authorities is not None:
        context.load_verify_locations(files.authorities)
        context.verify_mode = ssl.CERT_OPTIONAL
    return context


def client_context(files: TlsFiles | None, authority: Path | None = None) -> ssl.SSLContext:
    """For connections we make: the peer must show a certificate of an authority we know (``authority``: one
    more than those of `files`). The name in it is checked by `fits`, because SIP's rules are not the web's.
    Raises BadCertificate."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    if files is not None:
        _load(context, files)
        if files.authorities is not None:
            context.load_verify_locations(files.authorities)
    if authority is not None:
        _believe(context, authority)
    return context


def _believe(context: ssl.SSLContext, authority: Path) -> None:
    try:
        context.load_verify_locations(authority)
    except (ssl.SSLError, OSError) as error:
        raise BadCertificate(f"{authority} holds no certificate of an authority ({error}).") from error


def _load(context: ssl.SSLContext, files: TlsFiles) -> None:
    try:
        context.load_cert_chain(files.certificate, files.key)
    except FileNotFoundError as error:
        missing = next(path for path in (files.certificate, files.key) if not path.exists())
        raise BadCertificate(f"{missing} does not exist. Make one: python3 main.py certificates") from error
    except (ssl.SSLError, OSError) as error:
        raise BadCertificate(
            f"{files.certificate} and {files.key} are no certificate with its key ({error})."
        ) from error


def names_of(certificate: Mapping[str, Any]) -> frozenset[str]:
    """Every identity of a certificate as ssl's getpeercert tells it, lower case. A sip: URI in the
    subjectAltName counts for its host, and when there is one, DNS names do not count (RFC 5922 section 7.1);
    the common name counts only where there is no subjectAltName of these kinds."""
    alternatives = certificate.get("subjectAltName", ())
    uris = {
        text[4:].lower()
        for kind, text in alternatives
        if kind == "URI" and text[:4].lower() == "sip:" and "@" not in text
    }
    dns = {text.lower() for kind, text in alternatives if kind == "DNS"}
    numbers = {_numeric(text) for kind, text in alternatives if kind == "IP Address"} - {""}
    if uris or dns or numbers:
        return frozenset((uris or dns) | numbers)
    subject = (pair for group in certificate.get("subject", ()) for pair in group)
    return frozenset(text.lower() for kind, text in subject if kind == "commonName")


def fits(certificate: Mapping[str, Any], wanted: str) -> bool:
    """Whether the certificate is for the domain or address we meant. A wildcard fits nothing
    (RFC 5922 section 7.2): the domain is compared as a whole."""
    return (_numeric(wanted) or wanted.lower().rstrip(".")) in names_of(certificate)


def _numeric(text: str) -> str:
    """An address in its one shortest writing; '' when it is none."""
    try:
        return str(ipaddress.ip_address(text.strip("[]\n ")))
    except ValueError:
        return ""


_BY_CODE = {
    9: "the certificate of {peer} is not valid yet: compare the clocks of both sides",
    10: "the certificate of {peer} has expired: it must be renewed there",
    18: "the certificate of {peer} is signed by itself: no authority we know stands for it",
    19: "the certificate of {peer} comes from an authority we do not know: add that authority's certificate",
    20: "the certificate of {peer} comes from an authority we do not know: add that authority's certificate",
    21: "the certificate of {peer} comes from an authority we do not know: add that authority's certificate",
    23: "the certificate of {peer} was revoked",
}
_BY_ALERT = (
    ("UNKNOWN_CA", "{peer} does not know our authority: install our ca.pem there"),
    ("CERTIFICATE_EXPIRED", "{peer} says that our certificate has expired: make a new one"),
    ("BAD_CERTIFICATE", "{peer} does not accept our certificate: install our ca.pem there"),
    ("CERTIFICATE_UNKNOWN", "{peer} does not accept our certificate: install our ca.pem there"),
    ("CERTIFICATE_REQUIRED", "{peer} wants a certificate from us"),
    ("PEER_DID_NOT_RETURN_A_CERTIFICATE", "{peer} showed no certificate"),
    ("PROTOCOL_VERSION", "{peer} speaks no TLS 1.2 or newer"),
    ("UNSUPPORTED_PROTOCOL", "{peer} speaks no TLS 1.2 or newer"),
    ("WRONG_VERSION_NUMBER", "{peer} does not speak TLS on this port"),
    ("HTTP_REQUEST", "{peer} does not speak TLS on this port"),
    ("RECORD_LAYER_FAILURE", "{peer} does not speak TLS on this port"),
    ("NO_SHARED_CIPHER", "{peer} and we have no cipher in common"),
)


def sentence(error: ssl.SSLError, peer: str) -> str:
    """What went wrong, for the window and the log."""
    code = getattr(error, "verify_code", 0)
    if code in _BY_CODE:
        return _BY_CODE[code].format(peer=peer)
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the certificate of {peer} is not valid: {error.verify_message}"
    told = getattr(error, "reason", None) or ""
    reason = told.upper()
    for part, text in _BY_ALERT:
        if part in reason:
            return text.format(peer=peer)
    return f"no secure connection with {peer}: {told or error}"
