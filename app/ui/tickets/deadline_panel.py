"""Tab of a stored request: both deadlines, and every span that counted or did not."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.service_history import TicketCard
from app.domain.service_promises import TicketClocks
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import MessagePage
from app.ui.parts.due import KINDS
from app.ui.parts.label import Elided
from app.ui.parts.one_page import OnePage
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import CardMessage, Press
from app.ui.people.present import LOADING
from app.ui.rooms.ground import Ground
from app.ui.tickets import deadline_words as words
from app.ui.tickets.deadline_line import DeadlineLine, Legend
from app.ui.tickets.tabs import Panel
from app.ui.work import Ticket as Job

TICK_MS = 20_000


class DeadlinePanel(Panel):
    title = tr("Deadlines")

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.found: TicketClocks | None = None
        self.shown = 0
        self._ticket: int | None = None
        self._behind = False
        self._job: Job | None = None
        self._make_widgets()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show)

    def _make_widgets(self) -> None:
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(1)
        self.rule = Elided("Muted", content)
        self.sentences = (Elided("", content), Elided("", content))
        self.lines = (DeadlineLine(content), DeadlineLine(content))
        for sentence, line in zip(self.sentences, self.lines, strict=True):
            inside.addWidget(sentence)
            inside.addWidget(line)
        self.legend = Legend(content)
        self.table = RowsView(words.SPANS, say(tr("Spans up to the deadline")), content)
        inside.addLayout(self._switch(content))
        inside.addWidget(self.table, 1)
        inside.addWidget(self.rule)
        self.message = MessagePage(self)
        self.message.asked.connect(lambda _: self.reload())
        self._pages = OnePage(self)
        self._pages.addWidget(content)
        self._pages.addWidget(self.message)
        self._content = content

    def _switch(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        self.switches = tuple(PressButton(Press(kind, KINDS[kind]), parent) for kind in KINDS)
        for place, button in enumerate(self.switches):
            button.pressed_for.connect(lambda _, which=place: self._choose(which))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.legend)
        return row

    # ---- what is shown

    def show_card(self, card: TicketCard) -> None:
        if card.ticket.id != self._ticket:
            self._ticket, self.found = card.ticket.id, None
            self._say(LOADING)
        self._behind = not self.isVisible()
        if not self._behind:
            self.reload()

    def reload(self) -> None:
        self._behind = False
        ticket = self._ticket
        if ticket is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self.ground.shop.run(
            self,
            lambda shop: shop.clocks_of(ticket),
            self._loaded,
            lambda error: self._say(card_message(error)),
        )

    def _loaded(self, found: TicketClocks) -> None:
        if self.found is None or len(found.clocks) != len(self.found.clocks):
            self.shown = words.first_shown(found)
        self.found = found
        self._show()

    def _choose(self, place: int) -> None:
        self.shown = place
        self._show()

    def _show(self) -> None:
        if self.found is None:
            return
        clocks, now = self.found.clocks, self.ground.clock()
        self._say(None if clocks else words.NO_PROMISE)
        if not clocks:
            return
        present: set[str] = set()
        for place, (sentence, line) in enumerate(zip(self.sentences, self.lines, strict=True)):
            there = place < len(clocks)
            sentence.setVisible(there)
            line.setVisible(there)
            if there:
                drawn = words.line(clocks[place], now)
                sentence.show_text(drawn.words)
                line.show_line(drawn)
                present |= {part.why for part in drawn.parts}
        self.legend.show_only(frozenset(present))
        self.rule.show_text(words.promise_line(self.found.rule, self.found))
        self._show_spans(now)

    def _show_spans(self, now: float) -> None:
        assert self.found is not None
        self.shown = min(self.shown, len(self.found.clocks) - 1)
        for place, button in enumerate(self.switches):
            there = place < len(self.found.clocks)
            button.setVisible(there and len(self.found.clocks) > 1)
            if there:
                kind = self.found.clocks[place].kind
                button.show_press(Press(kind, KINDS[kind], checked=place == self.shown))
        self.table.show_rows(words.span_rows(self.found.clocks[self.shown], now))

    def _say(self, message: CardMessage | None) -> None:
        if message is not None:
            self.message.show_message(message)
        self._pages.setCurrentWidget(self._content if message is None else self.message)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        self._show()
        if self._behind:
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
