"""Who handles what: the endpoint's outputs, the mixer's events and the board's commands to their parts."""

import logging
from collections.abc import Callable
from typing import Any

from telephony.engines.embedded.context import Context
from telephony.engines.embedded.incoming import IncomingCalls
from telephony.engines.embedded.line_tester import LineTester
from telephony.engines.embedded.midcall import MidCall
from telephony.engines.embedded.outgoing import OutgoingCalls
from telephony.engines.embedded.prompts import Prompts
from telephony.engines.embedded.recordings import Recordings
from telephony.engines.embedded.registrar import Registrar
from telephony.engines.embedded.sound import Sound
from telephony.engines.embedded.transfers import TransferDesk
from telephony.engines.embedded.trunks import Trunks
from telephony.media.events import AboutLeg, LegDropped
from telephony.media.sounds import SoundLibrary
from telephony.sip import outputs as sip
from telephony.sip.message import Address
from telephony.switchboard import commands as want
from telephony.switchboard.ids import LegId
from telephony.switchboard.in_menu import recordings
from telephony.switchboard.plan import Plan
from telephony.switchboard.voicemail import box_prompts

log = logging.getLogger(__name__)


class Office:
    def __init__(self, context: Context, library: SoundLibrary) -> None:
        self._context = context
        self._prompts = Prompts(library, context.settings.language)
        self._sound, self.recordings = Sound(context, self._prompts), Recordings(context)
        self._registrar, self._trunks = Registrar(context), Trunks(context)
        self._incoming = IncomingCalls(context, self._trunks, self._registrar, self._sound)
        self._outgoing = OutgoingCalls(context, self._trunks, self._registrar, self._sound)
        self._midcall = MidCall(context, self._sound)
        self._tester = LineTester(context, self._trunks, self._registrar, self._sound)
        self._transfers = TransferDesk(context, self._trunks, self._registrar, self._sound)
        self._on_sip = self._sip_handlers()
        self._on_command = self._command_handlers()

    def start(self) -> None:
        self._read_prompts(self._context.plan)
        self._trunks.start()

    def follow(self, plan: Plan) -> None:
        """Another plan holds. Trunks are what they were at the start."""
        self._registrar.follow(plan.operators)
        self._incoming.plan = plan
        self._read_prompts(plan)

    def _read_prompts(self, plan: Plan) -> None:
        """So that no call waits for a disk and a missing one is told now."""
        for queue in plan.queues:
            told = queue.recording_prompt if queue.record == "always" else ""
            for name in (queue.greeting, queue.closed_prompt, queue.busy_prompt, told):
                if name:
                    self._prompts.find([f"{queue.language}/{name}"])
        for box in plan.boxes:
            for name in box_prompts(box):
                self._prompts.find([name])
        for flow in plan.flows:
            for name in recordings(flow):
                self._prompts.find([name])

    def stop(self) -> None:
        """BYE, CANCEL or 480 to every leg, each told as ended; registrations given back."""
        self._incoming.closed = True
        for leg in self._context.legs:
            self._midcall.end(leg)
        self._trunks.stop()

    @property
    def quiet(self) -> bool:
        """After `stop`: whether everybody has heard that we leave."""
        counts = self._context.endpoint.counts()
        return counts.calls == counts.dialogs == 0 and not self._trunks.leaving

    def hear_sip(self, output: sip.Output) -> None:
        handler = self._on_sip.get(type(output))
        if handler is None:
            log.debug("nobody needs %s", type(output).__name__)
            return
        handler(output)

    def unsent(self, destination: Address, reason: str) -> None:
        """Nothing could be sent there, and why: told before what waits for it fails."""
        self._trunks.unsent(destination, reason)

    def lost(self, peer: Address) -> None:
        """The connection to that peer has ended."""
        self._registrar.lost(peer)

    def network_changed(self) -> None:
        """Our address is another, or the machine was asleep."""
        self._trunks.network_changed()

    def hear_media(self, event: AboutLeg | LegDropped) -> None:
        if isinstance(event, LegDropped):
            leg = self._context.legs.get(LegId(event.leg))
            if leg is not None:
                self._midcall.soundless(leg, event.reason)
        else:
            self._sound.told(event)

    def do(self, command: want.EngineCommand) -> None:
        self._on_command[type(command)](command)

    def health(self) -> dict[str, float]:
        counts, mixer = self._context.endpoint.counts(), self._context.mixer.counters()
        return {
            "legs": len(self._context.legs), "transactions": counts.transactions, "dialogs": counts.dialogs,
            "calls": counts.calls, "timers": counts.timers, "alarms": len(self._context.alarms),
            "phones": self._registrar.online, "media_legs": mixer.legs, "ticks": mixer.ticks,
            "late_ticks": mixer.late_ticks, "worst_tick_ms": mixer.worst_tick_ms,
            "frames_lost": mixer.frames_lost, "mixer_restarts": mixer.restarts,
            "mixer_pid": mixer.pid,
        }  # fmt: skip

    # ---- tables ----

    def _sip_handlers(self) -> dict[type, Callable[[Any], None]]:
        return {
            sip.InviteArrived: self._invited, sip.Cancelled: self._incoming.cancelled,
            sip.Acked: self._incoming.acked, sip.AckMissing: self._incoming.ack_missing,
            sip.Provisional: self._progress, sip.Answered: self._answered,
            sip.Refused: self._outgoing.refused, sip.TimedOut: self._outgoing.timed_out,
            sip.Reinvited: self._midcall.reinvited, sip.InfoReceived: self._midcall.info,
            sip.ByeReceived: self._midcall.bye, sip.CallLost: self._midcall.lost,
            sip.ReinviteAnswered: self._midcall.refreshed, sip.ReferAsked: self._transfers.asked,
            sip.ReferralOver: self._transfers.over, sip.ReferProgress: self._transfers.progress,
            sip.RequestArrived: self._request, sip.Finished: self._finished, sip.Rejected: self._rejected,
        }  # fmt: skip

    def _command_handlers(self) -> dict[type, Callable[[Any], None]]:
        sound = self._sound
        return {
            want.Ring: self._incoming.ring, want.Answer: self._incoming.answer,
            want.Reject: self._incoming.reject, want.HangUp: self._midcall.hang_up,
            want.CallOperator: self._outgoing.call_operator, want.CallNumber: self._outgoing.call_number,
            want.Bridge: sound.bridge, want.Unbridge: sound.unbridge, want.Play: sound.play,
            want.StopPlayback: sound.stop_playback, want.StartMusic: sound.start_music,
            want.AskTrunk: self._tester.ask, want.CallForTest: self._tester.call,
            want.StopMusic: sound.stop_music, want.StartRingTone: sound.start_ring_tone,
            want.StopRingTone: sound.stop_ring_tone, want.Mute: sound.mute, want.Unmute: sound.unmute,
            want.ListenIn: self._listen_in, want.SendDigits: sound.send_digits,
            want.ReportTransfer: self._transfers.report, want.Refer: self._transfers.refer,
            want.StartRecording: self.recordings.start, want.StopRecording: self.recordings.stop,
            want.PlayRecording: self.recordings.play, want.DropRecording: self.recordings.drop,
            want.MaskRecording: self.recordings.mask, want.UnmaskRecording: self.recordings.unmask,
        }  # fmt: skip

    def _listen_in(self, command: want.ListenIn) -> None:
        self._context.mixer.listen(command.leg, command.hears, command.heard_by)

    def _invited(self, invite: sip.InviteArrived) -> None:
        if invite.replaces and not self._incoming.closed:
            self._transfers.replaced(invite)
        else:
            self._incoming.arrived(invite)

    def _progress(self, progress: sip.Provisional) -> None:
        self._outgoing.provisional(progress)
        self._tester.progress(progress.call, early=bool(progress.message.body))

    def _answered(self, answer: sip.Answered) -> None:
        self._outgoing.answered(answer)
        self._tester.progress(answer.call, early=False)

    # ---- requests outside calls ----

    def _request(self, arrived: sip.RequestArrived) -> None:
        match arrived.request.method:
            case "REGISTER":
                self._registrar.register(arrived)
            case "UPDATE":
                self._midcall.updated(arrived)
            case _:
                self._alive(arrived)

    def _alive(self, arrived: sip.RequestArrived) -> None:
        """OPTIONS: those we know are told that we live; a scanner learns nothing."""
        known = (
            arrived.call is not None
            or self._registrar.knows(arrived.source)
            or self._trunks.match(arrived.source, arrived.request) is not None
        )
        if not known:
            self._context.complaints.note(arrived.source.host, "OPTIONS from an unknown address")
        reply = sip.Reply(200 if known else 403)
        self._context.perform(self._context.endpoint.respond(arrived.transaction, reply, self._context.now()))

    def _finished(self, end: sip.Finished) -> None:
        if not self._registrar.finished(end) and not self._tester.finished(end):
            self._trunks.finished(end)

    def _rejected(self, rejected: sip.Rejected) -> None:
        self._context.complaints.note(rejected.source.host, "not SIP", rejected.reason)
