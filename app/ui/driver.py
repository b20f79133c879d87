"""Holds the desk's state as a value, hears the bridge, and sends what the operator asks for.

No widget sends anything by itself: they emit ``Ask`` values, and ``do`` is where those become events for the
exchange or commands for the phone, or a reason why not.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.domain import desk as rules
from app.domain.changes import Changes
from app.domain.desk import Desk, Notice
from app.domain.settings import Settings
from app.services.doors import ExchangeDoor, PhoneDoor
from app.ui.calls.presses import REASONS
from app.ui.desk.present import Banner, notice, toggled_state
from app.ui.parts.values import Ask
from app.ui.people.asks import Identified
from telephony.switchboard.events import Asked
from telephony.switchboard.floor_overview import FEED
from telephony.switchboard.ids import CallId
from telephony.switchboard.phone import (
    AudioLevels,
    BindButtons,
    CheckAudio,
    ChooseAudio,
    HeadsetMute,
    LearnButton,
    PhoneState,
    ShowMuted,
)


class Driver(QObject):
    changed = Signal()
    levels_changed = Signal()
    told = Signal(object)
    """A ``Banner`` to show for a while."""
    stored = Signal(object)
    """``Changes`` that somebody made in the store."""
    fed = Signal(object)
    """What the exchange tells of the floor as a whole, to who looks at it."""

    def __init__(
        self,
        exchange: ExchangeDoor,
        phone: PhoneDoor,
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = Desk()
        self.clock = clock
        self._exchange, self._phone = exchange, phone
        self._sound: tuple[str, str, str] | None = None
        self._buttons = BindButtons("", "", "")
        self._muted = False
        self._told_phone = False

    @Slot(object)
    def hear(self, value: object) -> None:
        """Whatever came over the bridge."""
        if isinstance(value, Notice):
            self.told.emit(notice(value))
            return
        if isinstance(value, Changes):
            self.stored.emit(value)
            return
        if isinstance(value, FEED):
            self.fed.emit(value)
            return
        if isinstance(value, HeadsetMute):
            self.do(Ask("mute"))
            return
        had_phone = self.desk.phone is not None
        self.desk = rules.heard(self.desk, value, self.clock())
        if isinstance(value, AudioLevels):
            self.levels_changed.emit()
            return
        if isinstance(value, PhoneState) and not had_phone:
            # A new softphone process knows nothing of the devices chosen on this desk.
            self._choose_sound()
            self._muted = False
            if self._buttons != BindButtons("", "", ""):
                self._phone.tell(self._buttons)
        self._show_muted()
        self.changed.emit()

    def _show_muted(self) -> None:
        """The headset's lamp."""
        muted = any(call.muted for call in self.desk.calls)
        if muted != self._muted and self.desk.phone is not None:
            self._muted = muted
            self._phone.tell(ShowMuted(muted))

    def use_sound(self, settings: Settings) -> None:
        """Devices as they are chosen in the settings, and what the headset's buttons were taught."""
        buttons = BindButtons(
            *(settings.text(f"headset.{action}") for action in ("answer", "hang_up", "mute"))
        )
        if buttons != self._buttons:
            self._buttons = buttons
            self._phone.tell(buttons)
        chosen = (settings.text("audio.input"), settings.text("audio.output"), settings.text("audio.ringer"))
        if chosen != self._sound:
            self._sound = chosen
            if self.desk.phone is not None:
                self._choose_sound()

    def _choose_sound(self) -> None:
        if self._sound is not None and any(self._sound):
            self._phone.tell(ChooseAudio(*self._sound))

    def check_sound(self, on: bool) -> None:
        self._phone.tell(CheckAudio(on))

    def learn_button(self, on: bool) -> None:
        self._phone.tell(LearnButton(on))

    def do(self, ask: Ask) -> bool:
        """Carry out an action. False when it is not possible now; the operator is told why."""
        if ask.action == "outcome":
            return self._pick_outcome(ask)
        if ask.action in ("look_at", "next_call"):
            self._look(ask)
            return True
        if ask.action == "ready_or_pause":
            return self.do(Ask(toggled_state(self.desk)))
        call = next((c.call for c in self.desk.calls if c.call == ask.call), None)
        outgoing = rules.asked(self.desk, ask.action, ask.argument, call)
        if outgoing is None:
            code = rules.blocked(self.desk, ask.action, call)
            if code:
                past = partial(self._otherwise, code, ask.action, call)
                self.told.emit(Banner(REASONS.get(code, code), "warn", False, past))
            return False
        if isinstance(outgoing, Asked):
            self._exchange.ask(outgoing)
        else:
            self._phone.tell(outgoing)
        return True

    def _otherwise(self, code: str, action: str, call: CallId | None) -> bool:
        return rules.blocked(self.desk, action, call) != code

    def wish(self, event: Asked) -> bool:
        """What a room or dialog asks of the exchange by itself. False: it does not answer; the operator is
        told."""
        if self.desk.link.up and self.desk.view is not None:
            self._exchange.ask(event)
            return True
        self.told.emit(Banner(REASONS["link_down"], "warn", False))
        return False

    def identified(self, value: Identified) -> None:
        """The store knows now who calls; the exchange is told."""
        if value.call is None:
            return
        event = rules.chosen(self.desk, value.call, value.match)
        if event is None:
            self.told.emit(Banner(REASONS["link_down"], "warn", False))
        elif self.desk.call(value.call) is not None:
            self._exchange.ask(event)

    @Slot(int)
    def worked_on(self, number: int) -> None:
        """A request is opened; the exchange is told which call is about it."""
        event = rules.worked_on(self.desk, number)
        if event is not None:
            self._exchange.ask(event)

    def finish_what_lapses(self) -> None:
        """An outcome that was picked is not lost because the wrap-up time ran out."""
        call = rules.about_to_lapse(self.desk, self.clock())
        if call is not None and self.desk.link.up:
            self.do(Ask("finish", "", call.call))

    def _pick_outcome(self, ask: Ask) -> bool:
        call = self.desk.call(self._call_for_outcome(ask))  # type: ignore[arg-type]
        if call is None:
            self.told.emit(Banner(REASONS["no_wrap_up"], "warn", False))
            return False
        code = ask.argument
        if code.isdecimal() and code not in dict(call.dispositions):
            place = int(code) - 1
            if place >= len(call.dispositions):
                return False
            code = call.dispositions[place][0]
        self.desk = rules.choose_outcome(self.desk, call.call, code)
        self.changed.emit()
        return True

    def _call_for_outcome(self, ask: Ask) -> str:
        call = self.desk.in_state("wrap_up", "talking", "held")
        return ask.call or (call.call if call else "")

    def _look(self, ask: Ask) -> None:
        calls = [c.call for c in rules.strips(self.desk)]
        if ask.action == "next_call":
            here = calls.index(self.desk.focus) if self.desk.focus in calls else -1
            wanted = calls[(here + 1) % len(calls)] if calls else None
        else:
            wanted = next((c for c in calls if c == ask.call), None)
        if wanted is not None and wanted != self.desk.focus:
            self.desk = rules.look_at(self.desk, wanted)
            self.changed.emit()
