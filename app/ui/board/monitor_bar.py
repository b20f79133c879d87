"""Buttons by which a supervisor listens to a call, whispers, barges in and takes it over; and the line above
the columns that says what he does now, whatever room he looks at."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.domain.desk import Desk, asked
from app.domain.monitor_wishes import ACTIONS
from app.ui.board.monitor_words import Listening, listening, presses, why_not
from app.ui.calls.strip import PressRow
from app.ui.desk.present import Banner
from app.ui.parts.icons import icon
from app.ui.parts.label import Elided, PillRow
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now
from app.ui.rooms.ground import Ground
from telephony.switchboard.events import Asked
from telephony.switchboard.floor_overview import FloorCall
from telephony.switchboard.ids import CallId


def wished(ground: Ground, action: str, call: CallId | None, state: str = "talking") -> Asked | None:
    """What to ask the exchange for; None: he was told why not."""
    why = why_not(ground.desk(), action, call, state)
    if why:
        ground.tell(Banner(why, "warn", False))
        return None
    wish = asked(ground.desk(), action, call=call)
    return wish if isinstance(wish, Asked) else None


class MonitorButtons(PressRow):
    """About one call, for a room that lists calls: ``show_call`` says which, ``acts`` does its keys."""

    wanted = Signal(object)
    """What the exchange is asked for."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._call, self._state = ground, "", ""
        self.asked.connect(self.acts)
        self.setAccessibleName(say(tr("Listening to the chosen call")))
        self.refresh()

    def show_call(self, call: FloorCall | None) -> None:
        """The chosen call; None: none is."""
        self._call, self._state = (call.call, call.state) if call is not None else ("", "")
        self.refresh()

    def refresh(self) -> None:
        """Also when the desk changed."""
        chosen = CallId(self._call) if self._call else None
        self.show_presses(presses(self._ground.desk(), chosen, self._state if chosen else "talking"))

    def acts(self, action: str) -> bool:
        """Whether it is one of its actions; then it is asked for, or said why not."""
        if action not in ACTIONS:
            return False
        wish = wished(self._ground, action, CallId(self._call) if self._call else None, self._state)
        if wish is not None:
            self.wanted.emit(wish)
        return True


class MonitorBar(QFrame):
    """There while he listens to something."""

    asked = Signal(object)
    """The action of a button, about the call he hears."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Bar")
        self._shown: Listening | None = None
        self._icon = QLabel(self)
        self._title, self._who = Elided("Heading", self), Elided("Muted", self)
        self._pills, self.buttons = PillRow(self), PressRow(self)
        self._title.setSizePolicy(
            self._title.sizePolicy().Policy.Maximum, self._title.sizePolicy().Policy.Fixed
        )
        self.buttons.asked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 7, 14, 7)
        row.setSpacing(12)
        for part in (self._icon, self._title, self._pills):
            row.addWidget(part)
        row.addWidget(self._who, 1)
        row.addWidget(self.buttons)
        self.hide()

    def show_desk(self, desk: Desk, now: float) -> None:
        before, self._shown = self._shown, listening(desk, now)
        self.setVisible(self._shown is not None)
        if self._shown is None:
            return
        self._title.show_text(self._shown.title)
        self._who.show_text((self._shown.who, *self._shown.more))
        self._pills.show_pills((self._shown.pill,))
        self.buttons.show_presses(self._shown.presses)
        self.setAccessibleName(say(self._shown.title))
        if before is None or (before.tone, before.icon) != (self._shown.tone, self._shown.icon):
            self.setProperty("tone", self._shown.tone)
            self.style().unpolish(self)
            self.style().polish(self)
            self._tint()

    def _tint(self) -> None:
        if self._shown is not None:
            drawn = icon(self._shown.icon, tokens_now()[self._shown.tone])
            self._icon.setPixmap(drawn.pixmap(QSize(20, 20), self.devicePixelRatio()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            self._tint()


class MonitorFlow(QObject):
    """Puts the bar into the window when it is first needed. ``put``: gives it its place."""

    wanted = Signal(object)
    """What the exchange is asked for."""

    def __init__(self, ground: Ground, put: Callable[[QWidget], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground, self._put = ground, put
        self.bar: MonitorBar | None = None

    def show_desk(self) -> None:
        view = self._ground.desk().view
        if self.bar is None and view is not None and view.monitoring is not None:
            self.bar = MonitorBar()
            self.bar.asked.connect(self.act)
            self._put(self.bar)
        if self.bar is not None:
            self.bar.show_desk(self._ground.desk(), self._ground.clock())

    def act(self, action: str) -> None:
        """About the call he hears."""
        wish = wished(self._ground, action, None)
        if wish is not None:
            self.wanted.emit(wish)
