"""Who else is at the request that is open: one line above its fields, live."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.presence import Presence
from app.ui.parts.label import Elided, PillLabel
from app.ui.parts.values import Pill
from app.ui.tickets.presence_words import looking_words, word, writing_words


class PresenceStrip(QWidget):
    """Hidden while nobody else is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pill = PillLabel(self)
        self.words = Elided("Muted", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._pill)
        row.addWidget(self.words, 1)
        self.hide()

    def show_present(self, present: tuple[Presence, ...], names: dict[str, str], me: str, mine: bool) -> None:
        """``mine``: I have typed something that is not saved."""
        self.setVisible(bool(present))
        if not present:
            self.words.show_text("")
            return
        writing = any(each.editing for each in present)
        self._pill.show_pill(Pill(word(writing), "warn" if writing else "info", dot=True))
        self.words.show_text((*writing_words(present, names, me, mine), *looking_words(present, names, me)))
