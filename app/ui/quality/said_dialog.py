"""What was said of a call, to read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.quality.reviews import Review
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.present import House
from app.ui.quality.present import review_lines


class SaidText(QPlainTextEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(say(tr("What was said of the call")))

    def show_review(self, review: Review | None, names: House) -> None:
        self.setPlainText("\n".join(map(say, review_lines(review, names))) if review else "")


class SaidDialog(QDialog):
    back = Signal()
    """The review is to be taken back; as long as nobody has answered."""

    def __init__(self, review: Review, names: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Review of a call of {who}").of(who=names.operator(review.of.operator))))
        self.resize(620, 480)
        self.text = SaidText(self)
        self.text.show_review(review, names)
        close = PressButton(Press("close", tr("Close")), self)
        close.pressed_for.connect(lambda _: self.close())
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        foot = QHBoxLayout()
        if review.replied is None:
            self.take_back = PressButton(Press("back", tr("Take back"), "undo"), self)
            self.take_back.pressed_for.connect(lambda _: self.back.emit())
            foot.addWidget(self.take_back)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
