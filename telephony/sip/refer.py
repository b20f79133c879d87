"""The subscription that comes with a REFER (RFC 3515, RFC 6665, RFC 4488).

`Referral` is our part towards a peer that sent REFER: we tell it by NOTIFY how far its wish has come.
`Referring` is our own REFER: we hear of it the same way.
"""

from __future__ import annotations

from collections.abc import Callable

from telephony.sip.asking import Asking, What
from telephony.sip.auth import Credentials
from telephony.sip.compose import REASONS
from telephony.sip.core import Core
from telephony.sip.dialog import Dialog
from telephony.sip.headers import parse_cseq
from telephony.sip.message import Message
from telephony.sip.timers import Timer

LIFETIME = 180.0
"""Seconds a subscription lives without an end; then the peer is told `timeout`."""
_SIPFRAG = "message/sipfrag;version=2.0"
_GONE = (481, 408)


class Referral:
    """The subscription a REFER of the peer's made. It goes on after BYE: who transfers often hangs up at
    once and still wants to know (RFC 5057 section 4)."""

    def __init__(
        self, core: Core, dialog: Dialog, request: Message, credentials: Credentials | None,
        over: Callable[[], None],
    ) -> None:  # fmt: skip
        self._core, self._dialog, self._credentials = core, dialog, credentials
        self.id = str(parse_cseq(request.header("cseq"))[0])
        self._over = over
        self._status, self._reason = 100, REASONS[100]
        self._state = ""
        self._end: Timer | None = None
        self._busy = False
        self._waiting = False

    def begin(self, now: float) -> None:
        """202 was sent: the first NOTIFY follows at once (2.4.4)."""
        self._end = self._core.timers.at(now + LIFETIME, self._timed_out)
        self._notify(now)

    def report(self, status: int, reason: str, now: float) -> None:
        """How far it is: 1xx goes on, anything else ends the subscription."""
        if self._state:
            return
        self._status, self._reason = status, reason or REASONS.get(status, "Unknown")
        if status >= 200:
            self._close("terminated;reason=noresource")
        self._notify(now)

    def renewed(self, expires: int, now: float) -> None:
        """SUBSCRIBE for it: 0 ends it, anything else is told the state again (6665 section 4.2.1)."""
        if expires == 0:
            self._close("terminated;reason=timeout")
        self._notify(now)

    def _timed_out(self, now: float) -> None:
        self._close("terminated;reason=timeout")
        self._notify(now)

    def _close(self, state: str) -> None:
        self._state = self._state or state
        if self._end is not None:
            self._end.cancel()
            self._end = None

    def _notify(self, now: float) -> None:
        """One at a time, so that they come in order; what was passed over meanwhile is not told."""
        if self._busy:
            self._waiting = True
            return
        self._busy, self._waiting = True, False
        left = int(self._end.due - now) if self._end is not None else 0
        hop = self._dialog.next_hop(self._core.settings.follow_source)
        headers = (
            ("Contact", self._core.contact_value(hop)),
            ("Event", f"refer;id={self.id}"),
            ("Subscription-State", self._state or f"active;expires={left}"),
        )
        body = f"SIP/2.0 {self._status} {self._reason}\r\n".encode("utf-8", "replace")
        what = What("NOTIFY", headers, body, _SIPFRAG)
        Asking(self._core, self._dialog, what, self._notified, self._credentials).start(now)

    def _notified(self, message: Message | None, status: int, now: float) -> None:
        self._busy = False
        if status in _GONE:
            self._close("terminated")
            self._waiting = False
        if self._waiting:
            self._notify(now)
        elif self._state:
            self._over()


class Referring:
    """A REFER of ours. `told` hears (status, final): 202 when it was taken, then what its NOTIFYs say."""

    def __init__(self, told: Callable[[int, bool], None]) -> None:
        self._told = told
        self.cseq = 0
        self.over = False

    def answered(self, message: Message | None, status: int, now: float) -> None:
        if status >= 300:
            self._tell(status, True)
        elif message is not None and message.header("refer-sub").strip().lower().startswith("false"):
            self._tell(status, True)
        elif not self.over:
            self._tell(202, False)

    def takes(self, notify: Message, wanted: str) -> bool:
        """Whether this NOTIFY of the package `refer`, with the id `wanted`, is about our REFER; if so it is
        told."""
        if self.over or wanted not in ("", str(self.cseq)):
            return False
        ended = notify.header("subscription-state").strip().lower().startswith("terminated")
        status = fragment_status(notify.body)
        self._tell(status, ended or status >= 200)
        return True

    def _tell(self, status: int, final: bool) -> None:
        if not self.over:
            self.over = final
            self._told(status, final)


def fragment_status(body: bytes) -> int:
    """The status in a message/sipfrag body (RFC 3420); 100 when it has none."""
    words = body[:200].decode("ascii", "replace").split()
    good = len(words) > 1 and words[0].upper() == "SIP/2.0" and words[1].isdigit() and len(words[1]) == 3
    return int(words[1]) if good else 100
