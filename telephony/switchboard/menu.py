"""A caller goes through a menu by key: what he hears, what his keys mean, and how he comes to a person.

A row of ENTERED for each kind of step. Whatever fails (silence, wrong keys, an answer that does not come, a
recording that is missing) ends in ``to_person``; only the step ``end`` and his own hang-up end the call here.
"""

from collections.abc import Callable
from functools import partial

from telephony.switchboard.call import Call
from telephony.switchboard.commands import (
    Answer,
    AskOffice,
    HangUp,
    Play,
    StartMusic,
    StopMusic,
    StopPlayback,
)
from telephony.switchboard.ending import end_call, leave_with_prompt
from telephony.switchboard.events import OfficeAnswered
from telephony.switchboard.floor import Floor
from telephony.switchboard.flow import Step
from telephony.switchboard.hours import is_open
from telephony.switchboard.ids import PlaybackId, QueueId
from telephony.switchboard.in_menu import PROMPT_TURNS, InMenu, prompts
from telephony.switchboard.targets import enter

OFFICE_LIMIT = 5.0
"""Seconds until a question to the office counts as not answered."""
PROMPT_LIMIT = 180.0
"""No recording of a menu is longer; after that the engine has forgotten to say that it ended."""
MOST_TURNS = 200
"""Steps of one caller: whoever goes round for so long is helped by a person."""
SERVED = "menu"
"""How a call ends whose caller got his answer from a menu."""


def begin(floor: Floor, call: Call, name: str, now: float) -> bool:
    """Ask the flow of that name first; ``call.queue`` is the person behind it. False: there is none, or he
    has been asked before, and a circle of menus and full queues would never end."""
    flow = next((each for each in floor.plan.flows if each.id == name), None)
    if flow is None or call.menu is not None or call.queue is None:
        return False
    spoken = call.chosen.language if call.chosen else ""
    language = spoken if spoken in flow.languages else flow.languages[0]
    known = {"language_known": "yes"} if language == spoken else {}
    call.menu = InMenu(flow, call.queue, language, values=known)
    call.move("menu_begun", now)
    call.begin("menu", flow.id, now)
    call.say(f"menu {flow.name}")
    if call.picked_up:
        floor.do(StopPlayback(PlaybackId(f"greeting:{call.id}")))
        floor.do(StopMusic(call.leg))
        caller_up(floor, call, now)
    else:
        floor.do(Answer(call.leg))
    return True


def caller_up(floor: Floor, call: Call, now: float) -> None:
    """He can hear now."""
    menu = _of(call)
    if menu is not None:
        _go(floor, call, menu, menu.flow.steps[0].id, now)


def _of(call: Call) -> InMenu | None:
    return call.menu if call.state == "in_menu" else None


def _go(floor: Floor, call: Call, menu: InMenu, to: str, now: float) -> None:
    """Through steps that ask nobody, up to one that waits for something or leads out."""
    _quiet(floor, call, menu)
    while to:
        menu.turns += 1
        step = menu.flow.step(to)
        if step is None or menu.turns > MOST_TURNS:
            to_person(floor, call, now, "went round too long" if step else f"no step {to}")
            return
        menu.enter(step)
        if step.label:
            call.say(f"menu: {step.label}")
        if step.kind != "collect":
            menu.note(step.label)
        to = ENTERED[step.kind](floor, call, menu, now)


# ---- entering a step: what follows at once, or nothing ------------------------------------------------


def _say(floor: Floor, call: Call, menu: InMenu, now: float, *before: str) -> str:
    """Play the step's words; their end is heard by ``_played``."""
    step = _step(menu)
    said = prompts((*before, *step.say), menu.language, menu.values)
    if not said:
        return _silence_instead(floor, call, menu, now)
    menu.prompt = (menu.prompt + 1) % PROMPT_TURNS
    menu.playing = True
    floor.do(Play(call.leg, said, _playback(call, menu)))
    floor.set_timer("menu", call.id, now + PROMPT_LIMIT)
    return ""


def _silence_instead(floor: Floor, call: Call, menu: InMenu, now: float) -> str:
    """Every value in the words is empty: nothing to wait for."""
    step = _step(menu)
    if step.kind == "say":
        return step.next
    _words_over(floor, call, menu, now)
    return ""


def _branch(floor: Floor, call: Call, menu: InMenu, now: float) -> str:
    step = _step(menu)
    return step.way(menu.values.get(step.value, "")) or step.next


def _language(floor: Floor, call: Call, menu: InMenu, now: float) -> str:
    menu.language = _step(menu).language
    return _step(menu).next


def _ask_office(floor: Floor, call: Call, menu: InMenu, now: float) -> str:
    step = _step(menu)
    menu.asked += 1
    sure = call.chosen if call.caller.trusted and call.chosen and call.chosen.certainty == "exact" else None
    floor.do(
        AskOffice(
            call.id,
            menu.asked,
            step.ask or step.kind,
            person_id=sure.person_id if sure else None,
            company_id=sure.company_id if sure else None,
            language=menu.language,
            team=step.team or menu.person,
            title=step.title,
            values=tuple(sorted(menu.values.items())),
        )
    )
    floor.set_timer("menu", call.id, now + OFFICE_LIMIT)
    return ""


def _queue(floor: Floor, call: Call, menu: InMenu, now: float) -> str:
    wanted = QueueId(_step(menu).queue)
    # The plan may have changed since he came.
    menu.person = wanted if wanted in floor.queues else menu.person
    to_person(floor, call, now, "")
    return ""


def _end(floor: Floor, call: Call, menu: InMenu, now: float) -> str:
    menu.served = True
    if _step(menu).say:
        return _say(floor, call, menu, now)
    _words_over(floor, call, menu, now)
    return ""


ENTERED: dict[str, Callable[[Floor, Call, InMenu, float], str]] = {
    "say": _say,
    "menu": _say,
    "collect": _say,
    "look_up": _ask_office,
    "branch": _branch,
    "language": _language,
    "order": _ask_office,
    "ticket": _ask_office,
    "queue": _queue,
    "end": _end,
}


# ---- what happens in a step ---------------------------------------------------------------------------


def _played(turn: int, floor: Floor, call: Call, outcome: str, now: float) -> None:
    menu = _of(call)
    if menu is None or not menu.playing or menu.prompt != turn or outcome == "stopped":
        return
    if outcome == "ok" or _step(menu).kind == "end":
        menu.playing = False
        _words_over(floor, call, menu, now)
    else:
        to_person(floor, call, now, "a recording cannot be played")


PLAYBACKS = {f"menu{turn}": partial(_played, turn) for turn in range(PROMPT_TURNS)}


def _words_over(floor: Floor, call: Call, menu: InMenu, now: float) -> None:
    step = _step(menu)
    if step.kind == "say":
        _go(floor, call, menu, step.next, now)
    elif step.kind == "end":
        floor.do(HangUp(call.leg))
        end_call(floor, call, now, SERVED)
    else:
        floor.set_timer("menu", call.id, now + step.seconds)


def time_over(floor: Floor, call: Call, now: float) -> None:
    """Nothing was pressed, or nobody answered us."""
    menu = _of(call)
    if menu is None or menu.step is None:
        return
    if menu.playing or menu.step.kind not in ("menu", "collect"):
        to_person(floor, call, now, "no answer in time")
    elif menu.typed:
        _typed(floor, call, menu, now)
    else:
        _again(floor, call, menu, now)


def key_pressed(floor: Floor, call: Call, key: str, now: float) -> None:
    """Zero leads to a person wherever it is no digit of a number; any key stops what plays."""
    menu = _of(call)
    if menu is None or menu.step is None:
        return
    if menu.step.kind == "collect":
        _collect(floor, call, menu, key, now)
    elif key == "0":
        to_person(floor, call, now, "pressed zero")
    elif menu.step.kind == "menu":
        _choose(floor, call, menu, key, now)
    elif menu.step.kind == "say":
        # Who knows what is asked next need not wait for these words.
        _go(floor, call, menu, menu.step.next, now)
        if call.state == "in_menu" and menu.step.kind in ("menu", "collect"):
            key_pressed(floor, call, key, now)


def _choose(floor: Floor, call: Call, menu: InMenu, key: str, now: float) -> None:
    step = _step(menu)
    to = step.way(key)
    if to is not None:
        _go(floor, call, menu, to, now)
    elif key == "*":
        _go(floor, call, menu, step.id, now)
    else:
        _again(floor, call, menu, now, "wrong_key")


def _collect(floor: Floor, call: Call, menu: InMenu, key: str, now: float) -> None:
    _quiet(floor, call, menu)
    step = _step(menu)
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
    step = _step(menu)
    if menu.typed == "0":
        to_person(floor, call, now, "pressed zero")
    elif len(menu.typed) < step.least:
        menu.typed = ""
        _again(floor, call, menu, now)
    else:
        menu.values[step.value] = menu.typed
        call.say(f"menu: typed {menu.typed}")
        menu.note(step.label or step.value, menu.typed)
        _go(floor, call, menu, step.next, now)


def _again(floor: Floor, call: Call, menu: InMenu, now: float, *before: str) -> None:
    _quiet(floor, call, menu)
    menu.tries += 1
    if menu.tries >= _step(menu).tries:
        to_person(floor, call, now, "wrong keys" if before else "pressed nothing")
    else:
        _say(floor, call, menu, now, *before)


def office_answered(floor: Floor, event: OfficeAnswered, now: float) -> None:
    """``failed``, late and unforeseen answers lead to a person."""
    call = floor.calls.get(event.call)
    menu = _of(call) if call is not None else None
    if call is None or menu is None or menu.step is None or event.asked != menu.asked:
        return
    step = menu.step
    if ENTERED[step.kind] is not _ask_office:
        return
    menu.values.update(event.values)
    to = step.next if event.answer == "found" else step.way(event.answer)
    menu.served = menu.served or event.answer == "found"
    call.say(f"menu: {step.ask or step.kind}: {event.answer}")
    if to is None:
        to_person(floor, call, now, f"the office said {event.answer}")
    else:
        _go(floor, call, menu, to, now)


# ---- the way out --------------------------------------------------------------------------------------


def to_person(floor: Floor, call: Call, now: float, why: str) -> None:
    """Into the queue behind the menu, as if he had dialled that; outside its hours he is told so."""
    menu = _of(call)
    if menu is None:
        return
    _quiet(floor, call, menu)
    call.finish("menu", menu.flow.id, now, why)
    call.say(f"menu: to {menu.person}" + (f", {why}" if why else ""))
    call.queue = menu.person
    plan = floor.queues[menu.person]
    if not is_open(plan.hours, now):
        leave_with_prompt(floor, call, now, "closed")
        return
    enter(floor, call, menu.person, now)
    if call.state in ("waiting", "offered"):
        held = PlaybackId(f"greeting:{call.id}")
        floor.do(Play(call.leg, (f"{menu.language}/connecting",), held))
        floor.do(StartMusic(call.leg))


def left_by(call: Call) -> str:
    """How a call ends whose caller hangs up before a person had it: content when the menu gave an answer."""
    menu = _of(call)
    return SERVED if menu is not None and menu.served else "abandoned"


def _quiet(floor: Floor, call: Call, menu: InMenu) -> None:
    """Nothing plays and nothing is waited for."""
    floor.cancel_timer("menu", call.id)
    if menu.playing:
        menu.playing = False
        floor.do(StopPlayback(_playback(call, menu)))


def _playback(call: Call, menu: InMenu) -> PlaybackId:
    return PlaybackId(f"menu{menu.prompt}:{call.id}")


def _step(menu: InMenu) -> Step:
    if menu.step is None:
        raise ValueError(f"nobody is in {menu.flow.id}")
    return menu.step
