"""What happens to a caller in a menu: his keys, his silence, words that end, answers of the office."""

from functools import partial

from telephony.switchboard import spoken
from telephony.switchboard.call import Call
from telephony.switchboard.events import OfficeAnswered
from telephony.switchboard.floor import Floor
from telephony.switchboard.flow import Step
from telephony.switchboard.ids import QueueId
from telephony.switchboard.in_menu import PROMPT_TURNS, InMenu, filled
from telephony.switchboard.menu import (
    ENTERED,
    ask_office,
    go,
    menu_of,
    quiet,
    say,
    step_of,
    to_person,
    words_over,
)

WRONG_KEY = "wrong_key"


def _played(turn: int, floor: Floor, call: Call, outcome: str, now: float) -> None:
    menu = menu_of(call)
    if menu is None or not menu.playing or menu.prompt != turn or outcome == "stopped":
        return
    if outcome == "ok" or step_of(menu).kind == "end":
        menu.playing = False
        words_over(floor, call, menu, now)
    else:
        to_person(floor, call, now, "a recording cannot be played")


PLAYBACKS = {f"menu{turn}": partial(_played, turn) for turn in range(PROMPT_TURNS)}


def time_over(floor: Floor, call: Call, now: float) -> None:
    """Nothing was pressed, or nobody answered us."""
    menu = menu_of(call)
    if menu is None or menu.step is None:
        return
    if menu.step.kind == "record" and not menu.playing:
        _speaking_over(floor, call, now)
    elif menu.playing or menu.step.kind not in ("menu", "collect"):
        to_person(floor, call, now, "no answer in time")
    elif menu.typed:
        _typed(floor, call, menu, now)
    else:
        _again(floor, call, menu, now)


def key_pressed(floor: Floor, call: Call, key: str, now: float) -> None:
    """Zero leads to a person wherever it is no digit of a number; any key stops what plays."""
    menu = menu_of(call)
    if menu is None or menu.step is None:
        return
    if menu.step.kind == "collect":
        _collect(floor, call, menu, key, now)
    elif key == "0":
        to_person(floor, call, now, "pressed zero")
    elif menu.step.kind == "record":
        _hash(floor, call, menu, key, now)
    elif menu.step.kind == "menu":
        _choose(floor, call, menu, key, now)
    elif menu.step.kind == "say":
        go(floor, call, menu, menu.step.next, now)
        if menu_of(call) is menu and _counts_ahead(menu, key):
            key_pressed(floor, call, key, now)


def _counts_ahead(menu: InMenu, key: str) -> bool:
    """Who knows what is asked next need not wait for the words before it; but nothing is ordered or opened by
    a key that was pressed before the question."""
    step = step_of(menu)
    to = menu.flow.step(step.way(key) or "")
    return step.kind in ("menu", "collect") and (to is None or ENTERED[to.kind] is not ask_office)


def _choose(floor: Floor, call: Call, menu: InMenu, key: str, now: float) -> None:
    step = step_of(menu)
    to = step.way(key)
    if to is not None:
        go(floor, call, menu, to, now)
    elif key == "*":
        go(floor, call, menu, step.id, now)
    else:
        _again(floor, call, menu, now, WRONG_KEY)


def _hash(floor: Floor, call: Call, menu: InMenu, key: str, now: float) -> None:
    """He has heard enough, or said enough."""
    if key == "#" and menu.playing:
        quiet(floor, call, menu)
        words_over(floor, call, menu, now)
    elif key == "#" and call.spoken is not None and not call.spoken.ended:
        _speaking_over(floor, call, now)


def _speaking_over(floor: Floor, call: Call, now: float) -> None:
    """His time is over; or nobody says that the file is closed."""
    if call.spoken is not None and call.spoken.ended:
        words_recorded(floor, call, None, "", now)
    else:
        spoken.stop(floor, call, now)
        floor.set_timer("menu", call.id, now + spoken.CLOSE_LIMIT)


def fell_silent(floor: Floor, call: Call, now: float) -> None:
    if call.spoken is not None and not call.spoken.ended:
        _speaking_over(floor, call, now)


def words_recorded(floor: Floor, call: Call, voice: float | None, fault: str, now: float) -> None:
    """What he said is in a file, or nothing was said."""
    menu = menu_of(call)
    if menu is None or menu.step is None:
        return
    if spoken.settle(floor, call, voice, now):
        go(floor, call, menu, menu.step.next, now)
    elif fault:
        to_person(floor, call, now, fault)
    else:
        _again(floor, call, menu, now)


def _collect(floor: Floor, call: Call, menu: InMenu, key: str, now: float) -> None:
    quiet(floor, call, menu)
    step = step_of(menu)
    if key == "#":
        _typed(floor, call, menu, now)
        return
    menu.typed = "" if key == "*" else menu.typed + key * key.isdecimal()
    if len(menu.typed) == step.most and menu.typed != "0":
        _typed(floor, call, menu, now)
    else:
        floor.set_timer("menu", call.id, now + step.seconds)


def _typed(floor: Floor, call: Call, menu: InMenu, now: float) -> None:
    """A number is whole; zero alone is the wish for a person."""
    step = step_of(menu)
    if menu.typed == "0":
        to_person(floor, call, now, "pressed zero")
    elif len(menu.typed) < step.least:
        menu.typed = ""
        _again(floor, call, menu, now)
    else:
        menu.values[step.value] = menu.typed
        call.say(f"menu: typed {menu.typed}")
        menu.note(step.label or step.value, menu.typed)
        go(floor, call, menu, step.next, now)


def _again(floor: Floor, call: Call, menu: InMenu, now: float, *before: str) -> None:
    quiet(floor, call, menu)
    menu.tries += 1
    if menu.tries >= step_of(menu).tries:
        to_person(floor, call, now, "wrong keys" if before else "pressed nothing")
    else:
        say(floor, call, menu, now, *before)


def _show(floor: Floor, menu: InMenu, step: Step, queue: QueueId) -> None:
    """On the desks of those whom the message is for."""
    for each in floor.operators.values():
        meant = each.plan.extension == step.person if step.person else queue in each.plan.queues
        if meant and each.state != "offline":
            floor.notify(each.id, "menu_message", filled(step.title, menu.values))


def office_answered(floor: Floor, event: OfficeAnswered, now: float) -> None:
    """``failed``, late and unforeseen answers lead to a person."""
    call = floor.calls.get(event.call)
    menu = menu_of(call) if call is not None else None
    if call is None or menu is None or menu.step is None or event.asked != menu.asked:
        return
    step = menu.step
    if ENTERED[step.kind] is not ask_office:
        return
    menu.values.update(event.values)
    to = step.next if event.answer == "found" else step.way(event.answer)
    menu.served = menu.served or event.answer == "found"
    call.say(f"menu: {step.ask or step.kind}: {event.answer}")
    if step.kind == "message" and event.answer == "found":
        _show(floor, menu, step, QueueId(step.team or menu.person))
    if to is None:
        to_person(floor, call, now, f"the office said {event.answer}")
    else:
        go(floor, call, menu, to, now)
