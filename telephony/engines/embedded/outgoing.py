"""Calls we make: to an operator's registered phone, or to an outside number through a trunk."""

import logging
from dataclasses import dataclass, replace
from urllib.parse import quote as percent

from telephony.engines.embedded import translate
from telephony.engines.embedded.context import Context
from telephony.engines.embedded.legs import By, Leg
from telephony.engines.embedded.registrar import Registrar
from telephony.engines.embedded.session import NotAcceptable, Session
from telephony.engines.embedded.sound import Sound
from telephony.engines.embedded.trunks import Trunks
from telephony.media.ports import NoPortsLeft
from telephony.sip.auth import Credentials
from telephony.sip.headers import quote
from telephony.sip.outputs import Answered, OutgoingInvite, Provisional, Refused, TimedOut
from telephony.sip.uri import host_text
from telephony.switchboard.commands import CallNumber, CallOperator
from telephony.switchboard.events import LegAnswered, LegEnded, LegRinging
from telephony.switchboard.ids import LegId, OperatorId, TrunkId

log = logging.getLogger(__name__)

LONGEST_NAME = 120
# Separators people write inside numbers (RFC 3966 visual-separator and spaces).
_SEPARATORS = str.maketrans("", "", " -.()/\u00a0\t")


@dataclass(frozen=True, slots=True)
class Whose:
    trunk: TrunkId | None = None
    operator: OperatorId | None = None


class OutgoingCalls:
    def __init__(self, context: Context, trunks: Trunks, registrar: Registrar, sound: Sound) -> None:
        self._context, self._trunks, self._registrar, self._sound = context, trunks, registrar, sound

    # ---- what the board wants ----

    def call_operator(self, command: CallOperator) -> None:
        binding = self._registrar.reachable(command.operator)
        if binding is None:
            reason = f"no phone of {command.operator} is online"
            return self._impossible(command.leg, translate.ABSENT, 480, reason)
        host = host_text(self._context.address.host)
        headers = [("X-Ringdesk-Call", str(command.call)), *_identity(command.number, command.name, host)]
        if command.automatic:
            headers.append(("Call-Info", f"<sip:{host}>;answer-after=0"))
            headers.append(("Alert-Info", f"<http://{host}>;info=alert-autoanswer;delay=0"))
        invite = OutgoingInvite(
            request_uri=binding.uri, destination=binding.address, to_uri=f"sip:{binding.user}@{host}",
            from_uri=caller_uri(command.number, host), from_display=shown_name(command.name),
            headers=tuple(headers), ring_limit=self._context.settings.ring_limit,
        )  # fmt: skip
        return self._start(command.leg, invite, Whose(operator=command.operator))

    def call_number(self, command: CallNumber) -> None:
        trunk = self._trunks.way_out(command.trunk)
        number = dialled(command.number)
        if trunk is None:
            return self._impossible(
                command.leg, translate.NETWORK_DOWN, 503, f"trunk {command.trunk} has no way out now"
            )
        if not number:
            return self._impossible(command.leg, 28, 484, f"{command.number!r} is no number")
        plan, destination, domain = trunk.plan, trunk.destination, trunk.domain
        assert destination is not None
        caller = "" if command.withheld else command.caller_number or plan.user
        name = "" if command.withheld else command.caller_name
        headers: list[tuple[str, str]] = [("X-Ringdesk-Call", command.call)]
        if command.caller_number and plan.trusted:
            headers += _identity(command.caller_number, name, domain)
        if command.withheld:
            headers.append(("Privacy", "id"))
        invite = OutgoingInvite(
            request_uri=f"sip:{number}@{domain}", destination=destination, to_uri=f"sip:{number}@{domain}",
            from_uri=caller_uri(caller, domain), from_display=shown_name(name), headers=tuple(headers),
            contact_user=plan.user, credentials=Credentials(plan.user, plan.secret) if plan.user else None,
            ring_limit=self._context.settings.ring_limit,
        )  # fmt: skip
        return self._start(command.leg, invite, Whose(trunk=command.trunk))

    # ---- what the network says ----

    def provisional(self, progress: Provisional) -> None:
        leg = self._context.legs.by_key(progress.call)
        if leg is None or leg.state == "up":
            return
        if progress.message.body:
            try:
                leg.session.take_answer(progress.message)
                self._sound.connect(leg)
            except NotAcceptable as error:
                log.info("leg %s: early media not understood: %s", leg.id, error)
        if leg.state == "new":
            leg.state = "ringing"
            self._context.hear(LegRinging(leg.id))

    def answered(self, answer: Answered) -> None:
        leg = self._context.legs.by_key(answer.call)
        if leg is None:
            return
        try:
            # A 200 without SDP after a reliable 183 that had it is legal (RFC 3261 13.2.1).
            if answer.message.body or leg.session.agreed is None:
                leg.session.take_answer(answer.message)
        except NotAcceptable as error:
            self._sound.impossible(leg, error)
            return
        self._sound.connect(leg)
        leg.state = "up"
        self._context.hear(LegAnswered(leg.id))

    def refused(self, refusal: Refused) -> None:
        reasons = list(refusal.message.headers("reason")) if refusal.message else []
        cause = translate.told_cause(reasons, translate.cause_of(refusal.status))
        self._end(refusal.call, cause, refusal.status, "far")

    def timed_out(self, silence: TimedOut) -> None:
        leg = self._context.legs.by_key(silence.call)
        if leg is not None and leg.operator is not None:
            self._registrar.doubt(leg.operator)
        rang = leg is not None and leg.state == "ringing"
        self._end(silence.call, translate.NO_ANSWER if rang else translate.TIMER_EXPIRED, 408, "lost")

    # ---- parts ----

    def _start(self, leg_id: LegId, invite: OutgoingInvite, whose: Whose) -> None:
        if self._context.legs.get(leg_id) is not None:
            log.debug("leg %s is being called already", leg_id)
            return
        session = Session(self._context.own(invite.destination).host)
        try:
            session.port = self._context.mixer.open_leg(leg_id)
        except NoPortsLeft as error:
            self._impossible(leg_id, 34, 503, str(error))
            return
        leg = Leg(id=leg_id, key=f"out-{self._context.token()}", incoming=False, session=session,
                  trunk=whose.trunk, operator=whose.operator)  # fmt: skip
        self._context.legs.add(leg)
        try:
            outputs = self._context.endpoint.invite(
                leg.key, replace(invite, body=session.offer()), self._context.now()
            )
        except ValueError as error:  # text that cannot stand in a header
            log.error("leg %s cannot be called: %s", leg_id, error)
            self._context.legs.end(leg, cause=28, status=484, by="lost")
            return
        self._context.perform(outputs)

    def _impossible(self, leg: LegId, cause: int, status: int, reason: str) -> None:
        log.info("leg %s not called: %s", leg, reason)
        self._context.hear(LegEnded(leg, cause, status, "lost"))

    def _end(self, key: str, cause: int, status: int, by: By) -> None:
        leg = self._context.legs.by_key(key)
        if leg is not None:
            self._context.legs.end(leg, cause=cause, status=status, by=by)


def dialled(number: str) -> str:
    """A number as the user part of a URI: separators dropped, anything unsafe escaped (RFC 3261 25.1)."""
    return percent(number.translate(_SEPARATORS), safe="+*", errors="replace")


def caller_uri(number: str, host: str) -> str:
    """From of a caller; a withheld one is RFC 3323's anonymous."""
    user = dialled(number)
    return f"sip:{user}@{host}" if user else "sip:anonymous@anonymous.invalid"


def shown_name(name: str) -> str:
    """A display name that fits a header and a phone's screen."""
    kept = "".join(ch for ch in name if ch.isprintable())
    return kept.encode("utf-8", "replace").decode()[:LONGEST_NAME].strip()


def _identity(number: str, name: str, host: str) -> list[tuple[str, str]]:
    if not dialled(number):
        return []
    display = f"{quote(shown_name(name))} " if shown_name(name) else ""
    return [("P-Asserted-Identity", f"{display}<{caller_uri(number, host)}>")]
