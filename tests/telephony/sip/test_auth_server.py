"""Challenges, replays and old nonces, played by the client half of the same package and by hand."""

from __future__ import annotations

import pytest

from telephony.sip.auth import ClientAuth, Credentials, DigestInput, digest_response, parse_auth, secret_hash
from telephony.sip.auth_server import NONCE_SECONDS, Verdict, Verifier
from telephony.sip.message import Message
from tests.telephony.sip.wire import tokens

PASSWORDS = {"anna": "secret", "ona": "šešėlis"}


@pytest.fixture
def verifier() -> Verifier:
    both = ("SHA-256", "MD5")
    return Verifier("ringdesk", password=PASSWORDS.get, token=tokens("n"), algorithms=both)


def challenged(verifier: Verifier, now: float = 0.0) -> Message:
    return Message("", "", verifier.status, "", verifier.challenge(now))


def register(*credentials: str, uri: str = "sip:pbx.example.com") -> Message:
    return Message("REGISTER", uri, 0, "", tuple(("Authorization", value) for value in credentials))


def answered(
    verifier: Verifier, username: str = "anna", password: str = "secret", now: float = 0.0
) -> Message:
    auth = ClientAuth(Credentials(username, password), tokens("c"))
    assert auth.answers(challenged(verifier, now), ("REGISTER", "sip:pbx.example.com", b""))
    return register(*(value for _, value in auth.headers))


def by_hand(verifier: Verifier, now: float, **changes: str) -> str:
    """Credentials for the MD5 challenge, with any field replaced before the response is computed."""
    nonce = parse_auth(verifier.challenge(now)[-1][1])[1]["nonce"]
    values = {
        "username": "anna", "realm": "ringdesk", "nonce": nonce, "uri": "sip:pbx.example.com",
        "algorithm": "MD5", "qop": "auth", "nc": "00000001", "cnonce": "c", **changes,
    }  # fmt: skip
    given = DigestInput(
        "REGISTER", values["uri"], values["nonce"], "MD5", values["qop"], values["nc"], values["cnonce"]
    )
    values.setdefault("response", digest_response(secret_hash("anna", "ringdesk", "secret"), given))
    return "Digest " + ", ".join(f'{name}="{value}"' for name, value in values.items() if value)


def test_by_itself_it_offers_what_every_phone_reads() -> None:
    plain = Verifier("ringdesk", password=PASSWORDS.get, token=tokens("n"))
    ((_, value),) = plain.challenge(0.0)
    assert parse_auth(value)[1]["algorithm"] == "MD5"
    assert plain.check(answered(plain), 1.0).username == "anna"


def test_the_challenge_offers_what_was_asked_in_that_order(verifier: Verifier) -> None:
    first, second = verifier.challenge(0.0)
    assert first[0] == "WWW-Authenticate" and verifier.status == 401
    assert parse_auth(first[1])[1]["algorithm"] == "SHA-256"
    params = parse_auth(second[1])[1]
    assert (params["algorithm"], params["qop"], params["realm"]) == ("MD5", "auth", "ringdesk")
    assert (
        "stale" not in params and parse_auth(verifier.challenge(0.0, stale=True)[0][1])[1]["stale"] == "true"
    )


def test_a_right_password_is_let_in(verifier: Verifier) -> None:
    assert verifier.check(answered(verifier), 1.0) == Verdict("anna")
    assert verifier.check(answered(verifier, "ona", "šešėlis"), 1.0) == Verdict("ona")


@pytest.mark.parametrize(("username", "password"), [("anna", "wrong"), ("nobody", "secret"), ("nobody", "")])
def test_wrong_password_and_unknown_user_look_the_same(
    verifier: Verifier, username: str, password: str
) -> None:
    verdict = verifier.check(answered(verifier, username, password), 1.0)
    assert verdict.username is None and not verdict.stale
    assert verdict.reason.startswith("wrong password or unknown user")


def test_no_credentials_is_no_offence(verifier: Verifier) -> None:
    assert verifier.check(register(), 1.0) == Verdict(None)


def test_a_replay_is_stale_and_a_higher_count_is_good(verifier: Verifier) -> None:
    first = by_hand(verifier, 0.0)
    nonce = parse_auth(first)[1]["nonce"]
    assert verifier.check(register(first), 1.0).username == "anna"
    again = verifier.check(register(first), 2.0)
    assert again.username is None and again.stale
    assert (
        verifier.check(register(by_hand(verifier, 0.0, nonce=nonce, nc="0000000f")), 3.0).username == "anna"
    )
    assert verifier.check(register(by_hand(verifier, 0.0, nonce=nonce, nc="0000000e")), 4.0).stale


def test_a_client_without_qop_may_use_a_nonce_once(verifier: Verifier) -> None:
    old = by_hand(verifier, 0.0, qop="", nc="", cnonce="")
    assert verifier.check(register(old), 1.0).username == "anna"
    assert verifier.check(register(old), 2.0).stale


def test_nonces_grow_old_and_replays_stay_refused_after_the_memory_was_swept(verifier: Verifier) -> None:
    used, unused = by_hand(verifier, 0.0), by_hand(verifier, 0.0)
    assert verifier.check(register(used), 1.0).username == "anna"
    for now in (NONCE_SECONDS - 1, NONCE_SECONDS + 1, 10 * NONCE_SECONDS):
        assert verifier.check(register(by_hand(verifier, now)), now).username == "anna"
        assert verifier.check(register(used), now).username is None
    late = verifier.check(register(unused), NONCE_SECONDS + 1)
    assert late.username is None and late.stale
    assert len(verifier._used) <= 3


def test_a_flood_without_passwords_costs_no_memory(verifier: Verifier) -> None:
    for n in range(500):
        verifier.challenge(float(n))
        verifier.check(answered(verifier, "anna", f"guess{n}", float(n)), float(n))
    assert verifier._used == {}


@pytest.mark.parametrize(
    "nonce",
    ["", "1", "..", "zz.x.y", "0.n1.00000000000000000000000000000000", "-1.n1.x", "ąžuolas", "1" * 500],
)
def test_made_up_nonces_are_not_ours(verifier: Verifier, nonce: str) -> None:
    verdict = verifier.check(register(by_hand(verifier, 0.0, nonce=nonce)), 1.0)
    assert verdict.username is None


def test_a_nonce_of_another_server_is_not_ours(verifier: Verifier) -> None:
    other = Verifier("ringdesk", password=PASSWORDS.get, token=tokens("other"))
    assert verifier.check(answered(other), 1.0).stale


@pytest.mark.parametrize(
    "changes",
    [
        {"username": ""}, {"response": ""}, {"uri": ""}, {"algorithm": "SHA-512"}, {"qop": "auth-int"},
        {"cnonce": ""}, {"nc": "1"}, {"nc": "0000000g"}, {"uri": "sip:other.example.com"},
        {"realm": "elsewhere"}, {"response": "ąž"}, {"nc": ""}, {"nc": "00000000"},
    ],
)  # fmt: skip
def test_credentials_of_the_wrong_shape(verifier: Verifier, changes: dict[str, str]) -> None:
    assert verifier.check(register(by_hand(verifier, 0.0, **changes)), 1.0).username is None


def test_phones_write_the_digest_uri_in_their_own_way(verifier: Verifier) -> None:
    value = by_hand(verifier, 0.0, uri="sip:PBX.example.com:5060;transport=UDP")
    assert verifier.check(register(value), 1.0).username == "anna"


def test_unreadable_and_foreign_credentials_are_passed_over(verifier: Verifier) -> None:
    good = by_hand(verifier, 0.0)
    foreign = good.replace("ringdesk", "elsewhere")
    assert verifier.check(register('Digest a="open', foreign, good), 1.0).username == "anna"
    assert verifier.check(register('Digest a="open'), 1.0).reason
    assert "another realm" in verifier.check(register(foreign), 1.0).reason


def test_proxy_form() -> None:
    proxy = Verifier("r", password=PASSWORDS.get, token=tokens("n"), proxy=True, algorithms=("MD5",))
    ((name, _),) = proxy.challenge(0.0)
    assert name == "Proxy-Authenticate" and proxy.status == 407
    auth = ClientAuth(Credentials("anna", "secret"), tokens("c"))
    message = Message("", "", 407, "", proxy.challenge(0.0))
    assert auth.answers(message, ("INVITE", "sip:x@y", b""))
    request = Message("INVITE", "sip:x@y", 0, "", auth.headers)
    assert proxy.check(request, 0.0).username == "anna"
