"""The page of one device: its head, and a tab for each side of its life."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from app.domain.device_page import DevicePage
from app.domain.errors import NotFound
from app.ui.devices.costs_tab import CostsTab
from app.ui.devices.documents_tab import DocumentsTab
from app.ui.devices.history_tab import HistoryTab
from app.ui.devices.model_tab import ModelTab
from app.ui.devices.overview import Overview
from app.ui.devices.present import (
    LOADING,
    NOTHING_CHOSEN,
    owner_words,
    page_pills,
    page_serial,
    page_title,
)
from app.ui.devices.tab import Tab
from app.ui.devices.warranty_tab import WarrantyTab
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import MessagePage
from app.ui.parts.clean import clean
from app.ui.parts.label import Elided, PillRow
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import CardMessage, Press
from app.ui.rooms.ground import Ground
from app.ui.scan.asks import NewRequest, OpenDevice
from app.ui.work import Ticket


class DevicePageView(QWidget):
    asked = Signal(object)
    done = Signal(object)
    edit_asked = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.page: DevicePage | None = None
        self._device = 0
        self._job: Ticket[DevicePage] | None = None
        self.title, self.serial = Elided("Muted", self), Elided("Name", self)
        self.owner, self.pills = Elided("", self), PillRow(self)
        self.history, self.documents = HistoryTab(ground, self), DocumentsTab(ground, self)
        self.costs, self.warranty = CostsTab(ground, self), WarrantyTab(ground, self)
        self.overview, self.model = Overview(ground, self), ModelTab(ground, self)
        self.tabs: tuple[Tab, ...] = (
            self.overview, self.history, self.costs, self.warranty, self.documents, self.model,
        )  # fmt: skip
        self.bar = QTabBar(self)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(say(tr("Parts of the page")))
        self._message = MessagePage(self)
        self._message.asked.connect(lambda _: self.load(self._device))
        self._lay_out()
        self._say(NOTHING_CHOSEN)

    def _lay_out(self) -> None:
        self._pages = QStackedLayout()
        for tab in self.tabs:
            self.bar.addTab(say(tab.title))
            self._pages.addWidget(tab)
            tab.asked.connect(self.asked)
            tab.done.connect(self.done)
        self.bar.currentChanged.connect(self._turn)
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(3)
        inside.addLayout(self._head())
        for widget in (self.title, self.owner, self.pills, self.bar):
            inside.addWidget(widget)
        inside.addLayout(self._pages, 1)
        self._content = content
        self._stack = QStackedLayout(self)
        self._stack.addWidget(content)
        self._stack.addWidget(self._message)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.serial, 1)
        for press in (
            Press("edit", tr("Change…"), "edit"),
            Press("request", tr("New request"), "note", "filled", shortcut="new_ticket"),
            Press("desk", tr("Show on the desk"), "headset"),
        ):
            button = PressButton(press, self)
            button.pressed_for.connect(self.act)
            row.addWidget(button)
        return row

    @property
    def device(self) -> int | None:
        """The device that is open."""
        return self.page.card.device.id if self.page is not None else None

    @property
    def message(self) -> CardMessage | None:
        return self._message.message if self._stack.currentWidget() is self._message else None

    def load(self, device: int) -> None:
        """Show this device; its own page stays on the screen while it is asked for again."""
        if self._job is not None:
            self._job.cancel()
        if device != self.device:
            self.page = None
            self._say(LOADING)
        self._device = device
        self._job = self._ground.shop.run(
            self, lambda shop: shop.device_page(device), self.show_page, self._failed
        )

    def reload(self) -> None:
        if self._device:
            self.load(self._device)

    def forget(self) -> None:
        self.page, self._device = None, 0
        self._say(NOTHING_CHOSEN)

    def show_page(self, page: DevicePage) -> None:
        self.page = page
        device = page.card.device
        self.serial.show_text(page_serial(device))
        self.title.show_text(_joined(page_title(device), clean(device.product.kind, 60)))
        self.owner.show_text(_joined(owner_words(device), clean(device.place, 100)))
        self.pills.show_pills(page_pills(page))
        for place, tab in enumerate(self.tabs):
            self.bar.setTabText(place, say(tab.heading(page)))
        self._turn(self.bar.currentIndex())
        self._stack.setCurrentWidget(self._content)

    def _turn(self, place: int) -> None:
        """Only the tab that is seen is filled: a long history need not be drawn for the overview."""
        self._pages.setCurrentIndex(place)
        tab = self.tabs[place]
        if self.page is not None and tab.page is not self.page:
            tab.show_page(self.page)

    def show_tab(self, tab: Tab) -> None:
        self.bar.setCurrentIndex(self.tabs.index(tab))

    def act(self, action: object) -> None:
        device = self.device
        if device is None:
            return
        if action == "edit":
            self.edit_asked.emit()
        elif action == "request":
            self.asked.emit(NewRequest(device))
        else:
            self.asked.emit(OpenDevice(device))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, NotFound) and self.page is not None:
            self.forget()  # it was taken back
            return
        self.page = None
        self._say(card_message(error))

    def _say(self, message: CardMessage) -> None:
        self._message.show_message(message)
        self._stack.setCurrentWidget(self._message)


def _joined(*parts: Shown) -> Shown:
    return tuple(part for part in parts if part)
