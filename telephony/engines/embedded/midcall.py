"""What happens to a leg once it exists: hold, changed media, keys by INFO, hang-up from either side."""

import logging

from telephony.engines.embedded import translate
from telephony.engines.embedded.context import Context
from telephony.engines.embedded.legs import By, Leg
from telephony.engines.embedded.session import NotAcceptable
from telephony.engines.embedded.sound import Sound
from telephony.sip.message import Message
from telephony.sip.outputs import (
    ByeReceived,
    CallLost,
    InfoReceived,
    ReinviteAnswered,
    Reinvited,
    Reply,
    RequestArrived,
    TransactionId,
)
from telephony.switchboard.commands import HangUp
from telephony.switchboard.contact import SOUND_FAILED
from telephony.switchboard.events import DigitPressed

log = logging.getLogger(__name__)

RETRY_AFTER = ("Retry-After", "2")
ELSEWHERE = ("Reason", 'SIP;cause=200;text="Call completed elsewhere"')
DIGITS = "0123456789*#ABCD"


class MidCall:
    def __init__(self, context: Context, sound: Sound) -> None:
        self._context, self._sound = context, sound

    # ---- what the network says ----

    def reinvited(self, offer: Reinvited) -> None:
        leg = self._context.legs.by_key(offer.call)
        if leg is None:
            self._respond(offer.transaction, Reply(481))
        elif leg.awaits_answer_in_ack:  # our own offer is not answered yet (RFC 6337 section 3.4)
            self._respond(offer.transaction, Reply(491))
        elif offer.request.body:
            self._take_offer(leg, offer.request, offer.transaction)
        else:
            leg.awaits_answer_in_ack = True
            self._respond(offer.transaction, Reply(200, body=leg.session.offer()))

    def updated(self, update: RequestArrived) -> None:
        """UPDATE inside a call (RFC 3311): a session refresh, or a changed session."""
        leg = self._context.legs.by_key(update.call) if update.call else None
        if leg is None:
            self._respond(update.transaction, Reply(481))
        elif not update.request.body:
            self._respond(update.transaction, Reply(200))
        elif leg.state == "up":
            self._take_offer(leg, update.request, update.transaction)
        elif leg.incoming and leg.transaction is not None and leg.state != "answering":
            self._respond(update.transaction, Reply(500, headers=(RETRY_AFTER,)))  # his first is not answered
        else:
            self._respond(update.transaction, Reply(491))

    def refreshed(self, answer: ReinviteAnswered) -> None:
        """The far end answered our re-INVITE: where it wants its sound now."""
        leg = self._context.legs.by_key(answer.call)
        if leg is None or not answer.message.body:
            return
        try:
            leg.session.take_answer(answer.message)
        except NotAcceptable as error:
            self._sound.impossible(leg, error)
        else:
            self._sound.connect(leg)

    def info(self, info: InfoReceived) -> None:
        leg = self._context.legs.by_key(info.call)
        pressed = pressed_key(info.request)
        if leg is not None and pressed is not None:
            self._context.hear(DigitPressed(leg.id, *pressed))

    def bye(self, bye: ByeReceived) -> None:
        leg = self._context.legs.by_key(bye.call)
        if leg is not None:
            cause = translate.told_cause(list(bye.request.headers("reason")), translate.NORMAL)
            self._context.legs.end(leg, cause=cause, status=0, by="far")

    def lost(self, lost: CallLost) -> None:
        leg = self._context.legs.by_key(lost.call)
        if leg is not None:
            silent = lost.status == 408
            cause = translate.TIMER_EXPIRED if silent else translate.TEMPORARY
            log.info("leg %s is lost: %s", leg.id, "silence" if silent else "its far end knows it no longer")
            self._context.legs.end(leg, cause=cause, status=lost.status, by="lost")

    # ---- what the board wants ----

    def hang_up(self, command: HangUp) -> None:
        leg = self._context.legs.get(command.leg)
        if leg is not None:
            self.end(leg, elsewhere=command.elsewhere)

    def soundless(self, leg: Leg, reason: str) -> None:
        """The mixer that mixed it died, and its sound cannot be brought back."""
        log.error("leg %s is ended: %s", leg.id, reason)
        self.end(leg, cause=translate.TEMPORARY, by=SOUND_FAILED)

    def end(self, leg: Leg, *, elsewhere: bool = False, cause: int = translate.NORMAL, by: By = "us") -> None:
        """BYE, CANCEL or 480, whichever is right; told as ended at once, whatever the far end says."""
        now, endpoint = self._context.now(), self._context.endpoint
        answered = leg.state in ("answering", "up")
        if answered:
            status, outputs = 0, endpoint.bye(leg.key, now)
        elif leg.incoming:
            assert leg.transaction is not None
            status, outputs = 480, endpoint.respond(leg.transaction, Reply(480), now)
        else:
            status, outputs = 487, endpoint.cancel(leg.key, now, (ELSEWHERE,) if elsewhere else ())
        self._context.perform(outputs)
        self._context.legs.end(leg, cause=cause, status=status, by=by)

    # ---- parts ----

    def _take_offer(self, leg: Leg, request: Message, transaction: TransactionId) -> None:
        try:
            leg.session.take_offer(request)
        except NotAcceptable as error:
            log.info("leg %s: changed session refused: %s", leg.id, error)
            self._respond(transaction, Reply(error.status))
            return
        self._respond(transaction, Reply(200, body=leg.session.answer()))
        self._sound.connect(leg)

    def _respond(self, transaction: TransactionId, reply: Reply) -> None:
        self._context.perform(self._context.endpoint.respond(transaction, reply, self._context.now()))


def pressed_key(info: Message) -> tuple[str, int] | None:
    """Digit and milliseconds of an INFO with application/dtmf-relay or application/dtmf; None for others."""
    kind = info.header("content-type").partition(";")[0].strip().lower()
    text = info.body[:200].decode("ascii", "replace")
    if kind == "application/dtmf":
        return _key(text.strip(), "")
    if kind != "application/dtmf-relay":
        return None
    pairs = dict(line.partition("=")[::2] for line in text.splitlines())
    fields = {name.strip().lower(): value.strip() for name, value in pairs.items()}
    return _key(fields.get("signal", ""), fields.get("duration", ""))


def _key(signal: str, duration: str) -> tuple[str, int] | None:
    # RFC 4733 event numbers stand for * and # with some phones.
    digit = {"10": "*", "11": "#"}.get(signal, signal.upper())
    if len(digit) != 1 or digit not in DIGITS:
        return None
    milliseconds = int(duration) if duration.isascii() and duration.isdigit() and len(duration) < 6 else 0
    return digit, milliseconds
