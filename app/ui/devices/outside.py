"""A document opened by the system's program, as a copy: what that program does to it stays outside."""

import tempfile
from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.domain.documents import Document
from app.ui.desk.present import Banner
from app.ui.devices.document_words import open_press
from app.ui.parts.text import Shown, tr
from app.ui.rooms.ground import Ground


class Outside:
    """``owner``: the widget that asks; an answer after its end is dropped."""

    def __init__(self, ground: Ground, owner: QWidget, failed: Callable[[Exception], None]) -> None:
        self._ground, self._owner, self._failed = ground, owner, failed
        self._folder = ""

    def open(self, document: Document) -> None:
        """Kinds that a program might run are refused, with the reason."""
        press = open_press(document)
        if press.why:
            self._tell(press.why)
            return
        if not self._folder:
            self._folder = tempfile.mkdtemp(prefix="ringdesk-")
        number, folder = document.id, self._folder
        self._ground.shop.run(
            self._owner, lambda shop: shop.copy_document(number, folder), self._opened, self._failed
        )

    def _opened(self, path: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self._tell(tr("This system has no program for such files. Save a copy instead."))

    def _tell(self, words: Shown) -> None:
        self._ground.tell(Banner(words, "warn", False))
