"""One text block as a supervisor writes it: name, tags, a text for each language, and how it will be read."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import RingdeskError
from app.domain.placeholders import LONGEST
from app.domain.reply_values import VARIABLES, example_values
from app.domain.text_blocks import LANGUAGES, TextBlock, checked_block, filled, shelf, tidy
from app.ui.errors import details
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.replies.filled_text import FilledText
from app.ui.replies.present import LANGUAGE_NAMES
from app.ui.replies.waiting_text import lean


class BlockEditor(QWidget):
    edited = Signal()
    """Something stands there that was not there before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block = TextBlock(0, "")
        self._others: tuple[TextBlock, ...] = ()
        self._at = datetime.fromtimestamp(0).astimezone()
        self._filling = False
        self._make_fields()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (words, field) in enumerate(((tr("Name"), self.name), (tr("Tags"), self.tags))):
            caption = QLabel(say(words), self)
            caption.setObjectName("Muted")
            caption.setBuddy(field)
            field.setAccessibleName(say(words))
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1)
        example = QLabel(say(tr("As it will be read, with made-up data")), self)
        example.setObjectName("Muted")
        beside = QHBoxLayout()
        beside.addWidget(example, 1)
        beside.addWidget(self.insert)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addWidget(self.pages, 3)
        column.addLayout(beside)
        column.addWidget(self._shown, 2)
        column.addWidget(self.fault)

    def _make_fields(self) -> None:
        self.name, self.tags = QLineEdit(self), QLineEdit(self)
        self.name.setMaxLength(LONGEST)
        self.tags.setPlaceholderText(say(tr("Words to find it by, with commas between")))
        self.pages = self._make_pages()
        self.insert = self._make_insert()
        self.preview = FilledText(self)
        self.preview.setObjectName("Plain")
        self.preview.setAccessibleName(say(tr("Preview")))
        self._shown = QScrollArea(self)
        self._shown.setWidget(self.preview)
        self._shown.setWidgetResizable(True)
        self._shown.setMinimumHeight(70)
        self.fault = Elided("Warning", self)
        self.name.textEdited.connect(self._typed)
        self.tags.textEdited.connect(self._typed)
        self.pages.currentChanged.connect(self._check)

    def _make_pages(self) -> QTabWidget:
        pages = QTabWidget(self)
        pages.setDocumentMode(True)
        self.texts: dict[str, QPlainTextEdit] = {}
        for language in LANGUAGES:
            text = self.texts[language] = QPlainTextEdit(self)
            text.setTabChangesFocus(True)
            # By the language that is written, not by that of the window.
            right = language == "fa"
            side = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
            text.setLayoutDirection(side)
            lean(text, right=right)
            text.setAccessibleName(say(LANGUAGE_NAMES[language]))
            text.textChanged.connect(self._typed)
            pages.addTab(text, say(LANGUAGE_NAMES[language]))
        return pages

    def _make_insert(self) -> QComboBox:
        insert = QComboBox(self)
        insert.setAccessibleName(say(tr("Put a variable into the text")))
        insert.addItem(say(tr("Variable…")))
        for variable in VARIABLES:
            insert.addItem(f"{say(Text(variable.title))}  {{{{{variable.name}}}}}", variable.name)
        insert.activated.connect(self._insert)
        return insert

    def show_block(self, block: TextBlock, shown: TextBlock | None = None) -> None:
        """``shown``: what stands in the fields instead, an older version or what somebody typed before."""
        self._block = block
        shown = shown or block
        self._filling = True
        self.name.setText(shown.name)
        self.tags.setText(", ".join(shown.tags))
        for language, text in self.texts.items():
            text.setPlainText(shown.text(language))
        self._filling = False
        self._name_tabs()
        self._check()

    def use(self, others: Iterable[TextBlock], at: datetime) -> None:
        """All blocks there are, and now, in the time of the desk."""
        self._others, self._at = tuple(others), at
        self._check()

    def allow(self, writing: bool) -> None:
        for line in (self.name, self.tags):
            line.setReadOnly(not writing)
        for text in self.texts.values():
            text.setReadOnly(not writing)
        self.insert.setVisible(writing)

    def show_language(self, language: str) -> None:
        if language in self.texts:
            self.pages.setCurrentWidget(self.texts[language])

    @property
    def language(self) -> str:
        return LANGUAGES[self.pages.currentIndex()]

    @property
    def block(self) -> TextBlock:
        """As the fields say it."""
        return tidy(
            TextBlock(
                self._block.id,
                self.name.text(),
                tuple(self.tags.text().replace("،", ",").split(",")),
                tuple((language, text.toPlainText()) for language, text in self.texts.items()),
                self._block.version,
            )
        )

    @property
    def changed(self) -> bool:
        return self.block != tidy(self._block) and self.block != tidy(TextBlock(0, ""))

    @property
    def wrong(self) -> Shown:
        """Why it cannot be kept; empty when it can."""
        try:
            checked_block(self.block, self._others)
        except RingdeskError as error:
            return details(error)
        return ""

    def begin(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, _: str = "") -> None:
        if not self._filling:
            self._name_tabs()
            self._check()
            self.edited.emit()

    def _name_tabs(self) -> None:
        """Which languages there are is seen without opening each."""
        for place, (language, text) in enumerate(self.texts.items()):
            words = say(LANGUAGE_NAMES[language])
            self.pages.setTabText(place, f"{words} ✓" if text.toPlainText().strip() else words)

    def _check(self, _: int = 0) -> None:
        block, language = self.block, self.language
        rest = shelf((*(each for each in self._others if each.id != block.id), block))
        said = filled(block, rest, (language,), example_values(self._at, language))
        self.preview.show_text(said, language)
        self.fault.show_text(self.wrong if self.changed else "")

    def _insert(self, place: int) -> None:
        name = self.insert.itemData(place)
        self.insert.setCurrentIndex(0)
        if name:
            text = self.texts[self.language]
            text.insertPlainText(f"{{{{{name}}}}}")
            text.setFocus(Qt.FocusReason.OtherFocusReason)
