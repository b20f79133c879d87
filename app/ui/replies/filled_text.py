"""A text block as it will be read: what it still waits for is marked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.parts.theme import tokens_now
from app.ui.replies.present import as_html


class FilledText(QLabel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_text(self, text: str, language: str) -> None:
        self.setText(as_html(text, language, tokens_now()))
