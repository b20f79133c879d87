"""Operators' phones: who is registered where, and whether the phone still lives (RFC 3261 section 10).

One binding per operator; a second phone of his replaces the first. Requests go to where the REGISTER came
from, which also reaches phones behind address translation. A living phone answers OPTIONS; two silences in a
row make it offline until it answers or registers again. A phone that never answered an OPTIONS is believed
until its registration runs out.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from telephony.engines.embedded.context import Context
from telephony.engines.embedded.guesses import FORGOTTEN_AFTER, Guesses
from telephony.engines.embedded.seen import Seen
from telephony.sip.auth_server import Verifier
from telephony.sip.headers import HeaderError, NameAddr, parse_name_addr, parse_name_addrs, parse_number
from telephony.sip.message import Address, Message
from telephony.sip.outputs import Finished, OutgoingRequest, Reply, RequestArrived
from telephony.sip.uri import UriError, host_text, parse_uri
from telephony.switchboard.events import PhoneOffline, PhoneOnline
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan import OperatorPlan

log = logging.getLogger(__name__)

LONGEST_EXPIRY = 2**31
LONGEST_CONTACT = 500


def _accounts(operators: Iterable[OperatorPlan]) -> dict[str, OperatorPlan]:
    """By what a phone may call itself: the operator's id, and before that anybody's extension."""
    everybody = tuple(operators)
    by_id = {str(each.id): each for each in everybody}
    return by_id | {each.extension: each for each in everybody if each.extension}


@dataclass(slots=True, kw_only=True)
class Binding:
    """Where an operator's phone is. ``uri`` is its Contact as written, ``user`` what it registers as."""

    operator: OperatorId
    user: str
    uri: str
    address: Address
    agent: str
    call_id: str
    cseq: int
    until: float
    online: bool = True
    answers: bool = False
    misses: int = 0
    asked: str = ""
    asked_at: float = 0.0


class Refusal(Exception):
    """A REGISTER that gets something else than 200."""

    def __init__(self, status: int, reason: str, headers: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(reason)
        self.status, self.headers = status, headers


class Registrar:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._users = _accounts(context.plan.operators)
        self._leaving: set[OperatorId] = set()
        self._bindings: dict[OperatorId, Binding] = {}
        self._guesses = Guesses()
        self._seen = Seen(context)
        self._verifier = Verifier(
            context.settings.realm, password=self._password, token=context.token,
            algorithms=context.settings.digest,
        )  # fmt: skip

    def follow(self, operators: Iterable[OperatorPlan]) -> None:
        """Other operators from now on. A phone that is registered under an extension its operator no longer
        has may renew that until it is set up anew; the phone of one who is gone may while he still talks."""
        known = {each.id for each in self._users.values() if each.id not in self._leaving}
        accounts = _accounts(operators)
        coming = {each.id: each for each in accounts.values()}
        self._leaving = {each for each in self._bindings if each not in coming}
        for binding in self._bindings.values():
            his = coming.get(binding.operator) or self._users.get(binding.user)
            if his is not None:
                accounts.setdefault(binding.user, his)
        self._users = accounts
        for binding in self._bindings.values():
            if binding.online and binding.operator in coming and binding.operator not in known:
                self._context.hear(PhoneOnline(binding.operator, binding.agent))

    # ---- for the other parts ----

    def reachable(self, operator: OperatorId) -> Binding | None:
        binding = self._bindings.get(operator)
        return binding if binding is not None and binding.online else None

    def knows(self, source: Address) -> bool:
        """Whether a registered phone sends from exactly there."""
        return self.whose(source) is not None

    def whose(self, source: Address) -> OperatorId | None:
        """Whose registered phone sends from exactly there; None: nobody's."""
        return next((each for each, binding in self._bindings.items() if binding.address == source), None)

    @property
    def online(self) -> int:
        return sum(binding.online for binding in self._bindings.values())

    def doubt(self, operator: OperatorId) -> None:
        """Ask at once whether this phone lives, unless it was asked just now."""
        binding = self._bindings.get(operator)
        if binding is not None and not binding.asked and self._context.settings.qualify_every > 0:
            self._ask(binding)

    def lost(self, peer: Address) -> None:
        """A stream ended. A phone that listens at its Contact is asked there whether it lives; one behind
        address translation cannot be called until it registers again (RFC 5626 section 4.2)."""
        for binding in self._bindings.values():
            if binding.address != peer or not binding.online:
                continue
            listening = _listening(binding.uri, peer)
            if listening is not None:
                binding.address = listening
                self.doubt(binding.operator)
                continue
            binding.online = False
            for alarm in ("ask", "silence"):
                self._context.alarms.cancel(f"{alarm} {binding.operator}")
            log.info("phone of %s offline: its connection from %s ended", binding.operator, peer)
            self._context.hear(PhoneOffline(binding.operator, "the phone's connection ended"))

    # ---- REGISTER ----

    def register(self, arrived: RequestArrived) -> None:
        request, now = arrived.request, self._context.now()
        try:
            reply = self._accept(request, arrived.source, now)
        except Refusal as refusal:
            if str(refusal):
                self._context.complaints.note(arrived.source.host, "REGISTER", str(refusal))
            reply = Reply(refusal.status, headers=refusal.headers)
        self._context.perform(self._context.endpoint.respond(arrived.transaction, reply, now))

    def _accept(self, request: Message, source: Address, now: float) -> Reply:
        operator, user = self._authentic(request, source, now)
        try:
            contacts = parse_name_addrs(request.headers("contact"))
            expires = self._expires(request, contacts)
        except HeaderError as error:
            raise Refusal(400, str(error)) from error
        self._in_order(request, operator.id)
        if contacts and expires == 0:
            self._leave(operator.id, "the phone signed off")
        elif contacts:
            self._bind(operator, user, contacts[0], request, source)
            self._renew(operator.id, now + expires)
        return Reply(200, headers=self._contact_now(operator.id, now))

    def _authentic(self, request: Message, source: Address, now: float) -> tuple[OperatorPlan, str]:
        if self._guesses.too_many(source.host, now):
            raise Refusal(403, "too many wrong passwords", (("Retry-After", str(round(FORGOTTEN_AFTER))),))
        verdict = self._verifier.check(request, now)
        if verdict.guessed:
            self._guesses.note(source.host, now)
        if verdict.username is None:
            challenge = self._verifier.challenge(now, verdict.stale)
            raise Refusal(self._verifier.status, verdict.reason, challenge)
        try:
            user = parse_uri(parse_name_addr(request.header("to")).uri).user
        except (HeaderError, UriError) as error:
            raise Refusal(400, str(error)) from error
        operator = self._users[verdict.username]
        if self._users.get(user) != operator:
            raise Refusal(403, f"{verdict.username} wants to register somebody else")
        return operator, user

    def _password(self, user: str) -> str | None:
        operator = self._users.get(user)
        if operator is None or (operator.id in self._leaving and not self._talks(operator.id)):
            return None
        return operator.secret or None

    def _talks(self, operator: OperatorId) -> bool:
        return any(leg.operator == operator for leg in self._context.legs)

    def _expires(self, request: Message, contacts: list[NameAddr]) -> int:
        settings = self._context.settings
        if any(contact.uri == "*" for contact in contacts):
            if len(contacts) > 1 or request.header("expires").strip() != "0":
                raise Refusal(400, "Contact: * goes with Expires: 0 alone (10.2.2)")
            return 0
        asked = (contacts[0].param("expires") if contacts else None) or request.header("expires")
        expires = parse_number(asked, LONGEST_EXPIRY) if asked else settings.most_expiry
        if 0 < expires < settings.least_expiry:
            raise Refusal(423, "", (("Min-Expires", str(settings.least_expiry)),))
        return min(expires, settings.most_expiry)

    def _in_order(self, request: Message, operator: OperatorId) -> None:
        """A REGISTER overtaken by a newer one of the same registration must not undo it (10.3 step 7)."""
        known = self._bindings.get(operator)
        number = int(request.header("cseq").split()[0])
        if known is not None and known.call_id == request.header("call-id") and number <= known.cseq:
            raise Refusal(500, "REGISTER out of order")

    def _bind(self, plan: OperatorPlan, user: str, contact: NameAddr, request: Message,
              source: Address) -> None:  # fmt: skip
        if len(contact.uri) > LONGEST_CONTACT or not contact.uri.isprintable():
            raise Refusal(400, "unusable Contact")
        try:
            parse_uri(contact.uri)
        except UriError as error:
            raise Refusal(400, f"Contact: {error}") from error
        number = int(request.header("cseq").split()[0])
        known = self._bindings.get(plan.id)
        agent = "".join(ch for ch in request.header("user-agent")[:100] if ch.isprintable())
        binding = Binding(operator=plan.id, user=user, uri=contact.uri, address=source, agent=agent,
                          call_id=request.header("call-id"), cseq=number, until=0.0)  # fmt: skip
        if known is not None and known.call_id == binding.call_id and known.address == source:
            # A refresh: what was learned about the phone stays.
            binding.answers, binding.misses, binding.asked = known.answers, 0, known.asked
            binding.asked_at = known.asked_at
        self._bindings[plan.id] = binding
        if known is None or not known.online:
            log.info("phone of %s online at %s (%s)", plan.id, source, agent)
            self._context.hear(PhoneOnline(plan.id, agent))
        self._seen.phone(plan.id, source, agent)
        self.doubt(plan.id)

    def _renew(self, operator: OperatorId, until: float) -> None:
        self._bindings[operator].until = until
        self._context.alarms.set(
            f"expiry {operator}", until, lambda: self._leave(operator, "its registration ran out")
        )

    def _leave(self, operator: OperatorId, reason: str) -> None:
        binding = self._bindings.pop(operator, None)
        for alarm in ("expiry", "ask", "silence"):
            self._context.alarms.cancel(f"{alarm} {operator}")
        if binding is not None and binding.online:
            log.info("phone of %s offline: %s", operator, reason)
            self._context.hear(PhoneOffline(operator, reason))

    def _contact_now(self, operator: OperatorId, now: float) -> tuple[tuple[str, str], ...]:
        binding = self._bindings.get(operator)
        if binding is None:
            return ()
        left = max(1, round(binding.until - now))
        return (("Contact", f"<{binding.uri}>;expires={left}"), ("Expires", str(left)))

    # ---- is it alive ----

    def _ask(self, binding: Binding) -> None:
        settings, now = self._context.settings, self._context.now()
        operator, host = binding.operator, host_text(self._context.address.host)
        binding.asked, binding.asked_at = f"alive {operator} {self._context.token()}", now
        self._context.alarms.cancel(f"ask {operator}")
        self._context.alarms.set(
            f"silence {operator}", now + settings.qualify_limit, lambda: self._silence(operator)
        )
        request = OutgoingRequest(
            method="OPTIONS", request_uri=binding.uri, destination=binding.address,
            from_uri=f"sip:{host}", to_uri=binding.uri,
        )  # fmt: skip
        self._context.perform(self._context.endpoint.request(binding.asked, request, now))

    def _ask_later(self, binding: Binding) -> None:
        due = self._context.now() + self._context.settings.qualify_every
        self._context.alarms.set(f"ask {binding.operator}", due, lambda: self.doubt(binding.operator))

    def _silence(self, operator: OperatorId) -> None:
        binding = self._bindings.get(operator)
        if binding is None:
            return
        binding.asked = ""
        binding.misses += 1
        if binding.misses == 1:
            self._ask(binding)
            return
        self._ask_later(binding)
        if binding.online and binding.answers:
            binding.online = False
            log.info("phone of %s offline: no answer from %s", operator, binding.address)
            self._context.hear(PhoneOffline(operator, "the phone does not answer"))

    def finished(self, end: Finished) -> bool:
        """Whether this was the answer to a question of ours."""
        if not end.key.startswith("alive "):
            return False
        # Also when it comes late, after the next question.
        binding = self._bindings.get(OperatorId(end.key.split(" ")[1]))
        if binding is not None and end.message is not None:
            trip = self._context.now() - binding.asked_at if end.key == binding.asked else None
            binding.asked, binding.misses, binding.answers = "", 0, True
            self._context.alarms.cancel(f"silence {binding.operator}")
            self._ask_later(binding)
            if not binding.online:
                binding.online = True
                log.info("phone of %s answers again", binding.operator)
                self._context.hear(PhoneOnline(binding.operator, binding.agent))
            self._seen.phone(binding.operator, binding.address, binding.agent, trip)
        return True


def _listening(contact: str, peer: Address) -> Address | None:
    """Where a phone takes connections: its Contact, when that is the host it really is at."""
    try:
        place = parse_uri(contact).address
    except UriError:
        return None
    there = place.host == peer.host and place.transport == peer.transport and place.port != peer.port
    return place if there else None
