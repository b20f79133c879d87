"""The learning scan: scan the code on the screen, and port, speed, parity and ends of codes are known."""

from collections.abc import Callable, Mapping
from contextlib import suppress

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.services.readers import Learning, ReadersDoor
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.readers.bars import BarCode
from app.ui.readers.present import LEARN_CODE, TYPES, learned_words, learning_event, learning_words
from devices.scanning.identity import PortIdentity
from devices.scanning.label import SymbolKind
from devices.scanning.ports import LearningEvent, ReaderLearned


class LearnDialog(QDialog):
    learned = Signal(object)
    """``ReaderLearned``: set it up, name it. The dialog is closed and so are its ports."""
    _told = Signal(object)

    def __init__(self, door: ReadersDoor, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Find a scanner")))
        self.setMinimumWidth(520)
        self._door, self._names = door, names
        self._learning: Learning | None = None
        self._typed = ""
        self.code = BarCode(self)
        self.code.show_symbol(door.symbol(SymbolKind.CODE128, LEARN_CODE))
        self.said = QPlainTextEdit(self)
        self.said.setReadOnly(True)
        self.said.setMinimumHeight(110)
        self.said.setAccessibleName(say(tr("What is heard")))
        self.said.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("socket://192.0.2.7:4001")
        self.address.setAccessibleName(say(tr("Port or address that is in no list")))
        self.address.returnPressed.connect(self.listen)
        self._lay_out()
        # The readers' threads tell; the signal brings it here.
        self._told.connect(self._hear)
        self.listen()

    def _lay_out(self) -> None:
        ask = QLabel(say(tr("Scan this code with the new scanner.")), self)
        ask.setObjectName("Heading")
        width = number_of(self.code.millimetres)
        size = QLabel(
            say(tr("True size: {width} mm wide. Hold the scanner 10 to 20 cm away.").of(width=width)), self
        )
        size.setObjectName("Muted")
        again = PressButton(Press("listen", tr("Listen there too"), "search"), self)
        again.pressed_for.connect(self.listen)
        cancel = PressButton(Press("cancel", tr("Cancel"), "close"), self)
        cancel.pressed_for.connect(self._cancel)
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(again)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        for widget in (ask, self.code, size, self.said):
            column.addWidget(widget)
        column.addLayout(row)

    @property
    def lines(self) -> list[str]:
        """What was said so far."""
        return self.said.toPlainText().splitlines()

    def listen(self, _: object = None) -> None:
        """Begins, or begins again with the address that was typed."""
        self._stop()
        path = self.address.text().strip()
        also = (PortIdentity(path=path),) if path else ()
        tell: Callable[[LearningEvent], None] = self._deliver
        self._learning = self._door.learn(tell, LEARN_CODE, also)
        self._say(learning_words(self._learning.listening))
        self.setFocus()

    def _deliver(self, event: LearningEvent) -> None:
        with suppress(RuntimeError):  # told in the moment in which the window goes
            self._told.emit(event)

    @Slot(object)
    def _hear(self, event: LearningEvent) -> None:
        if self._learning is None:
            return
        self._say(learning_event(event, self._names))
        if isinstance(event, ReaderLearned):
            self._say(learned_words(event))
            self.close()
            self.learned.emit(event)

    def _say(self, words: Shown) -> None:
        self.said.appendPlainText(say(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A scanner that types sends its keys here: nothing else has the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            if self._typed.upper().endswith(LEARN_CODE):
                self._say(TYPES)
            self._typed = ""
            return
        self._typed = (self._typed + event.text())[-80:]
        super().keyPressEvent(event)

    def _cancel(self, _: object = None) -> None:
        self.close()

    def done(self, result: int) -> None:
        """However it is left, its ports are closed."""
        self._stop()
        super().done(result)

    def _stop(self) -> None:
        learning, self._learning = self._learning, None
        if learning is not None:
            learning.stop()


def number_of(millimetres: float) -> str:
    return f"{millimetres:.0f}"
