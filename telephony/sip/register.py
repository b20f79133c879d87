"""Registrar logic: one phone per operator (RFC 3261 section 10.3).

The newest registration of a user replaces the older one: an operator who moves to another desk rings
there.  Requests are authenticated first; what is stored is where the packet really came from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from telephony.sip.auth_server import Verifier
from telephony.sip.headers import (
    HeaderError,
    NameAddr,
    parse_cseq,
    parse_name_addr,
    parse_name_addrs,
    parse_number,
)
from telephony.sip.message import Address, Message
from telephony.sip.outputs import Reply
from telephony.sip.uri import UriError, parse_uri

_MOST_SECONDS = 2**32 - 1


@dataclass(frozen=True, slots=True)
class Binding:
    """Where one user's phone is. Send its INVITE to `source` with `contact` as Request-URI."""

    user: str
    contact: str
    """Contact URI as the phone wrote it."""
    source: Address
    """Where the REGISTER came from (differs from the contact behind address translation)."""
    expires_at: float
    call_id: str
    cseq: int
    user_agent: str = ""


@dataclass(frozen=True, slots=True)
class Registered:
    """A phone signed on (`fresh`) or refreshed its binding."""

    binding: Binding
    fresh: bool


@dataclass(frozen=True, slots=True)
class Unregistered:
    """A phone is gone: 'removed' by itself, 'expired' or 'replaced' by another phone."""

    binding: Binding
    why: str


Change = Registered | Unregistered


@dataclass(frozen=True, slots=True)
class Outcome:
    """What to answer, what changed, and why not (for the log; '' when all is well)."""

    reply: Reply
    changes: Sequence[Change] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds a binding may last. Shorter wishes get 423, longer ones are cut."""

    least: int = 10
    most: int = 3600
    usual: int = 300
    """When the phone names no time."""


@dataclass(slots=True)
class Registrar:
    """All bindings of one realm."""

    verifier: Verifier
    limits: Limits = Limits()
    _bindings: dict[str, Binding] = field(default_factory=dict)

    def receive(self, request: Message, source: Address, now: float) -> Outcome:
        """Decide on one REGISTER."""
        verdict = self.verifier.check(request, now)
        if verdict.username is None:
            headers = self.verifier.challenge(now, verdict.stale)
            return Outcome(Reply(self.verifier.status, headers=headers), reason=verdict.reason)
        try:
            user = parse_uri(parse_name_addr(request.header("to")).uri).user
            contacts = parse_name_addrs(request.headers("contact"))
            if user != verdict.username:
                return Outcome(Reply(403), reason=f"{verdict.username!r} may not register {user[:40]!r}")
            return self._decide(user, contacts, request, source, now)
        except (HeaderError, UriError) as error:
            return Outcome(Reply(400), reason=str(error))

    def _decide(
        self, user: str, contacts: list[NameAddr], request: Message, source: Address, now: float
    ) -> Outcome:
        old = self.binding(user, now)
        call_id, cseq = request.header("call-id"), parse_cseq(request.header("cseq"))[0]
        if old is not None and old.call_id == call_id and cseq <= old.cseq:
            return Outcome(Reply(500, "CSeq Out Of Order"), reason="older than the last REGISTER")
        wishes = [(contact, self._seconds(contact, request)) for contact in contacts]
        if any(contact.uri == "*" for contact in contacts):
            if len(contacts) > 1 or request.header("expires").strip() != "0":
                return Outcome(Reply(400), reason="Contact * needs Expires: 0 and no other contact")
            removed = self._remove(user)
            return Outcome(self._listing(user, now), removed)
        if any(0 < seconds < self.limits.least for _, seconds in wishes):
            return Outcome(
                Reply(423, headers=(("Min-Expires", str(self.limits.least)),)), reason="expires too short"
            )
        changes: list[Change] = []
        for contact, seconds in wishes:
            if seconds == 0 and old is not None and _same_contact(contact.uri, old.contact):
                changes += self._remove(user)
        kept = next(((c, s) for c, s in wishes if s > 0), None)
        if kept is not None:
            changes += self._bind(_bound(user, kept, request, source, now))
        return Outcome(self._listing(user, now), changes)

    def _seconds(self, contact: NameAddr, request: Message) -> int:
        text = contact.param("expires") or request.header("expires")
        if not text:
            return self.limits.usual
        try:
            return min(parse_number(text, _MOST_SECONDS), self.limits.most)
        except HeaderError:
            return self.limits.usual  # 10.2.1.1: what cannot be read counts as not said

    def _bind(self, new: Binding) -> list[Change]:
        old = self._bindings.get(new.user)
        self._bindings[new.user] = new
        if old is not None and _same_contact(old.contact, new.contact):
            return [Registered(new, fresh=False)]
        replaced: list[Change] = [] if old is None else [Unregistered(old, "replaced")]
        return [*replaced, Registered(new, fresh=True)]

    def _remove(self, user: str) -> list[Change]:
        gone = self._bindings.pop(user, None)
        return [] if gone is None else [Unregistered(gone, "removed")]

    def _listing(self, user: str, now: float) -> Reply:
        found = self._bindings.get(user)
        if found is None:
            return Reply(200)
        left = max(0, round(found.expires_at - now))
        return Reply(200, headers=(("Contact", f"<{found.contact}>;expires={left}"),))

    def binding(self, user: str, now: float) -> Binding | None:
        """Where the user's phone is now, None when it has none."""
        found = self._bindings.get(user)
        return found if found is not None and found.expires_at > now else None

    def forget(self, user: str) -> Sequence[Change]:
        """Drop a user's binding (account removed, phone does not answer)."""
        return self._remove(user)

    def expire(self, now: float) -> Sequence[Change]:
        """Drop what ran out by `now`."""
        gone = [binding for binding in self._bindings.values() if binding.expires_at <= now]
        for binding in gone:
            del self._bindings[binding.user]
        return [Unregistered(binding, "expired") for binding in gone]

    def next_due(self) -> float | None:
        """When `expire` has something to do next."""
        return min((binding.expires_at for binding in self._bindings.values()), default=None)


def _bound(user: str, kept: tuple[NameAddr, int], request: Message, source: Address, now: float) -> Binding:
    contact, seconds = kept
    parse_uri(contact.uri)  # becomes a Request-URI later: refused here if it is none
    return Binding(
        user, contact.uri, source, now + seconds, request.header("call-id"),
        parse_cseq(request.header("cseq"))[0], request.header("user-agent")[:200],
    )  # fmt: skip


def _same_contact(one: str, two: str) -> bool:
    """Whether two contact URIs name the same phone; parameters do not count."""
    try:
        a, b = parse_uri(one), parse_uri(two)
    except UriError:
        return one == two
    return (a.user, a.address) == (b.user, b.address)
