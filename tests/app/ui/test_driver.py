"""What the operator asks for reaches the exchange or the phone, or he is told why not."""

from dataclasses import replace

import pytest

from app.domain.changes import Changes
from app.domain.desk import Notice, PhoneGone
from app.domain.settings import Settings
from app.ui.desk.present import Banner
from app.ui.driver import Driver
from app.ui.parts.say import say
from app.ui.parts.values import Ask
from app.ui.people.asks import Identified
from telephony.switchboard.desk_events import (
    CallerChosen,
    HoldAsked,
    MuteAsked,
    PauseAsked,
    ReadyAsked,
    WrapUpFinished,
)
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.phone import (
    AnswerPhone,
    AudioLevels,
    BindButtons,
    CheckAudio,
    ChooseAudio,
    HeadsetMute,
    LearnButton,
    ShowMuted,
)
from tests.app.ui import made_up as made

ME = OperatorId("rasa")


class Desk:
    def __init__(self) -> None:
        self.exchange, self.phone = made.RememberingExchange(), made.RememberingPhone()
        self.now = made.NOW
        self.driver = Driver(self.exchange, self.phone, lambda: self.now)
        self.told: list[str] = []
        self.driver.told.connect(lambda banner: self.told.append(say(banner.text)))

    def hear(self, *values: object) -> None:
        for value in values:
            self.driver.hear(value)


@pytest.fixture
def desk(qapp: object) -> Desk:
    made_desk = Desk()
    made_desk.hear(made.UP, made.PHONE)
    return made_desk


def test_hold_goes_to_the_exchange(desk: Desk) -> None:
    desk.hear(made.view(made.call()))
    assert desk.driver.do(Ask("hold"))
    assert desk.exchange.asked == [HoldAsked(ME, CallId("c1"))]


def test_answering_goes_to_the_phone(desk: Desk) -> None:
    desk.hear(made.view(made.call("offered")), replace(made.PHONE, call="ringing"))
    assert desk.driver.do(Ask("answer"))
    assert desk.phone.told == [AnswerPhone()] and desk.exchange.asked == []


def test_what_is_not_possible_is_said_and_not_sent(desk: Desk) -> None:
    desk.hear(made.view())
    assert not desk.driver.do(Ask("hold"))
    assert desk.told == ["There is no call."] and desk.exchange.asked == []


def test_why_nothing_could_be_answered_is_past_when_the_next_call_rings(desk: Desk) -> None:
    desk.hear(made.view())
    banners: list[Banner] = []
    desk.driver.told.connect(banners.append)
    assert not desk.driver.do(Ask("answer"))
    assert desk.told == ["No call is ringing."] and not banners[0].past()
    desk.hear(made.view(made.call("offered")), replace(made.PHONE, call="ringing"))
    assert banners[0].past()


def test_nothing_is_sent_while_the_exchange_is_silent(desk: Desk) -> None:
    desk.hear(made.view(made.call()), made.DOWN)
    assert not desk.driver.do(Ask("hold"))
    assert desk.told == ["The exchange does not answer; reconnecting."]


def test_one_key_pauses_and_makes_ready(desk: Desk) -> None:
    desk.hear(made.view())
    desk.driver.do(Ask("ready_or_pause"))
    desk.hear(made.view(me=made.me("paused", pause_code="break")))
    desk.driver.do(Ask("ready_or_pause"))
    assert desk.exchange.asked == [PauseAsked(ME, "break"), ReadyAsked(ME)]


def test_an_outcome_by_place_and_finish(desk: Desk) -> None:
    desk.hear(made.view(made.call("wrap_up", disposition_required=True)))
    assert not desk.driver.do(Ask("finish"))
    assert desk.driver.do(Ask("outcome", "3"))
    assert desk.driver.do(Ask("finish"))
    assert desk.exchange.asked == [WrapUpFinished(ME, CallId("c1"), "visit")]


def test_an_outcome_by_a_place_that_is_empty(desk: Desk) -> None:
    desk.hear(made.view(made.call("wrap_up")))
    assert not desk.driver.do(Ask("outcome", "9"))
    desk.hear(made.view())
    assert not desk.driver.do(Ask("outcome", "1"))
    assert desk.told == ["There is no call to wrap up."]


def test_a_picked_outcome_is_sent_before_the_time_runs_out(desk: Desk) -> None:
    desk.hear(made.view(made.call("wrap_up", wrap_until=made.NOW + 5)))
    desk.driver.do(Ask("outcome", "1"))
    desk.driver.finish_what_lapses()
    assert desk.exchange.asked == []
    desk.now += 4.5
    desk.driver.finish_what_lapses()
    assert desk.exchange.asked == [WrapUpFinished(ME, CallId("c1"), "solved")]


def test_turning_to_another_call(desk: Desk) -> None:
    desk.hear(made.view(made.call(), made.unknown("held", call=CallId("c2"))))
    desk.driver.do(Ask("next_call"))
    assert desk.driver.desk.focus == "c2"
    desk.driver.do(Ask("look_at", "", "c1"))
    assert desk.driver.desk.focus == "c1"
    desk.hear(made.view())
    assert desk.driver.do(Ask("next_call"))


def test_who_calls_is_told_while_the_call_is_there(desk: Desk) -> None:
    desk.hear(made.view(made.unknown()))
    desk.driver.identified(Identified(CallId("c1"), made.EGLE_MATCH, undo=False))
    assert desk.exchange.asked == [CallerChosen(ME, CallId("c1"), made.EGLE_MATCH)]
    desk.hear(made.view())
    desk.driver.identified(Identified(CallId("c1"), made.EGLE_MATCH, undo=False))
    assert len(desk.exchange.asked) == 1
    desk.hear(made.DOWN)
    desk.driver.identified(Identified(CallId("c1"), made.EGLE_MATCH, undo=False))
    assert desk.told == ["The exchange does not answer; reconnecting."]


def test_a_new_phone_process_is_told_the_devices(desk: Desk) -> None:
    settings = Settings().changed("audio.input", "mic2").changed("audio.ringer", "out2")
    desk.driver.use_sound(settings)
    assert desk.phone.told == [ChooseAudio("mic2", "", "out2")]
    desk.hear(PhoneGone())
    desk.hear(made.PHONE)
    assert desk.phone.told == [ChooseAudio("mic2", "", "out2")] * 2
    desk.driver.check_sound(True)
    assert desk.phone.told[-1] == CheckAudio(True)


def test_devices_that_were_never_chosen_are_left_to_the_phone(desk: Desk) -> None:
    desk.driver.use_sound(Settings())
    desk.hear(PhoneGone(), made.PHONE)
    assert desk.phone.told == []


def test_a_new_phone_process_is_told_what_buttons_were_taught(desk: Desk) -> None:
    taught = BindButtons("", "", "047f-c056:0540")
    desk.driver.use_sound(Settings().changed("headset.mute", "047f-c056:0540"))
    desk.hear(PhoneGone())
    desk.hear(made.PHONE)
    assert desk.phone.told == [taught, taught]
    desk.driver.learn_button(True)
    assert desk.phone.told[-1] == LearnButton(True)


def test_the_headsets_mute_button_asks_the_exchange_and_its_lamp_follows(desk: Desk) -> None:
    desk.hear(made.view(made.call()))
    before = len(desk.exchange.asked)
    desk.hear(HeadsetMute())
    assert len(desk.exchange.asked) == before + 1
    assert isinstance(desk.exchange.asked[-1], MuteAsked)
    for _ in range(2):
        desk.hear(made.view(made.call(muted=True)))
    assert desk.phone.told[-1:] == [ShowMuted(True)]
    assert desk.phone.told.count(ShowMuted(True)) == 1


def test_notices_changes_and_levels_have_ways_of_their_own(desk: Desk, qtbot: object) -> None:
    changed: list[int] = []
    levels: list[int] = []
    stored: list[object] = []
    desk.driver.changed.connect(lambda: changed.append(1))
    desk.driver.levels_changed.connect(lambda: levels.append(1))
    desk.driver.stored.connect(stored.append)
    desk.hear(Notice("phone_lost"), AudioLevels(-20, -20), Changes(people=True))
    assert (changed, levels, stored) == ([], [1], [Changes(people=True)])
    assert desk.told == ["Your phone was lost; the caller went back to the head of the queue."]
