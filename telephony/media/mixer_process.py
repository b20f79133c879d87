"""The mixer's own process: `python -m telephony.media.mixer_process`, started by `apart.py` alone.

Values come over stdin and go over stdout (`pipe.py`), the first one says how it is set up. Nothing else lives
here, so no thread but the recorder's can make a tick late. It ends with its exchange: at the end of stdin it
closes recordings and ports and is gone. Signals that a terminal or a service manager sends to the whole
family are the exchange's to hear.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from typing import IO

from telephony.media.door import LegExists, MixerSettings
from telephony.media.events import LegDropped, MediaEvent
from telephony.media.mixer import Mixer
from telephony.media.pacing import prepare_process, raise_session
from telephony.media.pipe import (
    Beat,
    KeyAsked,
    KeyGiven,
    Logged,
    Order,
    Outbox,
    PortsBound,
    TakeCalls,
    receive,
)
from telephony.media.ports import NoPortsLeft

log = logging.getLogger(__name__)
BEAT = 0.2
OPENS, STOPS = "open_leg", "stop"
_ORDERS = frozenset(name for name in dir(Mixer) if not name.startswith("_"))


class Served:
    """One mixer, told by its pipe."""

    def __init__(self, settings: MixerSettings, outbox: Outbox) -> None:
        self._outbox = outbox
        self._key = KeyGiven(b"")
        self._key_came = threading.Event()
        self._ahead = 0
        self._all_in_use = False
        self._filling = threading.Lock()
        self._over = threading.Event()
        self.mixer = Mixer(settings, self._tell, self._ask_key)

    def work(self, orders: IO[bytes]) -> None:
        """Until the pipe ends or `stop` is ordered."""
        self.mixer.start()
        beats = threading.Thread(target=self._beat, name="beats", daemon=True)
        beats.start()
        try:
            while self._carry_out(receive(orders)):
                pass
        except EOFError:
            log.info("the exchange is gone: the mixer ends")
        self._over.set()
        beats.join()
        self.mixer.stop()
        self.mixer.ports.close()

    def _carry_out(self, value: Order | TakeCalls | KeyGiven) -> bool:
        match value:
            case Order(name=name) if name == STOPS:
                return False
            case Order(name=name) if name == OPENS:
                self._open(value)
            case Order(name=name) if name in _ORDERS:
                self._order(value)
            case TakeCalls():
                self._ahead = value.ahead
                self._refill()
            case KeyGiven():
                self._give(value)
        return True

    def _order(self, order: Order) -> None:
        try:
            getattr(self.mixer, order.name)(*order.given, **order.named)
        except Exception:
            log.exception("Mixer command failed: %s", order.name)

    def _open(self, order: Order) -> None:
        leg, port = order.given
        try:
            self.mixer.open_leg(leg, port)
        except (NoPortsLeft, LegExists) as error:
            self._tell(LegDropped(leg, str(error)))
        self._refill()

    def _refill(self) -> None:
        """After each that was taken, and with each beat, as closed legs give theirs back at a tick. That all
        are in use is told once."""
        with self._filling:
            lacking = self._ahead - self.mixer.ports.waiting
            bound = self.mixer.ports.ahead(lacking) if lacking > 0 else []
            all_in_use = len(bound) < lacking
            if bound or all_in_use != self._all_in_use:
                self._all_in_use = all_in_use
                self._outbox.put(PortsBound(tuple(bound), all_in_use))

    def _ask_key(self) -> bytes:
        """On the recorder's thread, which waits."""
        self._key_came.clear()
        self._outbox.put(KeyAsked())
        while not self._key_came.wait(BEAT):
            if self._over.is_set():
                raise OSError("the exchange is gone")
        if self._key.fault:
            raise OSError(self._key.fault)
        return self._key.key

    def _give(self, key: KeyGiven) -> None:
        self._key = key
        self._key_came.set()

    def _tell(self, event: MediaEvent) -> None:
        self._outbox.put(event)

    def _beat(self) -> None:
        before = -1
        while not self._over.wait(BEAT):
            counters = self.mixer.counters()
            if counters.ticks > before:
                before = counters.ticks
                self._outbox.put(Beat(counters))
            self._refill()


class LogSender(logging.Handler):
    def __init__(self, outbox: Outbox) -> None:
        super().__init__()
        self._outbox = outbox

    def emit(self, record: logging.LogRecord) -> None:
        self._outbox.put(Logged(record.name, record.levelno, self.format(record)))


def own_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Stdin and stdout for us alone: a stray print goes to stderr."""
    orders = os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    told = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return orders, told


def main() -> int:
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    orders, told = own_pipes()
    outbox = Outbox(told, "telling")
    try:
        settings = receive(orders)
    except EOFError:
        return 0  # it stood by and was not needed
    logging.basicConfig(level=logging.INFO, handlers=[LogSender(outbox)])
    raise_session()
    served = Served(settings, outbox)
    prepare_process()
    served.work(orders)
    outbox.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
