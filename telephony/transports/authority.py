"""Makes an authority and certificates of our own, for an installation that has none yet.

The authority's key stays in the folder; whoever has it can make certificates that our phones believe.
Names follow RFC 5922: the SIP domain as DNS name and as sip: URI, numeric addresses as IP addresses.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

AUTHORITY_DAYS = 3650
CERTIFICATE_DAYS = 825
"""The longest that Apple's systems believe; others take more."""
_BACKDATED = dt.timedelta(hours=24)  # phones without a clock battery run behind


@dataclass(frozen=True, slots=True)
class Issued:
    """PEM files of one certificate."""

    certificate: Path
    key: Path


def make_authority(folder: Path, now: dt.datetime) -> Issued:
    """``ca.pem`` and ``ca.key`` in the folder; those that are there are kept."""
    issued = Issued(folder / "ca.pem", folder / "ca.key")
    if issued.certificate.exists() and issued.key.exists():
        return issued
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name(f"Ringdesk authority of {now:%Y-%m-%d}")
    builder = _builder(name, name, key.public_key(), now, AUTHORITY_DAYS)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_usage(authority=True), critical=True)
    _write(issued, builder.sign(key, hashes.SHA256()), key)
    return issued


def make_certificate(
    authority: Issued, issued: Issued, names: Sequence[str], now: dt.datetime, days: int = CERTIFICATE_DAYS
) -> None:
    """A certificate for these host names and addresses, for both ends of a connection. `days` may be
    negative: one that has expired, for trying out. ValueError without a name."""
    if not names:
        raise ValueError("a certificate needs a name or an address")
    signer = x509.load_pem_x509_certificate(authority.certificate.read_bytes())
    signing_key = serialization.load_pem_private_key(authority.key.read_bytes(), None)
    assert isinstance(signing_key, ec.EllipticCurvePrivateKey)
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(_name(names[0]), signer.subject, key.public_key(), now, days)
    builder = builder.add_extension(x509.SubjectAlternativeName(_alternatives(names)), critical=False)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_usage(authority=False), critical=True)
    uses = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
    builder = builder.add_extension(x509.ExtendedKeyUsage(uses), critical=False)
    known = x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key())
    builder = builder.add_extension(known, critical=False)
    _write(issued, builder.sign(signing_key, hashes.SHA256()), key)


def is_from(authority: Path, certificate: Path) -> bool:
    """Whether the authority signed the certificate. False when one of the files is none."""
    try:
        signer = x509.load_pem_x509_certificates(authority.read_bytes())
        found = x509.load_pem_x509_certificate(certificate.read_bytes())
    except ValueError:
        return False
    return any(each.subject == found.issuer and _signed(each, found) for each in signer)


def _signed(signer: x509.Certificate, found: x509.Certificate) -> bool:
    try:
        found.verify_directly_issued_by(signer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def ends_on(certificate: Path) -> dt.datetime:
    """When a certificate ends, UTC. ValueError when the file is none."""
    return end_and_names(certificate)[0]


def end_and_names(certificate: Path) -> tuple[dt.datetime, tuple[str, ...]]:
    """The same, and the host names and addresses it is for."""
    found = x509.load_pem_x509_certificate(certificate.read_bytes())
    try:
        names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return found.not_valid_after_utc, ()
    numbers = [str(each) for each in names.get_values_for_type(x509.IPAddress)]
    return found.not_valid_after_utc, (*names.get_values_for_type(x509.DNSName), *numbers)


def _alternatives(names: Sequence[str]) -> list[x509.GeneralName]:
    found: list[x509.GeneralName] = []
    for name in names:
        try:
            found.append(x509.IPAddress(ipaddress.ip_address(name)))
        except ValueError:
            found += [x509.DNSName(name), x509.UniformResourceIdentifier(f"sip:{name}")]
    return found


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text[:64])])


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, now: dt.datetime, days: int
) -> x509.CertificateBuilder:
    end = now + dt.timedelta(days=days)
    begin = min(now - _BACKDATED, end - dt.timedelta(days=1))
    return (
        x509.CertificateBuilder(issuer, subject, key, x509.random_serial_number(), begin, end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )  # fmt: skip


def _usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority, content_commitment=False, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=authority, crl_sign=authority,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip


def _write(issued: Issued, certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> None:
    """The key first and for its owner alone: never a moment in which others may read it."""
    issued.key.parent.mkdir(parents=True, exist_ok=True)
    plain = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    issued.key.unlink(missing_ok=True)
    with os.fdopen(os.open(issued.key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(plain)
    issued.certificate.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
