"""Who changed a text block, when and how; an older version goes back into the editor, to be saved or not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.text_blocks import BlockVersion
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.present import House
from app.ui.replies.filled_text import FilledText
from app.ui.replies.present import VERSIONS, version_rows


class VersionsDialog(QDialog):
    taken = Signal(object)
    """The ``TextBlock`` as it was."""

    def __init__(
        self, versions: tuple[BlockVersion, ...], language: str, names: House, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Versions of “{name}”").of(name=clean(versions[0].block.name, 60))))
        self.resize(680, 440)
        self._versions, self._language = versions, language
        self.table = RowsView(VERSIONS, say(tr("Versions")), self)
        self.preview = FilledText(self)
        self.take = PressButton(Press("take", tr("Take this version back"), "undo", "filled"), self)
        self.take.pressed_for.connect(self._take)
        close = PressButton(Press("close", tr("Close")), self)
        close.pressed_for.connect(lambda _: self.close())
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.take)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 2)
        column.addWidget(self.preview, 1)
        column.addLayout(foot)
        self.table.selectionModel().currentRowChanged.connect(self._show)
        self.table.opened.connect(self._take)
        self.table.show_rows_at(version_rows(versions, names))
        self.table.setFocus()

    @property
    def current(self) -> BlockVersion:
        return self._versions[max(0, self.table.currentIndex().row())]

    def _show(self, *_: object) -> None:
        block = self.current.block
        language = self._language if block.text(self._language) else next(iter(block.languages), "en")
        self.preview.show_text(block.text(language), language)

    def _take(self, _: object = None) -> None:
        if self.take.isEnabled():
            self.taken.emit(self.current.block)
            self.close()
