"""Trunks, phones and addresses as the board learns of them, and who is shown them."""

from dataclasses import replace

from telephony.switchboard.commands import AskTrunk, Notify
from telephony.switchboard.desk_events import DeskDetached
from telephony.switchboard.events import EngineStarted, PhoneOffline, PhoneOnline, TrunkDown, TrunkUp
from telephony.switchboard.ids import OperatorId, TrunkId
from telephony.switchboard.line_events import (
    EngineListening,
    LinePingAsked,
    LinesWatched,
    PhoneSeen,
    TrunkSeen,
    TrunkTried,
)
from telephony.switchboard.line_overview import LinesView, TroubleView
from tests.stories.scene import ANNA, BEN, plan
from tests.story import BEGIN, Story

CITY = TrunkId("city")
HERE = EngineListening(("192.0.2.5", "2001:db8::5"), (("UDP", 5060), ("TLS", 5061)), (0, 0), 1.9e9, ("a.lt",))


def story() -> Story:
    of = plan()
    first, *others = of.operators
    return Story(replace(of, operators=(replace(first, role="supervisor"), *others)))


def lines(told: Story) -> LinesView:
    found = told.desk(ANNA).lines
    assert found is not None
    return found


def test_only_who_looks_is_shown() -> None:
    told = story().hears(LinesWatched(ANNA, True))
    assert told.desk(BEN).lines is None and lines(told).here is None
    told.hears(DeskDetached(ANNA))
    assert told.desk(ANNA).lines is None
    told.hears(LinesWatched(ANNA, True)).hears(LinesWatched(ANNA, False))
    assert told.desk(ANNA).lines is None
    told.hears(LinesWatched(OperatorId("nobody"), True))
    assert not told.board.floor.book.watching


def test_down_with_its_reason_and_back_is_remembered_newest_first() -> None:
    told = story().hears(LinesWatched(ANNA, True))
    assert (lines(told).trunks[0].state, lines(told).trunks[0].since) == ("trying", None)
    told.hears(TrunkUp(CITY), at=1).hears(TrunkSeen(CITY, "TLS 192.0.2.9:5061", 0.03), at=2)
    up = lines(told).trunks[0]
    assert (up.state, up.since, up.round_trip, up.transport, up.secure) == (
        "up",
        BEGIN + 1,
        0.03,
        "TLS",
        True,
    )
    told.hears(TrunkDown(CITY, "no answer from city", "silent"), at=10)
    told.hears(TrunkDown(CITY, "the name city is not found", "name"), at=20)
    down = lines(told).trunks[0]
    assert (down.state, down.since, down.code, down.problem) == (
        "down",
        BEGIN + 10,
        "name",
        "the name city is not found",
    )
    told.hears(TrunkUp(CITY), at=30)
    assert lines(told).trunks[0].trouble == (
        TroubleView(BEGIN + 30, ""),
        TroubleView(BEGIN + 20, "the name city is not found", "name"),
        TroubleView(BEGIN + 10, "no answer from city", "silent"),
        TroubleView(BEGIN + 1, ""),
    )
    told.hears(TrunkSeen(CITY, "TLS 192.0.2.10:5061"))
    assert lines(told).trunks[0].round_trip == 0.03, "a REGISTER says nothing of it"


def test_a_phone_comes_is_asked_and_goes() -> None:
    told = story().hears(LinesWatched(ANNA, True)).hears(PhoneOnline(ANNA, "Yealink"), at=5)
    told.hears(PhoneSeen(ANNA, "UDP 10.0.0.7:5062", "Yealink T46", 0.004))
    phone = lines(told).phones[0]
    assert (phone.online, phone.since, phone.address) == (True, BEGIN + 5, "UDP 10.0.0.7:5062")
    assert (phone.agent, phone.round_trip) == ("Yealink T46", 0.004)
    told.hears(PhoneOffline(ANNA, "the phone does not answer"), at=9)
    gone = lines(told).phones[0]
    assert (gone.online, gone.since, gone.problem) == (False, BEGIN + 9, "the phone does not answer")


def test_a_ping_is_sent_once_and_its_answer_shown() -> None:
    told = story().hears(LinesWatched(ANNA, True)).hears(LinePingAsked(BEN, CITY))
    told.answers(Notify(BEN, "line_test_forbidden")).does_not(AskTrunk)
    told.hears(LinePingAsked(ANNA, CITY), at=1).answers(AskTrunk(CITY))
    told.hears(LinePingAsked(ANNA, CITY)).does_not(AskTrunk)
    told.hears(TrunkTried(CITY, 200, "OK", "UDP 192.0.2.9:5060", 0.02), at=2)
    ping = lines(told).trunks[0].pinged
    assert ping is not None and (ping.asked, ping.answered) == (BEGIN + 1, BEGIN + 2)
    assert (ping.status, ping.round_trip) == (200, 0.02)
    told.hears(LinePingAsked(ANNA, CITY)).answers(AskTrunk)


def test_an_answer_nobody_asked_for_is_nothing() -> None:
    told = story().hears(LinesWatched(ANNA, True)).hears(TrunkTried(CITY, 200, "OK"))
    assert lines(told).trunks[0].pinged is None


def test_after_a_restart_of_the_engine_nothing_is_known_but_the_trouble() -> None:
    told = story().hears(LinesWatched(ANNA, True)).hears(HERE).hears(TrunkUp(CITY))
    assert lines(told).here is not None
    told.hears(EngineStarted())
    assert lines(told).here is None and lines(told).trunks[0].state == "trying"
    assert len(lines(told).trunks[0].trouble) == 1
