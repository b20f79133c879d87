"""Host names of trunks to addresses, off the signalling thread: a slow name server must delay no call.

What to ask is decided by `telephony.sip.locate`; here are the asking, and the memory of answers. That a name
is not there is remembered too (RFC 2308), or each call through a dead trunk would ask again.
"""

import logging
import secrets
import socket
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import dns.exception
import dns.nameserver
import dns.rdatatype
import dns.resolver

from telephony.sip.locate import Answers, Host, Naptr, Question, Record, Srv, Target, locate
from telephony.sip.message import TCP, TLS, UDP, Address
from telephony.sip.uri import is_numeric

log = logging.getLogger(__name__)

PATIENCE = 4.0
"""Seconds for one question."""
LEAST_TTL, MOST_TTL = 5.0, 3600.0
NOT_THERE = 60.0
"""Seconds for which a missing name is believed missing where the zone does not say."""
UNREACHABLE = 5.0
"""Seconds for which a name server that does not answer is not asked the same again."""
MOST_REMEMBERED = 1000


@dataclass(frozen=True, slots=True)
class Found:
    """`records` may be believed for `seconds`."""

    records: tuple[Record, ...]
    seconds: float


class Asks(Protocol):
    """Asks the DNS one question; waits. Never raises: nobody to ask is an empty answer."""

    def ask(self, question: Question) -> Found: ...


class SystemDns:
    """The name servers this machine is set up with, and for addresses its hosts file before them.

    servers: others to ask instead, (address, port).
    """

    def __init__(self, servers: Sequence[tuple[str, int]] = ()) -> None:
        self._own = bool(servers)
        self._unfound: set[Question] = set()
        self._resolver = _resolver(servers)

    def ask(self, question: Question) -> Found:
        if question.kind == "HOST" and not self._own:
            return self._heard(question, lambda: _system_addresses(question.name))
        if question.kind != "HOST":
            return self._asked(question)
        six, four = (self._asked(Question(question.name, kind)) for kind in ("AAAA", "A"))
        return Found(four.records + six.records, min(four.seconds, six.seconds))

    def _asked(self, question: Question) -> Found:
        if self._resolver is None:
            return Found((), MOST_TTL)
        asked = self._resolver
        return self._heard(question, lambda: _answer_of(asked, question))

    def _heard(self, question: Question, ask: Callable[[], Found]) -> Found:
        """What is not found is said once, until there is an answer: a provider's name is asked for every five
        seconds while it is unknown."""
        try:
            found = ask()
        except (dns.exception.DNSException, OSError, ValueError) as error:
            level = logging.DEBUG if question in self._unfound else logging.WARNING
            log.log(level, "cannot find %s (%s): %s", question.name, question.kind, error)
            if len(self._unfound) >= MOST_REMEMBERED:
                self._unfound.clear()
            self._unfound.add(question)
            return Found((), UNREACHABLE)
        self._unfound.discard(question)
        return found


def _answer_of(asked: dns.resolver.Resolver, question: Question) -> Found:
    try:
        answer = asked.resolve(question.name, question.kind, lifetime=PATIENCE, search=False)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer) as error:
        return Found((), _negative_ttl(error))
    records = tuple(_record(question.kind, each) for each in answer)
    return Found(records, _bounded(float(answer.rrset.ttl if answer.rrset is not None else 0)))


def _resolver(servers: Sequence[tuple[str, int]]) -> dns.resolver.Resolver | None:
    """None: this machine knows no name server."""
    try:
        resolver = dns.resolver.Resolver(configure=not servers)
    except (dns.exception.DNSException, OSError) as error:
        log.info("no name server is set up here: %s", error)
        return None
    if servers:
        resolver.nameservers = [dns.nameserver.Do53Nameserver(host, port) for host, port in servers]
    return resolver


def _record(kind: str, data: Any) -> Record:
    if kind == "SRV":
        return Srv(data.priority, data.weight, data.port, _name(data.target))
    if kind == "NAPTR":
        flags, service = data.flags.decode("ascii", "replace"), data.service.decode("ascii", "replace")
        return Naptr(data.order, data.preference, flags, service, _name(data.replacement))
    return Host(str(data.address))


def _name(name: Any) -> str:
    return str(name.to_text(omit_final_dot=True))


def _negative_ttl(error: Exception) -> float:
    """RFC 2308 section 5: the lesser of the SOA's own ttl and its minimum."""
    responses = error.kwargs.get("responses", {}) if isinstance(error, dns.resolver.NXDOMAIN) else {}
    response = next(iter(responses.values()), None) or getattr(error, "kwargs", {}).get("response")
    for rrset in getattr(response, "authority", ()):
        if rrset.rdtype == dns.rdatatype.SOA:
            return _bounded(float(min(rrset.ttl, rrset[0].minimum)))
    return NOT_THERE


def _bounded(seconds: float) -> float:
    return min(MOST_TTL, max(LEAST_TTL, seconds))


def _system_addresses(name: str) -> Found:
    """Raises OSError, UnicodeError (a ValueError)."""
    found = socket.getaddrinfo(name, None, type=socket.SOCK_DGRAM)
    addresses = dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found)
    return Found(tuple(Host(address) for address in addresses), NOT_THERE)


class Resolver:
    """Finds servers. `later` runs an action on the signalling thread; `supported`: our transports."""

    def __init__(self, later: Callable[[Callable[[], None]], None], dns: Asks, *,
                 supported: tuple[str, ...] = (UDP, TCP, TLS),
                 clock: Callable[[], float] = time.monotonic) -> None:  # fmt: skip
        self._later, self._dns, self._supported, self._clock = later, dns, supported, clock
        self._lock = threading.Lock()
        self._known: OrderedDict[Question, tuple[float, Answers]] = OrderedDict()

    def find(self, target: Target, then: Callable[[list[Address]], None]) -> None:
        """Call `then` with the addresses to try, best first (none: unknown): at once for a numeric one, else
        through `later`."""
        if is_numeric(target.host):
            then(self._searched(target))
            return

        def ask() -> None:
            found = self._searched(target)
            self._later(lambda: then(found))

        threading.Thread(target=ask, name=f"resolve {target.host[:40]}", daemon=True).start()

    def _searched(self, target: Target) -> list[Address]:
        search = locate(target, self._supported, lambda most: secrets.randbelow(most + 1))
        try:
            question = next(search)
            while True:
                question = search.send(self._answer(question))
        except StopIteration as end:
            return list(end.value)

    def _answer(self, question: Question) -> Answers:
        now = self._clock()
        with self._lock:
            until, known = self._known.get(question, (0.0, ()))
        if now < until:
            return known
        found = self._dns.ask(question)
        with self._lock:
            self._known[question] = now + found.seconds, found.records
            self._known.move_to_end(question)
            while len(self._known) > MOST_REMEMBERED:
                self._known.popitem(last=False)
        return found.records

    def forget(self) -> None:
        """The network has changed: nothing that was found is believed any more."""
        with self._lock:
            self._known.clear()
