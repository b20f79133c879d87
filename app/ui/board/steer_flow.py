"""Steering at every desk: what was done or said to me until I have seen it, what callers hear first, and the
alerts that are mine, with their sound when I am in no call."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.desk import Desk
from app.ui.board.steer_words import alerts_line, emergency_line, messages_line
from app.ui.driver import Driver
from app.ui.parts.text import tr
from app.ui.parts.values import Ask, Press
from telephony.switchboard.alert_events import Alert
from telephony.switchboard.overview import DeskView
from telephony.switchboard.steering_events import MessageSeen

if TYPE_CHECKING:
    from app.ui.board.alert_sound import AlertSound
    from app.ui.board.steer_line import SteerLine

IN_A_CALL = frozenset({"offered", "talking"})
_LINES = {
    "message": ("info", Press("seen", tr("I have seen it"), "check", shortcut="message_seen")),
    "emergency": ("warn", Press("emergency", tr("Emergency announcement"), "speaker", shortcut="emergency")),
    "alerts": ("bad", Press("alerts", tr("Alerts"), "warning", shortcut="alerts")),
}


class SteerFlow(QObject):
    """``put`` gives a line its place in the window. Lines are made when they are first wanted."""

    asked = Signal(object)

    def __init__(self, driver: Driver, put: Callable[[QWidget], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._driver, self._put = driver, put
        self.lines: dict[str, SteerLine] = {}
        self.sound: AlertSound | None = None
        self._heard: set[tuple[str, str, float]] = set()

    def refresh(self, ringer: str = "") -> None:
        """``ringer``: the settings' device for ringing."""
        desk = self._driver.desk
        view = desk.view
        if view is None:
            return
        now = self._driver.clock() + desk.ahead
        self._show("message", messages_line(view), pressable=True)
        self._show("emergency", emergency_line(view, now), pressable=view.me.role == "supervisor")
        mine = mine_of(view)
        self._show("alerts", alerts_line(mine, now) if mine else "", pressable=True)
        self._sound(desk, mine, ringer)

    def _show(self, which: str, words: object, *, pressable: bool) -> None:
        from app.ui.board.steer_line import SteerLine

        line = self.lines.get(which)
        if line is None and words:
            line = self.lines[which] = SteerLine(*_LINES[which])
            line.pressed.connect(self._pressed)
            self._put(line)
        if line is not None:
            line.show_words(words, pressable=pressable)  # type: ignore[arg-type]

    def _sound(self, desk: Desk, mine: tuple[Alert, ...], ringer: str) -> None:
        """Once for each, and not in my ear: one that comes in a call is heard after it, if it is still up."""
        view = desk.view
        up = {(each.id, each.subject, each.since) for each in mine if each.loud}
        self._heard &= {(each.id, each.subject, each.since) for each in mine}
        if view is None or view.me.state in IN_A_CALL or not up - self._heard:
            return
        self._heard |= up
        from app.ui.board.alert_sound import AlertSound

        if self.sound is None:
            self.sound = AlertSound(self)
        self.sound.device = ringer
        self.sound.play()

    def seen(self) -> None:
        """The oldest message was read."""
        view = self._driver.desk.view
        if view is not None and view.messages:
            self._driver.wish(MessageSeen(view.me.operator, view.messages[0].number))

    def _pressed(self, action: str) -> None:
        if action == "seen":
            self.seen()
        else:
            self.asked.emit(Ask(action))


def mine_of(view: DeskView) -> tuple[Alert, ...]:
    """Those that I look after; who is signed out is not there to do so."""
    here = view.me.state != "offline"
    return tuple(each for each in view.alerts if here and view.me.operator in each.owners)
