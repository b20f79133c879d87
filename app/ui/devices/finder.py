"""The list of devices: a field to search in, how many there are, and rows that say what must be known."""

from collections.abc import Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.device_page import DeviceList
from app.ui.devices.present import LOADING, NO_DEVICES, NONE_FOUND, count_words, entry_words
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import MessagePage
from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.label import Elided
from app.ui.parts.one_page import OnePage
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import CardMessage, Press
from app.ui.rooms.ground import Ground
from app.ui.work import Ticket

PAUSE_MS = 120
MOST = 200


class _Field(QLineEdit):
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)


class _Devices(ChoiceList):
    """A click opens; with Ctrl or Shift, and with Shift and arrows, several are chosen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        several = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self.blockSignals(bool(event.modifiers() & several))  # itemClicked would open it
        try:
            super().mouseReleaseEvent(event)
        finally:
            self.blockSignals(False)

    @property
    def selected(self) -> tuple[object, ...]:
        return tuple(choice.value for row, choice in enumerate(self.choices) if self.item(row).isSelected())

    def select(self, values: Collection[object]) -> None:
        for row, choice in enumerate(self.choices):
            self.item(row).setSelected(choice.value in values)


class DeviceFinder(QWidget):
    chosen = Signal(object)
    """The id of a device."""
    new_asked = Signal()
    print_asked = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._job: Ticket[DeviceList] | None = None
        self._pause = QTimer(self)
        self.field = _Field(self)
        self.field.setPlaceholderText(say(tr("Serial number, model, place or owner")))
        self.field.setAccessibleName(say(tr("Find a device")))
        self.field.setMaxLength(200)
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._entered)
        self.field.down.connect(self._down)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.load)
        self.count = Elided("Muted", self)
        self.new = PressButton(Press("new", tr("New device"), "device"), self)
        self.new.pressed_for.connect(lambda _: self.new_asked.emit())
        words = tr("Print labels")
        self.print = PressButton(Press("print", words, "label", shortcut="print_label"), self, icon_only=True)
        self.print.pressed_for.connect(lambda _: self.print_asked.emit())
        self.list = _Devices(say(tr("Devices")), self)
        self.list.chosen.connect(self.chosen)
        self._message = MessagePage(self)
        self._message.asked.connect(lambda _: self.load())
        self._lay_out()

    def _lay_out(self) -> None:
        self._stack = OnePage()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._message)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.print)
        row.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addLayout(row)
        column.addLayout(self._stack, 1)
        self._say(LOADING)

    @property
    def message(self) -> CardMessage | None:
        return self._message.message if self._stack.currentWidget() is self._message else None

    def begin(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def load(self) -> None:
        """Ask again for what stands in the field; an older question is forgotten."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        text = self.field.text()
        self._job = self._ground.shop.run(
            self, lambda shop: shop.list_devices(text, MOST), self._show, self._failed
        )

    def _show(self, found: DeviceList) -> None:
        before, several = self.list.currentItem(), self.list.selected
        here = self.list.choices[self.list.currentRow()].value if before is not None else None
        choices = []
        for entry in found.entries:
            words = entry_words(entry)
            choices.append(Choice(entry.line.id, words.title, words.details, words.icon, words.pill))
        self.list.show_choices(tuple(choices))
        self.mark(here)
        if len(several) > 1:
            self.list.select(several)
        self.count.show_text(count_words(found, bool(self.field.text().strip())))
        if choices:
            self._stack.setCurrentWidget(self.list)
        else:
            self._say(NONE_FOUND if found.total else NO_DEVICES)

    @property
    def selected(self) -> tuple[int, ...]:
        """The devices that are chosen in the list, from above."""
        return tuple(each for each in self.list.selected if isinstance(each, int))

    def mark(self, device: object) -> None:
        """The row of the device that is open."""
        for place, choice in enumerate(self.list.choices):
            if choice.value == device:
                self.list.setCurrentRow(place)

    def _failed(self, error: Exception) -> None:
        self.count.show_text("")
        self._say(card_message(error))

    def _say(self, message: CardMessage) -> None:
        self._message.show_message(message)
        self._stack.setCurrentWidget(self._message)

    def _entered(self) -> None:
        """Enter opens the only device there is, else goes into the list."""
        if self._pause.isActive():
            self.load()
        elif self.list.count() == 1:
            self.list.setCurrentRow(0)
            self.list.choose_current()
        else:
            self._down()

    def _down(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(max(0, self.list.currentRow()))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
