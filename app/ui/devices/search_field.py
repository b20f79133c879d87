"""Something found by typing: a field, and below it what was found. Owners and models are chosen with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.equipment import Product
from app.services.device_ports import Workshop
from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.clean import clean, number
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.rooms.ground import Ground
from app.ui.scan.refusal import refusal
from app.ui.work import Ticket

PAUSE_MS = 120
MOST = 12
ROWS = 5


class _Line(QLineEdit):
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class SearchField(QWidget):
    """``ask(text)`` is the job; ``choice`` makes an entry of each thing found."""

    chosen = Signal(object)

    def __init__(self, ground: Ground, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._job: Ticket | None = None
        self._pause = QTimer(self)
        self.line = _Line(self)
        self.line.setAccessibleName(say(name))
        self.line.setPlaceholderText(say(name))
        self.line.setMaxLength(200)
        self.line.textEdited.connect(lambda _: self._pause.start())
        self.line.down.connect(self._down)
        self.list = ChoiceList(say(tr("Found")), self)
        self.list.chosen.connect(self._chosen)
        self.list.hide()
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.setFocusProxy(self.line)

    def job(self, text: str) -> Callable[[Workshop], tuple[object, ...]]:
        raise NotImplementedError

    def choice(self, found: object) -> Choice:
        raise NotImplementedError

    def search(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        text = self.line.text().strip()
        if not text:
            self.list.hide()
            return
        self._job = self._ground.shop.run(self, self.job(text), self._found, self._failed)

    def _found(self, found: tuple[object, ...]) -> None:
        self.list.show_choices(tuple(self.choice(each) for each in found))
        self.list.setFixedHeight(self.list.height_for(ROWS))
        self.list.setVisible(bool(found))

    def _down(self) -> None:
        if self._pause.isActive() or self.list.isHidden():
            self.search()
        elif self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, value: object) -> None:
        self.list.hide()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(value)

    def _failed(self, error: Exception) -> None:
        self.list.hide()
        self._ground.tell(refusal(error))


class ProductField(SearchField):
    """A model that is there already. ``leave_out``: the one that cannot be chosen."""

    def __init__(self, ground: Ground, leave_out: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(ground, tr("Find a model"), parent)
        self._leave_out = leave_out
        self.product: Product | None = None
        self.line.textEdited.connect(lambda _: self._take(None))
        self.chosen.connect(self._take)

    def job(self, text: str) -> Callable[[Workshop], tuple[object, ...]]:
        return lambda shop: tuple(
            each for each in shop.products(text, MOST + 1) if each.id != self._leave_out
        )

    def choice(self, found: object) -> Choice:
        assert isinstance(found, Product)
        return Choice(found, clean(found.title, 80), (clean(found.kind, 40), number(found.gtin)), "device")

    def _take(self, value: object) -> None:
        self.product = value if isinstance(value, Product) else None
        if self.product is not None:
            self.line.setText(self.product.title)
