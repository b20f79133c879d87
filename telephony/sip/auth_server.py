"""Digest authentication, the server's side: challenges and checking (RFC 3261 section 22, RFC 7616).

Nonces carry their time and a keyed hash, so that a flood of unauthenticated requests costs no memory;
what is remembered is the highest `nc` of nonces that were used with a right password.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass

from telephony.sip.auth import DigestInput, digest_response, parse_auth, secret_hash
from telephony.sip.headers import HeaderError, quote
from telephony.sip.message import Message
from telephony.sip.uri import UriError, parse_uri

NONCE_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """Outcome of a check. `username` is set only when the request is authentic."""

    username: str | None
    stale: bool = False
    """The password was right but the nonce is old: challenge again with stale=true."""
    reason: str = ""
    """For the log: why it was not accepted. '' with no username: no credentials were sent."""
    guessed: bool = False
    """Somebody tried a password that is wrong, or a user that is not there."""


class Verifier:
    """Checks requests against one realm.

    password: user name to plain password, None for an unknown user.
    token: fresh unguessable text. proxy: use 407 and the Proxy- headers.
    algorithms: what is offered and taken, in that order. MD5 alone unless every phone is known to pass
    over an algorithm it does not know: baresip 1.0 gives up registering at the sight of SHA-256, even
    when MD5 stands first.
    """

    def __init__(
        self,
        realm: str,
        *,
        password: Callable[[str], str | None],
        token: Callable[[], str],
        algorithms: tuple[str, ...] = ("MD5",),
        proxy: bool = False,
    ) -> None:
        self.realm = realm
        self._password = password
        self._token = token
        self._key = (token() + token()).encode()
        self._algorithms = algorithms
        self._fields = (
            ("Proxy-Authenticate", "Proxy-Authorization") if proxy else ("WWW-Authenticate", "Authorization")
        )
        self.status = 407 if proxy else 401
        self._used: dict[str, tuple[float, int]] = {}
        self._purged = 0.0

    def challenge(self, now: float, stale: bool = False) -> tuple[tuple[str, str], ...]:
        """Header fields for a response with `status`, one per algorithm (RFC 8760)."""
        nonce = self._nonce(now)
        end = ", stale=true" if stale else ""
        return tuple(
            (
                self._fields[0],
                f'Digest realm={quote(self.realm)}, nonce="{nonce}", algorithm={algorithm}, qop="auth"{end}',
            )
            for algorithm in self._algorithms
        )

    def check(self, request: Message, now: float) -> Verdict:
        """Decide whether the request comes from a known user. Constant time in the password."""
        reason = ""
        for value in request.headers(self._fields[1]):
            try:
                scheme, params = parse_auth(value)
            except HeaderError as error:
                reason = str(error)
                continue
            if scheme == "digest" and params.get("realm") == self.realm:
                return self._check(request, params, now)
            reason = "credentials for another realm or scheme"
        return Verdict(None, reason=reason)

    def _check(self, request: Message, params: dict[str, str], now: float) -> Verdict:
        problem = self._shape_problem(request, params)
        if problem:
            return Verdict(None, reason=problem)
        username, algorithm = params["username"], params.get("algorithm", "MD5")
        password = self._password(username)
        # An unknown user costs the same work as a known one with a wrong password.
        ha1 = secret_hash(username, self.realm, self._token() if password is None else password, algorithm)
        given = DigestInput(
            request.method, params["uri"], params["nonce"], algorithm,
            params.get("qop", "").lower(), params.get("nc", ""), params.get("cnonce", ""),
        )  # fmt: skip
        right = hmac.compare_digest(digest_response(ha1, given).encode(), params["response"].lower().encode())
        if password is None or not right:
            return Verdict(None, reason=f"wrong password or unknown user {username[:40]!r}", guessed=True)
        return self._fresh(username, given, now)

    def _shape_problem(self, request: Message, params: dict[str, str]) -> str:
        for name in ("username", "nonce", "uri", "response"):
            if not params.get(name):
                return f"credentials without {name}"
        if params.get("algorithm", "MD5").upper() not in self._algorithms:
            return "algorithm was not offered"
        if params.get("qop", "auth").lower() != "auth":
            return "qop was not offered"
        if "qop" in params and not (params.get("cnonce") and _is_nc(params.get("nc", ""))):
            return "qop without a good nc and cnonce"
        if not params["response"].isascii() or not _same_target(params["uri"], request.uri):
            return "digest is for another URI"
        return ""

    def _fresh(self, username: str, given: DigestInput, now: float) -> Verdict:
        """The nonce is ours, young, and this nc of it was not seen before."""
        made = self._nonce_time(given.nonce)
        if made is None or not 0 <= now - made <= NONCE_SECONDS:
            return Verdict(None, stale=True, reason="nonce expired")
        # Without qop (RFC 2069 clients) there is no counter: such a nonce serves once.
        count = int(given.nc, 16) if given.qop else 1
        if count <= self._used.get(given.nonce, (0.0, 0))[1]:
            return Verdict(None, stale=True, reason="nonce count replayed")
        self._purge(now)
        self._used[given.nonce] = made, count
        return Verdict(username)

    def _purge(self, now: float) -> None:
        if now - self._purged < NONCE_SECONDS / 10:
            return
        self._purged = now
        self._used = {n: entry for n, entry in self._used.items() if now - entry[0] <= NONCE_SECONDS}

    def _nonce(self, now: float) -> str:
        plain = f"{int(now):x}.{self._token()}"
        return f"{plain}.{self._seal(plain)}"

    def _nonce_time(self, nonce: str) -> int | None:
        plain, _, seal = nonce.rpartition(".")
        if not nonce.isascii() or not hmac.compare_digest(self._seal(plain), seal):
            return None
        return int(plain.partition(".")[0], 16)

    def _seal(self, plain: str) -> str:
        return hmac.new(self._key, plain.encode(), hashlib.sha256).hexdigest()[:32]


def _is_nc(text: str) -> bool:
    return len(text) == 8 and all(ch in "0123456789abcdefABCDEF" for ch in text)


def _same_target(claimed: str, actual: str) -> bool:
    """Same user and host: phones add or drop ;transport= and :5060 in the digest's uri."""
    if claimed == actual:
        return True
    try:
        one, two = parse_uri(claimed), parse_uri(actual)
    except UriError:
        return False
    return (one.user, one.host) == (two.user, two.host)
