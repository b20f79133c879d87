"""The door: a ``Softphone`` on our own SIP core, and who gets what the core says."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from telephony.media.ports import NoPortsLeft
from telephony.phones.account import Account
from telephony.phones.identity import caller, readable_headers, wants_answer
from telephony.phones.native.call import WARNING, Call, Surroundings
from telephony.phones.native.line import Line
from telephony.phones.native.loop import Loop
from telephony.phones.native.registration import Registration
from telephony.phones.native.session import NotAcceptable
from telephony.phones.port import PhoneEvent, Ringing, Voice
from telephony.sip import outputs as sip
from telephony.transports.network import NetworkWatch

log = logging.getLogger(__name__)
# BYE and the goodbye to the registrar need an answer, maybe a second try.
_GOODBYE = 1.0


class NativeSoftphone:
    """``telephony.phones.port.Softphone``."""

    def __init__(self, account: Account, voice: Voice) -> None:
        self._account, self._voice = account, voice
        self._parts: _Parts | None = None

    @property
    def registered(self) -> bool:
        return self._parts is not None and self._parts.registration.registered

    @property
    def address(self) -> tuple[str, int]:
        """Where we listen for SIP."""
        assert self._parts is not None
        return self._parts.line.address.host, self._parts.line.address.port

    def start(self, on_event: Callable[[PhoneEvent], None]) -> None:
        parts = _Parts(self._account, self._voice, on_event)
        parts.start()
        self._parts = parts

    def answer(self) -> None:
        self._with_call(Call.answer)

    def decline(self) -> None:
        self._with_call(Call.decline)

    def hang_up(self) -> None:
        self._with_call(Call.hang_up)

    def send_digits(self, digits: str) -> None:
        self._with_call(lambda call: call.press(digits))

    def stop(self) -> None:
        parts, self._parts = self._parts, None
        if parts is not None:
            parts.stop()

    def _with_call(self, action: Callable[[Call], None]) -> None:
        parts = self._parts
        if parts is not None:
            parts.loop.later(lambda: parts.with_call(action))


class _Parts:
    """One start of the phone. Everything but `start` and `stop` on the loop's thread."""

    def __init__(self, account: Account, voice: Voice, emit: Callable[[PhoneEvent], None]) -> None:
        self.loop = Loop(self._look)
        self.line = Line(account, self.loop, self)
        self.registration = Registration(account, self.loop, self.line, emit)
        self._around = Surroundings(account, voice, self.loop, self.line, emit)
        self._network = NetworkWatch(self._hosts, time.time, self.loop.now())
        self._call: Call | None = None
        self._stopping = False
        self._goodbyes = {"bye", "register"}

    def start(self) -> None:
        try:
            self.line.open()
        except OSError:
            self.loop.close()
            raise
        self.loop.start(self.registration.begin)

    def stop(self) -> None:
        self.loop.later(self._leave)
        self.loop.join()
        self.line.close()
        self.loop.close()

    def with_call(self, action: Callable[[Call], None]) -> None:
        if self._call is not None:
            action(self._call)
            self._forget_ended()

    # -- leaving -----------------------------------------------------------------------------------

    def _leave(self) -> None:
        self._stopping = True
        self.loop.at(_GOODBYE, self.loop.end)
        if self._call is not None and self._call.up:
            self.line.bye_answered = lambda: self._said("bye")
        else:
            self._said("bye")
        self.with_call(Call.hang_up)
        self.registration.end(lambda: self._said("register"))

    def _said(self, goodbye: str) -> None:
        self._goodbyes.discard(goodbye)
        if not self._goodbyes:
            self.loop.end()

    # -- what happens ------------------------------------------------------------------------------

    def unreachable(self, why: str) -> None:
        self.registration.unreachable(why)

    def hear(self, output: sip.Output) -> None:
        match output:
            case sip.InviteArrived():
                self._invited(output)
            case sip.RequestArrived(transaction, _, _, _):
                self._reply(transaction, sip.Reply(200, headers=(("Accept", "application/sdp"),)))
            case sip.Finished():
                self.registration.finished(output)
            case sip.Rejected(reason, source, _):
                log.info("malformed SIP from %s: %s", source, reason)
            case _:
                self._tell_call(output)

    def _tell_call(self, output: sip.Output) -> None:
        call = self._call
        if call is not None and getattr(output, "call", None) == call.key:
            call.hear(output)
            self._forget_ended()

    def _forget_ended(self) -> None:
        if self._call is not None and self._call.over:
            self._call = None

    def _invited(self, arrived: sip.InviteArrived) -> None:
        refusal = self._refusal(arrived)
        if refusal is None:
            try:
                self._call = Call(self._around, arrived)
            except NotAcceptable as error:
                log.info("call from %s refused: %s", arrived.source, error)
                refusal = sip.Reply(488, headers=(WARNING,))
            except NoPortsLeft as error:
                log.error("call from %s refused: %s", arrived.source, error)
                refusal = sip.Reply(500)
        if refusal is not None:
            self._reply(arrived.transaction, refusal)
        elif self._call is not None:
            self._announce(self._call, arrived)

    def _refusal(self, arrived: sip.InviteArrived) -> sip.Reply | None:
        """Why a new call cannot even ring."""
        self._forget_ended()
        if not self.line.trusts(arrived.source):
            return sip.Reply(403)
        return sip.Reply(486) if self._call is not None or self._stopping else None

    def _announce(self, call: Call, arrived: sip.InviteArrived) -> None:
        message = arrived.request
        who, automatic = caller(message), wants_answer(message)
        if not automatic:
            call.ring()
        headers = readable_headers(message)
        self._around.emit(Ringing(call.id, who.number, who.name, headers, automatic))
        if automatic:
            call.answer()

    def _reply(self, transaction: sip.TransactionId, reply: sip.Reply) -> None:
        self.line.perform(self.line.endpoint.respond(transaction, reply, self.loop.now()))

    # -- the machine's network ---------------------------------------------------------------------

    def _hosts(self) -> tuple[str, str]:
        return self.line.own_host(), ""

    def _look(self, now: float) -> None:
        if self._stopping or not self._network.changed(now):
            return
        host = self._network.hosts[0]
        log.info("another network, or the machine slept: our address is %s", host or "none")
        if host:
            self.line.reopen()
            self.registration.network_changed()
