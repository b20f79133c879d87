"""The room of devices: the list at the side, the page of the one that is open, scans of either."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.equipment import Device
from app.domain.scan_results import AtHand, KnownDevice, ScanResult
from app.services.labels import LabelsOf
from app.services.scan_device import look_up
from app.ui.desk.present import Banner
from app.ui.devices.device_dialog import DeviceDialog
from app.ui.devices.finder import DeviceFinder
from app.ui.devices.page import DevicePageView
from app.ui.devices.tab import Done
from app.ui.devices.undo_row import UndoRow
from app.ui.parts.text import tr
from app.ui.rooms.ground import Ground, Room
from app.ui.scan.asks import LookUp, OpenDevice
from app.ui.scan.reading import read
from app.ui.scan.refusal import refusal
from app.ui.tickets.present import at_hand
from devices.scanning.command_codes import may_be_command
from devices.scanning.frames import Fault
from devices.scanning.ports import CodeScanned

NAME = "room_devices"
LIST_SHARE, PAGE_SHARE = 2, 3


class DevicesRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.finder, self.page = DeviceFinder(ground, self), DevicePageView(ground, self)
        self.undo_row = UndoRow(self)
        self.dialog: DeviceDialog | None = None
        self._loaded = self._behind = False
        self._lay_out()
        self.finder.chosen.connect(self.open_device)
        self.finder.print_asked.connect(self._print)
        self.finder.new_asked.connect(lambda: self.edit(None))
        self.page.asked.connect(self.asked)
        self.page.done.connect(self._done)
        self.page.edit_asked.connect(self._edit_this)
        self.undo_row.undo.connect(self._take_back)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self, self.undo_row.take_back)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        for part, share in ((self.finder, LIST_SHARE), (self.page, PAGE_SHARE)):
            card = QFrame(split)
            card.setObjectName("Card")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(12, 10, 12, 10)
            inside.addWidget(part)
            split.addWidget(card)
            split.setStretchFactor(split.indexOf(card), share)
        split.setSizes([420, 860])
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(split, 1)
        column.addWidget(self.undo_row)

    # ---- what the house tells

    def entered(self) -> None:
        if not self._loaded:
            self._loaded = True
            self.finder.load()
        self.finder.begin()

    def stored(self, changes: Changes) -> None:
        if changes.devices or changes.tickets or changes.people:
            self._behind = not self.isVisible()
            if not self._behind:
                self._load_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind:
            self._load_again()

    def _load_again(self) -> None:
        self._behind = False
        self.page.reload()
        if self._loaded:
            self.finder.load()

    def acts(self, action: str) -> bool:
        """A request from here is about the device that is open; saving is for the form that is open."""
        if action == "new_ticket" and self.page.device is not None:
            self.page.act("request")
            return True
        if action == "save" and self._form is not None:
            self._form.give()
            return True
        if action == "print_label":
            self._print()
            return True
        return action == "device_page"

    def _print(self, _: object = None) -> None:
        """Labels of what is chosen in the list, else of the device that is open."""
        devices = self.finder.selected
        if len(devices) < 2 and self.page.device is not None:
            devices = (self.page.device,)
        if devices:
            self.asked.emit(LabelsOf(devices))
        else:
            self.ground.tell(Banner(tr("Choose a device first."), "warn", False))

    def takes(self, scan: CodeScanned) -> bool:
        """Into the form that is open; else the page of the device. A command is for the desk, with the device
        that is open here."""
        if scan.fault is not Fault.NONE:
            return False
        if may_be_command(scan.raw):
            if self.page.device is not None:
                self.asked.emit(OpenDevice(self.page.device))
            return False
        if self._form is not None:
            self._form.take_scan(scan.raw, self.ground.tools.makers)
            return True
        return self._look_up(scan.raw)

    def _look_up(self, raw: bytes) -> bool:
        try:
            text = raw.decode()
        except UnicodeDecodeError:
            return False
        at, rules = at_hand(self.ground.desk(), AtHand()), self.ground.tools.makers

        def found(result: ScanResult) -> None:
            if isinstance(result, KnownDevice):
                self.open_device(result.card.device.id)
            else:
                self.asked.emit(LookUp(text))

        self.ground.shop.run(self, lambda shop: look_up(read(raw, rules), shop, at), found, self._failed)
        return True

    # ---- one device

    def open_device(self, device: object) -> None:
        if isinstance(device, int):
            self.page.load(device)
            self.finder.mark(device)

    @property
    def _form(self) -> DeviceDialog | None:
        return self.dialog if self.dialog is not None and self.dialog.isVisible() else None

    def _edit_this(self) -> None:
        if self.page.page is not None:
            self.edit(self.page.page.card.device)

    def edit(self, device: Device | None) -> None:
        """The form of a device, None for a new one; one with something unsaved comes back instead."""
        form = self._form
        if form is not None and form.changed:
            form.activateWindow()
            form.tell(tr("Save this one first, or close it."))
            return
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
        self.dialog = DeviceDialog(self.ground, device, self)
        self.dialog.saved.connect(self._saved)
        self.dialog.show()

    def _saved(self, device: Device, done: Done) -> None:
        self.open_device(device.id)
        self._done(done)

    # ---- written, and taken back

    def _done(self, done: Done) -> None:
        self.undo_row.show_done(done)
        self._load_again()

    def _take_back(self, done: Done) -> None:
        undo = done.undo
        assert undo is not None
        words = tr("Taken back.")
        self.ground.shop.run(self, lambda shop: undo(shop), lambda _: self._done(Done(words)), self._failed)

    def _failed(self, error: Exception) -> None:
        self.ground.tell(refusal(error))
