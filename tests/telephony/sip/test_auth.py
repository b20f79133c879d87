"""Digest vectors of RFC 2617 section 3.5 and RFC 7616 section 3.9, and the client's behaviour."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.sip.auth import (
    ClientAuth,
    Credentials,
    DigestInput,
    digest_response,
    parse_auth,
    secret_hash,
)
from telephony.sip.headers import HeaderError, quote
from telephony.sip.message import Message
from tests.telephony.sip.wire import tokens


def test_vector_of_rfc_2617() -> None:
    ha1 = secret_hash("Mufasa", "testrealm@host.com", "Circle Of Life")
    given = DigestInput(
        "GET",
        "/dir/index.html",
        "dcd98b7102dd2f0e8b11d0f600bfb0c093",
        qop="auth",
        nc="00000001",
        cnonce="0a4f113b",
    )
    assert digest_response(ha1, given) == "6629fae49393a05397450978507c4ef1"


def test_vector_without_qop() -> None:
    # RFC 2069 as corrected by its errata
    ha1 = secret_hash("Mufasa", "testrealm@host.com", "CircleOfLife")
    given = DigestInput("GET", "/dir/index.html", "dcd98b7102dd2f0e8b11d0f600bfb0c093")
    assert digest_response(ha1, given) == "1949323746fe6a43ef61f9606e7febea"


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_vectors_of_rfc_7616(algorithm: str, response: str) -> None:
    ha1 = secret_hash("Mufasa", "http-auth@example.org", "Circle of Life", algorithm)
    given = DigestInput(
        "GET", "/dir/index.html", "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", algorithm,
        "auth", "00000001", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
    )  # fmt: skip
    assert digest_response(ha1, given) == response


def test_session_form_and_body_form_differ() -> None:
    ha1 = secret_hash("u", "r", "p")
    plain = DigestInput("INVITE", "sip:a", "n", "MD5", "auth", "00000001", "c")
    session = DigestInput("INVITE", "sip:a", "n", "MD5-sess", "auth", "00000001", "c")
    whole = DigestInput("INVITE", "sip:a", "n", "MD5", "auth-int", "00000001", "c", b"body")
    other = DigestInput("INVITE", "sip:a", "n", "MD5", "auth-int", "00000001", "c", b"evil")
    assert len({digest_response(ha1, given) for given in (plain, session, whole, other)}) == 4


def test_parameters_with_commas_quotes_and_odd_case() -> None:
    scheme, params = parse_auth(
        'DIGEST Realm="a, \\"b\\"=c" , NONCE="n,1",qop="auth,auth-int" ,stale=FALSE,algorithm=MD5'
    )
    assert scheme == "digest"
    assert params == {
        "realm": 'a, "b"=c', "nonce": "n,1", "qop": "auth,auth-int", "stale": "FALSE", "algorithm": "MD5"
    }  # fmt: skip


@pytest.mark.parametrize("bad", ['Digest a="x', 'Digest a="x"y', "Digest a", "Digest =x", "Digest a=1, A=2"])
def test_credentials_that_could_be_read_two_ways_are_refused(bad: str) -> None:
    with pytest.raises(HeaderError):
        parse_auth(bad)


@given(st.dictionaries(st.sampled_from(["realm", "nonce", "opaque", "uri"]), st.text(max_size=30)))
def test_quoted_parameters_come_back(values: dict[str, str]) -> None:
    written = ", ".join(f"{name}={quote(value)}" for name, value in values.items())
    assert parse_auth(f"Digest {written}")[1] == values


REQUEST = ("REGISTER", "sip:example.com", b"")


def challenge(*values: str, status: int = 401) -> Message:
    name = "WWW-Authenticate" if status == 401 else "Proxy-Authenticate"
    return Message("", "", status, "", tuple((name, value) for value in values))


def client(**more: str) -> ClientAuth:
    return ClientAuth(Credentials("bob", "zanzibar", **more), tokens("c"))


def test_the_strongest_known_algorithm_of_a_realm_is_used() -> None:
    auth = client()
    assert auth.answers(
        challenge(
            'Digest realm="r", nonce="1", algorithm=MD5', 'Digest realm="r", nonce="2", algorithm=SHA-256',
            'Digest realm="r", nonce="3", algorithm=SHA-512-256', "Basic realm=r", 'Digest realm="open',
        ),
        REQUEST,
    )  # fmt: skip
    ((name, value),) = auth.headers
    scheme, params = parse_auth(value)
    assert name == "Authorization" and params["algorithm"] == "SHA-256" and params["nonce"] == "2"


def test_opaque_and_qop_are_answered() -> None:
    auth = client()
    assert auth.answers(challenge('Digest realm="r", nonce="1", opaque="o,p", qop="auth-int, auth"'), REQUEST)
    params = parse_auth(auth.headers[0][1])[1]
    assert (params["opaque"], params["qop"], params["nc"]) == ("o,p", "auth", "00000001")
    assert params["cnonce"] and "algorithm" not in params
    given = DigestInput("REGISTER", "sip:example.com", "1", "MD5", "auth", "00000001", params["cnonce"])
    assert params["response"] == digest_response(secret_hash("bob", "r", "zanzibar"), given)


def test_session_algorithm_without_qop_still_tells_its_cnonce() -> None:
    auth = client()
    assert auth.answers(challenge('Digest realm="r", nonce="1", algorithm=MD5-sess'), REQUEST)
    params = parse_auth(auth.headers[0][1])[1]
    given = DigestInput("REGISTER", "sip:example.com", "1", "MD5-sess", cnonce=params["cnonce"])
    assert params["response"] == digest_response(secret_hash("bob", "r", "zanzibar"), given)


def test_body_integrity_when_nothing_else_is_offered() -> None:
    auth = client()
    assert auth.answers(
        challenge('Digest realm="r", nonce="1", qop="auth-int"'), ("INVITE", "sip:x", b"body")
    )
    assert parse_auth(auth.headers[0][1])[1]["qop"] == "auth-int"


@pytest.mark.parametrize(
    "value", ['Digest realm="r"', 'Digest realm="r", nonce="1", qop="token"', "Basic realm=x", "", "Digest"]
)
def test_challenges_that_cannot_be_answered(value: str) -> None:
    assert not client().answers(challenge(value), REQUEST)


def test_only_challenges_are_answered_and_only_for_the_right_realm() -> None:
    good = 'Digest realm="r", nonce="1"'
    assert not client().answers(challenge(good, status=403), REQUEST)
    assert not client(realm="other").answers(challenge(good), REQUEST)
    assert client(realm="r").answers(challenge(good), REQUEST)
    assert not ClientAuth(None, tokens("c")).answers(challenge(good), REQUEST)


def test_a_wrong_password_is_not_tried_for_ever() -> None:
    auth = client()
    tries = 0
    while auth.answers(challenge(f'Digest realm="r", nonce="{tries}", stale=true'), REQUEST):
        tries += 1
    assert tries == 2


def test_the_password_is_not_shown() -> None:
    assert "zanzibar" not in repr(Credentials("bob", "zanzibar"))
