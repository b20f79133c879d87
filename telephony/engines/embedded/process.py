"""The embedded engine: one signalling thread over the wire (UDP, TCP, TLS), and the mixer, beside it or in a
process of its own.

Everything in this package runs on the signalling thread; `do`, `hear` of the mixer and `stop` only put
something into its inbox and wake it. Whatever one datagram, command or alarm does wrong is logged with its
reason, and the thread goes on.
"""

import logging
import selectors
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import lru_cache, partial

from telephony.engines.embedded.alarms import Alarms
from telephony.engines.embedded.complaints import Complaints
from telephony.engines.embedded.context import Context
from telephony.engines.embedded.legs import Leg, LegBook
from telephony.engines.embedded.listening import listening
from telephony.engines.embedded.office import Office
from telephony.engines.embedded.settings import EngineSettings
from telephony.engines.embedded.tokens import Tokens
from telephony.media.apart import MixerApart
from telephony.media.door import no_key
from telephony.media.events import FellSilent, MediaEvent, RecordingDone
from telephony.media.mixer import Mixer
from telephony.media.sounds import SoundLibrary
from telephony.sip import outputs as sip
from telephony.sip.endpoint import Endpoint
from telephony.sip.message import Address
from telephony.switchboard.commands import EngineCommand
from telephony.switchboard.events import EngineStarted, Event
from telephony.switchboard.line_events import EngineListening
from telephony.switchboard.plan import Plan
from telephony.transports.inbox import Inbox
from telephony.transports.network import NetworkWatch, Ways
from telephony.transports.rate_limit import RateLimit
from telephony.transports.trust import BadCertificate
from telephony.transports.wire import Wire, WireSettings

log = logging.getLogger(__name__)

STOP_LIMIT = 5.0
# How long goodbyes may take: BYE and un-REGISTER need an answer, perhaps a second try.
GOODBYE_LIMIT = 1.2


class EngineNotStarted(OSError):
    """The engine cannot run: what happened, and what to do."""


class EmbeddedEngine:
    """``Engine`` of telephony/switchboard/ports.py. Start once, stop once (twice is fine)."""

    def __init__(self, settings: EngineSettings, plan: Plan) -> None:
        self._settings, self._plan = settings, plan
        self._sounds = SoundLibrary(settings.sound_folders)
        self._apart: MixerApart | None = None
        self._outputs: deque[sip.Output] = deque()
        self._performing = False
        self._leaving_until: float | None = None
        self._thread: threading.Thread | None = None
        # Never jumps, unlike the wall clock: SIP's timers hang on it.
        self._epoch = time.time() - time.monotonic()

    @property
    def address(self) -> tuple[str, int]:
        """Where SIP is received over UDP and TCP: (host, port) as peers see it."""
        return self._context.address.host, self._context.address.port

    @property
    def ports(self) -> dict[str, int]:
        """The port of every transport that listens: UDP, TCP, TLS."""
        return self._wire.ports

    # ---- from any thread ----

    def prepare(self) -> None:
        """Start the mixer's process, which takes a while: the caller has other things to do meanwhile, and
        must `stop` if nothing comes of it."""
        if self._settings.mixer_apart and self._apart is None:
            self._apart = MixerApart(self._settings.mixer, self._hear_media, self._key)
            self._apart.prepare()

    def start(self, hear: Callable[[Event], None]) -> None:
        """Bind, start both threads, tell `EngineStarted`. Raises EngineNotStarted."""
        self._selector = selectors.DefaultSelector()
        settings = self._settings
        self._network = NetworkWatch(
            lambda: (settings.public_host, settings.public_host6), time.time, self._now()
        )
        self._ways = Ways()
        self._wire = self._bound()
        self._inbox = Inbox(self._selector)
        self._context = self._made_context(hear, self._wire.port)
        self._office = Office(self._context, self._sounds)
        self._context.mixer.start()
        self._thread = threading.Thread(target=self._run, name="sip", daemon=True)
        hear(EngineStarted())
        hear(self._listening())
        self._later(self._office.start)
        self._thread.start()

    def do(self, command: EngineCommand) -> None:
        """Enqueue; carried out in order on the signalling thread."""
        if self._thread is None:
            log.debug("not running: %s is dropped", type(command).__name__)
            return
        self._later(lambda: self._office.do(command))

    def follow(self, plan: Plan) -> None:
        """Other operators and prompts from now on; trunks stay as they are."""
        if self._thread is not None:
            self._later(lambda: self._office.follow(plan))

    def stop(self) -> None:
        """End every leg (each is told), the threads and sockets."""
        if self._thread is None:
            if self._apart is not None:
                self._apart.stop()
            return
        self._later(self._leave)
        self._thread.join(STOP_LIMIT)
        if self._thread.is_alive():
            log.error("the signalling thread did not end within %.0f s", STOP_LIMIT)
        self._thread = None
        self._context.mixer.stop()
        for each in (self._wire, self._inbox, self._selector):
            each.close()

    def health(self) -> dict[str, float]:
        """Live legs, transactions, dialogs, timers, phones online; the mixer's ticks. Empty: no answer."""
        answer: deque[dict[str, float]] = deque()
        done = threading.Event()

        def look() -> None:
            answer.append(self._figures())
            done.set()

        if self._thread is None:
            return {}
        if threading.current_thread() is self._thread:
            return self._figures()
        self._later(look)
        done.wait(2.0)
        return answer[0] if answer else {}

    def _hear_media(self, event: MediaEvent) -> None:
        """On a thread of the mixer's."""
        if isinstance(event, RecordingDone | FellSilent):
            self._office.recordings.told(event)
        else:
            self._later(lambda: self._office.hear_media(event))

    def _figures(self) -> dict[str, float]:
        return self._office.health() | self._wire.figures

    def _later(self, action: Callable[[], None]) -> None:
        self._inbox.put(action)

    # ---- the signalling thread ----

    def _run(self) -> None:
        while not self._gone():
            ready = self._selector.select(self._patience())
            self._wire.tick(self._now())
            # Before the bell that woke us is taken out of its socket, after which we wait for the
            # interpreter; and after, because who put something meanwhile found it rung.
            self._work_inbox()
            for key, mask in ready:
                self._guarded(partial(key.data, mask))
            self._work_inbox()
            self._work_alarms()

    def _work_inbox(self) -> None:
        for action in self._inbox.waiting():
            self._guarded(action)

    def _patience(self) -> float | None:
        if self._inbox:
            return 0.0
        parts = self._context.endpoint, self._context.alarms, self._wire, self._network
        dues = [due for part in parts if (due := part.next_due()) is not None]
        return max(0.0, min(dues) - self._now()) if dues else None

    # ---- what the wire tells (transports.streams.Hears) ----

    def message(self, data: bytes, source: Address) -> None:
        self._guarded(lambda: self._perform(self._context.endpoint.receive(data, source, self._now())))

    def unsent(self, destination: Address, reason: str) -> None:
        self._office.unsent(destination, reason)
        self._perform(self._context.endpoint.transport_error(destination, self._now()))

    def lost(self, peer: Address, reason: str) -> None:
        self._office.unsent(peer, reason)
        self._perform(self._context.endpoint.connection_lost(peer, self._now()))
        self._office.lost(peer)

    def complaint(self, host: str, kind: str, detail: str) -> None:
        self._context.complaints.note(host, kind, detail)

    # ---- inside ----

    def _work_alarms(self) -> None:
        now = self._now()
        due = self._context.endpoint.next_due()
        if due is not None and due <= now:
            self._guarded(lambda: self._perform(self._context.endpoint.expire(now)))
        for action in self._context.alarms.due(now):
            self._guarded(action)
        if self._network.changed(now):
            log.info("another network, or the machine slept: our addresses are %s", self._network.hosts)
            self._context.hear(self._listening())
            self._guarded(self._office.network_changed)

    def _guarded(self, action: Callable[[], None]) -> None:
        try:
            action()
        except Exception:
            log.exception("defect while working on one message; the next goes on")

    def _perform(self, outputs: Sequence[sip.Output]) -> None:
        """Carry out in order; what a handler asks for comes after what is waiting already."""
        self._outputs.extend(outputs)
        if self._performing:
            return
        self._performing = True
        try:
            while self._outputs:
                output = self._outputs.popleft()
                if isinstance(output, sip.Send):
                    self._send(output)
                else:
                    self._guarded(partial(self._office.hear_sip, output))
        finally:
            self._performing = False

    def _send(self, output: sip.Send) -> None:
        self._wire.send(output.data, output.destination, self._now())

    def _leave(self) -> None:
        self._leaving_until = self._now() + GOODBYE_LIMIT
        self._context.alarms.set("gone", self._leaving_until, lambda: log.info("left without an answer"))
        self._office.stop()

    def _gone(self) -> bool:
        leaving = self._leaving_until
        return leaving is not None and (self._office.quiet or self._now() >= leaving)

    def _now(self) -> float:
        return self._epoch + time.monotonic()

    # ---- making ----

    def _listening(self) -> EngineListening:
        return listening(self._settings, self._network.hosts, self._wire.ports)

    def _bound(self) -> Wire:
        ours = self._settings
        host, port = ours.host, ours.sip_port
        settings = WireSettings(
            host=host, port=port, tcp=ours.tcp, tls=ours.tls, tls_port=ours.tls_port, limits=ours.limits,
            rate=RateLimit(),
        )  # fmt: skip
        try:
            return Wire(settings, self._selector, self)
        except BadCertificate as error:
            raise EngineNotStarted(f"TLS cannot be used: {error}") from error
        except OSError as error:
            ports = f"{host}:{port}" + (f" or {host}:{ours.tls_port} (TLS)" if ours.tls else "")
            raise EngineNotStarted(
                f"SIP cannot use {ports} ({error.strerror}). "
                "Is another telephone system running? Choose another port."
            ) from error

    @property
    def _key(self) -> Callable[[], bytes]:
        room = self._settings.strongroom
        return room.key if room is not None else no_key

    def _own(self, peer: Address) -> Address:
        """Which address of ours that peer can reach."""
        host = self._network.hosts[":" in peer.host]
        if self._settings.own_way(peer.host):
            host = self._ways.towards(peer.host, host, self._now())
        return _address(host, self._wire.port_of(peer.transport), peer.transport)

    def _made_context(self, hear: Callable[[Event], None], port: int) -> Context:
        settings = self._settings
        address = Address(self._network.hosts[0], port)
        self.prepare()
        mixer = self._apart or Mixer(settings.mixer, self._hear_media, self._key)
        tokens = Tokens()
        endpoint = Endpoint(
            address, user_agent=settings.user_agent, token=tokens,
            own=self._own, settings=settings.signalling,
        )  # fmt: skip

        def close(leg: Leg) -> None:
            mixer.close_leg(leg.id)

        return Context(
            settings=settings, plan=self._plan, address=address, own=self._own, endpoint=endpoint,
            mixer=mixer, legs=LegBook(hear, close), alarms=Alarms(),
            complaints=Complaints(log, self._now), hear=hear, perform=self._perform, now=self._now,
            token=tokens, later=self._later, transports=self._wire.transports,
        )  # fmt: skip


@lru_cache(maxsize=16)
def _address(host: str, port: int, transport: str) -> Address:
    return Address(host, port, transport)
