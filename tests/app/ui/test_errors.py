"""Failures in words for the person; a net under what nobody caught."""

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from pytestqt.qtbot import QtBot

from app.domain.desk import Notice
from app.domain.errors import BadInput, NotAllowed, StaleEdit, StoreUnavailable
from app.ui import errors
from app.ui.bridge import Bridge
from app.ui.desk.present import notice
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from tests.app.ui.conftest import Bench


class StalePerson(StaleEdit):
    """The store refines the tree."""


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (StoreUnavailable("disk I/O", "Call."), "error", "The customer database does not answer."),
        (NotAllowed("closed"), "forbidden", "Your role may not see or do this."),
        (StalePerson("changed"), "error", "Somebody else saved this meanwhile."),
        (KeyError("x"), "error", "Something went wrong inside the program. It is written to the log."),
    ],
)
def test_what_a_card_says(error: Exception, kind: str, words: str, qapp: object) -> None:
    message = errors.card_message(error)
    assert (message.kind, say(message.text)) == (kind, words)
    assert (message.press is None) == (kind == "forbidden")


def test_a_defects_own_words_are_not_shown(qapp: object) -> None:
    assert errors.details(KeyError("secret")) == ""
    assert (
        say(errors.details(BadInput("This is not a phone number.", "x"))) == "This is not a phone number. · x"
    )


def test_the_notice_of_a_failure_is_known(qapp: object) -> None:
    shown = notice(errors.notice(StalePerson("changed", "Compare.")))
    assert say(shown.text) == "Somebody else saved this meanwhile. · changed Compare."
    assert errors.notice(RuntimeError("x")) == Notice("defect")


@pytest.fixture
def hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


class Clumsy(QObject):
    @Slot()
    def fall(self) -> None:
        raise RuntimeError("in a slot")


def test_a_slot_that_fails_is_logged_and_told(
    bench: Bench, hooks: None, expected_log: Callable[[str], None]
) -> None:
    expected_log("Nobody caught this")
    # pytest-qt has put its own hook in front of ours: the net is spread over it, as over Python's.
    errors.Net(bench.window.bridge).install()
    clumsy = Clumsy()
    QTimer.singleShot(0, clumsy.fall)
    banner = bench.window.banner
    bench.qtbot.waitUntil(banner.isVisible)
    words = [label.whole for label in banner.findChildren(Elided)]
    assert any("Something went wrong inside the program" in word for word in words)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_fails_is_logged_and_told(
    qtbot: QtBot, hooks: None, expected_log: Callable[[str], None]
) -> None:
    expected_log("Nobody caught this")
    bridge = Bridge()
    errors.Net(bridge).install()
    with qtbot.waitSignal(bridge.arrived) as heard:
        threading.Thread(target=Clumsy().fall).start()
    assert heard.args == [Notice("defect", "")]
