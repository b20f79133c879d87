import ast
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

import app.run
import telephony.switchboard
from app.domain import desk as rules
from app.domain.desk import Desk, LinkState, Notice, PhoneGone
from app.ui.commands import keymap
from app.ui.desk import present
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from telephony.phones.sound.choice import Chooser, situation
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.overview import SideView, TrunkView
from telephony.switchboard.phone import AudioDevice
from tests.app.ui import made_up as made

TOWN, SEA = TrunkView(TrunkId("town"), "Town", "403"), TrunkView(TrunkId("sea"), "Sea", "")


def desk(*values: object) -> Desk:
    state = Desk()
    for value in (made.UP, made.PHONE, *values):
        state = rules.heard(state, value, made.NOW)
    return state


@pytest.mark.parametrize(
    ("me", "word"),
    [
        (made.me("ready"), "ready 03:27"),
        (made.me("paused", pause_code="lunch"), "Lunch 03:27"),
        (made.me("not_responding"), "not responding 03:27"),
        (made.me("offline"), "signed out"),
    ],
)
def test_my_state(me: object, word: str) -> None:
    assert say(present.my_state(desk(made.view(me=me)), made.NOW).current) == word


def test_what_i_may_become() -> None:
    ready = present.my_state(desk(made.view()), made.NOW)
    assert [(c.action, c.argument) for c in ready.choices] == [
        ("ready", ""),
        ("pause", "break"),
        ("pause", "lunch"),
        ("pause", "meeting"),
        ("sign_out", ""),
    ]
    offline = present.my_state(desk(made.view(me=made.me("offline"))), made.NOW)
    assert [say(c.text) for c in offline.choices] == ["Sign in"]


@pytest.mark.parametrize(
    ("after", "words"), [("", "then: ready"), ("offline", "then: signed out"), ("lunch", "then: Lunch")]
)
def test_what_comes_after_the_call(after: str, words: str) -> None:
    state = present.my_state(desk(made.view(made.call(), me=made.me("talking", after=after))), made.NOW)
    assert say(state.after) == words


@pytest.mark.parametrize(
    ("state", "after", "action"),
    [
        ("ready", "", "pause"),
        ("paused", "", "ready"),
        ("not_responding", "", "ready"),
        ("offline", "", "ready"),
        ("talking", "", "pause"),
        ("talking", "lunch", "ready"),
    ],
)
def test_one_key_turns_ready_into_pause_and_back(state: str, after: str, action: str) -> None:
    assert present.toggled_state(desk(made.view(me=made.me(state, after=after)))) == action


def test_queues_in_short() -> None:
    assert say(present.queues_in_short(desk(made.view()), made.NOW)[0]) == "4 waiting · longest 01:42"
    calm = tuple(replace(q, waiting=0, longest_since=None) for q in made.QUEUES)
    assert say(present.queues_in_short(desk(made.view(queues=calm)), made.NOW)[0]) == "nobody is waiting"
    assert present.queues_in_short(Desk(), made.NOW)[0] == ""


@pytest.mark.parametrize(
    ("notice", "words"),
    [
        (Notice("dial_unreachable", "+37061234567"), "+37061234567 cannot be reached."),
        (
            Notice("not_responding"),
            "A call rang and was not picked up. You get no calls until you are ready again.",
        ),
        (
            Notice("unknown_disposition", "x"),
            "The exchange does not know the outcome “x”. Choose another one.",
        ),
        (Notice("something new", "detail"), "something new · detail"),
        (Notice("StoreUnavailable", "disk full"), "The customer database does not answer. · disk full"),
    ],
)
def test_notices(notice: Notice, words: str) -> None:
    assert bare(say(present.notice(notice).text)) == words


def words_of(node: ast.expr | None, where: ast.AST, functions: Mapping[str, ast.AST]) -> set[str]:
    """The strings an expression may be: literals, both ways of a choice, what a name or a function holds."""
    match node:
        case ast.Constant(str(text)):
            return {text}
        case ast.IfExp(_, yes, no):
            return words_of(yes, where, functions) | words_of(no, where, functions)
        case ast.JoinedStr(parts):
            found = {""}
            for part in parts:
                inner = part.value if isinstance(part, ast.FormattedValue) else part
                found = {head + tail for head in found for tail in words_of(inner, where, functions)}
            return found
        case ast.Call(ast.Name(name)) if name in functions:
            texts = (n.value for n in ast.walk(functions[name]) if isinstance(n, ast.Constant))
            return {t for t in texts if isinstance(t, str) and re.fullmatch("[a-z_]+", t)}
        case ast.Name(name):
            made = (n for n in ast.walk(where) if isinstance(n, ast.Assign) and n.value is not None)
            right = [
                n.value for n in made if any(isinstance(t, ast.Name) and t.id == name for t in n.targets)
            ]
            return set().union(*(words_of(value, where, functions) for value in right))
    return set()


def told(file: Path) -> set[str]:
    """Keys of the notices that a source sends: ``notify(who, key)`` and ``Notice(key)``."""
    tree = ast.parse(file.read_text("utf-8"))
    functions = {n.name: n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}
    sent: set[str] = set()
    for function in functions.values():
        for node in ast.walk(function):
            match node:
                case ast.Call(ast.Attribute(_, "notify"), [_, key, *_]):
                    found = words_of(key, function, functions)
                    assert found, f"{file.name}:{node.lineno}: this test cannot tell what is sent"
                    sent |= found
                case ast.Call(ast.Name("Notice"), [ast.Constant(str(key)), *_]):
                    sent.add(key)
    return sent


def test_every_notice_that_is_sent_has_words() -> None:
    exchange = set().union(*(told(f) for f in Path(telephony.switchboard.__file__).parent.glob("*.py")))
    assert {"not_responding", "phone_failed", "dial_busy", "dial_not_free", "dial_no_answer"} <= exchange
    lines = set().union(*(told(f) for f in Path(app.run.__file__).parent.glob("*.py")))
    assert "not_connected" in lines
    assert exchange | lines <= present.NOTICES.keys()


def test_a_window_that_heard_nothing_of_its_link_yet_says_nothing() -> None:
    assert present.standing(Desk(), made.NOW) is None


def test_busy_is_the_number_or_this_operator() -> None:
    number = bare(say(present.notice(Notice("dial_busy", "+37061234567")).text))
    assert number == "Busy: +37061234567"
    mine = bare(say(present.notice(Notice("dial_not_free", "+37061234567")).text))
    assert mine.startswith("Not dialled: you have another call")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((made.view(),), None),
        (
            (made.view(), made.DOWN),
            "The exchange does not answer; reconnecting for 00:42; what you see may be old",
        ),
        ((made.view(trunk_problem="403"),), "No line to the outside: 403"),
        (
            (made.view(trunk_problem="Town: 403", trunks=(TOWN, SEA)),),
            "1 of 2 lines to the outside do not work",
        ),
        (
            (made.view(trunk_problem="Town: 403", trunks=(TOWN,)),),
            "No line to the outside: Town: 403",
        ),
        ((made.view(me=made.me("not_responding")),), "A call rang and was not picked up."),
        (
            (made.view(me=made.me(phone_online=False)),),
            "Your phone is not connected to the exchange: no call",
        ),
        ((made.view(), replace(made.PHONE, problem="No card.")), "No card."),
        ((LinkState(False, made.NOW - 0.2),), None),
        ((LinkState(False, made.NOW - 9),), "The exchange does not answer yet; connecting for 00:09"),
    ],
)
def test_what_is_wrong_for_as_long_as_it_lasts(values: tuple, words: str | None) -> None:
    banner = present.standing(desk(*values), made.NOW)
    assert (banner is None) == (words is None)
    if banner is not None and words is not None:
        assert say(banner.text).startswith(words)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((made.view(),), ["line ready", "Jabra Evolve2 40", "exchange connected"]),
        ((PhoneGone(), made.view()), ["own phone connected", "no softphone", "exchange connected"]),
        ((PhoneGone(),), ["no phone", "no softphone", "exchange connected"]),
        (
            (replace(made.PHONE, line="failed", audio="none"), made.DOWN),
            ["line failed", "no sound device", "exchange not reachable"],
        ),
        ((replace(made.PHONE, output=""),), ["line ready", "default sound device", "exchange connected"]),
    ],
)
def test_status(values: tuple, words: list[str]) -> None:
    assert [say(p.text) for p in present.status(desk(*values))] == words


def test_the_sound_of_my_call_is_told_with_its_figures_while_i_talk() -> None:
    sides = (SideView("ours", 4.3, 0.0), SideView("theirs", 3.0, 0.06))
    call = made.call(mos=3.0, poor_line="theirs", sides=sides)
    pill = present.status(desk(made.view(call), made.UP))[-1]
    assert (say(pill.text), pill.tone, len(pill.tip)) == ("sound bad, MOS 3.0", "warn", 2)
    for silent in (made.call(), made.call("held", mos=3.0, sides=sides)):
        assert len(present.status(desk(made.view(silent), made.UP))) == 3


def test_hints_follow_the_map() -> None:
    assert say(present.key_hints(keymap({"answer": "F5", "dial": ""}))) == (
        "F5 answer · F3 hang up · Ctrl+K find · F1 all keys"
    )


def test_before_anything_is_known() -> None:
    assert present.my_state(Desk(), made.NOW).why
    assert present.me_in_short(Desk()) == ""
    assert say(present.me_in_short(desk(made.view()))) == "Rasa P. · ext 204"


def test_signed_out_by_a_restart_is_said_until_signed_in() -> None:
    gone = desk(made.view(), LinkState(False, made.NOW), made.UP, made.view(me=made.me("offline")))
    banner = present.standing(gone, made.NOW)
    assert banner is not None and banner.tone == "bad" and "signed you out" in say(banner.text)
    assert present.standing(rules.heard(gone, made.view(), made.NOW), made.NOW) is None


def test_what_our_phone_says_of_its_sound_can_be_translated() -> None:
    """Asked of the phone itself: a sentence that changes there is missed here."""
    devices = (AudioDevice("1", "Headset"),)
    roles = {name: Chooser() for name in ("input", "output", "ringer")}
    cases = (((), (), False), ((), devices, False), (devices, (), False), ((), (), True))
    said = {situation(there, heard, roles, "", lost=lost).problem for there, heard, lost in cases}
    assert said == set(present.PHONE_PROBLEMS)
