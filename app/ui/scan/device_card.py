"""The card "Scanned device": a field to type a serial number in, and below it what came of the last scan."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.domain.scan_results import KnownDevice, ScanResult, SeveralDevices, UnknownDevice
from app.domain.service_history import DeviceCard as Card_
from app.ui.parts.card import Card, MessagePage
from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Ask, CardMessage, Pill
from app.ui.scan.asks import LookUp, OpenDevice
from app.ui.scan.device_view import DeviceView
from app.ui.scan.new_device import NewDeviceForm
from app.ui.scan.present import EMPTY, choice_words, doubts, result_message, result_pill

MOST_CHOICES = 4


class _Pages(QStackedWidget):
    """As high as the page that is shown."""

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()


class DeviceCard(QWidget):
    asked = Signal(object)
    """``Ask`` or a value of ``asks``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(say(tr("Serial number or another code")))
        self.field.setAccessibleName(say(tr("Look up a device")))
        self.field.setMaxLength(400)
        self.field.setClearButtonEnabled(False)
        self.field.returnPressed.connect(self._typed)
        self.view, self.form = DeviceView(self), NewDeviceForm(self)
        self.choices = ChoiceList(say(tr("Devices with this number")), self)
        self.choices.chosen.connect(self._chosen)
        self.message = MessagePage(self)
        for part in (self.view, self.form, self.message):
            part.asked.connect(self._pass_on)
        self._pages = _Pages(self)
        for page in (self.message, self.view, self.choices, self.form):
            self._pages.addWidget(page)
        self._doubts = QLabel(self)
        self._doubts.setObjectName("Muted")
        self._doubts.setWordWrap(True)
        self._doubts.setMinimumWidth(1)
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        for widget in (self.field, self._pages, self._doubts):
            inside.addWidget(widget)
        self.card = Card(tr("Scanned device"), content, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.forget()

    # ---- what is shown

    def forget(self) -> None:
        """Nothing was scanned."""
        self.say_instead(EMPTY)

    def say_instead(self, message: CardMessage) -> None:
        """Loading, an error, or why there is no device."""
        self.message.show_message(message)
        self._turn(self.message, None)
        self._doubts.hide()

    def show_card(self, card: Card_) -> None:
        """A known device, scanned or opened by hand."""
        self.view.show_card(card)
        self._turn(self.view, Pill(tr("known"), "ok"))

    def show_result(self, result: ScanResult) -> None:
        self._show_doubts(result)
        message = result_message(result)
        if message is not None:
            self.say_instead(message)
            self.card.show_pill(result_pill(result))
        elif isinstance(result, KnownDevice):
            self.show_card(result.card)
        elif isinstance(result, SeveralDevices):
            self._show_choices(result)
        elif isinstance(result, UnknownDevice):
            self.form.show_result(result)
            self._turn(self.form, result_pill(result))

    def _show_choices(self, result: SeveralDevices) -> None:
        found = (Choice(line.id, *choice_words(line), "unknown") for line in result.devices)
        self.choices.show_choices(tuple(found))
        self.choices.setFixedHeight(self.choices.height_for(MOST_CHOICES))
        self._turn(self.choices, result_pill(result))

    def _show_doubts(self, result: ScanResult) -> None:
        words = doubts(result.code)
        self._doubts.setText("\n".join(say(each) for each in words))
        self._doubts.setVisible(bool(words))

    def _turn(self, page: QWidget, pill: Pill | None) -> None:
        for each in (self.message, self.view, self.choices, self.form):
            each.setSizePolicy(
                QSizePolicy.Policy.Preferred,
                QSizePolicy.Policy.Preferred if each is page else QSizePolicy.Policy.Ignored,
            )
        self._pages.setCurrentWidget(page)
        self._pages.updateGeometry()
        self.card.show_pill(pill)

    @property
    def page(self) -> QWidget | None:
        """Which of ``message``, ``view``, ``choices`` and ``form`` is shown."""
        return self._pages.currentWidget()

    # ---- keyboard

    def begin(self) -> None:
        """The key of this card: to what it asks now, else to the field."""
        if self.page is self.form and not self.form.isAncestorOf(self.focusWidget() or self):
            self.form.begin()
        elif self.page is self.choices and not self.choices.hasFocus():
            self.choices.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.choices.setCurrentRow(0)
        else:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.page is not self.message:
            self.asked.emit(Ask("forget_device"))
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        text = self.field.text().strip()
        if text:
            self.field.clear()
            self.asked.emit(LookUp(text))

    def _chosen(self, device: object) -> None:
        if isinstance(device, int):
            self.asked.emit(OpenDevice(device))

    def _pass_on(self, value: object) -> None:
        # A message's button says its action's name only.
        self.asked.emit(Ask("look_again") if value == "retry" else value)
