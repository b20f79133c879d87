"""What the frame says: own state, queues in short, notices, banner, status bar. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.domain.desk import Desk, Notice
from app.ui.board.steer_notices import NOTICES as STEERING
from app.ui.calls import park_words
from app.ui.calls.lines import opinion_word, quality_lines
from app.ui.calls.listened import MONITOR_NOTICES
from app.ui.floor.present import STATES
from app.ui.parts.clean import clean, number
from app.ui.parts.failures import DEFECT, HEADLINES
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import lasted
from app.ui.parts.values import Pill
from app.ui.routing.present import shut_banner
from telephony.switchboard.overview import DeskView, OperatorView

NOTICES: Mapping[str, Text] = {
    "dial_busy": tr("Busy: {detail}"),
    "dial_not_free": tr("Not dialled: you have another call or are not signed in. {detail}"),
    "dial_no_phone": tr("Not dialled: your phone is not connected to the exchange. {detail}"),
    "dial_bad_number": tr("Not dialled: {detail} is not a number that can be called."),
    "dial_no_trunk": tr("Not dialled: there is no line to the outside now. {detail}"),
    "dial_no_answer": tr("{detail} does not answer."),
    "dial_unreachable": tr("{detail} cannot be reached."),
    "transfer_busy": tr("{detail} is on another call; the caller is still with you."),
    "transfer_away": tr("{detail}: nobody is there; the caller is still with you."),
    "transfer_unasked": tr("{detail} is a queue: there was nobody to ask, and the caller was sent there."),
    "transfer_nowhere": tr("{detail} cannot be called; the caller is still with you."),
    "transfer_phone": tr("Your phone's transfer does not fit this call; press Transfer here instead."),
    "consult_over": tr("Who you asked has left; the caller is with you again."),
    "floor_forbidden": tr("Only supervisors look at the floor."),
    "not_recorded": tr("This call is not recorded: {detail}"),
    "mask_over": tr("The call is recorded again: a mask ends by itself."),
    **MONITOR_NOTICES,
    "transfer_failed": tr("Nobody took the caller; he is with you again, perhaps still on hold."),
    "not_connected": tr("Not done: the exchange does not answer."),
    "unknown_disposition": tr("The exchange does not know the outcome “{detail}”. Choose another one."),
    "disposition_required": tr("Choose what came of the call; this queue asks for it."),
    "unknown_pause_code": tr("The exchange does not know the pause “{detail}”. Choose another one."),
    "not_responding": tr("A call rang and was not picked up. You get no calls until you are ready again."),
    "phone_failed": tr("Your phone could not be rung. Check that it is connected. {detail}"),
    "sound_failed": tr("The exchange lost the sound; the caller went back to the head of the queue."),
    "dial_sound_failed": tr("The exchange lost the sound of the call to {detail}. Dial again."),
    "phone_lost": tr("Your phone was lost; the caller went back to the head of the queue."),
    "phone_silent": tr("No sound comes from your phone. Check headset and network."),
    "line_test_forbidden": tr("Only a supervisor may test lines."),
    "line_test_no_way": tr("Not called: this line takes calls in only. {detail}"),
    "line_test_running": tr("Not called: another test call is under way. {detail}"),
    "line_test_alarm": tr("Not called: {detail} is a public service. Test with an ordinary number."),
    "line_test_own_number": tr("Not called: {detail} leads back to us and would ring an operator."),
    "other_queues": tr("Your queues from now on: {detail}"),
    "out_of_plan": tr("You are no longer in the plan. Finish your call; after it you are signed out."),
    "new_message": tr("A caller left a voice message in {detail}. It stands in the room To call."),
    "menu_message": tr("Message from a caller: {detail}"),
    "route_forbidden": tr("Only a supervisor may ask where calls go."),
    "route_draft": tr(
        "The changed plan leads to something that it does not have; see what is wrong with it."
    ),
    "link_refused": tr("The exchange refused this desk: {detail}"),
    "defect": DEFECT,
    "saved": tr("Saved."),
    "undone": tr("Taken back."),
    **STEERING,
    **HEADLINES,
    **park_words.NOTICES,
}
_INFORMS = frozenset({"saved", "undone", "parked"})

_SOUND_LOST = tr(
    "The computer's sound system stopped. If it does not come back, restart the phone after the call."
)
PHONE_PROBLEMS: Mapping[str, Text] = {
    said.source: said
    for said in (
        tr("No sound device is connected."),
        tr("No microphone is connected."),
        tr("No loudspeaker or headset is connected."),
        _SOUND_LOST,
    )
}
"""What our phone says of its sound, as it says it; anything else is shown as it came."""


@dataclass(frozen=True, slots=True)
class Banner:
    """A line above the columns. ``lasting``: it stays as long as its cause. ``past``: whether a passing one
    says what is true no more."""

    text: Shown
    tone: str
    lasting: bool
    past: Callable[[], bool] = field(default=bool, compare=False)


@dataclass(frozen=True, slots=True)
class StateChoice:
    """One entry of my state's list: ``action`` and ``argument`` for ``app.domain.desk.asked``."""

    text: Shown
    tone: str
    action: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class MyState:
    """``current`` is what I am, ``after`` what I become when the call is done."""

    current: Shown
    tone: str
    after: Shown
    choices: tuple[StateChoice, ...]
    why: Shown


def my_state(desk: Desk, now: float) -> MyState:
    if desk.view is None:
        return MyState(
            tr("not connected"), "muted", "", (), tr("The exchange does not answer; reconnecting.")
        )
    me = desk.view.me
    word, tone = _word(me, desk.view)
    timed = tr("{state} {time}").of(state=word, time=lasted(now + desk.ahead - me.since))
    choices: list[StateChoice] = [
        StateChoice(tr("Sign in") if me.state == "offline" else tr("Ready"), "info", "ready")
    ]
    if me.state != "offline":
        choices += [
            StateChoice(tr("Pause: {what}").of(what=clean(label, 30)), "muted", "pause", code)
            for code, label in desk.view.pause_codes
        ]
        choices.append(StateChoice(tr("Sign out"), "muted", "sign_out"))
    why: Shown = "" if desk.link.up else tr("The exchange does not answer; reconnecting.")
    return MyState(word if me.state == "offline" else timed, tone, _after(desk.view), tuple(choices), why)


def _word(me: OperatorView, view: DeskView) -> tuple[Shown, str]:
    word, tone = STATES.get(me.state, (me.state, "muted"))
    if me.state == "paused" and me.pause_code:
        return clean(dict(view.pause_codes).get(me.pause_code, me.pause_code), 24), "warn"
    return word, tone


def _after(view: DeskView) -> Shown:
    if not view.me.after:
        return tr("then: ready") if view.me.state in ("talking", "wrap_up", "monitoring") else ""
    if view.me.after == "offline":
        return tr("then: signed out")
    if view.me.after in STATES:  # what he was before he listened
        return tr("then: {what}").of(what=STATES[view.me.after][0])
    what = clean(dict(view.pause_codes).get(view.me.after, view.me.after), 24)
    return tr("then: {what}").of(what=what)


def toggled_state(desk: Desk) -> str:
    """What Ready/Pause means now: ``ready`` or ``pause``."""
    if desk.view is None:
        return "ready"
    me = desk.view.me
    if me.state in ("talking", "wrap_up", "offered", "monitoring"):
        return "ready" if me.after else "pause"
    return "pause" if me.state == "ready" else "ready"


def queues_in_short(desk: Desk, now: float) -> tuple[Shown, str]:
    """My queues together: callers waiting and the longest wait; and a tone."""
    if desk.view is None:
        return "", "muted"
    mine = [q for q in desk.view.queues if q.mine]
    waiting = sum(q.waiting for q in mine)
    if not waiting:
        return tr("nobody is waiting"), "muted"
    since = min((q.longest_since for q in mine if q.longest_since is not None), default=now + desk.ahead)
    time = lasted(now + desk.ahead - since)
    return (tr("%n waiting", "callers", waiting), tr("longest {time}").of(time=time)), "warn"


def me_in_short(desk: Desk) -> Shown:
    if desk.view is None:
        return ""
    me = desk.view.me
    return (clean(me.name, 40), tr("ext {extension}").of(extension=clean(me.extension, 12)))


def notice(value: Notice) -> Banner:
    known = NOTICES.get(value.text)
    detail = clean(value.detail, 300)
    shown = number(detail) if value.text.startswith("dial_") else detail
    if known is None:
        return Banner((clean(value.text, 300), detail) if detail else clean(value.text, 300), "warn", False)
    tone = "info" if value.text in _INFORMS else "bad" if value.text == "defect" else "warn"
    if "{detail}" in known.source:
        return Banner(known.of(detail=shown), tone, False)
    return Banner((known, detail) if detail else known, tone, False)


def standing(desk: Desk, now: float) -> Banner | None:
    """What is wrong for as long as it lasts, the worst only."""
    if not desk.link.up:
        return _link_down(desk, now)
    if desk.view is None:
        return None
    lines = _lines_down(desk.view)
    if lines is not None and lines.tone == "bad":
        return lines
    if desk.dropped:
        return Banner(
            tr("The exchange was started again and signed you out: no call reaches you. Sign in."),
            "bad",
            True,
        )
    if desk.view.me.state == "not_responding":
        text = tr("A call rang and was not picked up. You get no calls until you are ready again.")
        return Banner(text, "warn", True)
    if not desk.view.me.phone_online and desk.view.me.state != "offline":
        return Banner(tr("Your phone is not connected to the exchange: no call can reach you."), "bad", True)
    if desk.phone is not None and desk.phone.problem:
        problem = desk.phone.problem
        return Banner(PHONE_PROBLEMS.get(problem, clean(problem, 200)), "warn", True)
    shut = shut_banner(desk.view, now + desk.ahead)
    return lines or (Banner(shut, "info", True) if shut else None)


def _lines_down(view: DeskView) -> Banner | None:
    """Without any line nobody can call; one of several keeps nobody from it, and hides nothing worse."""
    down = tuple(each for each in view.trunks if each.problem)
    if view.trunk_problem and len(down) == len(view.trunks):
        problem = clean(view.trunk_problem, 200)
        return Banner(tr("No line to the outside: {problem}").of(problem=problem), "bad", True)
    if not down:
        return None
    named = ", ".join(clean(each.name, 40) for each in down)
    text = tr("{n} of {all} lines to the outside do not work: {names}")
    return Banner(text.of(n=str(len(down)), all=str(len(view.trunks)), names=named), "warn", True)


def _link_down(desk: Desk, now: float) -> Banner | None:
    if desk.view is None and (not desk.link.since or now - desk.link.since < 1.0):
        return None  # nothing was heard of the link yet: the window is younger than it
    never = tr("The exchange does not answer yet; connecting for {time}")
    again = tr("The exchange does not answer; reconnecting for {time}; what you see may be old")
    text = (never if desk.view is None else again).of(time=lasted(now - desk.link.since))
    return Banner((text, clean(desk.link.reason, 120)) if desk.link.reason else text, "warn", True)


_LINE: Mapping[str, tuple[Text, str]] = {
    "registered": (tr("line ready"), "ok"),
    "registering": (tr("line connecting"), "warn"),
    "failed": (tr("line failed"), "bad"),
}
_AUDIO: Mapping[str, tuple[Text, str]] = {
    "none": (tr("no sound device"), "bad"),
    "fallback": (tr("another sound device is used"), "warn"),
    "failed": (tr("sound failed"), "bad"),
}


def status(desk: Desk) -> tuple[Pill, ...]:
    """Line, sound, link: what an operator looks at when something is odd."""
    return (_line(desk), _sound(desk), _link(desk), *_quality(desk))


def _line(desk: Desk) -> Pill:
    if desk.phone is not None:
        word, tone = _LINE.get(desk.phone.line, (tr("line unknown"), "muted"))
        return Pill(word, tone, dot=True)
    if desk.view is not None and desk.view.me.phone_online:
        return Pill(tr("own phone connected"), "ok", dot=True)
    return Pill(tr("no phone"), "warn", dot=True)


def _sound(desk: Desk) -> Pill:
    phone = desk.phone
    if phone is None:
        return Pill(tr("no softphone"), "muted", dot=True)
    if phone.audio in _AUDIO:
        word, tone = _AUDIO[phone.audio]
        return Pill(word, tone, dot=True)
    name = next((d.name for d in phone.outputs if d.id == phone.output), "")
    return Pill(clean(name, 40) or tr("default sound device"), "ok", dot=True)


def _quality(desk: Desk) -> tuple[Pill, ...]:
    """How my call sounds; the figures of both sides are in the tip."""
    call = desk.in_state("talking")
    if call is None or call.mos is None or not desk.link.up:
        return ()
    words = tr("sound {word}, MOS {mos}").of(word=opinion_word(call.mos), mos=f"{call.mos:.1f}")
    return (Pill(words, "warn" if call.poor_line else "ok", dot=True, tip=quality_lines(call)),)


def _link(desk: Desk) -> Pill:
    if desk.link.up:
        return Pill(tr("exchange connected"), "ok", dot=True)
    return Pill(tr("exchange not reachable"), "bad", dot=True)


def key_hints(keys: Mapping[str, str]) -> Shown:
    """The keys worth knowing, as they are mapped now."""
    named = (
        ("answer", tr("{key} answer")),
        ("hang_up", tr("{key} hang up")),
        ("find", tr("{key} find")),
        ("dial", tr("{key} dial")),
        ("keys", tr("{key} all keys")),
    )
    return tuple(text.of(key=keys[name]) for name, text in named if keys.get(name))
