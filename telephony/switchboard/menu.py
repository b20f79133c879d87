"""A caller goes through a menu by key: what he hears, what his keys mean, and how he comes to a person.

A row of ENTERED for each kind of step. Whatever fails (silence, wrong keys, an answer that does not come, a
recording that is missing) ends in ``to_person``; only the step ``end`` and his own hang-up end the call here.
"""

from collections.abc import Callable

from telephony.switchboard import spoken
from telephony.switchboard.announcing import CONNECTING, may_be_spoken_to
from telephony.switchboard.call import Call
from telephony.switchboard.commands import (
    AskOffice,
    HangUp,
    Play,
    StartMusic,
    StopPlayback,
)
from telephony.switchboard.ending import end_call
from telephony.switchboard.floor import Floor
from telephony.switchboard.flow import Step
from telephony.switchboard.ids import PlaybackId, QueueId
from telephony.switchboard.in_menu import PROMPT_TURNS, InMenu, filled, prompts
from telephony.switchboard.targets import enter

OFFICE_LIMIT = 5.0
"""Seconds until a question to the office counts as not answered."""
PROMPT_LIMIT = 180.0
"""No recording of a menu is longer; after that the engine has forgotten to say that it ended."""
MOST_TURNS = 200
"""Steps of one caller: whoever goes round for so long is helped by a person."""
AFTER = {"record": ("message_tone",)}
"""Kind of step → what follows its words."""
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
    if may_be_spoken_to(floor, call):
        caller_up(floor, call, now)
    return True


def caller_up(floor: Floor, call: Call, now: float) -> None:
    """He can hear now."""
    menu = menu_of(call)
    if menu is not None:
        go(floor, call, menu, menu.flow.steps[0].id, now)


def menu_of(call: Call) -> InMenu | None:
    return call.menu if call.state == "in_menu" else None


def go(floor: Floor, call: Call, menu: InMenu, to: str, now: float) -> None:
    """Through steps that ask nobody, up to one that waits for something or leads out."""
    quiet(floor, call, menu)
    spoken.close(floor, call, now)
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


def say(floor: Floor, call: Call, menu: InMenu, now: float, *before: str) -> str:
    """Play the step's words; their end is heard by ``menu_keys``."""
    step = step_of(menu)
    said = prompts((*before, *step.say, *AFTER.get(step.kind, ())), menu.language, menu.values)
    if not said:
        return _silence_instead(floor, call, menu, now)
    menu.prompt = (menu.prompt + 1) % PROMPT_TURNS
    menu.playing = True
    floor.do(Play(call.leg, said, _playback(call, menu)))
    floor.set_timer("menu", call.id, now + PROMPT_LIMIT)
    return ""


def _silence_instead(floor: Floor, call: Call, menu: InMenu, now: float) -> str:
    """Every value in the words is empty: nothing to wait for."""
    step = step_of(menu)
    if step.kind == "say":
        return step.next
    words_over(floor, call, menu, now)
    return ""


def _branch(floor: Floor, call: Call, menu: InMenu, now: float) -> str:
    step = step_of(menu)
    return step.way(menu.values.get(step.value, "")) or step.next


def _language(floor: Floor, call: Call, menu: InMenu, now: float) -> str:
    menu.language = step_of(menu).language
    return step_of(menu).next


def ask_office(floor: Floor, call: Call, menu: InMenu, now: float) -> str:
    step = step_of(menu)
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
            title=filled(step.title, menu.values),
            values=tuple(sorted(menu.values.items())),
            number="" if call.caller.withheld else call.caller.number.e164,
            person=next((each.id for each in floor.plan.operators if each.extension == step.person), ""),
        )
    )
    floor.set_timer("menu", call.id, now + OFFICE_LIMIT)
    return ""


def _queue(floor: Floor, call: Call, menu: InMenu, now: float) -> str:
    wanted = QueueId(step_of(menu).queue)
    # The plan may have changed since he came.
    menu.person = wanted if wanted in floor.queues else menu.person
    to_person(floor, call, now, "")
    return ""


def _end(floor: Floor, call: Call, menu: InMenu, now: float) -> str:
    menu.served = True
    if step_of(menu).say:
        return say(floor, call, menu, now)
    words_over(floor, call, menu, now)
    return ""


ENTERED: dict[str, Callable[[Floor, Call, InMenu, float], str]] = {
    "say": say,
    "menu": say,
    "collect": say,
    "look_up": ask_office,
    "branch": _branch,
    "language": _language,
    "order": ask_office,
    "ticket": ask_office,
    "record": say,
    "message": ask_office,
    "queue": _queue,
    "end": _end,
}


def words_over(floor: Floor, call: Call, menu: InMenu, now: float) -> None:
    step = step_of(menu)
    if step.kind == "say":
        go(floor, call, menu, step.next, now)
    elif step.kind == "end":
        floor.do(HangUp(call.leg))
        end_call(floor, call, now, SERVED)
    elif step.kind == "record":
        keep = floor.queues[menu.person].keep_days
        spoken.begin(floor, call, spoken.Into(step.id, menu.person, keep, step.seconds), now)
        floor.set_timer("menu", call.id, now + step.longest)
    else:
        floor.set_timer("menu", call.id, now + step.seconds)


# ---- the way out --------------------------------------------------------------------------------------


def to_person(floor: Floor, call: Call, now: float, why: str) -> None:
    """Into the queue behind the menu, as if he had dialled that; outside its hours he is told so."""
    menu = menu_of(call)
    if menu is None:
        return
    quiet(floor, call, menu)
    spoken.close(floor, call, now)
    call.finish("menu", menu.flow.id, now, why)
    call.say(f"menu: to {menu.person}" + (f", {why}" if why else ""))
    call.queue = menu.person
    enter(floor, call, menu.person, now)
    if call.state in ("waiting", "offered", "diverting"):
        held = PlaybackId(f"greeting:{call.id}")
        floor.do(Play(call.leg, (f"{menu.language}/{CONNECTING}",), held))
        call.wait.playing = held
        floor.do(StartMusic(call.leg))


def left_by(call: Call) -> str:
    """How a call ends whose caller hangs up before a person had it: content when the menu gave an answer."""
    menu = menu_of(call)
    return SERVED if menu is not None and menu.served else "abandoned"


def quiet(floor: Floor, call: Call, menu: InMenu) -> None:
    """Nothing plays and nothing is waited for."""
    floor.cancel_timer("menu", call.id)
    if menu.playing:
        menu.playing = False
        floor.do(StopPlayback(_playback(call, menu)))


def _playback(call: Call, menu: InMenu) -> PlaybackId:
    return PlaybackId(f"menu{menu.prompt}:{call.id}")


def step_of(menu: InMenu) -> Step:
    if menu.step is None:
        raise ValueError(f"nobody is in {menu.flow.id}")
    return menu.step
