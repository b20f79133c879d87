"""A test call over one trunk, told as a conversation with the board."""

from dataclasses import replace

import pytest

from telephony.switchboard.commands import (
    CallForTest,
    CallNumber,
    CallOperator,
    HangUp,
    LookUpCaller,
    Notify,
    Play,
    RecordContact,
    ReportTransfer,
)
from telephony.switchboard.events import (
    EngineStarted,
    LegAnswered,
    LegEnded,
    LegMeasured,
    LegRinging,
    TransferAsked,
)
from telephony.switchboard.ids import LegId, OperatorId, TrunkId
from telephony.switchboard.line_events import LegAgreed, LinesWatched, LineTestAsked, LineTestStopped
from telephony.switchboard.line_overview import LineTestView
from telephony.switchboard.line_test import RING_TIME, TALK_TIME
from telephony.switchboard.plan import NumberPlan, TrunkPlan
from tests.stories.scene import ANNA, BEN, SUPPORT, plan
from tests.story import Story

CITY, SILENT = TrunkId("city"), TrunkId("inward")
OUTSIDE = "+37069999999"


def story() -> Story:
    """Anna is the supervisor and looks at the lines."""
    of = plan(
        trunks=(
            TrunkPlan(CITY, "City line", proxy="city:5060"),
            TrunkPlan(SILENT, "Inward only", peers=("10.0.0.1",)),
        ),
        numbers=(NumberPlan("+37052000001", SUPPORT), NumberPlan("300", SUPPORT), NumberPlan("*", SUPPORT)),
    )
    first, *others = of.operators
    of = replace(of, operators=(replace(first, role="supervisor"), *others))
    return Story(of).hears(LinesWatched(ANNA, True))


def asked(number: str = OUTSIDE, by: OperatorId = ANNA) -> LineTestAsked:
    return LineTestAsked(by, CITY, number)


def leg(told: Story) -> LegId:
    return next(iter(told.board.floor.book.testing))


def shown(told: Story) -> LineTestView:
    lines = told.desk(ANNA).lines
    assert lines is not None and lines.trunks[0].test is not None
    return lines.trunks[0].test


def test_answered_played_measured_hung_up_and_no_operator_or_contact_is_touched() -> None:
    told = story().signs_in(ANNA).hears(asked())
    told.answers(CallForTest(leg(told), CITY, OUTSIDE)).does_not(CallNumber, CallOperator, LookUpCaller)
    of = leg(told)
    told.hears(LegAgreed(of, "PCMA", True, True), at=1).hears(LegRinging(of), at=2)
    assert shown(told).state == "ringing"
    told.hears(LegAnswered(of), at=5).answers(Play)
    assert "greeting" in told.last(Play).prompts[0]
    told.hears(LegMeasured(of, 4.2, 0.01, 4.0, 0.02, 0.003, 0.05))
    told.passes(TALK_TIME).answers(HangUp(of))
    told.hears(LegEnded(of, 16, 0, "us")).does_not(RecordContact)
    end = shown(told)
    assert (end.verdict, end.codec, end.encrypted, end.early) == ("good", "PCMA", True, True)
    assert (end.mos, end.loss, end.far_mos, end.jitter, end.round_trip) == (4.2, 0.01, 4.0, 0.003, 0.05)
    assert end.rang is not None and end.answered is not None and end.ended is not None
    assert (end.rang - end.began, end.answered - end.began) == (1, 4)
    assert told.timers == {} and not told.board.floor.book.testing
    assert told.board.floor.calls == {} and told.operator(ANNA).state == "ready"


@pytest.mark.parametrize(
    ("end", "word"),
    [
        ((17, 486, "far"), "busy"),
        ((21, 603, "far"), "declined"),
        ((18, 480, "far"), "no_answer"),
        ((21, 403, "far"), "forbidden"),
        ((1, 404, "far"), "no_number"),
        ((65, 488, "far"), "no_session"),
        ((41, 503, "far"), "provider"),
        ((31, 499, "far"), "refused"),
        ((102, 408, "lost"), "silence"),
        ((34, 503, "lost"), "full"),
        ((38, 503, "lost"), "no_way"),
        ((88, 488, "lost"), "not_secure"),
        ((65, 488, "lost"), "no_session"),
        ((41, 500, "lost"), "lost"),
    ],
)
def test_what_was_never_answered_says_why(end: tuple[int, int, str], word: str) -> None:
    told = story().hears(asked())
    told.hears(LegEnded(leg(told), *end))
    assert shown(told).verdict == word and told.timers == {}


def test_nobody_answers_in_time() -> None:
    rings = story().hears(asked())
    rings.hears(LegRinging(leg(rings))).passes(RING_TIME).answers(HangUp)
    rings.hears(LegEnded(leg(rings), 16, 487, "us"))
    assert shown(rings).verdict == "no_answer"
    silent = story().hears(asked()).passes(RING_TIME).answers(HangUp)
    silent.hears(LegRinging(leg(silent))).hears(LegEnded(leg(silent), 16, 487, "us"))
    assert shown(silent).verdict == "no_answer", "a late ring is a ring"
    dead = story().hears(asked()).passes(RING_TIME)
    dead.hears(LegEnded(leg(dead), 16, 487, "us"))
    assert shown(dead).verdict == "silence"


def test_answered_without_a_sound_and_cut_short() -> None:
    deaf = story().hears(asked())
    deaf.hears(LegAnswered(leg(deaf))).passes(TALK_TIME).hears(LegEnded(leg(deaf), 16, 0, "us"))
    assert shown(deaf).verdict == "deaf"
    cut = story().hears(asked())
    cut.hears(LegAnswered(leg(cut))).hears(LegEnded(leg(cut), 16, 0, "far"))
    assert shown(cut).verdict == "cut"


def test_stopped_once_and_one_at_a_time() -> None:
    told = story().hears(asked())
    told.hears(asked()).answers(Notify(ANNA, "line_test_running", OUTSIDE)).does_not(CallForTest)
    of = leg(told)
    told.hears(LineTestStopped(ANNA, CITY)).answers(HangUp(of))
    told.hears(LineTestStopped(ANNA, CITY)).does_not(HangUp)
    told.hears(LegAnswered(of)).does_not(Play).hears(LegEnded(of, 16, 487, "us"))
    assert shown(told).verdict == "stopped"
    told.hears(asked()).answers(CallForTest)


@pytest.mark.parametrize(
    ("number", "notice"),
    [
        ("112", "line_test_alarm"),
        ("911", "line_test_alarm"),
        ("nonsense", "dial_bad_number"),
        ("101", "line_test_alarm"),
        ("300", "line_test_own_number"),
        ("+370 5 200 0001", "line_test_own_number"),
        ("852000001", "line_test_own_number"),
    ],
)
def test_what_is_not_called(number: str, notice: str) -> None:
    """Emergency services, and numbers that would ring an operator of ours."""
    told = story().hears(asked(number)).does_not(CallForTest)
    assert told.last(Notify).text == notice


def test_only_a_supervisor_and_only_a_line_that_calls_out() -> None:
    told = story().hears(asked(by=BEN)).answers(Notify(BEN, "line_test_forbidden"))
    told.hears(LineTestAsked(ANNA, SILENT, OUTSIDE)).answers(Notify).does_not(CallForTest)
    told.hears(LineTestAsked(ANNA, TrunkId("nowhere"), OUTSIDE)).does_not(CallForTest, Notify)
    told.hears(asked()).hears(LineTestStopped(BEN, CITY)).does_not(HangUp)


def test_an_engine_that_comes_up_empty_has_lost_the_test() -> None:
    told = story().hears(asked()).hears(EngineStarted())
    assert told.timers == {} and shown(told).verdict == "lost"


def test_a_far_end_that_wants_to_be_transferred_is_refused() -> None:
    told = story().hears(asked())
    told.hears(LegAnswered(leg(told))).hears(TransferAsked(leg(told), "102"))
    assert told.last(ReportTransfer).status >= 300
    told.hears(LegRinging(leg(told))).hears(LegAnswered(leg(told))).does_not(Play)
    assert shown(told).state == "talking", "said twice, it does not begin anew"
