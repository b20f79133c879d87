"""Widgets in reference cycles die on the UI thread, whatever other threads allocate meanwhile."""

import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.garbage import UiGarbage


class Knot(QWidget):
    """Refers to itself, so only the collector ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def allocate_much() -> None:
    """Enough for several automatic collections."""
    for _ in range(50):
        [[] for _ in range(2000)]


def test_another_thread_never_ends_a_widget(qtbot: QtBot, request: pytest.FixtureRequest) -> None:
    garbage = UiGarbage()
    request.addfinalizer(garbage.stop)
    ended_on: list[threading.Thread] = []
    knot = Knot()
    weakref.finalize(knot, lambda: ended_on.append(threading.current_thread()))
    del knot
    other = threading.Thread(target=allocate_much)
    other.start()
    other.join()
    assert ended_on == []
    allocate_much()  # makes the youngest generation due
    for _ in range(20):
        garbage.collect_due()
        [[] for _ in range(5000)]
    gc.collect()
    assert ended_on == [threading.main_thread()]


def test_it_is_given_back() -> None:
    was = gc.isenabled()
    garbage = UiGarbage()
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()
    if not was:
        gc.disable()
