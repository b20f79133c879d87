"""A recorded call is heard and reviewed side by side. Listening is written down as everywhere."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.quality.cards import Card
from app.domain.quality.reviews import Review
from app.domain.quality.sampling import Candidate
from app.services.recording_ports import RecordingFiles
from app.ui.errors import details, headline
from app.ui.parts.card import Card as Box
from app.ui.parts.save_foot import SaveFoot
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.people.present import house
from app.ui.quality.review_form import ReviewForm
from app.ui.recordings.dialog import Known, RecordingDialog
from app.ui.rooms.ground import Ground


class ReviewDialog(RecordingDialog):
    saved = Signal(object)
    """The ``Review``."""

    def __init__(
        self, ground: Ground, files: RecordingFiles, of: Candidate, cards: tuple[Card, ...], parent: QWidget
    ) -> None:
        self.of, self._chosen_once, self._warned = of.of, False, False
        super().__init__(ground, files, of.of.call, house(ground.desk().view), parent)
        self.form = ReviewForm(cards, lambda: self.wave.at, self)
        self.form.changed.connect(self._show_save)
        self.form.sought.connect(self._go_to)
        self.foot = SaveFoot(self, tr("Close"))
        self.foot.save_asked.connect(self.save)
        self.foot.close_asked.connect(self.reject)
        side = QVBoxLayout()
        side.addWidget(Box(tr("Review"), self.form, self), 1)
        side.addLayout(self.foot)
        self.sides.addLayout(side, 2)
        self.setWindowTitle(
            say(tr("Review of a call of {who}").of(who=self._names.operator(self.of.operator)))
        )
        self.resize(1120, 620)
        self._show_save()

    def _loaded(self, known: Known) -> None:
        super()._loaded(known)
        ids = [each.id for each in self.recordings]
        if not self._chosen_once and self.of.recording in ids:
            self._chosen_once = True
            self.parts.setCurrentIndex(ids.index(self.of.recording))

    def _show_save(self) -> None:
        self._warned = False
        self.foot.save.setEnabled(self.form.complete)
        self.foot.said.show_text("")

    def save(self) -> None:
        if not self.form.complete:
            return
        wanted, role = self.form.review(self.of), self._ground.role
        self.foot.save.setEnabled(False)
        self._ground.shop.run(self, lambda shop: shop.save_review(wanted, role), self._kept, self._not_kept)

    def _kept(self, review: Review) -> None:
        self.form.setEnabled(False)
        self.saved.emit(review)
        self.close()

    def _not_kept(self, error: Exception) -> None:
        self.foot.save.setEnabled(True)
        self.foot.said.show_text(details(error) or headline(error))

    @property
    def begun(self) -> bool:
        """Something was said that is not kept."""
        form = self.form
        said = any(each.answer is not None for each in form.answers) or bool(
            form.comment.toPlainText().strip()
        )
        return form.isEnabled() and (said or any(each.text.text().strip() for each in form.marks))

    def reject(self) -> None:
        """Close; what is not saved is dropped only when that is asked for twice."""
        if self.begun and not self._warned:
            self._warned = True
            self.foot.said.show_text(tr("This review is not saved. Close once more to drop it."))
            return
        self.player.pause()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Qt asks `reject` here. The house closing asks nobody: only a person who closes this window is asked.
        self._warned = self._warned or not event.spontaneous()
        super().closeEvent(event)
