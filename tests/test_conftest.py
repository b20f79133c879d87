"""The watch over our log fails a test that is surprised, and one that promised an error that never came."""

import logging
import re
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.conftest import LogWatch


def record(message: str, level: int = logging.ERROR) -> logging.LogRecord:
    return logging.LogRecord("telephony.exchange", level, "loop.py", 1, message, (), None)


def test_an_error_nobody_announced_is_a_fault() -> None:
    watch = LogWatch()
    watch.handle(record("the mixer stopped"))
    assert watch.faults() == ["unexpected ERROR from telephony.exchange: the mixer stopped"]


def test_an_announced_error_is_none() -> None:
    watch = LogWatch()
    watch.expected.append(re.compile("mixer"))
    watch.handle(record("the mixer stopped"))
    assert watch.faults() == []


def test_an_announced_error_must_come() -> None:
    watch = LogWatch()
    watch.expected.append(re.compile("mixer"))
    assert watch.faults() == ["expected in the log, but never said: mixer"]


@pytest.mark.parametrize("name", ["app.store", "devices.readers", "telephony.sip"])
def test_our_loggers_are_watched(name: str, log_watch: LogWatch, expected_log: Callable[[str], None]) -> None:
    expected_log("^planted$")
    logging.getLogger(name).error("planted")
    logging.getLogger(name).warning("a warning is no fault")
    assert [kept.getMessage() for kept in log_watch.records] == ["planted"]


@pytest.mark.parametrize("text", ["Žąsinas", "سلام", "Łódź 12"])
def test_letters_of_every_language_can_be_typed(
    qtbot: QtBot, type_text: Callable[[object, str], None], text: str
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    type_text(field, text)
    assert field.text() == text
