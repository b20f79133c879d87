"""A row that says what was done, with the way back, or why it was not. Whatever is answered, it goes."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.errors import details, headline
from app.ui.parts.text import Shown
from app.ui.parts.values import Press
from app.ui.service.present import NOTED, UNDO
from app.ui.tickets.question_row import QuestionRow


class SaidRow(QuestionRow):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[str, Callable[[], object]] = {}
        self.answered.connect(self._answer)

    def offer(self, words: Shown, answers: dict[Press, Callable[[], object]]) -> None:
        """A button for each answer, which does it."""
        self._answers = {press.action: answer for press, answer in answers.items()}
        self.ask(words, tuple(answers))

    def done(self, words: Shown, undo: Callable[[], object] | None = None) -> None:
        """Something was written. ``undo`` takes it back."""
        self.offer(words, ({UNDO: undo} if undo else {}) | {NOTED: lambda: None})

    def refuse(self, error: Exception) -> None:
        """It cannot be done: why, and what to do."""
        self.offer(details(error) or headline(error), {NOTED: lambda: None})

    def _answer(self, action: str) -> None:
        answer = self._answers.pop(action, None)
        self.close_question()
        if answer is not None:
            answer()
