"""What a program asks of an endpoint to move a call elsewhere (RFC 3515, RFC 3891)."""

from __future__ import annotations

from telephony.sip.core import Core, checked
from telephony.sip.outputs import Headers, Output, TransactionId
from telephony.sip.replaces import Replaces, by_the_other_end, escaped
from telephony.sip.session import Session


class Transfers:
    """`Endpoint.transfers`. Questions about a call that is gone get an empty answer."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def refer(self, call: str, target: str, now: float, headers: Headers = ()) -> list[Output]:
        """Ask the peer of an answered call to call the URI `target` instead of us; `ReferProgress` follows.
        For an attended transfer the URI ends with `?` and `replaces(other call)`."""
        found = self._core.calls.get(call)
        if isinstance(found, Session):
            found.refer(target, checked(headers), now)
        return self._core.take()

    def report(self, referral: TransactionId, status: int, now: float, reason: str = "") -> list[Output]:
        """Tell the peer how far its REFER has come (`ReferAsked`, taken with 202): 1xx, or the end."""
        found = self._core.referrals.get(referral)
        if found is not None:
            found.report(status, reason, now)
        return self._core.take()

    def replaces(self, call: str) -> str:
        """`Replaces=...`, escaped for the headers of a URI that is given to somebody else: whose INVITE to
        the peer of this call then takes our place there."""
        found = self._core.calls.get(call)
        return escaped(by_the_other_end(found.dialog)) if isinstance(found, Session) else ""

    def target(self, call: str) -> str:
        """The URI of the peer of an answered call."""
        found = self._core.calls.get(call)
        return found.dialog.target if isinstance(found, Session) else ""

    def call_of(self, replaces: Replaces) -> str:
        """The call that a Replaces of the other side's means; empty: none of ours."""
        found = self._core.dialogs.get(replaces.key)
        return found.call if found is not None else ""
