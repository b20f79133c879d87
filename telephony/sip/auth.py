"""Digest access authentication, the part both sides share and the client's side
(RFC 3261 section 22, RFC 2617, RFC 7616, RFC 8760). The server's side is `auth_server.py`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field

from telephony.sip.headers import HeaderError, quote, skip_quoted, split_list, unquote
from telephony.sip.message import Message

_HASHES: dict[str, Callable[[bytes], str]] = {
    "MD5": lambda data: hashlib.md5(data, usedforsecurity=False).hexdigest(),
    "SHA-256": lambda data: hashlib.sha256(data).hexdigest(),
}
ALGORITHMS = ("SHA-256", "MD5")
"""Strongest first; each also as `-sess`."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """User name and password for answering challenges; `realm` limits whom they are shown to."""

    username: str
    password: str = field(repr=False)
    realm: str | None = None


def parse_auth(value: str) -> tuple[str, dict[str, str]]:
    """'Digest realm="a, b", nonce=x' as ('digest', {'realm': 'a, b', 'nonce': 'x'}).

    Scheme and parameter names lower case. Raises `HeaderError` also when a name comes twice: two
    readers could believe different ones.
    """
    scheme, _, rest = value.strip().partition(" ")
    params: dict[str, str] = {}
    for piece in split_list(rest):
        name, equals, text = piece.partition("=")
        name, text = name.strip().lower(), text.strip()
        if not equals or not name or name in params:
            raise HeaderError(f"credentials parameter {name[:40]!r}")
        if text.startswith('"'):
            if skip_quoted(text, 0) != len(text):
                raise HeaderError("text after a quoted credentials parameter")
            text = unquote(text)
        params[name] = text
    return scheme.lower(), params


def _hash(algorithm: str, text: str) -> str:
    base = algorithm.removesuffix("-SESS")
    return _HASHES[base](text.encode("utf-8", "surrogateescape"))


def knows(algorithm: str) -> bool:
    """Whether we can compute this algorithm (upper case)."""
    return algorithm.removesuffix("-SESS") in _HASHES


def secret_hash(username: str, realm: str, password: str, algorithm: str = "MD5") -> str:
    """H(username:realm:password), all that a server needs to keep."""
    return _hash(algorithm.upper(), f"{username}:{realm}:{password}")


@dataclass(frozen=True, slots=True)
class DigestInput:
    """What a digest response is computed over; `qop` '' for the form of RFC 2069."""

    method: str
    uri: str
    nonce: str
    algorithm: str = "MD5"
    qop: str = ""
    nc: str = ""
    cnonce: str = ""
    body: bytes = b""


def digest_response(ha1: str, given: DigestInput) -> str:
    """The `response` value (RFC 7616 section 3.4.1) from H(user:realm:password)."""
    algorithm = given.algorithm.upper()
    if algorithm.endswith("-SESS"):
        ha1 = _hash(algorithm, f"{ha1}:{given.nonce}:{given.cnonce}")
    a2 = f"{given.method}:{given.uri}"
    if given.qop == "auth-int":
        a2 += ":" + _HASHES[algorithm.removesuffix("-SESS")](given.body)
    ha2 = _hash(algorithm, a2)
    if not given.qop:
        return _hash(algorithm, f"{ha1}:{given.nonce}:{ha2}")
    return _hash(algorithm, f"{ha1}:{given.nonce}:{given.nc}:{given.cnonce}:{given.qop}:{ha2}")


class ClientAuth:
    """Answers the challenges to one request: each realm once, once more when it says stale=true."""

    def __init__(self, credentials: Credentials | None, token: Callable[[], str]) -> None:
        self._credentials = credentials
        self._token = token
        self._answered: set[tuple[str, str]] = set()
        self._given: dict[tuple[str, str], str] = {}

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """Authorization fields worked out so far."""
        return tuple((name, value) for (name, _), value in self._given.items())

    def answers(self, challenge: Message, request: tuple[str, str, bytes]) -> bool:
        """Work out credentials for a 401 or 407 to `request` (method, URI, body).
        True: try again with `headers`. False: give up."""
        if self._credentials is None or challenge.status not in (401, 407):
            return False
        proxy = challenge.status == 407
        name = "Proxy-Authorization" if proxy else "Authorization"
        done = False
        for realm, params in _best(challenge, "proxy-authenticate" if proxy else "www-authenticate").items():
            if self._credentials.realm not in (None, realm):
                continue
            key = name, realm
            stale = params.get("stale", "").lower() == "true"
            if key in self._answered and not (stale and (name, f"{realm} stale") not in self._answered):
                continue
            if key in self._answered:
                self._answered.add((name, f"{realm} stale"))
            self._answered.add(key)
            self._given[key] = _credentials(self._credentials, params, request, self._token())
            done = True
        return done


def _best(challenge: Message, field_name: str) -> dict[str, dict[str, str]]:
    """For every realm the strongest challenge we can answer; unreadable ones are passed over."""
    best: dict[str, dict[str, str]] = {}
    for value in challenge.headers(field_name):
        try:
            scheme, params = parse_auth(value)
        except HeaderError:
            continue
        algorithm = params.get("algorithm", "MD5").upper()
        realm = params.get("realm", "")
        if scheme != "digest" or not knows(algorithm) or "nonce" not in params or not _qop(params)[1]:
            continue
        if realm not in best or _rank(algorithm) < _rank(best[realm].get("algorithm", "MD5").upper()):
            best[realm] = params
    return best


def _rank(algorithm: str) -> int:
    return ALGORITHMS.index(algorithm.removesuffix("-SESS"))


def _qop(params: dict[str, str]) -> tuple[str, bool]:
    """(qop to use, whether we can use any)."""
    if "qop" not in params:
        return "", True
    offered = [item.strip().lower() for item in params["qop"].split(",")]
    for qop in ("auth", "auth-int"):
        if qop in offered:
            return qop, True
    return "", False


def _credentials(
    who: Credentials, params: dict[str, str], request: tuple[str, str, bytes], cnonce: str
) -> str:
    method, uri, body = request
    algorithm = params.get("algorithm", "MD5")
    realm, nonce = params.get("realm", ""), params["nonce"]
    qop, _ = _qop(params)
    nc = "00000001" if qop else ""
    given = DigestInput(method, uri, nonce, algorithm, qop, nc, cnonce, body)
    ha1 = secret_hash(who.username, realm, who.password, algorithm)
    parts = [
        f"Digest username={quote(who.username)}",
        f"realm={quote(realm)}",
        f"nonce={quote(nonce)}",
        f"uri={quote(uri)}",
        f'response="{digest_response(ha1, given)}"',
    ]
    if "algorithm" in params:
        parts.append(f"algorithm={algorithm}")
    if "opaque" in params:
        parts.append(f"opaque={quote(params['opaque'])}")
    if qop:
        parts += [f"qop={qop}", f"nc={nc}", f'cnonce="{cnonce}"']
    elif algorithm.upper().endswith("-SESS"):
        parts.append(f'cnonce="{cnonce}"')
    return ", ".join(parts)
