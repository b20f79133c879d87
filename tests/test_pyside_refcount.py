"""Signals must not eat references to None, True and False.

PySide6 6.12.0 under CPython 3.11 took one reference to True on every emit, and the process
died with "Fatal Python error: bool_dealloc" after some 500 of them (upstream PYSIDE-3474).
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

EMITS = 1000
# Other threads of the test session come and go with a few references of their own.
NOISE = 100


class Bell(QObject):
    rang = Signal()
    told = Signal(object)

    def hear(self, *_: object) -> None:
        return None


def drift(act: Callable[[], None]) -> dict[str, int]:
    """How many references each constant gained (or lost) while `act` was done EMITS times."""
    before = {name: sys.getrefcount(constant) for name, constant in CONSTANTS.items()}
    for _ in range(EMITS):
        act()
    return {name: sys.getrefcount(constant) - before[name] for name, constant in CONSTANTS.items()}


CONSTANTS = {"None": None, "True": True, "False": False}


@pytest.fixture(autouse=True)
def many_references() -> list[list[object]]:
    # A spare thousand of each, so that a bad PySide6 fails this test and does not kill the process.
    return [[constant] * (4 * EMITS) for constant in CONSTANTS.values()]


@pytest.mark.parametrize("value", [None, True, False])
def test_a_thousand_emits_leave_the_constants_alone(qtbot: QtBot, value: object) -> None:
    bell = Bell()
    bell.rang.connect(bell.hear)
    bell.told.connect(bell.hear)

    def ring() -> None:
        bell.rang.emit()
        bell.told.emit(value)

    ring()
    moved = {name: count for name, count in drift(ring).items() if abs(count) > NOISE}
    assert not moved, f"references gained or lost in {EMITS} emits: {moved}"
