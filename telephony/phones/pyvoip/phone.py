"""The door: a ``Softphone`` made of pyVoIP's phone object, and who gets which request."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from telephony.media.ports import NoPortsLeft, PortPool
from telephony.phones.account import Account, look_up
from telephony.phones.identity import answered_elsewhere, caller, readable_headers, wants_answer
from telephony.phones.port import PhoneEvent, Ringing, Voice
from telephony.phones.pyvoip.call import Call
from telephony.phones.pyvoip.client import ALLOW, Arrived, Client
from telephony.phones.pyvoip.library import CallState, PhoneStatus, VoIPPhone
from telephony.phones.pyvoip.session import read_offer
from telephony.sip.compose import ResponseParts
from telephony.sip.headers import parse_name_addr
from telephony.transports.network import ELSEWHERE, own_address

log = logging.getLogger(__name__)
_ONLY = '305 ringdesk "PCMU or PCMA over RTP/AVP only"'


class Phone(VoIPPhone):
    """pyVoIP's book of calls, with our client and without its port hunting and thread watching."""

    calls: Any

    def __init__(self, account: Account, voice: Voice, emit: Callable[[PhoneEvent], None]) -> None:
        local = account.local_ip or own_address(look_up(account.host) or ELSEWHERE)
        super().__init__(account.host, account.port, account.extension, account.secret, myIP=local)
        self.voice = voice
        self.media_timeout = account.media_timeout
        self._rtp_ports = account.rtp_ports
        self.emit = emit
        self.client = Client(self, account=account, look_up=look_up, emit=emit)
        self.sip = self.client
        self._by_method: dict[str, Callable[[Arrived], None]] = {
            "INVITE": self._invited,
            "ACK": self._acknowledged,
            "BYE": self._ended,
            "CANCEL": self._cancelled,
            "OPTIONS": self._asked,
            "INFO": self._informed,
        }

    def start(self) -> None:
        self._status = PhoneStatus.REGISTERING
        self.client.start()
        self.NSD = True

    def stop(self, failed: bool = False) -> None:
        with self.client.lock:
            self.NSD = False
            for call in list(self.calls.values()):
                call.deny()
                call.hangup()
        self.client.stop()
        self._status = PhoneStatus.INACTIVE

    @property
    def pool(self) -> PortPool:
        """For the next call: this machine may have another address than at the last one."""
        return PortPool(self.myIP, self._rtp_ports)

    @property
    def current(self) -> Call | None:
        return next(iter(self.calls.values()), None)

    def _call(self, request: Arrived) -> Call | None:
        found: Call | None = self.calls.get(request.call_id)
        return found

    def arrived(self, request: Arrived) -> None:
        """A request, on the client's thread, under its lock."""
        handle = self._by_method.get(request.plain.method)
        if handle is not None:
            handle(request)
        else:
            self.client.reply(request, ResponseParts(405, headers=(("Allow", ALLOW),)))

    def _invited(self, request: Arrived) -> None:
        if self.client.answered_before(request):
            return
        call = self._call(request)
        if call is None:
            self._new_call(request)
        elif not self._belongs(request, call):
            self.client.answer_invite(request, ResponseParts(481))
        elif not call.dialog.takes(request.message):
            self.client.answer_invite(request, ResponseParts(500))
        else:
            call.reinvited(request)

    def _new_call(self, request: Arrived) -> None:
        refusal = self._refusal(request)
        offer = read_offer(request.message.body)
        if refusal is not None or offer is None:
            refusal = refusal or ResponseParts(488, headers=(("Warning", _ONLY),))
            log.info("call from %s refused with %s", request.source, refusal.status)
            self.client.answer_invite(request, refusal)
            return
        try:
            call = Call(self, request, offer)
        except NoPortsLeft as error:
            log.error("call from %s refused: %s", request.source, error)
            self.client.answer_invite(request, ResponseParts(500))
            return
        self.calls[request.call_id] = call
        self._announce(call)

    def _announce(self, call: Call) -> None:
        message = call.invite.message
        who = caller(message)
        automatic = wants_answer(message)
        headers = readable_headers(message)
        if not automatic:
            call.ring()
        self.emit(Ringing(call.call_id, who.number, who.name, headers, automatic))
        if automatic:
            call.answer()

    def _refusal(self, request: Arrived) -> ResponseParts | None:
        """Why a new call cannot even ring."""
        if parse_name_addr(request.message.header("to")).tag:
            return ResponseParts(481)
        if not self.client.trusts(request.source.host):
            return ResponseParts(403)
        required = request.message.header("require")
        if required:
            return ResponseParts(420, headers=(("Unsupported", required),))
        if self.calls or not self.NSD:
            return ResponseParts(486)
        return None

    def _ended(self, request: Arrived) -> None:
        call = self._call(request)
        if call is None or not self._belongs(request, call):
            self.client.reply(request, ResponseParts(481))
            return
        self.client.reply(request, ResponseParts(200))
        call.bye()

    def _cancelled(self, request: Arrived) -> None:
        call = self._call(request)
        if call is not None and call.state == CallState.RINGING and call.invite.cseq == request.cseq:
            self.client.reply(request, ResponseParts(200, to_tag=call.tag))
            call.cancel("answered_elsewhere" if answered_elsewhere(request.message) else "cancelled")
        else:  # too late is not wrong (9.2)
            known = self.client.answered_before(request)
            self.client.reply(request, ResponseParts(200 if known else 481))

    def _acknowledged(self, request: Arrived) -> None:
        heard = self.client.repeats.stop(("ack", request.call_id, request.cseq))
        call = self._call(request)
        if heard and call is not None and not call.invite.message.body.strip():
            call.acknowledged(request.message.body)

    def _asked(self, request: Arrived) -> None:
        headers = (("Allow", ALLOW), ("Accept", "application/sdp"), ("Contact", self.client.contact))
        self.client.reply(request, ResponseParts(200, headers=headers))

    def _informed(self, request: Arrived) -> None:
        call = self._call(request)
        known = call is not None and self._belongs(request, call)
        self.client.reply(request, ResponseParts(200 if known else 481))

    @staticmethod
    def _belongs(request: Arrived, call: Call) -> bool:
        """Whether the request is inside the call's dialog (RFC 3261 12.2.2)."""
        ours = parse_name_addr(request.message.header("to")).tag
        theirs = parse_name_addr(request.message.header("from")).tag
        return (ours, theirs) == (call.tag, call.dialog.remote_tag)

    # -- what pyVoIP does behind our back ------------------------------------------------------------

    def request_port(self, blocking: bool = True) -> int:
        return 0  # the sound object binds its own

    def release_ports(self, call: object = None) -> None:
        """Nothing: a sound object gives its port back when it stops."""

    def _cleanup_dead_calls(self) -> None:
        """Nothing: pyVoIP would delete a live call whose callback has returned."""


class PyVoipSoftphone:
    """``telephony.phones.port.Softphone`` over pyVoIP."""

    def __init__(self, account: Account, voice: Voice) -> None:
        self._account = account
        self._voice = voice
        self._phone: Phone | None = None

    @property
    def registered(self) -> bool:
        return self._phone is not None and self._phone.client.registration.registered

    @property
    def address(self) -> tuple[str, int]:
        """Where we listen for SIP."""
        assert self._phone is not None
        return self._phone.client.address.host, self._phone.client.address.port

    def start(self, on_event: Callable[[PhoneEvent], None]) -> None:
        self._phone = Phone(self._account, self._voice, on_event)
        self._phone.start()

    def answer(self) -> None:
        self._with_call(Call.answer)

    def decline(self) -> None:
        self._with_call(Call.deny)

    def hang_up(self) -> None:
        self._with_call(Call.deny)
        self._with_call(Call.hangup)

    def send_digits(self, digits: str) -> None:
        self._with_call(lambda call: call.stream.press(digits))

    def stop(self) -> None:
        if self._phone is not None:
            self._phone.stop()

    def _with_call(self, action: Callable[[Call], None]) -> None:
        if self._phone is None:
            return
        with self._phone.client.lock:
            call = self._phone.current
            if call is not None:
                action(call)
