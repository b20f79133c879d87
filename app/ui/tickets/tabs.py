"""What stands beside the text of a stored request: costs, parts, time, deadlines… one tab each.

A new tab is a ``Panel`` and a row in ``PANELS``.
"""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QTabBar, QVBoxLayout, QWidget

from app.domain.service_history import TicketCard
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.rooms.ground import Ground
from devices.scanning.ports import CodeScanned

PANELS: tuple[str, ...] = (
    "app.ui.tickets.deadline_panel:DeadlinePanel",
    "app.ui.tickets.time_panel:TimePanel",
    "app.ui.labels.panel:LabelsPanel",
    "app.ui.service.costs:CostsPanel",
    "app.ui.service.parts:PartsPanel",
    "app.ui.service.returns:ReturnsPanel",
    "app.ui.service.links:LinksPanel",
)
"""``module:Class`` of each panel, imported with the first stored request that is shown."""


class Panel(QWidget):
    """One tab. It shows a card and writes through ``ground.shop``; ``written`` asks for the card again."""

    title: Text = tr("Request")
    asked = Signal(object)
    written = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground

    def show_card(self, card: TicketCard) -> None:
        """The request that is open, as it is now. Called on every change, on the screen or not."""
        raise NotImplementedError

    def takes(self, scan: CodeScanned) -> bool:
        """Whether a scan is for this tab, which is on the screen: True when it dealt with it."""
        return False


class TicketTabs(QWidget):
    """The first tab is the text, which a request that is not saved yet has alone."""

    asked = Signal(object)
    written = Signal()

    def __init__(self, text: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QTabBar(self)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(say(tr("Parts of the request")))
        self.bar.addTab(say(tr("Text")))
        self.bar.hide()
        self.panels: tuple[Panel, ...] = ()
        self._make: Callable[[], tuple[Panel, ...]] = tuple
        self._stack = QStackedLayout()
        self._stack.addWidget(text)
        self.bar.currentChanged.connect(self._stack.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addLayout(self._stack, 1)

    def open(self, ground: Ground, panels: tuple[str, ...] = PANELS) -> None:
        """Which panels there are; they are made when a stored request is first shown."""
        self._make = lambda: tuple(_made(each, ground) for each in panels)

    def show_draft(self) -> None:
        """Text only: what is not saved has no costs and no time."""
        self.bar.setCurrentIndex(0)
        self.bar.hide()

    def show_card(self, card: TicketCard) -> None:
        if not self.panels:
            self.panels = self._make()
            for panel in self.panels:
                panel.asked.connect(self.asked)
                panel.written.connect(self.written)
                self.bar.addTab(say(panel.title))
                self._stack.addWidget(panel)
        self.bar.setVisible(bool(self.panels))
        for panel in self.panels:
            panel.show_card(card)

    def takes(self, scan: CodeScanned) -> bool:
        """Whether the tab that is looked at dealt with the scan."""
        place = self.bar.currentIndex() - 1
        seen = self.isVisible() and self.bar.isVisible() and 0 <= place < len(self.panels)
        return seen and self.panels[place].takes(scan)

    def show_text(self) -> None:
        self.bar.setCurrentIndex(0)


def _made(name: str, ground: Ground) -> Panel:
    module, _, kind = name.partition(":")
    panel: Panel = getattr(import_module(module), kind)(ground)
    return panel
