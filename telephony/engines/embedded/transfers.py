"""Transfers that phones and trunks signal: REFER both ways, and INVITE with Replaces (RFC 3515, RFC 3891).

A REFER is only told to the board; what it decides is carried out with the commands every call is made of. An
INVITE with Replaces is one of the same phones, or behind the same trunk: its dialog takes over the leg.
"""

import logging
from dataclasses import dataclass
from functools import partial

from telephony.engines.embedded.context import Context
from telephony.engines.embedded.incoming import readable
from telephony.engines.embedded.legs import Leg
from telephony.engines.embedded.outgoing import dialled
from telephony.engines.embedded.registrar import Registrar
from telephony.engines.embedded.session import NotAcceptable, Session
from telephony.engines.embedded.sound import Sound, session_with
from telephony.engines.embedded.trunks import Trunks
from telephony.sip.outputs import (
    InviteArrived,
    ReferAsked,
    ReferProgress,
    ReferralOver,
    Reply,
    TransactionId,
)
from telephony.sip.refer_to import Refer
from telephony.sip.uri import UnknownScheme, UriError, host_text, parse_uri
from telephony.switchboard import commands as want
from telephony.switchboard.commands import ReportTransfer
from telephony.switchboard.events import (
    NOBODYS,
    LegAnswered,
    LegReplaced,
    TransferAsked,
    TransferProgress,
)
from telephony.switchboard.ids import LegId

log = logging.getLogger(__name__)

DECLINED = 603
PATIENCE = 4.0
"""Seconds the board may take to decide about a REFER."""


@dataclass(slots=True)
class Wish:
    """One REFER that is not over: whether it was taken yet."""

    transaction: TransactionId
    taken: bool = False


class TransferDesk:
    def __init__(self, context: Context, trunks: Trunks, registrar: Registrar, sound: Sound) -> None:
        self._context, self._trunks, self._registrar, self._sound = context, trunks, registrar, sound
        self._wishes: dict[LegId, Wish] = {}

    # ---- REFER from a phone ----

    def asked(self, refer: ReferAsked) -> None:
        leg = self._context.legs.by_key(refer.call)
        if leg is None:
            return self._respond(refer.transaction, Reply(481))
        if leg.id in self._wishes:
            return self._respond(refer.transaction, Reply(491))
        try:
            target = dialled(parse_uri(refer.refer.target).user)
            replaces = self._meant(refer.refer, leg)
        except UriError as error:
            status = 416 if isinstance(error, UnknownScheme) else 400
            return self._respond(refer.transaction, Reply(status))
        self._wishes[leg.id] = Wish(refer.transaction)
        unheard = partial(self._unheard, leg.id, refer.transaction)
        self._context.alarms.set(f"refer {leg.id}", self._context.now() + PATIENCE, unheard)
        self._context.hear(TransferAsked(leg.id, target, replaces, readable(refer.refer.referred_by)))
        return None

    def _meant(self, refer: Refer, leg: Leg) -> LegId | None:
        """The other leg of an attended transfer, None for a blind one."""
        if refer.replaces is None:
            return None
        other = self._context.legs.by_key(self._context.endpoint.transfers.call_of(refer.replaces))
        return NOBODYS if other is None or other is leg else other.id

    def _unheard(self, leg: LegId, transaction: TransactionId) -> None:
        """Nobody decided: the phone must not wait for ever."""
        wish = self._wishes.get(leg)
        if wish is not None and wish.transaction == transaction and not wish.taken:
            self.report(ReportTransfer(leg, DECLINED))

    def report(self, command: ReportTransfer) -> None:
        wish = self._wishes.get(command.leg)
        if wish is None:
            log.debug("leg %s asks for no transfer", command.leg)
            return
        if not wish.taken:
            wish.taken = command.status < 300
            reply = Reply(202) if wish.taken else Reply(command.status, command.reason)
            self._respond(wish.transaction, reply)
        if wish.taken and command.status > 100:
            endpoint, now = self._context.endpoint, self._context.now()
            self._context.perform(
                endpoint.transfers.report(wish.transaction, command.status, now, command.reason)
            )

    def over(self, end: ReferralOver) -> None:
        """The phone was told the end, or listens no more."""
        for leg, wish in list(self._wishes.items()):
            if wish.transaction == end.transaction:
                del self._wishes[leg]

    # ---- our REFER ----

    def refer(self, command: want.Refer) -> None:
        leg = self._context.legs.get(command.leg)
        target = self._target(command, leg) if leg is not None and leg.state == "up" else ""
        if leg is None or not target:
            self._context.hear(TransferProgress(command.leg, 480, True))
            return
        me = host_text(self._context.address.host)
        headers = (("Referred-By", f"<sip:{me}>"),)
        endpoint, now = self._context.endpoint, self._context.now()
        self._context.perform(endpoint.transfers.refer(leg.key, target, now, headers))

    def _target(self, command: want.Refer, leg: Leg) -> str:
        """The URI the far end shall call; empty: there is none."""
        transfers = self._context.endpoint.transfers
        if command.replaces is None:
            number = dialled(command.number)
            return f"sip:{number}@{self._domain(leg)}" if number else ""
        other = self._context.legs.get(command.replaces)
        if other is None or other is leg or other.state != "up":
            return ""
        target, replaces = transfers.target(other.key), transfers.replaces(other.key)
        return f"{target}?{replaces}" if target and replaces else ""

    def _domain(self, leg: Leg) -> str:
        """Where the far end looks for a number: its trunk's domain, or itself."""
        trunk = self._trunks.get(leg.trunk) if leg.trunk is not None else None
        if trunk is None:
            return host_text(self._context.address.host)
        if trunk.domain:
            return trunk.domain
        peer = parse_uri(self._context.endpoint.transfers.target(leg.key))
        return host_text(peer.host)

    def progress(self, told: ReferProgress) -> None:
        leg = self._context.legs.by_key(told.call)
        if leg is not None:
            self._context.hear(TransferProgress(leg.id, told.status, told.final))

    # ---- INVITE with Replaces ----

    def replaced(self, invite: InviteArrived) -> None:
        """Another dialog wants to take over one of our legs."""
        leg = self._context.legs.by_key(invite.replaces)
        if leg is None:
            return self._respond(invite.transaction, Reply(481))
        if not self._may(leg, invite):
            self._context.complaints.note(invite.source.host, "INVITE with Replaces from somebody else")
            return self._respond(invite.transaction, Reply(403))
        try:
            session = self._session(leg, invite)
        except NotAcceptable as error:
            return self._respond(invite.transaction, Reply(error.status))
        self._take_over(leg, session, invite)
        return None

    def _may(self, leg: Leg, invite: InviteArrived) -> bool:
        """Who can replace whom: a phone of ours an operator's talk (or a call to itself), a trunk a call of
        its own."""
        if leg.operator is not None:
            who = self._registrar.whose(invite.source)
            return who is not None and (who == leg.operator or leg.state == "up")
        trunk = self._trunks.match(invite.source, invite.request)
        return trunk is not None and trunk.id == leg.trunk

    def _session(self, leg: Leg, invite: InviteArrived) -> Session:
        """As the new phone offers it, at the port the leg has."""
        trunk = self._trunks.get(leg.trunk) if leg.trunk is not None else None
        session = session_with(self._context, invite.source, trunk.plan if trunk is not None else None)
        session.port = leg.session.port
        if invite.request.body:
            session.take_offer(invite.request)
        return session

    def _take_over(self, leg: Leg, session: Session, invite: InviteArrived) -> None:
        old, was_up = leg.key, leg.state == "up"
        self._context.legs.answered(leg)
        self._context.legs.rename(leg, invite.call)
        leg.session, leg.transaction, leg.retry = session, invite.transaction, None
        body = self._sound.description(leg)
        leg.state = "up"
        self._respond(invite.transaction, Reply(200, body=body))
        endpoint, now = self._context.endpoint, self._context.now()
        self._context.perform(endpoint.bye(old, now))
        if leg.operator is not None:
            leg.operator = self._registrar.whose(invite.source) or leg.operator
        log.info("leg %s goes on at another phone", leg.id)
        self._context.hear(LegReplaced(leg.id, leg.operator))
        if not was_up:
            self._context.hear(LegAnswered(leg.id))

    # ---- parts ----

    def _respond(self, transaction: TransactionId, reply: Reply) -> None:
        self._context.perform(self._context.endpoint.respond(transaction, reply, self._context.now()))
