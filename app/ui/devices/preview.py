"""What a document looks like: pictures, the first page of a PDF where Qt can read it, the beginning of text.

Read on the worker's thread: a large photograph takes a moment to unpack.
"""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.documents import Document
from app.ui.devices.document_words import LOOKING, NO_PREVIEW, NOT_CHOSEN, NOT_SHOWN
from app.ui.errors import card_message
from app.ui.parts.card import MessagePage
from app.ui.parts.one_page import OnePage
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import CardMessage
from app.ui.rooms.ground import Ground
from app.ui.work import Ticket

LARGEST = QSize(900, 900)
MOST_TEXT = 8000
"""Characters of a text: about a page or two."""
MOST_PDF = 20 * 1024 * 1024
MEMORY_MB = 256
"""What one picture may take unpacked: a small file may claim to be a picture of a gigapixel."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What there is to show: a picture, a text, or neither. ``broken``: it could not be read."""

    image: QImage | None = None
    text: str = ""
    broken: bool = False


def look_at(document: Document, path: str) -> Seen:
    """Any thread."""
    if document.is_picture:
        return _picture(path)
    if document.is_text:
        with open(path, "rb") as file:
            return Seen(text=file.read(4 * MOST_TEXT).decode("utf-8", "replace")[:MOST_TEXT])
    if document.media == "application/pdf" and document.size <= MOST_PDF:
        return _first_page(path)
    return Seen()


def _picture(path: str) -> Seen:
    QImageReader.setAllocationLimit(MEMORY_MB)
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > LARGEST.width() or size.height() > LARGEST.height()):
        reader.setScaledSize(size.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return Seen(broken=True) if image.isNull() else Seen(image)


def _first_page(path: str) -> Seen:
    try:
        from PySide6.QtPdf import QPdfDocument
    except ImportError:  # the Addons are an extra
        return Seen()
    document = QPdfDocument()
    try:
        if document.load(path) != QPdfDocument.Error.None_ or not document.pageCount():
            return Seen(broken=True)
        size = document.pagePointSize(0).toSize().scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
        page = document.render(0, size)
        if page.isNull():
            return Seen(broken=True)
        paper = QImage(page.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        _lay_on(paper, page)
        return Seen(paper)
    finally:
        document.close()


def _lay_on(paper: QImage, page: QImage) -> None:
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()


class Preview(QWidget):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._job: Ticket[Seen] | None = None
        self._shown: Document | None = None
        self._image: QImage | None = None
        self.picture, self.text = QLabel(self), QPlainTextEdit(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(1, 1)
        self.picture.setAccessibleName(say(tr("Preview")))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say(tr("Preview")))
        self._message = MessagePage(self)
        self._message.asked.connect(lambda _: self._load())
        self._stack = OnePage()
        for page in (self._message, self.picture, self.text):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._stack)
        self._say(NOT_CHOSEN)

    @property
    def message(self) -> CardMessage | None:
        return self._message.message if self._stack.currentWidget() is self._message else None

    def show_document(self, document: Document | None) -> None:
        if document == self._shown:
            return
        self._shown = document
        self._load()

    def _load(self) -> None:
        if self._job is not None:
            self._job.cancel()
        document = self._shown
        if document is None:
            self._say(NOT_CHOSEN)
            return
        self._say(LOOKING)
        self._job = self._ground.shop.run(
            self, lambda shop: look_at(document, shop.document_path(document.id)), self._show, self._failed
        )

    def _show(self, seen: Seen) -> None:
        if seen.broken:
            self._say(CardMessage("error", NOT_SHOWN))
        elif seen.image is not None:
            self._image = seen.image
            self._stack.setCurrentWidget(self.picture)
            self._fit()
        elif seen.text:
            self.text.setPlainText(seen.text)
            self._stack.setCurrentWidget(self.text)
        else:
            self._say(NO_PREVIEW)

    def _fit(self) -> None:
        if self._image is not None:
            room = self.size() * self.devicePixelRatio()
            fitted = self._image
            if fitted.width() > room.width() or fitted.height() > room.height():
                fitted = fitted.scaled(
                    room,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            pixmap = QPixmap.fromImage(fitted)
            pixmap.setDevicePixelRatio(self.devicePixelRatio())
            self.picture.setPixmap(pixmap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stack.currentWidget() is self.picture:
            self._fit()

    def _failed(self, error: Exception) -> None:
        self._say(card_message(error))

    def _say(self, message: CardMessage) -> None:
        self._image = None
        self._message.show_message(message)
        self._stack.setCurrentWidget(self._message)
