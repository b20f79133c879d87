"""Which number he wants to be called at: the one he calls from, or one that he types, said back to him.

A ``1`` alone confirms after a moment without another key, so that a number may begin with it; ``#`` ends a
number at once, ``*`` begins it anew. Whoever picks up meanwhile has the caller: his place is not lost by it.
"""

from phonenumbers import PhoneNumberType, number_type, parse

from telephony.switchboard.announcing import STILL_WAITING, hush, may_be_called_back, play
from telephony.switchboard.call import Call
from telephony.switchboard.callbacks import promise
from telephony.switchboard.floor import Floor
from telephony.switchboard.numbers import Number, caller_key, country_code

ASK = "1"
CONFIRM = "1"
SILENT = 20.0
"""Seconds from a question without any key until he is taken to have changed his mind."""
NUMBER_OVER = 4.0
"""Seconds without a key after which a number is whole."""
ONLY_ONE = 1.5
"""The same after a ``1`` alone."""
LONGEST = 20
MISTAKES = 3
QUESTIONS = {"own": "callback_own", "number": "callback_number", "typed": "callback_right"}
WRONG = "callback_wrong"
_ORDINARY = frozenset(
    {
        PhoneNumberType.FIXED_LINE,
        PhoneNumberType.MOBILE,
        PhoneNumberType.FIXED_LINE_OR_MOBILE,
        PhoneNumberType.VOIP,
    }
)


def key_pressed(floor: Floor, call: Call, digit: str, now: float) -> None:
    """Of a caller who waits. Any key ends what is being said."""
    hush(floor, call)
    wait = call.wait
    if not wait.step:
        if digit == ASK and may_be_called_back(floor, call):
            _ask(floor, call, "own" if ordinary(call.caller.number) else "number", now)
    elif digit == "#":
        _decide(floor, call, now)
    elif digit == "*":
        _ask(floor, call, "number", now)
    elif digit in "0123456789" and len(wait.keys) < LONGEST:
        wait.keys += digit
        alone = wait.keys == CONFIRM and wait.step != "number"
        floor.set_timer("keys", call.id, now + (ONLY_ONE if alone else NUMBER_OVER))


def keys_over(floor: Floor, call: Call, now: float) -> None:
    """No further key."""
    if call.wait.keys and call.state in ("waiting", "offered"):
        _decide(floor, call, now)
    else:
        _forget(floor, call)


def ordinary(number: Number) -> bool:
    """A number that may be called because somebody asked for it: of no premium service, and no short one."""
    return bool(number.e164) and number_type(parse(number.e164)) in _ORDINARY


def _ask(floor: Floor, call: Call, step: str, now: float, *before: str) -> None:
    call.wait.step, call.wait.keys = step, ""
    play(floor, call, "ask", *before, QUESTIONS[step])
    # Digits are said one a second, and each of the recordings takes a few.
    floor.set_timer("keys", call.id, now + SILENT + len(before))


def _decide(floor: Floor, call: Call, now: float) -> None:
    wait = call.wait
    if wait.step != "number" and wait.keys in ("", CONFIRM):
        number = call.caller.number if wait.step == "own" else wait.typed
        _forget(floor, call)
        if number is not None and may_be_called_back(floor, call):
            promise(floor, call, number, now)
        return
    number = caller_key(wait.keys, floor.plan.region, floor.plan.extensions)
    if ordinary(number) and _at_home(floor, number):
        wait.typed = number
        _ask(floor, call, "typed", now, *(f"digit_{each}" for each in wait.keys))
    elif wait.mistakes + 1 < MISTAKES:
        wait.mistakes += 1
        _ask(floor, call, "number", now, WRONG)
    else:
        _forget(floor, call)
        play(floor, call, "announce", STILL_WAITING)


def _at_home(floor: Floor, number: Number) -> bool:
    """A stranger shall not send our calls abroad."""
    return number.e164.startswith(f"+{country_code(floor.plan.region)}")


def _forget(floor: Floor, call: Call) -> None:
    floor.cancel_timer("keys", call.id)
    call.wait.step, call.wait.keys = "", ""
