"""The tester's sentences."""

import inspect
import re
from dataclasses import replace

from app.ui.lines.tester_words import (
    VERDICTS,
    ping_words,
    presses,
    progress,
    report,
    under_test,
    verdict_pill,
    why_not,
)
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from telephony.switchboard import line_test
from telephony.switchboard.line_overview import PingView
from tests.app.ui.made_up import NOW
from tests.app.ui.made_up_lines import CITY, PBX, TESTED


def test_every_verdict_of_the_board_has_its_sentence() -> None:
    told = set(re.findall(r"``(\w+)``", inspect.getdoc(line_test.verdict) or ""))
    assert told == set(VERDICTS)
    for verdict in told:
        pill = verdict_pill(replace(TESTED, verdict=verdict))
        assert pill is not None and say(pill.text)


def test_a_good_call_in_words() -> None:
    words = bare("\n".join(say(each) for each in report(TESTED)))
    for part in ("rang after 1.4 s", "answered after 5.8 s", "PCMA", "encrypted (SRTP)", "before the answer"):
        assert part in words
    for part in (
        "good, MOS 4.3, loss 0.4 %",
        "jitter 3.1 ms",
        "round trip 42 ms",
        "They hear us: good, MOS 4.1",
    ):
        assert part in words
    assert "no report" in "".join(say(each) for each in report(replace(TESTED, far_mos=None)))


def test_a_refused_call_in_words() -> None:
    busy = replace(
        TESTED, rang=None, answered=None, verdict="busy", status=486, codec="", mos=None, far_mos=None
    )
    assert [say(each) for each in report(busy)] == ["\u2066+37069999999\u2069 · SIP 486"]


def test_progress_until_it_is_over() -> None:
    states = {"calling": "Calling", "ringing": "rings", "talking": "answered", "ending": "Hanging up"}
    for state, word in states.items():
        assert word in say(progress(replace(TESTED, state=state, ended=None), NOW))
    assert progress(TESTED, NOW) == "" and verdict_pill(replace(TESTED, ended=None)) is None
    assert report(replace(TESTED, ended=None)) == ()


def test_an_options_is_waited_for_answered_or_not() -> None:
    assert ping_words(None) is None
    waiting = ping_words(PingView(NOW))
    silent = ping_words(PingView(NOW, NOW + 4, 0, "nobody listens there"))
    answered = ping_words(CITY.pinged)
    assert waiting and silent and answered
    assert (waiting.tone, silent.tone, answered.tone) == ("info", "bad", "ok")
    assert "nobody listens there" in say(silent.text) and "200 OK" in say(answered.text)


def test_who_may_and_what_stops() -> None:
    assert not why_not(CITY, True) and say(why_not(PBX, True)) and say(why_not(CITY, False))
    running = replace(CITY, test=replace(TESTED, ended=None), pinged=PingView(NOW))
    assert under_test(running) and not under_test(CITY)
    assert [each.action for each in presses(CITY, "")] == ["ping", "call"]
    ping, stop = presses(running, "")
    assert stop.action == "stop" and say(ping.why)
