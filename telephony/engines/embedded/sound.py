"""What legs hear: the board's media commands to the mixer, and the mixer's events to the board."""

import logging

from telephony.engines.embedded.context import Context
from telephony.engines.embedded.legs import Leg
from telephony.engines.embedded.prompts import Prompts
from telephony.engines.embedded.session import NotAcceptable, Session, security_over
from telephony.media import events as media
from telephony.media.srtp import Keys
from telephony.sip.message import Address
from telephony.sip.sdes import Crypto
from telephony.switchboard import commands
from telephony.switchboard.events import (
    DigitPressed,
    LegMeasured,
    MediaBack,
    MediaLost,
    PhoneHeld,
    PhoneRetrieved,
    PlaybackFinished,
)
from telephony.switchboard.ids import LegId, PlaybackId
from telephony.switchboard.plan import TrunkPlan

log = logging.getLogger(__name__)


class Sound:
    def __init__(self, context: Context, prompts: Prompts) -> None:
        self._context, self._mixer, self._prompts = context, context.mixer, prompts

    # ---- sessions ----

    def description(self, leg: Leg) -> bytes:
        """For our 200: the answer, from which on there is sound; or where nothing was offered our own offer,
        whose answer comes in the ACK."""
        leg.awaits_answer_in_ack = leg.session.agreed is None
        if leg.awaits_answer_in_ack:
            return leg.session.offer()
        body = leg.session.answer()
        self.connect(leg)
        return body

    def connect(self, leg: Leg) -> None:
        """Let the mixer talk as the session now says, and tell the board of hold and retrieve."""
        agreed = leg.session.agreed
        assert agreed is not None
        if agreed.remote is not None:
            self._mixer.connect_leg(
                leg.id,
                remote=agreed.remote,
                payload_type=agreed.payload,
                dtmf_payload=agreed.dtmf,
                keys=_keys(agreed.keys),
            )
        self._mixer.set_direction(leg.id, agreed.direction)
        if agreed.held != leg.held:
            leg.held = agreed.held
            self._context.hear(PhoneHeld(leg.id) if agreed.held else PhoneRetrieved(leg.id))

    def impossible(self, leg: Leg, error: NotAcceptable) -> None:
        """Answered, but without a session we can talk in: end it (RFC 3261 13.2.2.4)."""
        log.warning("leg %s answered without a usable session: %s", leg.id, error)
        self._context.perform(self._context.endpoint.bye(leg.key, self._context.now()))
        self._context.legs.end(leg, cause=65, status=488, by="lost")

    # ---- what the board wants ----

    def bridge(self, command: commands.Bridge) -> None:
        legs = [leg for leg in map(self._context.legs.get, command.legs) if leg is not None]
        for leg in legs:
            for playback in list(leg.playbacks):
                self._mixer.stop_playback(playback)
        self._mixer.bridge(command.bridge, [leg.id for leg in legs])

    def unbridge(self, command: commands.Unbridge) -> None:
        self._mixer.unbridge(command.leg)

    def play(self, command: commands.Play) -> None:
        leg = self._context.legs.get(command.leg)
        sounds = self._prompts.find(command.prompts)
        if leg is None or sounds is None:
            self._context.hear(PlaybackFinished(command.playback, "failed"))
            return
        leg.playbacks.add(command.playback)
        self._mixer.play(leg.id, sounds, command.playback)

    def stop_playback(self, command: commands.StopPlayback) -> None:
        self._mixer.stop_playback(command.playback)

    def start_music(self, command: commands.StartMusic) -> None:
        self._mixer.start_music(command.leg)

    def stop_music(self, command: commands.StopMusic) -> None:
        self._mixer.stop_music(command.leg)

    def start_ring_tone(self, command: commands.StartRingTone) -> None:
        self._mixer.start_tone(command.leg, "ringback")

    def stop_ring_tone(self, command: commands.StopRingTone) -> None:
        self._mixer.stop_tone(command.leg)

    def mute(self, command: commands.Mute) -> None:
        self._mixer.mute(command.leg, "in")

    def unmute(self, command: commands.Unmute) -> None:
        self._mixer.unmute(command.leg, "in")

    def send_digits(self, command: commands.SendDigits) -> None:
        self._mixer.send_dtmf(command.leg, command.digits)

    # ---- what the mixer says ----

    def told(self, event: media.AboutLeg) -> None:
        if isinstance(event, media.PlaybackFinished):
            self._finished(event)
            return
        leg = self._context.legs.get(LegId(event.leg))
        if leg is None or leg.state != "up":
            return
        match event:
            case media.DigitReceived():
                self._context.hear(DigitPressed(leg.id, event.digit, event.ms))
            case media.MediaLost():
                log.info("leg %s: no sound comes any more", leg.id)
                self._context.hear(MediaLost(leg.id))
            case media.LegMeasured():
                self._context.hear(_measured(leg.id, event))
            case media.MediaBack():
                self._context.hear(MediaBack(leg.id))

    def _finished(self, event: media.PlaybackFinished) -> None:
        leg = self._context.legs.get(LegId(event.leg))
        if leg is not None:
            leg.playbacks.discard(PlaybackId(event.playback))
        self._context.hear(PlaybackFinished(PlaybackId(event.playback), event.outcome))


def session_with(context: Context, peer: Address, plan: TrunkPlan | None) -> Session:
    """A new one with a peer behind that trunk, or (None) with a phone of ours. Raises NotAcceptable when it
    must be encrypted and cannot."""
    codecs, wanted = (plan.codecs, plan.srtp) if plan is not None else ((), context.settings.srtp)
    return Session(context.own(peer).host, codecs, security_over(wanted, peer.transport))


def _measured(leg: LegId, told: media.LegMeasured) -> LegMeasured:
    trip = told.round_trip_ms
    return LegMeasured(
        leg, told.mos, told.loss, told.far_mos, told.far_loss,
        jitter=told.jitter_ms / 1000, round_trip=None if trip is None else trip / 1000,
    )  # fmt: skip


def _keys(keys: tuple[Crypto, Crypto] | None) -> Keys | None:
    if keys is None:
        return None
    ours, theirs = keys
    return Keys(ours.suite, ours.key, theirs.key)
