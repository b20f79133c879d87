"""The room of stock: three pages, and scans that find a part or a return, or go into stock."""

from PySide6.QtWidgets import QStackedLayout, QTabBar, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.returns import Return
from app.domain.stock import Part
from app.services.device_ports import Workshop
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.rooms.ground import Ground, Room
from app.ui.scan.asks import OpenDevice
from app.ui.service.codes import devices_named, readings
from app.ui.stock.loans_page import LoansPage
from app.ui.stock.parts_page import PartsPage
from app.ui.stock.returns_page import ReturnsPage
from devices.scanning.command_codes import may_be_command
from devices.scanning.frames import Fault
from devices.scanning.ports import CodeScanned


class StockRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.parts, self.loans, self.returns = PartsPage(ground), LoansPage(ground), ReturnsPage(ground)
        self.pages = (self.parts, self.loans, self.returns)
        self.bar = QTabBar(self)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(say(tr("Pages of the stock")))
        self._stack = QStackedLayout()
        for page, words in zip(self.pages, (tr("Parts"), tr("Loaners"), tr("Returns")), strict=True):
            self.bar.addTab(say(words))
            self._stack.addWidget(page)
            page.asked.connect(self.asked)
        self.bar.currentChanged.connect(self._turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addLayout(self._stack, 1)

    def entered(self) -> None:
        self.pages[self.bar.currentIndex()].begin()

    def stored(self, changes: Changes) -> None:
        if (changes.tickets or changes.devices) and self.isVisible():
            self.pages[self.bar.currentIndex()].load()

    def _turned(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.pages[place].begin()

    # ---- scans

    def takes(self, scan: CodeScanned) -> bool:
        """Command codes act on the desk; everything else is for the shelf while somebody stands here."""
        if scan.fault is not Fault.NONE or may_be_command(scan.raw):
            return False
        text = scan.raw.decode("utf-8", "replace").strip()
        dialogs = (page.dialog for page in self.pages)
        if any(dialog is not None and dialog.takes(text) for dialog in dialogs):
            return True
        if self.parts.take_in.isVisible():
            self.parts.take_in.take(text)
        else:
            self._find(text)
        return True

    def _find(self, text: str) -> None:
        rules = self.ground.tools.makers

        def job(shop: Workshop) -> Part | Return | OpenDevice | None:
            codes = readings(text, rules)
            of = shop.find_return(codes)
            if of is not None and of.is_open:
                return of
            part = shop.find_part(codes)
            if part is not None:
                return part
            devices = devices_named(text, rules, shop)
            return OpenDevice(devices[0].id) if len(devices) == 1 else of

        self.ground.shop.run(self, job, lambda found: self._show(text, found), self.parts.refuse)

    def _show(self, text: str, found: Part | Return | OpenDevice | None) -> None:
        if isinstance(found, OpenDevice):
            self.asked.emit(found)
        elif isinstance(found, Return):
            self.bar.setCurrentIndex(2)
            self.returns.open_return(found.id)
        else:
            self.bar.setCurrentIndex(0)
            if found is None:
                self.parts.take_in.begin(text)
            else:
                self.parts.show_part(found)
