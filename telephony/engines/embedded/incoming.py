"""Calls that come in: whose they are, what is told about them, ringing, answer, refusal."""

import logging
from collections.abc import Iterable

from telephony.engines.embedded import translate
from telephony.engines.embedded.context import Context
from telephony.engines.embedded.legs import Leg
from telephony.engines.embedded.registrar import Registrar
from telephony.engines.embedded.session import NotAcceptable
from telephony.engines.embedded.sound import Sound, session_with
from telephony.engines.embedded.trunks import Trunks, user_of_uri
from telephony.media.ports import NoPortsLeft
from telephony.sip.headers import HeaderError, parse_number
from telephony.sip.message import Message, canonical
from telephony.sip.outputs import Acked, AckMissing, Cancelled, InviteArrived, Reply
from telephony.switchboard.commands import Answer, Reject, Ring
from telephony.switchboard.events import CallArrived, LegAnswered
from telephony.switchboard.ids import CallId, LegId, OperatorId
from telephony.switchboard.park_events import PhoneDialled

log = logging.getLogger(__name__)

_TOLD = {
    "from": "From", "p-asserted-identity": "P-Asserted-Identity", "remote-party-id": "Remote-Party-ID",
    "diversion": "Diversion", "history-info": "History-Info", "privacy": "Privacy", "subject": "Subject",
    "user-to-user": "User-to-User", "p-called-party-id": "P-Called-Party-ID",
}  # fmt: skip
RETRY_AFTER = ("Retry-After", "5")


class IncomingCalls:
    """``plan``: the one that holds."""

    def __init__(self, context: Context, trunks: Trunks, registrar: Registrar, sound: Sound) -> None:
        self._context, self._trunks, self._registrar, self._sound = context, trunks, registrar, sound
        self.closed, self.plan = False, context.plan

    # ---- what the network says ----

    def arrived(self, invite: InviteArrived) -> None:
        if self.closed:
            return self._refuse(invite, Reply(503), "the exchange is stopping")
        source, limit = invite.source, self._context.settings.unanswered_limit
        if (operator := self._registrar.whose(source)) is not None:
            return self._phone_dialled(invite, operator)
        trunk = self._trunks.match(source, invite.request)
        if trunk is None:
            return self._refuse(invite, Reply(403), "INVITE from an address of no trunk")
        if self._context.legs.unanswered(source.host) >= limit:
            busy = Reply(503, headers=(RETRY_AFTER,))
            return self._refuse(invite, busy, f"more than {limit} calls ringing at once")
        hops = hops_of(invite.request)
        if hops == 0 or self._trunks.is_full(trunk):
            # A call that goes out and comes in again in a circle has to end somewhere (RFC 7332).
            no = (483, "a call that came round in a circle") if hops == 0 else (486, "the trunk is full")
            return self._refuse(invite, Reply(no[0]), no[1])
        try:
            session = session_with(self._context, source, trunk.plan)
            if invite.request.body:
                session.take_offer(invite.request)
        except NotAcceptable as error:
            return self._refuse(invite, Reply(error.status), "no common sound", str(error))
        name = self._context.token()
        leg = Leg(id=LegId(f"in-{name}"), key=invite.call, incoming=True, session=session, source=source,
                  transaction=invite.transaction, trunk=trunk.id, call=CallId(f"call-{name}"),
                  hops=hops)  # fmt: skip
        self._context.legs.add(leg)
        self._context.hear(
            CallArrived(
                CallId(f"call-{name}"),
                leg.id,
                trunk.id,
                self._trunks.called(trunk, invite.request),
                told_headers(invite.request.raw_headers),
                trunk.plan.trusted,
                printable(_call_id(invite)),
            )  # fmt: skip
        )
        return None

    def _phone_dialled(self, invite: InviteArrived, operator: OperatorId) -> None:
        """An operator's own phone may have who is parked; for all else the desk is asked to dial, so that the
        board reserves him first."""
        called = user_of_uri(invite.request.uri)
        if not self.plan.is_slot(called):
            return self._refuse(invite, Reply(403, "Dial from the desk"), "a phone dialled by itself")
        try:
            session = session_with(self._context, invite.source, None)
            if invite.request.body:
                session.take_offer(invite.request)
        except NotAcceptable as error:
            return self._refuse(invite, Reply(error.status), "no common sound", str(error))
        name = self._context.token()
        call, leg = CallId(f"own-{name}"), LegId(f"own-{name}.1")
        self._context.legs.add(
            Leg(
                id=leg,
                key=invite.call,
                incoming=True,
                session=session,
                source=invite.source,
                transaction=invite.transaction,
                operator=operator,
                call=call,
            )  # fmt: skip
        )
        self._context.hear(PhoneDialled(call, leg, operator, called))
        return None

    def cancelled(self, cancelled: Cancelled) -> None:
        leg = self._context.legs.by_key(cancelled.call)
        if leg is not None:
            cause = translate.told_cause(list(cancelled.request.headers("reason")), translate.NORMAL)
            self._context.legs.end(leg, cause=cause, status=487, by="far")

    def acked(self, ack: Acked) -> None:
        leg = self._context.legs.by_key(ack.call)
        if leg is None:
            return
        if leg.awaits_answer_in_ack:
            leg.awaits_answer_in_ack = False
            try:
                leg.session.take_answer(ack.request)
            except NotAcceptable as error:
                return self._sound.impossible(leg, error)
            self._sound.connect(leg)
        if leg.state == "answering":
            leg.state = "up"
            self._context.hear(LegAnswered(leg.id))
        return None

    def ack_missing(self, missing: AckMissing) -> None:
        leg = self._context.legs.by_key(missing.call)
        if leg is not None:
            self._context.legs.end(leg, cause=translate.TIMER_EXPIRED, status=0, by="lost")

    # ---- what the board wants ----

    def ring(self, command: Ring) -> None:
        leg = self._unanswered(command.leg)
        if leg is not None:
            leg.state = "ringing"
            self._respond(leg, Reply(180))

    def answer(self, command: Answer) -> None:
        leg = self._unanswered(command.leg)
        if leg is None:
            return
        try:
            leg.session.port = self._context.mixer.open_leg(leg.id)
        except NoPortsLeft as error:
            log.error("%s; a call is refused", error)
            self._respond(leg, Reply(503, headers=(RETRY_AFTER,)))
            self._context.legs.end(leg, cause=34, status=503, by="lost")
            return
        leg.state = "answering"
        self._context.legs.answered(leg)
        self._respond(leg, Reply(200, body=self._sound.description(leg)))

    def reject(self, command: Reject) -> None:
        leg = self._unanswered(command.leg)
        if leg is not None:
            status = command.status if 400 <= command.status <= 699 else 480
            self._respond(leg, Reply(status, printable(command.reason)))
            self._context.legs.end(leg, cause=translate.cause_of(status), status=status, by="us")

    # ---- parts ----

    def _unanswered(self, leg_id: LegId) -> Leg | None:
        leg = self._context.legs.get(leg_id)
        if leg is None or not leg.incoming or leg.state not in ("new", "ringing"):
            log.debug("nothing to answer at leg %s", leg_id)
            return None
        return leg

    def _respond(self, leg: Leg, reply: Reply) -> None:
        assert leg.transaction is not None
        self._context.perform(self._context.endpoint.respond(leg.transaction, reply, self._context.now()))

    def _refuse(self, invite: InviteArrived, reply: Reply, reason: str, detail: str = "") -> None:
        self._context.complaints.note(invite.source.host, reason, detail)
        self._context.perform(self._context.endpoint.respond(invite.transaction, reply, self._context.now()))


def hops_of(request: Message) -> int:
    """Its Max-Forwards; 70 where there is none (RFC 2543)."""
    try:
        return parse_number(request.header("max-forwards", "70"), 255)
    except HeaderError:
        return 70


def told_headers(raw: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The fields that say who calls and why, in wire order; well-known names in their usual spelling."""
    told = []
    for name, value in raw:
        key = canonical(name)
        if key in _TOLD:
            told.append((_TOLD[key], readable(value)))
        elif key.startswith("x-"):
            told.append((readable(name), readable(value)))
    return tuple(told)


def readable(text: str) -> str:
    """Bytes that are no UTF-8 become U+FFFD: what goes into journals must be writable text."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def printable(text: str) -> str:
    """Without control characters, for a start line or a log."""
    return "".join(ch for ch in readable(text) if ch.isprintable())


def _call_id(invite: InviteArrived) -> str:
    request: Message = invite.request
    return request.header("call-id")
