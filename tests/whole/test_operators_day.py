"""An operator's day from the window, by keys alone: real exchange, real softphone, strangers' telephones.

The callers are SIPp and baresip, which share no code with us; what the operator sees is read from the window.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.settings import Settings
from app.run.desk_store import ChangeWatch, LazyStore
from app.run.lines import ExchangeLine, PhoneLine, Seat
from app.services.tools import Tools
from app.ui.application import dress
from app.ui.shell import DeskWindow, build_desk
from devices.readers.tables import makers
from telephony.media.wave import write_wav
from telephony.switchboard.ids import CallId
from tests.peers.baresip import Baresip
from tests.peers.rawphone import RawPhone
from tests.peers.sipp import Sipp
from tests.peers.tone import sine, tone_level
from tests.whole.installation import Installation
from tests.whole.reading import strip_words


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    there = QApplication.instance()
    application = there if isinstance(there, QApplication) else QApplication(["test"])
    return dress(application, "dark", "en")


class NoSettings:
    """A desk that keeps nothing."""

    def load(self) -> Settings:
        return Settings()

    def save(self, settings: Settings) -> None:
        raise AssertionError("nothing is saved in this test")


class Operator:
    """Rasa at her window."""

    def __init__(self, qtbot: QtBot, window: DeskWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def sees(self, *texts: str) -> bool:
        shown = strip_words(self.window)
        return all(any(text in each for each in shown) for text in texts)

    def waits_for(self, *texts: str) -> None:
        self.until(lambda: self.sees(*texts), f"{texts} on a strip")

    def waits_for_quiet(self) -> None:
        self.until(lambda: not self.window.stack.views, "no call")

    def until(self, look: Callable[[], Any], what: str) -> None:
        def check() -> None:
            assert look(), f"{what}; on the strips: {strip_words(self.window)}"

        self.qtbot.waitUntil(check, timeout=20_000)

    def ready(self) -> bool:
        view = self.window.driver.desk.view
        return view is not None and view.me.state == "ready" and view.me.phone_online

    def rings(self) -> bool:
        phone = self.window.driver.desk.phone
        return phone is not None and phone.call == "ringing"

    def call(self) -> CallId:
        assert self.window.driver.desk.view is not None
        return self.window.driver.desk.view.calls[0].call

    def answers(self) -> None:
        """F2 as soon as it rings on her phone too."""
        self.until(self.rings, "the phone rings")
        self.press(Qt.Key.Key_F2)
        self.waits_for("talking")


@pytest.fixture
def place(installation: Installation) -> Installation:
    exchange = installation.start_exchange("--sample-company")
    voice = installation.data / "operator.wav"
    write_wav(voice, sine(700, 2.0))
    sip = f"{exchange.sip_host}:{exchange.sip_port}"
    options = ("--operator", "rasa", "--exchange", sip, "--sound", str(voice))
    installation.start("app.run.phone", *options, name="phone-rasa")
    return installation


@pytest.fixture
def rasa(place: Installation, qtbot: QtBot) -> Iterator[Operator]:
    me = place.operator()
    seat = Seat(place.data, me.id, me.secret)
    exchange, phone = ExchangeLine(seat), PhoneLine(seat)
    store = LazyStore(seat, "LT")
    window = build_desk(store.office(), exchange, phone, NoSettings())
    window.open_workshop(store.workshop(), Tools(makers()))
    watch = ChangeWatch(seat)
    window.show()
    exchange.start(window.bridge.deliver)
    phone.start(window.bridge.deliver)
    watch.start(window.bridge.deliver)
    operator = Operator(qtbot, window)
    window.activateWindow()
    operator.until(window.isActiveWindow, "the window in front")
    operator.until(operator.ready, "ready, with a phone")
    yield operator
    window.close()
    watch.stop()
    phone.leave(quit_phone=True)
    exchange.leave(stop_exchange=True)
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def sip_of(place: Installation) -> tuple[str, int]:
    with place.caller() as phone:
        return phone.exchange


def test_a_call_from_sipp_is_answered_noted_and_found_in_the_history(
    place: Installation, rasa: Operator, tmp_path: Path
) -> None:
    caller = Sipp("caller", sip_of(place), tmp_path, service="+37052080001", host="127.0.0.1", pause_ms=9000)
    with caller:
        rasa.answers()
        call = rasa.call()
        rasa.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        rasa.qtbot.keyClicks(QApplication.focusWidget(), "asks for a visit")
        saved = f"select text from note where call = '{call}'"
        rasa.until(lambda: place.rows(saved) == [("asks for a visit",)], "the note is saved")
        rasa.press(Qt.Key.Key_F3)
        rasa.waits_for("wrap-up")
        rasa.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        rasa.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        rasa.waits_for_quiet()
    final = f"select operator, end_reason, disposition from contact where call = '{call}' and final"
    rasa.until(lambda: place.rows(final), "the contact is final")
    assert place.rows(final) == [("rasa", "operator", "visit")]


def test_baresip_is_heard_held_muted_and_sent_keys(
    place: Installation, rasa: Operator, tmp_path: Path
) -> None:
    with Baresip(sip_of(place), tmp_path / "baresip", user="37061234567", tone=900) as caller:
        caller.dial("+37052080001")
        rasa.waits_for("Jonas Petraitis", "UAB Baltic Cooling")
        rasa.answers()
        rasa.until(lambda: heard(caller, 700), "baresip hears the operator")
        rasa.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        rasa.waits_for("muted")
        rasa.until(lambda: not heard(caller, 700), "muted is silent")
        rasa.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        rasa.until(lambda: heard(caller, 700), "heard again")
        rasa.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        rasa.waits_for("hold")
        rasa.until(lambda: not heard(caller, 700), "on hold nobody is heard")
        rasa.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        rasa.waits_for("talking")
        caller.do("hangup")
        rasa.waits_for("wrap-up")


def test_an_unknown_caller_is_saved_with_three_keys_and_a_name(place: Installation, rasa: Operator) -> None:
    with RawPhone(sip_of(place), user="+37067112233") as outside:
        outside.call("+37052080001")
        rasa.waits_for("unknown caller")
        rasa.answers()
        rasa.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)  # one
        rasa.qtbot.keyClicks(QApplication.focusWidget(), "Petras Novelis")
        rasa.press(Qt.Key.Key_Return)  # two
        rasa.waits_for("Petras Novelis")
        rasa.press(Qt.Key.Key_F3)
        rasa.waits_for("wrap-up")
    saved = (
        "select p.name, n.e164 from party p join phone n on n.party_id = p.id where n.e164 = '+37067112233'"
    )
    assert place.rows(saved) == [("Petras Novelis", "+37067112233")]


def test_she_calls_out_after_confirming_and_hangs_up(place: Installation, rasa: Operator) -> None:
    with RawPhone(sip_of(place), user="world", port=place.world_port) as world:
        rasa.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        rasa.qtbot.keyClicks(QApplication.focusWidget(), "8 612 34567")
        rasa.press(Qt.Key.Key_Return)
        rasa.until(lambda: rasa.window.confirm.isVisible(), "the question whether to call")
        assert not world.calls
        rasa.press(Qt.Key.Key_Return)
        rasa.waits_for("Jonas Petraitis")
        far = world.wait_call(within=15)
        far.answer()
        rasa.waits_for("talking")
        far.hears(700, at_least=20)
        rasa.press(Qt.Key.Key_F3)
        far.wait("ended", within=15)


def test_she_parks_her_caller_by_key_and_picks_him_up_again(place: Installation, rasa: Operator) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with RawPhone(sip_of(place), user="+37061234567") as outside:
        customer = outside.call("+37052080001")
        rasa.answers()
        rasa.press(Qt.Key.Key_K, both)
        rasa.waits_for_quiet()
        shown = rasa.window.floor.parked
        rasa.until(shown.isVisible, "the list of parked callers")
        assert rasa.ready()
        rasa.press(Qt.Key.Key_L, both)
        rasa.waits_for("Jonas Petraitis", "talking")  # her phone answers by itself: she asked for the call
        rasa.until(shown.isHidden, "nobody is parked")
        customer.hears(700, at_least=20)
        rasa.press(Qt.Key.Key_F3)
        customer.wait("ended", within=15)


def heard(caller: Baresip, frequency: float) -> bool:
    """Whether the newest part of what baresip recorded holds the tone."""
    newest = caller.heard()[-4000:]
    return len(newest) == 4000 and tone_level(newest, frequency) > -40
