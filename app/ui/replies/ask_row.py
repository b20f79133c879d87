"""What a text still waits for, asked at its foot: one short field for each place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.domain.placeholders import placeholders
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr

HEIGHT = 36
MOST = 3
"""Fields beside each other; the next one comes when one is filled."""


def asked_words(written: str) -> Shown:
    """What to ask for: the variable's own words, or the name somebody gave the place."""
    places = placeholders(written)
    if not places or places[0].nested:
        return written
    # Imported with the first place that waits: the first picture of the desk does without.
    from app.domain.reply_values import BY_NAME

    variable = BY_NAME.get(places[0].name)
    return Text(variable.title) if variable is not None else places[0].name


class AskField(QLineEdit):
    done = Signal()
    """Enter, or Tab: on to the next."""
    back = Signal()
    left = Signal()

    def __init__(self, written: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.written = written
        words = say(asked_words(written))
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        self.setMaxLength(200)

    def focusNextPrevChild(self, forward: bool) -> bool:
        (self.done if forward else self.back).emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class AskRow(QFrame):
    filled = Signal(object, object)
    """A place as it is written, and what to put there."""
    left = Signal()
    """The keyboard goes back to the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("AskRow")
        self.setAccessibleName(say(tr("Fill in")))
        self.fields: list[AskField] = []
        self._waiting: tuple[str, ...] = ()
        self._words = QLabel(say(tr("Fill in")), self)
        self._words.setObjectName("Muted")
        self._more = QLabel(self)
        self._more.setObjectName("Muted")
        self._rest = Elided("Warning", self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 3, 6, 3)
        self._row.setSpacing(6)
        self._row.addWidget(self._words)
        self._row.addWidget(self._more)
        self._row.addWidget(self._rest)
        self.hide()

    def show_waiting(self, waiting: tuple[str, ...]) -> None:
        """Fields that are asked for still stay as they are, with what was typed into them."""
        if waiting == self._waiting:
            return
        self._waiting = waiting
        asked = [each for each in waiting if each.endswith("}}") and not each.startswith("{{>")]
        wanted = asked[:MOST]
        for field in [each for each in self.fields if each.written not in wanted]:
            self.fields.remove(field)
            if field.hasFocus():
                self.left.emit()
            field.hide()
            field.deleteLater()
        there = {field.written: field for field in self.fields}
        self.fields = [there.get(each) or self._made(each) for each in wanted]
        for place, field in enumerate(self.fields):
            self._row.insertWidget(place + 1, field, 1)
            field.show()
        more = len(asked) - len(wanted)
        self._more.setText(f"+{more}")
        self._more.setVisible(bool(more))
        left = [each for each in waiting if each not in asked]
        self._rest.show_text(tr("Take out: {names}").of(names=", ".join(left)) if left else "")
        self._rest.setVisible(bool(left))
        self._words.setVisible(bool(wanted))

    def _made(self, written: str) -> AskField:
        field = AskField(written, self)
        field.done.connect(self._done)
        field.back.connect(self._back)
        field.left.connect(self.left)
        return field

    def begin(self) -> bool:
        """The keyboard to the first field; False when there is none."""
        if self.fields:
            self.fields[0].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(self.fields)

    def settle(self) -> None:
        """Give what stands in the fields."""
        for written, value in [(field.written, field.text().strip()) for field in self.fields]:
            if value:
                self.filled.emit(written, value)

    def _done(self) -> None:
        field = self.sender()
        assert isinstance(field, AskField)
        place = self.fields.index(field)
        after = self.fields[place + 1].written if place + 1 < len(self.fields) else ""
        value = field.text().strip()
        if value:
            # While it has the keyboard: it is gone afterwards, and Qt would choose who comes next.
            self._to(place + 1)
            self.filled.emit(field.written, value)
            after = after or next((each.written for each in self.fields), "")
        then = next((number for number, each in enumerate(self.fields) if each.written == after), None)
        self._to(len(self.fields) if then is None else then)

    def _back(self) -> None:
        field = self.sender()
        assert isinstance(field, AskField)
        self._to(self.fields.index(field) - 1)

    def _to(self, place: int) -> None:
        if 0 <= place < len(self.fields):
            self.fields[place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()
