"""From the key to a transfer: the caller is held at once, somebody is chosen, or he is taken back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain import desk as rules
from app.ui.calls.presses import REASONS
from app.ui.desk.present import Banner
from app.ui.driver import Driver
from app.ui.parts.values import Ask

if TYPE_CHECKING:
    from app.ui.calls.transfer_bar import TransferBar


class TransferFlow(QObject):
    """``put``: gives the bar its place in the window. The bar is made when it is first wanted: the first
    picture does without."""

    asked = Signal(object)
    told = Signal(object)
    """A ``Banner`` that says why there is nothing to transfer."""

    def __init__(self, driver: Driver, put: Callable[[QWidget], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._driver, self._put = driver, put
        self.bar: TransferBar | None = None

    def begin(self, region: str) -> None:
        """The caller hears music from now on, while somebody is chosen. Who has been asked gets him."""
        reason = rules.blocked(self._driver.desk, "transfer")
        if reason:
            self.told.emit(Banner(REASONS.get(reason, reason), "warn", False))
            return
        if self._driver.desk.in_state("consulting") is not None:
            self._driver.do(Ask("transfer"))
            return
        bar, talking = self._made(), self._driver.desk.in_state("talking") is not None
        if talking:
            self._driver.do(Ask("hold"))
        bar.begin(region, held_by_us=talking)

    def refresh(self) -> None:
        """The desk changed: who is free, or whether there is a call at all."""
        if self.bar is not None:
            self.bar.show_desk(self._driver.desk, self._driver.clock())

    def _made(self) -> "TransferBar":
        from app.ui.calls.transfer_bar import TransferBar

        if self.bar is None:
            self.bar = TransferBar()
            self.bar.asked.connect(self.asked)
            self._put(self.bar)
            self.refresh()
        return self.bar
