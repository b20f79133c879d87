"""The two doors of a desk: to the exchange and to the operator's phone. ``app.run`` hands them in.

What comes back (``DeskView``, ``Notice``, ``LinkState``; ``PhoneState``, ``AudioLevels``, ``PhoneGone``)
reaches the window through ``app.ui.bridge.Bridge.deliver``, from any thread.
"""

from typing import Protocol

from app.domain.desk import LinkState, Notice, PhoneGone
from app.domain.settings import Settings
from telephony.switchboard.events import Asked
from telephony.switchboard.phone import (
    AnswerPhone,
    BindButtons,
    CheckAudio,
    ChooseAudio,
    HangUpPhone,
    LearnButton,
    ShowMuted,
)

__all__ = ["ExchangeDoor", "LinkState", "Notice", "PhoneCommand", "PhoneDoor", "PhoneGone", "SettingsDoor"]

PhoneCommand = AnswerPhone | HangUpPhone | ChooseAudio | CheckAudio | LearnButton | BindButtons | ShowMuted


class ExchangeDoor(Protocol):
    def ask(self, event: Asked) -> None:
        """Send and forget, never blocking: what came of it shows in the next ``DeskView`` or ``Notice``."""


class PhoneDoor(Protocol):
    def tell(self, command: PhoneCommand) -> None:
        """Send and forget, never blocking; without a softphone nothing happens."""


class SettingsDoor(Protocol):
    """Where this desk keeps its settings."""

    def load(self) -> Settings:
        """What was saved; a missing or broken file gives the defaults."""

    def save(self, settings: Settings) -> None:
        """Raises ``StoreUnavailable`` when it cannot be written."""
