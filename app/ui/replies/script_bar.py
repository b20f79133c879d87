"""One step of a call script above the desk: what to say, and one field for the answer. A card number has a
field of its own, which keeps it out of the recording while it has the keyboard, and forgets it at once.

Enter goes on, Shift+Enter back, arrows choose, Escape puts it aside.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.folding import fold
from app.ui.parts.button import PressButton
from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.recordings.focus_mask import MASKS

SEEN = 4
CARD_LENGTH = 40
"""With spaces or hyphens between its digits."""
_SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhPreferNumbers
_NEXT = Press("next", tr("Go on"), "check", "filled", key="Enter")
_BACK = Press("back", tr("One step back"), "undo", key="Shift+Enter")
_ASIDE = Press("aside", tr("Put aside"), "close", key="Esc")


class ScriptField(QLineEdit):
    moved = Signal(object)
    pressed = Signal(object)
    """``next``, ``back`` or ``aside``."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if (
                event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            ):
                self.pressed.emit("back")
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.pressed.emit("next")
            case Qt.Key.Key_Escape:
                self.pressed.emit("aside")
            case _:
                super().keyPressEvent(event)


class ScriptBar(QFrame):
    """``quiet``: it is offered, and does not take the keyboard."""

    answered = Signal(object)
    """What was typed, or the value of what was chosen."""
    back = Signal()
    aside = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Bar")
        self.quiet = False
        self._choices: tuple[Choice, ...] = ()
        self.head = Elided("Muted", self)
        self.words = QLabel(self)
        self.words.setObjectName("Heading")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.list = ChoiceList(say(tr("Answers")), self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(self.answered)
        self.field, self.card = self._made_field(500), self._made_field(CARD_LENGTH)
        self.card.setProperty(MASKS, True)
        self.card.setInputMethodHints(_SENSITIVE)
        self.card.hide()
        self.said = Elided("Warning", self)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.card, 1)
        self.buttons = {each.action: PressButton(each, self) for each in (_BACK, _NEXT, _ASIDE)}
        for button in self.buttons.values():
            button.pressed_for.connect(self._pressed)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 7, 14, 7)
        for part in (self.head, self.words):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.list)
        column.addWidget(self.said)
        self.hide()

    def _made_field(self, most: int) -> ScriptField:
        field = ScriptField(self)
        field.setMaxLength(most)
        field.textChanged.connect(lambda _: self._show_fitting())
        field.pressed.connect(self._pressed)
        field.moved.connect(self.list.move_by)
        return field

    @property
    def entry(self) -> ScriptField:
        """The field that is seen."""
        return self.field if self.card.isHidden() else self.card

    def turn_to_card(self, wanted: bool) -> None:
        """From one field to the other, and the keyboard with it."""
        new, old = (self.card, self.field) if wanted else (self.field, self.card)
        if new is self.entry:
            return
        new.show()
        if old.hasFocus():
            new.setFocus(Qt.FocusReason.OtherFocusReason)
        old.hide()
        _forget(old)

    def show_step(self, head: Shown, words: str, choices: tuple[Choice, ...], prompt: Shown) -> None:
        """``words``: markup. ``prompt``: what to type; empty when there is nothing to type but Enter."""
        self._choices = choices
        self.head.show_text(head)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.entry.setPlaceholderText(say(prompt))
        self.entry.setAccessibleName(say(prompt))
        _forget(self.entry)
        self._show_fitting()
        self.tell("")
        self.show()
        if not self.quiet:
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, words: Shown) -> None:
        self.said.show_text(words)
        self.said.setVisible(bool(words))

    def allow_back(self, possible: bool) -> None:
        self.buttons["back"].setEnabled(possible)

    def leave(self) -> None:
        """Else the next button has the keyboard, and one more Enter would press that."""
        if not self.isHidden():
            inside = self.isAncestorOf(self.window().focusWidget() or self.window())
            self.hide()
            _forget(self.card)
            if inside:
                self.window().setFocus()

    def _show_fitting(self) -> None:
        asked = fold(self.entry.text())
        fit = tuple(each for each in self._choices if asked in fold(say(each.title)))
        self.list.show_choices(fit)
        self.list.setVisible(bool(fit))
        self.list.setFixedHeight(self.list.height_for(SEEN))
        # Without a word typed or an arrow pressed, Enter answers nothing.
        if fit and asked:
            self.list.setCurrentRow(0)

    def _pressed(self, action: str) -> None:
        if action == "back":
            if self.buttons["back"].isEnabled():
                self.back.emit()
        elif action == "aside":
            self.aside.emit()
        elif not self._choices:
            self.answered.emit(self.entry.text())
        elif not self.list.choose_current():
            self.tell(tr("Choose one of the answers."))


def _forget(field: ScriptField) -> None:
    """Empty, and Ctrl+Z brings nothing back: ``clear`` could be undone."""
    field.setText("")
