"""One call on the phone: pyVoIP's call object with answers that RFC 3261 and 3264 ask for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from telephony.phones.port import CallEnded, CallUp, DigitPressed, EndReason, FarEndHeld, FarEndResumed
from telephony.phones.pyvoip.library import RTP, CallState, VoIPCall
from telephony.phones.pyvoip.normalise import to_pyvoip
from telephony.phones.pyvoip.rtp import RtpStream
from telephony.phones.pyvoip.session import CODECS, Offer, answer, read_offer
from telephony.sip.compose import ResponseParts
from telephony.sip.dialog import called

if TYPE_CHECKING:
    from telephony.phones.pyvoip.client import Arrived
    from telephony.phones.pyvoip.phone import Phone

log = logging.getLogger(__name__)
SDP_TYPE = "application/sdp"


class Call(VoIPCall):
    """Made by an INVITE we can take part in; lives until ``CallEnded``. Used under the client's lock."""

    phone: Phone
    RTPClients: Any
    """One ``RtpStream``, which has what pyVoIP asks of its own RTPClient here."""

    def __init__(self, phone: Phone, arrived: Arrived, offer: Offer) -> None:
        self.client = phone.client
        self.invite = arrived
        self.offer = offer
        self.tag = self.client.gen_tag()
        self.dialog = called(arrived.message, self.tag, arrived.source)
        self.codec = offer.codecs[0]
        self._version = 1
        self._held = False
        super().__init__(phone, CallState.RINGING, to_pyvoip(arrived.message, offer), 1, phone.myIP)

    def create_rtp_clients(
        self, codecs: dict[int, RTP.PayloadType], ip: str, port: int, request: object, baseport: int
    ) -> None:
        """pyVoIP read the offer; the first codec of its list that is one is ours."""
        self.codec = next(number for number in codecs if number in CODECS)
        stream = RtpStream(
            self.phone.pool,
            self.phone.voice,
            on_digit=self.dtmf_callback,
            on_lost=lambda: self.client.later(self.lost),
            media_timeout=self.phone.media_timeout,
        )
        self.RTPClients.append(stream)
        self.stream = stream

    def dtmf_callback(self, code: str) -> None:
        super().dtmf_callback(code)
        self.client.emit(DigitPressed(self.call_id, code))

    # -- what we do --------------------------------------------------------------------------------

    def ring(self) -> None:
        self._answer_invite(ResponseParts(180, headers=self._headers, to_tag=self.tag))

    def answer(self) -> None:
        """200 with our sound; sent again until the ACK, and the call is lost without one."""
        if self.state != CallState.RINGING:
            return
        self.state = CallState.ANSWERED
        self.stream.agree(self.offer, self.codec)
        self.stream.start()
        parts = ResponseParts(
            200,
            headers=(*self._headers, ("Allow", "INVITE, ACK, BYE, CANCEL, OPTIONS, INFO")),
            body=self._session(self.offer),
            content_type=SDP_TYPE,
            to_tag=self.tag,
        )
        self._answer_invite(parts)
        self.client.emit(CallUp(self.call_id, CODECS[self.codec]))
        self._tell_hold()

    def deny(self) -> None:
        """486: this phone does not take it."""
        if self.state == CallState.RINGING:
            self._answer_invite(ResponseParts(486, to_tag=self.tag))
            self._over("declined")

    def hangup(self) -> None:
        """BYE, after our answer was acknowledged (RFC 3261 section 15)."""
        if self.state == CallState.ANSWERED:
            self._send_bye()
            self._over("hung_up")

    # -- what the far end does ---------------------------------------------------------------------

    def cancel(self, reason: EndReason) -> None:
        """CANCEL arrived and was answered; the INVITE is answered here."""
        if self.state == CallState.RINGING:
            self._answer_invite(ResponseParts(487, to_tag=self.tag))
            self._over(reason)

    def bye(self) -> None:
        """BYE arrived and was answered."""
        if self.state == CallState.RINGING:
            self._answer_invite(ResponseParts(487, to_tag=self.tag))
        self._over("far_end")

    def lost(self) -> None:
        """The far end is not there any more."""
        if self.state == CallState.ANSWERED:
            log.warning("call %s: the far end fell silent, hanging up", self.call_id)
            self._send_bye()
            self._over("lost")

    def reinvited(self, arrived: Arrived) -> None:
        """Re-INVITE: hold, resume or a new address. The sound object stays; its direction mirrors theirs."""
        if self.state != CallState.ANSWERED:
            self.client.answer_invite(arrived, ResponseParts(500, headers=(("Retry-After", "2"),)))
            return
        body = arrived.message.body
        offer = read_offer(body) if body.strip() else self.offer
        if offer is None:
            self.client.answer_invite(arrived, ResponseParts(488))
            return
        if self.codec not in offer.codecs:
            self.codec = offer.codecs[0]
        self.invite = arrived
        self.offer = offer
        self.dialog.refresh(arrived.message)
        self.dialog.source = arrived.source
        self.stream.agree(offer, self.codec)
        self._version += 1
        parts = ResponseParts(200, headers=self._headers, body=self._session(offer), content_type=SDP_TYPE)
        self._answer_invite(parts)
        self._tell_hold()

    def acknowledged(self, body: bytes) -> None:
        """ACK of a re-INVITE that came without an offer carries the answer to ours."""
        offer = read_offer(body) if body.strip() else None
        if offer is not None and self.state == CallState.ANSWERED and self.codec in offer.codecs:
            self.offer = offer
            self.stream.agree(offer, self.codec)
            self._tell_hold()

    # -- inside ------------------------------------------------------------------------------------

    @property
    def _headers(self) -> tuple[tuple[str, str], ...]:
        return (("Contact", self.client.contact),)

    def _session(self, offer: Offer) -> bytes:
        return answer(offer, codec=self.codec, host=self.myIP, port=self.stream.port, version=self._version)

    def _answer_invite(self, parts: ResponseParts) -> None:
        unheard = self.lost if parts.status == 200 else lambda: None
        self.client.answer_invite(self.invite, parts, unheard)

    def _send_bye(self) -> None:
        dialog = self.dialog

        def send() -> None:
            number = dialog.next_seq()
            to = dialog.next_hop(follow_source=True)
            self.client.send_bye(lambda via: dialog.request("BYE", via, number), to)

        self.client.repeats.afterwards(("ack", self.call_id, self.invite.cseq), send)

    def _tell_hold(self) -> None:
        held = self.offer.direction in ("recvonly", "inactive")
        if held != self._held:
            self._held = held
            self.client.emit(FarEndHeld(self.call_id) if held else FarEndResumed(self.call_id))

    def _over(self, reason: EndReason) -> None:
        if self.state == CallState.ENDED:
            return
        self.state = CallState.ENDED
        for stream in self.RTPClients:
            stream.stop()
        self.phone.calls.pop(self.call_id, None)
        self.client.emit(CallEnded(self.call_id, reason))
