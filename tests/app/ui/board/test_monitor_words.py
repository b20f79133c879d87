"""What a supervisor reads of the call he hears."""

from dataclasses import replace

import pytest

from app.domain.desk import Desk, LinkState
from app.ui.board.monitor_words import Listening, listening, presses
from app.ui.parts.say import say
from telephony.switchboard.ids import CallId
from telephony.switchboard.overview import MonitorView
from tests.app.ui import made_up as made

HEARS = MonitorView(
    CallId("heard"), "listen", "listen", made.NOW - 63, "talking", "Jonas Petraitis", "Rasa P.", told=False
)


def desk(hears: MonitorView | None = HEARS) -> Desk:
    me = made.me("monitoring" if hears else "ready", role="supervisor")
    return Desk(view=made.view(me=me, monitoring=hears), link=LinkState(True, 0.0))


def said(hears: MonitorView) -> Listening:
    shown = listening(desk(hears), made.NOW)
    assert shown is not None
    return shown


@pytest.mark.parametrize(
    ("state", "words", "seen"),
    [
        ("calling", "Your phone is called", "unseen"),
        ("listen", "You listen: nobody hears you", "unseen"),
        ("whisper", "You whisper: only Rasa P. hears you", "the operator sees it"),
        ("barge", "You are in the call: all hear you", "the operator sees it"),
    ],
)
def test_what_he_does_is_said_in_words_and_with_an_icon_of_its_own(state: str, words: str, seen: str) -> None:
    shown = said(replace(HEARS, state=state, mode=state))
    assert say(shown.title).startswith(words) and "01:03" in say(shown.title)
    assert (say(shown.who), say(shown.pill.text)) == ("Jonas Petraitis ↔ Rasa P.", seen)
    icons = {said(replace(HEARS, state=each)).icon for each in ("calling", "listen", "whisper", "barge")}
    assert len(icons) == 4


def test_what_the_call_does_meanwhile() -> None:
    shown = said(replace(HEARS, call_state="held", caller="", operator="", told=True))
    assert [say(each) for each in shown.more] == ["on hold: you hear the operator alone"]
    assert (say(shown.who), say(shown.pill.text)) == ("number withheld ↔ –", "the operator sees it")
    assert listening(desk(None), made.NOW) is None


def test_the_mode_he_is_in_is_marked_at_its_own_call_only() -> None:
    here = [each.action for each in presses(desk(), CallId("heard")) if each.checked]
    assert here == [each.action for each in presses(desk(), None) if each.checked] == ["monitor_listen"]
    assert not any(each.checked for each in presses(desk(), CallId("other")))
    assert presses(desk(), CallId("other"))[-1].action == "monitor_stop"
    assert len(presses(desk(None), CallId("other"))) == 4


def test_a_call_in_which_nobody_talks_has_nothing_to_listen_to() -> None:
    assert "there is nothing to listen to" in say(presses(desk(None), CallId("other"), "waiting")[0].why)
    assert not presses(desk(None), CallId("other"), "held")[0].why
    assert not presses(desk(), CallId("heard"), "waiting")[0].why
