"""One call on the phone, from its INVITE to its end. On the loop's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable

from telephony.media.events import LegMeasured
from telephony.media.ports import PortPool
from telephony.phones.account import Account
from telephony.phones.identity import answered_elsewhere
from telephony.phones.native.line import Line
from telephony.phones.native.loop import Loop
from telephony.phones.native.session import NotAcceptable, Session
from telephony.phones.native.stream import Stream, Tells
from telephony.phones.port import (
    CallEnded,
    CallUp,
    DigitPressed,
    EndReason,
    FarEndHeld,
    FarEndResumed,
    LineMeasured,
    PhoneEvent,
    Voice,
)
from telephony.sip import outputs as sip

log = logging.getLogger(__name__)
WARNING = ("Warning", '305 ringdesk "PCMU or PCMA only, encrypted as this phone is set"')


class Surroundings:
    """What every call of one phone needs."""

    def __init__(
        self, account: Account, voice: Voice, loop: Loop, line: Line, emit: Callable[[PhoneEvent], None]
    ) -> None:
        self.account, self.voice, self.loop, self.line, self.emit = account, voice, loop, line, emit


class Call:
    """Made of an INVITE we can take part in: raises NotAcceptable, NoPortsLeft. `over` when it has ended."""

    def __init__(self, around: Surroundings, arrived: sip.InviteArrived) -> None:
        self._around, self.key = around, arrived.call
        self.id = arrived.request.header("call-id")
        self._asked = arrived.transaction
        account, host = around.account, around.line.host
        self._stream = Stream(
            PortPool(host, account.rtp_ports), around.voice, self._tells(), account.media_timeout
        )
        self._session = Session(host, self._stream.port, srtp=account.srtp, transport=account.transport)
        try:
            self._answer = self._session.answer(arrived.request.body)
        except NotAcceptable:
            self._stream.stop()
            raise
        self.up = self.over = self._held = False
        self._offered = False

    def _tells(self) -> Tells:
        around = self._around

        def measured(line: LegMeasured) -> None:
            around.emit(LineMeasured(self.id, line.mos, line.loss, line.jitter_ms, line.far_mos))

        return Tells(
            digit=lambda digit: around.emit(DigitPressed(self.id, digit)),
            lost=lambda: around.loop.later(self.lost),
            measured=measured,
        )

    # -- what we do --------------------------------------------------------------------------------

    def ring(self) -> None:
        self._reply(sip.Reply(180))

    def answer(self) -> None:
        """200 with our sound; the core sends it again until the ACK."""
        if self.up or self.over:
            return
        self.up = True
        self._agree()
        self._stream.start()
        self._reply(sip.Reply(200, body=self._answer))
        self._around.emit(CallUp(self.id, self._session.codec))
        self._tell_hold()

    def decline(self) -> None:
        """486: this phone does not take it."""
        if not self.up and not self.over:
            self._reply(sip.Reply(486))
            self._end("declined")

    def hang_up(self) -> None:
        """BYE, after our answer was acknowledged; 486 while it rings."""
        if not self.up:
            self.decline()
        elif not self.over:
            self._bye()
            self._end("hung_up")

    def press(self, digits: str) -> None:
        self._stream.press(digits)

    # -- what the far end does ---------------------------------------------------------------------

    def hear(self, output: sip.Output) -> None:
        """What the core says of this call."""
        match output:
            case sip.Cancelled(_, request):
                self._end("answered_elsewhere" if answered_elsewhere(request) else "cancelled")
            case sip.ByeReceived():
                self._end("far_end")
            case sip.AckMissing() | sip.CallLost():
                self._end("lost")
            case sip.Reinvited():
                self._reinvited(output)
            case sip.Acked(_, body, _):
                self._acknowledged(body)
            case _:
                log.debug("call %s: %s", self.id, type(output).__name__)

    def lost(self) -> None:
        """The far end is not there any more."""
        if self.up and not self.over:
            log.warning("call %s: the far end fell silent, hanging up", self.id)
            self._bye()
            self._end("lost")

    def _reinvited(self, asked: sip.Reinvited) -> None:
        """Hold, resume, a new address or codec. Without an offer, ours is given."""
        self._asked = asked.transaction
        body = asked.request.body
        self._offered = not body.strip()
        try:
            answer = self._session.offer() if self._offered else self._session.answer(body)
        except NotAcceptable as error:
            log.info("call %s: re-INVITE refused: %s", self.id, error)
            self._reply(sip.Reply(488, headers=(WARNING,)))
            return
        if not self._offered:
            self._agree()
        self._reply(sip.Reply(200, body=answer))
        self._tell_hold()

    def _acknowledged(self, body: bytes) -> None:
        if not self._offered or not body.strip():
            return
        self._offered = False
        try:
            self._session.take_answer(body)
        except NotAcceptable as error:
            log.info("call %s: an answer that cannot be used, the sound stays as it was: %s", self.id, error)
            return
        self._agree()
        self._tell_hold()

    # -- inside ------------------------------------------------------------------------------------

    def _agree(self) -> None:
        self._stream.agree(self._session.terms, self._session.direction)

    def _reply(self, reply: sip.Reply) -> None:
        line = self._around.line
        line.perform(line.endpoint.respond(self._asked, reply, self._around.loop.now()))

    def _bye(self) -> None:
        line = self._around.line
        line.perform(line.endpoint.bye(self.key, self._around.loop.now()))

    def _tell_hold(self) -> None:
        held = self._session.held
        if held != self._held:
            self._held = held
            self._around.emit(FarEndHeld(self.id) if held else FarEndResumed(self.id))

    def _end(self, reason: EndReason) -> None:
        if not self.over:
            self.over = True
            self._stream.stop()
            self._around.emit(CallEnded(self.id, reason))
