"""Failures in words for the person; a net under what nobody caught."""

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.domain.desk import Notice
from app.domain.errors import BadInput, NotAllowed, StaleEdit, StoreUnavailable
from app.ui import errors
from app.ui.bridge import Bridge
from app.ui.desk.present import notice
from app.ui.parts.say import say


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
def hook() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def test_an_exception_nobody_caught_is_logged_and_told(
    qtbot: QtBot, hook: None, expected_log: Callable[[str], None]
) -> None:
    expected_log("Nobody caught this")
    bridge = Bridge()
    errors.Net(bridge).install()

    def broken() -> None:
        raise RuntimeError("in a slot")

    with qtbot.waitSignal(bridge.arrived) as heard, qtbot.captureExceptions():
        # pytest-qt puts its own hook in front while a test runs, so ours is asked directly.
        try:
            broken()
        except RuntimeError as error:
            QTimer.singleShot(0, lambda e=error: sys.excepthook(RuntimeError, e, None))  # type: ignore[misc]
            errors.Net(bridge).caught(RuntimeError, error, error.__traceback__)
    assert heard.args == [Notice("defect", "")]
