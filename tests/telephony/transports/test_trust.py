from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from telephony.transports.trust import (
    BadCertificate,
    TlsFiles,
    client_context,
    fits,
    names_of,
    sentence,
    server_context,
)
from tests.telephony.transports.net import Office


@pytest.mark.parametrize(
    ("alternatives", "names"),
    [
        ([("DNS", "PBX.example.com"), ("DNS", "b.example")], {"pbx.example.com", "b.example"}),
        ([("URI", "sip:example.com"), ("DNS", "web.example.com")], {"example.com"}),
        ([("URI", "sip:alice@example.com"), ("DNS", "example.com")], {"example.com"}),
        ([("URI", "https://example.com")], {"common.example"}),
        ([("IP Address", "2001:DB8:0:0:0:0:0:1"), ("IP Address", "192.0.2.1")], {"2001:db8::1", "192.0.2.1"}),
        ([], {"common.example"}),
    ],
)
def test_the_identities_of_a_certificate(alternatives: list[tuple[str, str]], names: set[str]) -> None:
    """RFC 5922 section 7.1: the URI first, then DNS, the common name last."""
    certificate = {"subjectAltName": alternatives, "subject": ((("commonName", "common.example"),),)}
    assert names_of(certificate) == names


def test_a_name_fits_whole_or_not_at_all() -> None:
    certificate = {"subjectAltName": [("DNS", "*.example.com"), ("DNS", "sip.example.net")]}
    assert fits(certificate, "SIP.example.net.") and not fits(certificate, "a.example.com")
    assert not fits(certificate, "example.net") and not fits({}, "example.net") and not fits({}, "")
    assert fits({"subjectAltName": [("IP Address", "2001:DB8::1")]}, "[2001:db8:0::1]")


def test_contexts_want_tls_1_2_and_a_certificate_of_the_other_side(tmp_path: Path) -> None:
    files = Office(tmp_path).files("127.0.0.1", ask=True)
    server, client = server_context(files), client_context(files)
    assert server.minimum_version == client.minimum_version == ssl.TLSVersion.TLSv1_2
    assert (server.verify_mode, client.verify_mode) == (ssl.CERT_OPTIONAL, ssl.CERT_REQUIRED)
    assert client_context(None).verify_mode == ssl.CERT_REQUIRED


def test_our_own_certificate_that_cannot_be_used_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BadCertificate, match="does not exist.*main.py certificates"):
        server_context(TlsFiles(tmp_path / "a.pem", tmp_path / "a.key"))
    office = Office(tmp_path)
    one, two = office.files("one.example"), office.files("two.example")
    with pytest.raises(BadCertificate, match="no certificate with its key"):
        server_context(TlsFiles(one.certificate, two.key))


def test_a_failure_nobody_foresaw_is_told_as_it_is() -> None:
    assert sentence(ssl.SSLError(1, "something new"), "pbx").startswith("no secure connection with pbx: ")
