"""REFER, NOTIFY and SUBSCRIBE inside one call (RFC 3515, RFC 6665)."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from telephony.sip.asking import Asking, What
from telephony.sip.auth import Credentials
from telephony.sip.compose import HeaderList
from telephony.sip.core import Core
from telephony.sip.dialog import Dialog
from telephony.sip.headers import HeaderError, parse_number
from telephony.sip.message import Message
from telephony.sip.outputs import ReferAsked, ReferProgress, ReferralOver, Reply, TransactionId
from telephony.sip.refer import Referral, Referring
from telephony.sip.refer_to import read_refer
from telephony.sip.transactions import ServerTransaction, ServerUser

_BAD_EVENT = Reply(489, headers=(("Allow-Events", "refer"),))


class InCall(ServerUser, Protocol):
    """The session these belong to."""

    core: Core
    call: str
    dialog: Dialog
    answered: bool
    credentials: Credentials | None
    contact: str


class Referrals:
    """Both directions: what the peer refers us to, and what we refer it to."""

    def __init__(self, session: InCall) -> None:
        self._session = session
        self._mine: list[Referring] = []
        self._theirs: list[str] = []

    # -- the peer's -----------------------------------------------------------------------------

    def asked(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        """REFER: the program is asked."""
        session = self._session
        if not session.answered:
            session.core.reply(transaction, Reply(491), now)
            return
        try:
            refer = read_refer(request)
        except HeaderError as error:
            session.core.reply(transaction, Reply(400, str(error)), now)
            return
        transaction.user = session
        session.core.emit(ReferAsked(session.call, TransactionId(transaction.id), request, refer))

    def answered(self, transaction: ServerTransaction, reply: Reply, now: float) -> None:
        """The program's answer: a 2xx makes the subscription, unless the peer wants none (RFC 4488)."""
        session, request, name = self._session, transaction.request, TransactionId(transaction.id)
        silent = read_refer(request).silent
        taken = 200 <= reply.status < 300
        if taken and silent:
            reply = Reply(200, headers=(*reply.headers, ("Refer-Sub", "false")))
        session.core.reply(transaction, reply, now)
        if reply.status < 200:
            return
        if not taken or silent:
            session.core.emit(ReferralOver(name))
            return
        over = partial(self._over, name)
        referral = Referral(session.core, session.dialog, request, session.credentials, over)
        session.core.referrals[name] = referral
        self._theirs.append(name)
        referral.begin(now)

    def _over(self, name: TransactionId) -> None:
        self._session.core.referrals.pop(name, None)
        if name in self._theirs:
            self._theirs.remove(name)
        self._session.core.emit(ReferralOver(name))

    def subscribed(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        """SUBSCRIBE: the peer renews or ends its subscription."""
        core = self._session.core
        event, wanted = _event(request)
        if event != "refer":
            core.reply(transaction, _BAD_EVENT, now)
            return
        found = [core.referrals[each] for each in self._theirs if each in core.referrals]
        known = next((each for each in found if wanted in ("", each.id)), None)
        if known is None:
            core.reply(transaction, Reply(481), now)
            return
        try:
            expires = parse_number(request.header("expires", "60"), 2**31)
        except HeaderError:
            core.reply(transaction, Reply(400), now)
            return
        core.reply(transaction, Reply(200, headers=(("Expires", str(min(expires, 60))),)), now)
        known.renewed(expires, now)

    # -- ours -----------------------------------------------------------------------------------

    def refer(self, target: str, headers: HeaderList, now: float) -> None:
        """Ask the peer to call `target` (a URI) instead of us."""
        session = self._session
        mine = Referring(self._tell)
        self._mine = [each for each in self._mine if not each.over] + [mine]
        fields = (("Contact", session.contact), ("Refer-To", f"<{target}>"), *headers)
        what = What("REFER", fields)
        asking = Asking(session.core, session.dialog, what, mine.answered, session.credentials)
        mine.cseq = session.dialog.local_seq + 1
        asking.start(now)

    def _tell(self, status: int, final: bool) -> None:
        self._session.core.emit(ReferProgress(self._session.call, status, final))

    def notified(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        """NOTIFY: how far the peer has come."""
        core = self._session.core
        event, wanted = _event(request)
        if event != "refer":
            core.reply(transaction, _BAD_EVENT, now)
        elif any(each.takes(request, wanted) for each in self._mine):
            core.reply(transaction, Reply(200), now)
        else:
            core.reply(transaction, Reply(481), now)


def _event(request: Message) -> tuple[str, str]:
    """Event package and id of a SUBSCRIBE or NOTIFY, lower case."""
    package, _, params = request.header("event").lower().partition(";")
    wanted = next((p.strip()[3:] for p in params.split(";") if p.strip().startswith("id=")), "")
    return package.strip(), wanted.strip()
