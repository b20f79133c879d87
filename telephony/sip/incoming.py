"""Requests from the network: matching, checks, and who gets them (RFC 3261 section 8.2, 9.2, 12.2.2)."""

from __future__ import annotations

from telephony.sip.core import Core
from telephony.sip.dialog import called, elements
from telephony.sip.headers import parse_name_addr, split_list
from telephony.sip.message import TLS, Address, Message
from telephony.sip.outputs import InviteArrived, Reply, RequestArrived, TransactionId
from telephony.sip.replaces import Replaces, replaces_of
from telephony.sip.session import Session, unknown
from telephony.sip.session_timer import LEAST, least_of, too_short
from telephony.sip.transaction import Event, State
from telephony.sip.transactions import server_key
from telephony.sip.uri import is_secure


def receive_request(core: Core, request: Message, source: Address, now: float) -> None:
    """Take one well-formed request. Raises `HeaderError` before any state changes."""
    if _is_repeated(core, request, now):
        return
    tags = parse_name_addr(request.header("to")).tag, parse_name_addr(request.header("from")).tag
    dialog = core.dialogs.get((request.header("call-id"), *tags)) if tags[0] else None
    method = request.method
    if method == "ACK":
        if dialog is not None:
            dialog.acked(request, source, now)
    elif method == "CANCEL":
        _cancel(core, request, source, now)
    elif dialog is None and _is_full(core, source):
        core.reply_stateless(request, source, 503, (("Retry-After", "10"),))
    elif _refused(core, request, source, now):
        return
    elif dialog is not None:
        dialog.receive(request, source, now)
    else:
        _outside(core, request, source, now)


def _is_full(core: Core, source: Address) -> bool:
    transactions, settings = core.transactions, core.settings
    full = len(transactions) >= settings.max_transactions
    return full or transactions.held_by(source) >= settings.max_per_source


def _is_repeated(core: Core, request: Message, now: float) -> bool:
    """Whether a live transaction takes the request: a copy, or ACK for a refusal (17.2.3)."""
    known = core.transactions.servers.get(server_key(request))
    if known is None or (request.method == "ACK" and known.state is State.ACCEPTED):
        return False  # some peers send the ACK for a 2xx with the branch of the INVITE
    known.happen(Event.ACK if request.method == "ACK" else Event.REQUEST, now)
    return True


def _cancel(core: Core, request: Message, source: Address, now: float) -> None:
    target = core.transactions.servers.get(server_key(request, "INVITE"))
    transaction = core.transactions.begin_server(request, source, now)
    if target is None:
        core.reply(transaction, Reply(481), now)
        return
    transaction.to_tag = target.to_tag  # 9.2: the same tag as the INVITE's responses
    core.reply(transaction, Reply(200), now)
    if not target.is_final and isinstance(target.user, Session):
        target.user.cancelled(target, request, now)


def _refused(core: Core, request: Message, source: Address, now: float) -> bool:
    """Whether the request was answered here: nobody may have what it asks for, or nobody understands it."""
    refusal = _insecure(request, source) or _not_understood(core, request)
    if refusal is None:
        return False
    core.reply(core.transactions.begin_server(request, source, now), refusal, now)
    return True


def _insecure(request: Message, source: Address) -> Reply | None:
    """Who asks for a secure call must not be given one in the open (RFC 5630 section 5.3)."""
    if not is_secure(request.uri) or source.transport == TLS:
        return None
    return Reply(480, headers=(("Warning", '380 ringdesk "SIPS Not Allowed"'),))


def _not_understood(core: Core, request: Message) -> Reply | None:
    """Extensions and bodies that nobody here understands (8.2.2.3, 8.2.3). Raises `HeaderError`."""
    required = [tag for value in request.headers("require") for tag in split_list(value)]
    strange = [tag for tag in required if tag.lower() not in core.extensions]
    if strange:
        return Reply(420, headers=(("Unsupported", ", ".join(strange)),))
    if request.body and request.header("content-encoding", "identity").lower() != "identity":
        return Reply(415, headers=(("Accept-Encoding", "identity"),))
    if request.method in ("INVITE", "UPDATE"):
        return _no_session(core, request)
    return None


def _no_session(core: Core, request: Message) -> Reply | None:
    """Why an INVITE or UPDATE can have no session with us: what it brings, what it takes, how long."""
    if request.body and not _is_sdp(request):
        return Reply(415, headers=(("Accept", "application/sdp"),))
    if request.has("accept") and not _takes_sdp(request):
        return Reply(406, headers=(("Accept", "application/sdp"),))
    for name in ("contact", "record-route"):
        elements(request, name)
    least = core.settings.least_session
    if too_short(request, least):
        return Reply(422, headers=(("Min-SE", str(max(least, LEAST))),))
    least_of(request)
    return None


def _takes_sdp(request: Message) -> bool:
    kinds = (kind for value in request.headers("accept") for kind in value.split(","))
    plain = {kind.partition(";")[0].strip().lower() for kind in kinds}
    return not plain.isdisjoint(("application/sdp", "application/*", "*/*"))


def _is_sdp(request: Message) -> bool:
    kind = request.header("content-type", "application/sdp").partition(";")[0]
    return kind.strip().lower() == "application/sdp"


def _invite(core: Core, request: Message, source: Address, now: float) -> None:
    from_tag = parse_name_addr(request.header("from")).tag
    if core.transactions.is_merged(request, from_tag):
        core.reply_stateless(request, source, 482)
        return
    wanted = replaces_of(request) if core.settings.transfers else None
    replaced, refusal = _replaced(core, wanted) if wanted is not None else ("", None)
    if refusal is not None:
        core.reply(core.transactions.begin_server(request, source, now), refusal, now)
        return
    dialog = called(request, core.token(), source)
    transaction = core.transactions.begin_server(request, source, now)
    transaction.to_tag = dialog.local_tag
    core.transactions.mark_initial(transaction, from_tag)
    call = core.token()
    session = Session(core, call, dialog, owns_call_id=False)
    session.asked(transaction, request, now)
    core.emit(InviteArrived(call, TransactionId(transaction.id), request, source, replaced))


def _replaced(core: Core, wanted: Replaces) -> tuple[str, Reply | None]:
    """The call an INVITE may take the place of, or why it may not (RFC 3891 section 3)."""
    user = core.dialogs.get(wanted.key)
    if user is None:
        return "", Reply(481)
    if user.answered:
        return user.call, Reply(486) if wanted.early_only else None
    # An early dialog may be replaced by who was called, never by who calls.
    return user.call, Reply(481) if isinstance(user, Session) else None


def _outside(core: Core, request: Message, source: Address, now: float) -> None:
    """A request that belongs to no dialog."""
    method = request.method
    stray = bool(parse_name_addr(request.header("to")).tag)
    if method == "INVITE" and not stray:
        _invite(core, request, source, now)
        return
    transaction = core.transactions.begin_server(request, source, now)
    if stray:
        core.reply(transaction, Reply(481), now)
    elif method in core.settings.methods:
        core.emit(RequestArrived(TransactionId(transaction.id), request, source))
    elif method == "BYE" or (method == "NOTIFY" and core.settings.transfers):
        core.reply(transaction, Reply(481), now)
    else:
        core.reply(transaction, unknown(core, method), now)
