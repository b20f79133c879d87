"""A test call over one trunk: called, a greeting played, measured, hung up. No operator is ever rung.

It is no contact and no call of the board's: nobody talks to anybody. The journal has its events.
"""

from telephony.switchboard.caller import storable
from telephony.switchboard.commands import CallForTest, HangUp, Play
from telephony.switchboard.contact import BROKEN
from telephony.switchboard.dialling import BUSY, NO_ANSWER
from telephony.switchboard.events import Event, LegAnswered, LegEnded, LegMeasured, LegRinging
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import LegId, PlaybackId
from telephony.switchboard.line_book import LineTest
from telephony.switchboard.line_events import LegAgreed, LineTestAsked, LineTestStopped
from telephony.switchboard.lines_watched import may_test
from telephony.switchboard.numbers import Number, caller_key
from telephony.switchboard.plan import TrunkPlan
from telephony.switchboard.table import Table
from telephony.switchboard.ways_out import keys_of

LINE_TEST = Table(
    name="line test",
    states=("calling", "ringing", "talking", "ending", "over"),
    events=("rang", "answered", "enough", "ended"),
    moves={
        ("calling", "rang"): "ringing",
        ("calling", "answered"): "talking",
        ("ringing", "answered"): "talking",
        ("calling", "enough"): "ending",
        ("ringing", "enough"): "ending",
        ("talking", "enough"): "ending",
        ("ending", "rang"): "ending",
        ("ending", "answered"): "ending",
        ("ending", "enough"): "ending",
        ("calling", "ended"): "over",
        ("ringing", "ended"): "over",
        ("talking", "ended"): "over",
        ("ending", "ended"): "over",
    },
    final=frozenset({"over"}),
)
TABLES = (LINE_TEST,)

TIMER = "line_test"
RING_TIME = 30.0
"""Seconds until a test call that nobody answers is given up."""
TALK_TIME = 8.0
"""Seconds of sound: the first measurement comes within four, a second one mostly before the end."""
ALARM_NUMBERS = frozenset({"112", "911", "999", "000"})
"""Whatever the country, beside those that ``numbers`` knows as short ones."""

# Q.850 causes the engine gives for what never reached the network.
_NO_CHANNEL, _NETWORK_DOWN, _NOT_ENCRYPTED = 34, 38, 88
_FORBIDDEN = frozenset({401, 403, 407})
_NO_NUMBER = frozenset({404, 410, 484, 485, 604})
_NO_SESSION = frozenset({415, 488, 606})


# ---- what people ask ----------------------------------------------------------------------------------


def line_test_asked(floor: Floor, event: LineTestAsked, now: float) -> None:
    if not may_test(floor, event.operator, event.trunk):
        return
    plan = next(each for each in floor.plan.trunks if each.id == event.trunk)
    number = caller_key(event.number, floor.plan.region, floor.plan.extensions)
    problem = _refusal(floor, plan, number)
    if problem:
        floor.notify(event.operator, problem, storable(event.number))
        return
    floor.book.tests_made += 1
    leg = LegId(f"test-{int(now)}-{floor.book.tests_made}")
    test = LineTest(leg=leg, trunk=plan.id, number=keys_of(number), by=event.operator, began=now)
    floor.book.testing[leg] = floor.book.trunk(plan.id).test = test
    floor.set_timer(TIMER, leg, now + RING_TIME)
    floor.do(CallForTest(leg, plan.id, test.number, floor.plan.outgoing_number))


def _refusal(floor: Floor, trunk: TrunkPlan, number: Number) -> str:
    """The notice that says why this is not tried; empty when it is."""
    keys = keys_of(number)
    checks = (
        (trunk.calls_out, "line_test_no_way"),
        (not floor.book.testing, "line_test_running"),
        (bool(keys), "dial_bad_number"),
        (not _calls_for_help(number, keys), "line_test_alarm"),
        (not _rings_us(floor, number), "line_test_own_number"),
    )
    return next((text for good, text in checks if not good), "")


def _calls_for_help(number: Number, keys: str) -> bool:
    """Short numbers of the country too: many of them are fire and rescue."""
    return number.kind == "short" or keys in ALARM_NUMBERS


def _rings_us(floor: Floor, number: Number) -> bool:
    """Whether the call would come back in and ring an operator."""
    mine = {keys_of(number), number.raw, number.e164, number.extension, number.national_digits} - {""}
    ours = {each.number for each in floor.plan.numbers} | {each.extension for each in floor.plan.operators}
    ours |= {
        caller_key(each.number, floor.plan.region, floor.plan.extensions).e164
        for each in floor.plan.numbers
        if each.number != "*"
    }
    return bool(mine & (ours - {"", "*"}))


def line_test_stopped(floor: Floor, event: LineTestStopped, now: float) -> None:
    """Any supervisor may: it costs the house's money."""
    if not may_test(floor, event.operator, event.trunk):
        return
    for test in tuple(floor.book.testing.values()):
        if test.trunk == event.trunk and test.state != "ending":
            _hang_up(floor, test, "stopped")


# ---- what happens -------------------------------------------------------------------------------------


_ABOUT = (LegRinging, LegAnswered, LegAgreed, LegMeasured, LegEnded)


def takes(floor: Floor, event: Event, now: float) -> bool:
    """Whether the event is about a test call; what it means is done then. What its far end wants (a transfer,
    say) goes to the handler of all, which refuses it: there is no call."""
    if not floor.book.testing or not isinstance(event, _ABOUT):
        return False
    test = floor.book.testing.get(event.leg)
    if test is None:
        return False
    match event:
        case LegRinging() if LINE_TEST.allows(test.state, "rang"):
            test.rang = test.rang or now
            _move(test, "rang")
        case LegAnswered() if LINE_TEST.allows(test.state, "answered"):
            _answered(floor, test, now)
        case LegAgreed(_, codec, encrypted, early):
            test.codec, test.encrypted, test.early = codec, encrypted, test.early or early
        case LegMeasured():
            test.heard = event
        case LegEnded():
            _ended(floor, test, event, now)
    return True


def _move(test: LineTest, event: str) -> None:
    test.state = LINE_TEST.next(test.state, event)


def _answered(floor: Floor, test: LineTest, now: float) -> None:
    test.answered = now
    _move(test, "answered")
    if test.state == "talking":
        floor.set_timer(TIMER, test.leg, now + TALK_TIME)
        queue = floor.plan.queues[0] if floor.plan.queues else None
        greeting = f"{queue.language}/{queue.greeting}" if queue and queue.greeting else "en/greeting"
        floor.do(Play(test.leg, (greeting,), PlaybackId(f"test:{test.leg}")))


def _ended(floor: Floor, test: LineTest, event: LegEnded, now: float) -> None:
    test.ended = now
    test.status, test.cause, test.ended_by = event.status, event.cause, event.by
    _move(test, "ended")
    del floor.book.testing[test.leg]
    floor.cancel_timer(TIMER, test.leg)


def limit(floor: Floor, leg: LegId, now: float) -> None:
    """Heard enough, or rang too long."""
    test = floor.book.testing.get(leg)
    if test is not None and test.state != "ending":
        _hang_up(floor, test, "done" if test.state == "talking" else "time")


def _hang_up(floor: Floor, test: LineTest, why: str) -> None:
    test.why = why
    _move(test, "enough")
    floor.cancel_timer(TIMER, test.leg)
    floor.do(HangUp(test.leg))


def engine_gone(floor: Floor, now: float) -> None:
    """The test was lost with the engine."""
    for test in tuple(floor.book.testing.values()):
        _ended(floor, test, LegEnded(test.leg, 0, 0, "lost"), now)


# ---- what came of it ----------------------------------------------------------------------------------


def verdict(test: LineTest) -> str:
    """One word for the whole: ``good`` (answered and heard), ``deaf`` (answered, no sound came back),
    ``cut`` (ended early by the other side), ``stopped``; or never answered: ``busy``, ``no_answer``,
    ``silence`` (no word from the provider), ``declined``, ``forbidden``, ``no_number``, ``no_session``
    (codec, encryption), ``full`` (all channels taken), ``no_way`` (no address known), ``not_secure``,
    ``provider`` (its own failure), ``lost``, ``refused``; empty while it is under way."""
    if test.ended is None:
        return ""
    if test.why == "stopped":
        return "stopped"
    if test.answered is not None:
        return "cut" if test.why != "done" else "good" if test.heard is not None else "deaf"
    if test.why == "time":
        return "silence" if test.rang is None else "no_answer"
    return _not_reached(test) if test.ended_by in BROKEN else _refused(test)


def _not_reached(test: LineTest) -> str:
    words = {_NO_CHANNEL: "full", _NETWORK_DOWN: "no_way", _NOT_ENCRYPTED: "not_secure"}
    if test.status == 408:
        return "silence" if test.rang is None else "no_answer"
    return words.get(test.cause, "no_session" if test.status in _NO_SESSION else "lost")


def _refused(test: LineTest) -> str:
    words = (
        (BUSY, "busy"),
        ({603}, "declined"),
        (NO_ANSWER, "no_answer"),
        (_FORBIDDEN, "forbidden"),
        (_NO_NUMBER, "no_number"),
        (_NO_SESSION, "no_session"),
        (range(500, 600), "provider"),
    )
    return next((word for statuses, word in words if test.status in statuses), "refused")
