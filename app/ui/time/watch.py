"""The stopwatch of the request that is open: it runs while the request is on the screen, the window is the
active one, and there was a key, click or wheel not too long ago.

What it has measured is written each minute and whenever the request leaves the screen; written again it is
the same stretch, so a crash costs a minute and counts nothing twice.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.time_spent import Stopwatch, Stretch, Touch
from app.services.device_ports import Workshop
from app.ui.scan.shop import Shop
from app.ui.time.present import on_request

log = logging.getLogger(__name__)
WRITE_EVERY = 60.0
"""Seconds."""

_SIGNS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class TimeWatch(QObject):
    ticked = Signal(object)
    """What to show beside the request, empty for nothing."""

    def __init__(
        self, shop: Shop, clock: Callable[[], float], screen: QWidget, parent: QObject | None = None
    ) -> None:
        """``screen``: the widget that shows the request."""
        super().__init__(parent)
        self._shop, self._clock, self._screen = shop, clock, screen
        self._desk = uuid4().hex
        self._ticket: int | None = None
        self._watch = Stopwatch()
        self._waiting: dict[str, Stretch] = {}
        self._last_write = 0.0
        self._total: int | None = None
        self._included = 0
        self._heard: QWindow | None = None
        screen.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.connect(self.look)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.look)

    def show(self, ticket: int | None) -> None:
        """This request is open from now on; None for none, or one that is not saved yet."""
        if ticket != self._ticket:
            self._ticket, self._total = ticket, None
        self._listen()
        self.look()
        if ticket is None:
            self._tick.stop()
            self.ticked.emit("")
        elif not self._tick.isActive():
            self._tick.start()
        if ticket is not None and self._total is None:
            self.reload()

    def reload(self, *, call: bool = False) -> None:
        """Somebody wrote time. ``call``: a call was written, which may have taken what runs here; writing it
        asks for both. Not at every change: two desks at one request would answer each other for ever."""
        ticket = self._ticket
        if ticket is None:
            return
        if call and self._watch.ticket_id == ticket:
            self._write(self._clock())
            return
        key, written = self._key(), self._written()

        def counted(total: int) -> None:
            if ticket == self._ticket and key == self._key():
                self._total, self._included = total, written
                self._say()

        self._shop.run(self, lambda shop: shop.time_on(ticket), counted, self._not_kept)

    def save_now(self) -> None:
        """The window closes."""
        self._feel(Touch(self._clock(), None))
        self._send()
        self._tick.stop()

    # ---- signs of life

    def _listen(self) -> None:
        """At the window's own door: every key and click passes there once, and little else does."""
        door = self._screen.window().windowHandle()
        if door is not None and door is not self._heard:
            door.installEventFilter(self)
            self._heard = door

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._ticket is not None:
            if watched is self._screen:
                if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
                    self.look()
            elif event.type() in _SIGNS:
                self._feel(Touch(self._clock(), self._on_screen()))
        return False

    @Slot()
    def look(self) -> None:
        """Once a second, and when something else came on the screen."""
        now, ticket = self._clock(), self._on_screen()
        if ticket != self._watch.ticket_id:
            self._feel(Touch(now, ticket))
        elif ticket is not None and now - self._last_write >= WRITE_EVERY:
            self._write(now)
        self._say()

    def _on_screen(self) -> int | None:
        return self._ticket if self._screen.isVisible() and self._is_active() else None

    def _is_active(self) -> bool:
        """The window has the focus, or a dialog of it."""
        mine = self._screen.window()
        active: QWidget | None = QApplication.activeWindow()
        while active is not None and active is not mine:
            active = active.parentWidget()
        return active is mine

    def _feel(self, touch: Touch) -> None:
        after = self._watch.felt(touch)
        if (after.ticket_id, after.started) != (self._watch.ticket_id, self._watch.started):
            self._write(touch.at)
            self._watch, self._included = after, int(after.started)
        else:
            self._watch = after

    # ---- writing

    def _key(self) -> str:
        return f"{self._desk}/{int(self._watch.started)}"

    def _written(self) -> int:
        """To when the running stretch was given to the store."""
        mine = self._waiting.get(self._key())
        return self._included if mine is None else mine.ended

    def _write(self, now: float) -> None:
        """The running stretch as far as it has come, and what could not be written before."""
        self._last_write = now
        if self._watch.ticket_id is not None:
            started, ended = self._watch.span(now)
            day = datetime.fromtimestamp(started).date()
            stretch = Stretch(self._key(), self._watch.ticket_id, started, ended, day)
            if ended != max(self._written(), started):
                self._waiting[stretch.key] = stretch
        self._send()

    def _send(self) -> None:
        for stretch in tuple(self._waiting.values()):
            job: Callable[[Workshop], int] = partial(_keep, stretch)
            self._shop.run(self, job, partial(self._kept, stretch), self._not_kept)

    def _kept(self, stretch: Stretch, total: int) -> None:
        if self._waiting.get(stretch.key) == stretch:
            del self._waiting[stretch.key]
        if stretch.ticket_id == self._ticket:
            self._total = total
            if stretch.key == self._key():
                self._included = stretch.ended
            self._say()

    def _not_kept(self, error: Exception) -> None:
        log.warning("time waits for the database: %s", error)

    def _say(self) -> None:
        if self._ticket is None or self._total is None:
            return
        running = 0
        if self._watch.ticket_id == self._ticket:
            running = self._watch.span(self._clock())[1] - self._included
        self.ticked.emit(on_request(self._total + running))


def _keep(stretch: Stretch, shop: Workshop) -> int:
    return shop.keep_time(stretch)
