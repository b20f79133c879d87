"""Session timers: who refreshes a call, how often, and what happens when nobody does (RFC 4028).

A peer that knows no session timers is asked for its life instead, by OPTIONS inside the dialog (5057 section
5.3): a call whose far end is gone is found as well when no sound is expected of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from telephony.sip.compose import HeaderList
from telephony.sip.headers import HeaderError, parse_number
from telephony.sip.message import Message
from telephony.sip.options import TIMER, supports
from telephony.sip.timers import Timer, Timers

LEAST = 90
"""No session may be shorter, seconds (section 4)."""
_LONGEST = 2**31
_AGAIN = 10.0


@dataclass(frozen=True, slots=True)
class Expires:
    """A Session-Expires: seconds, and `uac`, `uas` or '' for who refreshes."""

    interval: int
    refresher: str = ""

    def __str__(self) -> str:
        return f"{self.interval};refresher={self.refresher}" if self.refresher else str(self.interval)


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed: seconds until the session ends, and whether we refresh it."""

    interval: int
    ours: bool


def expires_of(message: Message) -> Expires | None:
    """Its Session-Expires. Raises `HeaderError` for one that cannot be read."""
    text = message.header("session-expires")
    if not text:
        return None
    seconds, _, rest = text.partition(";")
    params = (part.lower().partition("=") for part in rest.split(";"))
    told = next((value.strip() for name, _, value in params if name.strip() == "refresher"), "")
    return Expires(parse_number(seconds.strip(), _LONGEST), told if told in ("uac", "uas") else "")


def least_of(message: Message) -> int:
    """Its Min-SE, `LEAST` without one. Raises `HeaderError`."""
    text = message.header("min-se").partition(";")[0].strip()
    return max(LEAST, parse_number(text, _LONGEST)) if text else LEAST


def too_short(request: Message, least: int) -> bool:
    """Whether 422 is the answer (section 9): only to one that understands it."""
    asked = expires_of(request)
    return asked is not None and asked.interval < max(least, LEAST) and supports(request, TIMER)


def asking(wish: int, least: int, refresher: str = "") -> HeaderList:
    """Header fields of our INVITE or UPDATE; none when we wish for no session timer."""
    if not wish:
        return ()
    told = Expires(max(wish, least, LEAST), refresher)
    return ("Session-Expires", str(told)), ("Min-SE", str(max(least, LEAST)))


def answering(request: Message, wish: int) -> tuple[HeaderList, Terms | None]:
    """Header fields of our 2xx and what is agreed by it (section 9 and its table 2)."""
    asked, knows, least = expires_of(request), supports(request, TIMER), least_of(request)
    if asked is None and not (wish and knows):
        return (), None
    if asked is None:
        told = Expires(max(wish, least), "uac")
    else:
        interval = min(asked.interval, max(wish, least)) if wish else asked.interval
        told = Expires(interval, (asked.refresher or "uac") if knows else "uas")
    headers: HeaderList = (("Session-Expires", str(told)),)
    if told.refresher == "uac":
        headers = (*headers, ("Require", TIMER))
    return headers, Terms(told.interval, told.refresher == "uas")


def agreed_by(response: Message) -> Terms | None:
    """What a 2xx to our request says; None: the peer knows no session timers, or says nothing readable."""
    try:
        told = expires_of(response)
    except HeaderError:
        return None
    return Terms(max(told.interval, LEAST), told.refresher != "uas") if told is not None else None


def raised_to(response: Message) -> int:
    """The Min-SE of a 422; `LEAST` when it cannot be read."""
    try:
        return least_of(response)
    except HeaderError:
        return LEAST


class SessionTimer:
    """The clock of one session. `refresh` is asked for at half the interval when it is our part (or, without
    terms, every `watch_every` seconds); `expired` when nobody refreshed in time (section 10)."""

    def __init__(
        self, timers: Timers, watch_every: float, refresh: Callable[[float], None],
        expired: Callable[[float], None],
    ) -> None:  # fmt: skip
        self.terms: Terms | None = None
        self._timers = timers
        self._watch_every = watch_every
        self._refresh, self._expired = refresh, expired
        self._running: list[Timer] = []

    @property
    def refresher(self) -> str:
        """Who goes on refreshing when we send the next request: `uac` is us."""
        return "" if self.terms is None else "uac" if self.terms.ours else "uas"

    def begin(self, terms: Terms | None, now: float) -> None:
        """The session was made or refreshed under these terms."""
        self.stop()
        self.terms = terms
        if terms is None:
            if self._watch_every:
                self._running.append(self._timers.at(now + self._watch_every, self._refresh))
            return
        # Section 10: BYE goes out a little before the end, so that it is never late.
        end = terms.interval - min(32.0, terms.interval / 3)
        self._running.append(self._timers.at(now + end, self._expired))
        if terms.ours:
            self._running.append(self._timers.at(now + terms.interval / 2, self._refresh))

    def again(self, now: float, wait: float = _AGAIN) -> None:
        """A refresh failed for a reason that may pass."""
        self._running.append(self._timers.at(now + wait, self._refresh))

    def stop(self) -> None:
        for timer in self._running:
            timer.cancel()
        self._running.clear()

    def close(self) -> None:
        """Stop for good and let go of whom it would tell: a session that is over shall not wait for the
        garbage collector."""
        self.stop()
        self._refresh = self._expired = _nobody


def _nobody(now: float) -> None:
    """The session is over."""
