"""A note or a visit: when, who, what. Escape leaves it, Ctrl+Enter keeps it."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.domain.service_history import ServiceEvent
from app.ui.devices.form import Form
from app.ui.devices.present import moment_text, moment_typed
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.replies.field import ReplyField


class EventDialog(Form):
    """``given``: the text, and the aware moment it happened."""

    def __init__(
        self,
        kind: str,
        who: str,
        now: float,
        event: ServiceEvent | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        press = Press("keep", tr("Keep"), "check", "filled", key="Ctrl+Enter")
        super().__init__(tr("Note") if kind == "note" else tr("Visit"), press, parent)
        self.resize(480, 280)
        at = event.at if event else datetime.fromtimestamp(now, UTC)
        self.at, self.text = QLineEdit(moment_text(at), self), ReplyField(self)
        self.at.setEnabled(event is None)
        self.text.setTabChangesFocus(True)
        self.text.setPlainText((event.text or event.title) if event else "")
        self.add(tr("When"), self.at)
        self.add(tr("Who"), QLabel(who, self))
        self.add(tr("What happened"), self.text, top=True)
        self.text.setFocus()

    def filled(self) -> tuple[str, datetime]:
        return self.text.toPlainText(), moment_typed(self.at.text())

    def give(self) -> None:
        self.text.settle()
        super().give()
