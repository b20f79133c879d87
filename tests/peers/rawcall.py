"""One call of a ``RawPhone``: dialog, session, sound."""

import secrets
from typing import TYPE_CHECKING

import numpy as np

from tests.peers import wire
from tests.peers.patience import eventually
from tests.peers.rtp import RtpSession
from tests.peers.tone import level, sine, snr

if TYPE_CHECKING:
    from tests.peers.rawphone import RawPhone

REASONS = {180: "Ringing", 200: "OK", 480: "Temporarily Unavailable", 486: "Busy Here", 603: "Decline"}


class RawCall:
    """``state``: calling, ringing, up, ended. ``statuses`` are the answers to our INVITE in order."""

    def __init__(self, phone: "RawPhone", call_id: str, *, outgoing: bool) -> None:
        self.phone, self.id, self.outgoing = phone, call_id, outgoing
        self.state = "calling" if outgoing else "ringing"
        self.statuses: list[int] = []
        self.answers: list[wire.Packet] = []
        self.requests: list[wire.Packet] = []
        self.invited: wire.Packet | None = None
        self.local = self.remote = self.target = ""
        self.far: wire.Media | None = None
        self.routes: list[str] = []
        self.ended_by = ""
        self.rtp = RtpSession(phone.host)
        self.rtp.say(np.zeros(160, dtype=np.int16))
        self._tag = secrets.token_hex(4)
        self._cseq = 1
        self._version = 1
        self._invite: wire.Packet | None = None
        self._last_reply = b""
        self._offerless = False

    # ---- sound ----

    def tone(self, frequency: float, level_dbfs: float = -12.0) -> None:
        self.rtp.say(sine(frequency, 1.0, level_dbfs))

    def snr(self, frequency: float, seconds: float = 0.4) -> float:
        return snr(self.rtp.heard(seconds), frequency)

    def level(self, seconds: float = 0.3) -> float:
        return level(self.rtp.heard(seconds))

    def hears(self, frequency: float, *, at_least: float = 35.0, within: float = 8.0) -> float:
        """Wait until ``frequency`` comes through this clean. The SNR in dB."""
        try:
            eventually(lambda: self.snr(frequency) >= at_least, within=within)
        except AssertionError:
            raise AssertionError(
                f"{self.phone.user} hears {frequency} Hz at {self.snr(frequency):.1f} dB SNR, "
                f"level {self.level():.1f} dBFS, {self.rtp.packets} packets"
            ) from None
        return self.snr(frequency)

    def hears_something(self, above: float = -45.0, within: float = 8.0) -> None:
        eventually(lambda: self.level() > above, within=within, what=f"sound at {self.phone.user}")

    def hears_nothing(self, below: float = -50.0, within: float = 8.0) -> None:
        """Packets go on, and half a second of them is silent."""
        self.rtp.forget()

        def silent() -> bool:
            return len(self.rtp.heard(0.5)) > 0 and level(self.rtp.heard(0.5)) < below

        eventually(silent, within=within, what=f"silence at {self.phone.user} ({self.level():.1f} dBFS)")

    # ---- what the person does ----

    def wait(self, state: str, within: float = 8.0) -> "RawCall":
        eventually(lambda: self.state == state, within=within,
                   what=f"{self.phone.user}: {state}, is {self.state} {self.statuses}")  # fmt: skip
        return self

    def wait_status(self, status: int, within: float = 8.0) -> "RawCall":
        eventually(lambda: status in self.statuses, within=within, what=f"{status} in {self.statuses}")
        return self

    def ring(self) -> None:
        assert self.invited is not None
        self._last_reply = self.phone.reply(self.invited, 180, "Ringing", tag=self._tag)

    def answer(self, *, direction: str = "sendrecv") -> "RawCall":
        assert self.invited is not None
        offer = wire.read_sdp(self.invited.body)
        codec = next(number for number in offer.formats if number in self.phone.codecs)
        body = self._sdp(direction=direction, codecs=(codec,))
        self.state = "answering"
        self._last_reply = self.phone.reply(self.invited, 200, "OK", tag=self._tag, body=body)
        self.phone.repeat(f"{self.id}-200", self._last_reply)
        self._take_media(self.invited.body)
        return self

    def decline(self, status: int = 603) -> None:
        assert self.invited is not None
        self.state = "ended"
        self._last_reply = self.phone.reply(self.invited, status, REASONS.get(status, "No"), tag=self._tag)
        self.phone.repeat(f"{self.id}-final", self._last_reply)

    def hang_up(self, *, extra: list[tuple[str, str]] | None = None) -> int:
        self.state, self.ended_by = "ended", "us"
        self.rtp.close()
        return self.phone.ask(self.in_dialog("BYE", extra=extra)).status

    def cancel(self) -> None:
        assert self._invite is not None
        invite = self._invite
        cancel = self.phone.request("CANCEL", invite.uri, self.id, invite.cseq[0], from_=self.local,
                                    to=invite.get("to"), branch=invite.branch)  # fmt: skip
        self.phone.ask(cancel)

    def hold(self, direction: str = "sendonly") -> wire.Media:
        """Re-INVITE with this direction; the exchange's answer."""
        return self.reinvite(self._sdp(direction=direction))

    def retrieve(self) -> wire.Media:
        return self.hold("sendrecv")

    def reinvite(self, body: bytes) -> wire.Media:
        before = len(self.answers)
        self.invite(body=body)
        answer = eventually(lambda: next((a for a in self.answers[before:] if a.status >= 200), None))
        assert answer.status == 200, answer.first
        return wire.read_sdp(answer.body)

    def info_digit(self, digit: str) -> int:
        packet = self.in_dialog("INFO", extra=[("Content-Type", "application/dtmf-relay")])
        packet.body = f"Signal={digit}\r\nDuration=160\r\n".encode()
        return self.phone.ask(packet).status

    # ---- requests ----

    def invite(self, *, body: bytes | None = None, extra: list[tuple[str, str]] | None = None) -> None:
        """The first INVITE or a re-INVITE, repeated until something comes back."""
        if self.invited is not None or self._invite is not None:
            self._cseq += 1
        self._offerless = body == b""
        offer = self._sdp() if body is None else body
        packet = self.phone.request(
            "INVITE", self.target, self.id, self._cseq, from_=self.local, to=self.remote, body=offer,
            extra=[("contact", self.phone.contact), *self._route(), *(extra or [])],
        )  # fmt: skip
        self._invite = packet
        self.phone.repeat(f"{self.id}-invite", packet.to_bytes())

    def in_dialog(self, method: str, *, extra: list[tuple[str, str]] | None = None) -> wire.Packet:
        self._cseq += 1
        return self.phone.request(method, self.target, self.id, self._cseq, from_=self.local, to=self.remote,
                                  extra=[*self._route(), *(extra or [])])  # fmt: skip

    def _route(self) -> list[tuple[str, str]]:
        return [("route", route) for route in self.routes]

    def _sdp(self, *, direction: str = "sendrecv", codecs: tuple[int, ...] = ()) -> bytes:
        self._version += 1
        return wire.sdp(self.phone.host, self.rtp.port, codecs=codecs or self.phone.codecs,
                        direction=direction, version=self._version, keys=self.phone.keys)  # fmt: skip

    # ---- what comes ----

    def take_answer(self, packet: wire.Packet) -> None:
        number, method = packet.cseq
        if method != "INVITE" or self._invite is None or number != self._invite.cseq[0]:
            return
        self.phone.settle(f"{self.id}-invite")
        self.statuses.append(packet.status)
        self.answers.append(packet)
        if packet.status in (180, 183) and self.state == "calling":
            self.state = "ringing"
        elif 200 <= packet.status < 300:
            self._accepted(packet)
        elif packet.status >= 300:
            self._acknowledge(packet, self._invite.branch)
            if not wire.tag_of(self.remote):
                self.state = "ended"

    def _accepted(self, packet: wire.Packet) -> None:
        self.remote = packet.get("to")
        self.target = wire.uri_of(packet.get("contact"))
        if not self.routes:
            self.routes = packet.all("record-route")[::-1]
        if self.phone.no_ack:
            return
        self._acknowledge(packet, "", self._sdp() if self._offerless else b"")
        if self.state != "ended":
            self._take_media(packet.body)
            self.state = "up"

    def _acknowledge(self, packet: wire.Packet, branch: str, body: bytes = b"") -> None:
        assert self._invite is not None
        uri = self.target if not branch else self._invite.uri
        ack = self.phone.request("ACK", uri, self.id, packet.cseq[0], from_=self.local, to=packet.get("to"),
                                 branch=branch, body=body, extra=self._route())  # fmt: skip
        self.phone.send(ack.to_bytes())

    def take_invite(self, packet: wire.Packet) -> None:
        self.invited = packet
        self.local = f"{packet.get('to')};tag={self._tag}"
        self.remote = packet.get("from")
        self.target = wire.uri_of(packet.get("contact"))
        self.routes = packet.all("record-route")

    def take_request(self, packet: wire.Packet) -> None:
        self.requests.append(packet)
        if packet.method == "INVITE":
            if self._last_reply:
                self.phone.send(self._last_reply)  # a repeat
        elif packet.method == "ACK":
            self.phone.settle(f"{self.id}-200")
            self.phone.settle(f"{self.id}-final")
            if self.state == "answering":
                self.state = "up"
        elif packet.method == "CANCEL":
            self._take_cancel(packet)
        elif packet.method == "BYE":
            self.phone.reply(packet, 200, "OK")
            self.phone.settle(f"{self.id}-200")
            self.state, self.ended_by = "ended", "far"
            self.rtp.close()
        else:
            self.phone.reply(packet, 200, "OK")

    def _take_cancel(self, packet: wire.Packet) -> None:
        self.phone.reply(packet, 200, "OK", tag=self._tag)
        if self.state == "ringing" and self.invited is not None:
            self._last_reply = self.phone.reply(self.invited, 487, "Request Terminated", tag=self._tag)
            self.phone.repeat(f"{self.id}-final", self._last_reply)
            self.state, self.ended_by = "ended", "far"

    def _take_media(self, body: bytes) -> None:
        if body:
            self.far = wire.read_sdp(body)
            codec = next(number for number in self.far.formats if number in (0, 8))
            self.rtp.start((self.far.host, self.far.port), codec)
