"""Tells when a ringing call's card is painted, and with what on it."""

import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel

from app.ui.calls.strip import StripView
from app.ui.shell import DeskWindow
from telephony.switchboard.overview import DeskView


class CardWatch(QObject):
    """Prints lines: ``painted NS CAME USED NUMBER TEXTS`` once for each call when the strip with its
    identified caller has been painted, children and all; ``ready`` when the operator may be offered calls,
    other states alike. CAME: when the exchange's word of the call reached the process. USED: processor time
    (ns) that the window's thread has spent since the last call left.

    Qt paints a window in one go, so a timer of 0 ms set while the strip is painted fires when all of
    it stands. TEXTS are what the card's labels say at that moment.
    """

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told: set[str] = set()
        self._came: dict[str, int] = {}
        self._waiting = False
        self._state = ""
        self._used = time.thread_time_ns()
        window.driver.changed.connect(self._look)
        self._watch_door()
        self._watch_strips()

    def _watch_door(self) -> None:
        deliver = self._window.bridge.deliver

        def delivered(value: object) -> None:
            if isinstance(value, DeskView):
                for call in value.calls:
                    if call.identified:
                        self._came.setdefault(call.call, time.monotonic_ns())
            deliver(value)

        self._window.bridge.deliver = delivered  # type: ignore[method-assign]

    def _watch_strips(self) -> None:
        paint, watch = StripView.paintEvent, self

        def painted(view: StripView, event: QPaintEvent) -> None:
            paint(view, event)
            if not watch._waiting:
                watch._waiting = True
                QTimer.singleShot(0, watch._stands)

        StripView.paintEvent = painted  # type: ignore[method-assign, assignment]

    def _stands(self) -> None:
        now, used = time.monotonic_ns(), time.thread_time_ns() - self._used
        self._waiting = False
        for call in self._window.driver.desk.calls:
            view = self._window.stack.views.get(call.call)
            if view is None or not call.identified or call.state != "offered" or call.call in self._told:
                continue
            self._told.add(call.call)
            texts = " | ".join(label.text() for label in view.findChildren(QLabel) if label.text())
            print("painted", now, self._came[call.call], used, call.number or "-", texts, flush=True)

    def _look(self) -> None:
        view = self._window.driver.desk.view
        if view is None or not self._window.driver.desk.link.up:
            state = "away"
        elif view.calls:
            state = "busy"
        else:
            self._used = time.thread_time_ns()
            state = "ready" if view.me.state == "ready" and view.me.phone_online else view.me.state
        if state != self._state:
            self._state = state
            print(state, flush=True)
