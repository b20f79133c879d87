"""Calls we make: to an operator's registered phone, or to an outside number through a trunk."""

import logging
from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import quote as percent

from telephony.engines.embedded import translate
from telephony.engines.embedded.context import Context
from telephony.engines.embedded.legs import By, Leg
from telephony.engines.embedded.registrar import Registrar
from telephony.engines.embedded.session import NotAcceptable
from telephony.engines.embedded.sound import Sound, session_with
from telephony.engines.embedded.trunk import Trunk
from telephony.engines.embedded.trunks import Trunks
from telephony.media.ports import NoPortsLeft
from telephony.sip.auth import Credentials
from telephony.sip.headers import quote
from telephony.sip.outputs import Answered, OutgoingInvite, Provisional, Refused, TimedOut
from telephony.sip.uri import host_text
from telephony.switchboard.commands import CallNumber, CallOperator
from telephony.switchboard.events import LegAnswered, LegEnded, LegRinging
from telephony.switchboard.ids import LegId, OperatorId, TrunkId
from telephony.switchboard.plan import TrunkPlan

log = logging.getLogger(__name__)

LONGEST_NAME = 120
NOT_THE_CALLED = frozenset((500, 502, 503, 504))
"""What a trunk says of itself and not of the number that is called: another trunk may do better."""
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
            hops=self._context.legs.hops_left(command.call),
        )  # fmt: skip
        return self._start(command.leg, invite, Whose(operator=command.operator))

    def call_number(self, command: CallNumber) -> None:
        """Over the trunk that was asked for, or the next that takes the call."""
        ways = self._trunks.ways_out(command.trunk)
        if not ways:
            reason = f"trunk {command.trunk} has no way out now, and there is no other"
            return self._impossible(command.leg, translate.NETWORK_DOWN, 503, reason)
        if not dialled(command.number):
            return self._impossible(command.leg, 28, 484, f"{command.number!r} is no number")
        if ways[0].id != command.trunk:
            log.info("leg %s takes trunk %s: %s cannot", command.leg, ways[0].id, command.trunk)
        invite = self._invite(command, ways[0], last=len(ways) == 1)
        self._start(command.leg, invite, Whose(trunk=ways[0].id), ways[0].plan)
        leg = self._context.legs.get(command.leg)
        if leg is not None:
            leg.retry = partial(self._next_way, command, leg, ways[1:])
        return None

    def _next_way(self, command: CallNumber, leg: Leg, ways: list[Trunk]) -> bool:
        """The trunk could not take the call: the same call over the next one."""
        ways = [trunk for trunk in ways if trunk.up and not self._trunks.is_full(trunk)]
        if not ways:
            return False
        log.info("leg %s goes on to trunk %s: %s could not take it", leg.id, ways[0].id, leg.trunk)
        invite = self._invite(command, ways[0], last=len(ways) == 1)
        try:
            session = session_with(self._context, invite.destination, ways[0].plan)
        except NotAcceptable as error:
            log.warning("leg %s cannot take trunk %s: %s", leg.id, ways[0].id, error)
            return self._next_way(command, leg, ways[1:])
        session.port, leg.session, leg.trunk = leg.session.port, session, ways[0].id
        leg.retry = partial(self._next_way, command, leg, ways[1:])
        self._context.legs.rename(leg, f"out-{self._context.token()}")
        outgoing = replace(invite, body=leg.session.offer())
        self._context.perform(self._context.endpoint.invite(leg.key, outgoing, self._context.now()))
        return True

    def _invite(self, command: CallNumber, trunk: Trunk, *, last: bool) -> OutgoingInvite:
        plan, domain, number = trunk.plan, trunk.domain, dialled(command.number)
        shown = caller_shown(command.caller_number, plan)
        caller = "" if command.withheld else shown or plan.user
        name = "" if command.withheld else command.caller_name
        headers: list[tuple[str, str]] = [("X-Ringdesk-Call", command.call)]
        if shown and plan.trusted:
            headers += _identity(shown, name, domain)
        if command.withheld:
            headers.append(("Privacy", "id"))
        first, *others = trunk.servers
        return OutgoingInvite(
            request_uri=f"sip:{number}@{domain}", destination=first, alternatives=others,
            to_uri=f"sip:{number}@{domain}", from_uri=caller_uri(caller, domain),
            from_display=shown_name(name), headers=tuple(headers), contact_user=plan.user,
            credentials=Credentials(plan.user, plan.secret) if plan.user else None,
            ring_limit=self._context.settings.ring_limit,
            silence_limit=0.0 if last else self._context.settings.trunk_silence,
            hops=self._context.legs.hops_left(command.call),
        )  # fmt: skip

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
        leg = self._context.legs.by_key(refusal.call)
        if leg is not None and refusal.status in NOT_THE_CALLED and self._goes_on(leg):
            return
        reasons = list(refusal.message.headers("reason")) if refusal.message else []
        cause = translate.told_cause(reasons, translate.cause_of(refusal.status))
        self._end(refusal.call, cause, refusal.status, "far")

    def timed_out(self, silence: TimedOut) -> None:
        leg = self._context.legs.by_key(silence.call)
        if leg is not None and leg.operator is not None:
            self._registrar.doubt(leg.operator)
        if leg is not None and self._goes_on(leg):
            return
        rang = leg is not None and leg.state == "ringing"
        self._end(silence.call, translate.NO_ANSWER if rang else translate.TIMER_EXPIRED, 408, "lost")

    # ---- parts ----

    def _goes_on(self, leg: Leg) -> bool:
        """Whether a call that rang nowhere yet goes another way."""
        return leg.state == "new" and leg.retry is not None and leg.retry()

    def _start(
        self, leg_id: LegId, invite: OutgoingInvite, whose: Whose, plan: TrunkPlan | None = None
    ) -> None:
        if self._context.legs.get(leg_id) is not None:
            log.debug("leg %s is being called already", leg_id)
            return
        try:
            session = session_with(self._context, invite.destination, plan)
            session.port = self._context.mixer.open_leg(leg_id)
        except NotAcceptable as error:
            self._impossible(leg_id, 88, error.status, str(error))
            return
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


def caller_shown(asked: str, plan: TrunkPlan) -> str:
    """The number a called person sees, by the trunk's rule; empty: the trunk's own."""
    forbidden = plan.allowed_numbers and asked not in plan.allowed_numbers
    return plan.shown_number if forbidden or not asked else asked


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
