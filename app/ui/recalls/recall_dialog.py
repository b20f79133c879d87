"""The form of a recall: what it means, and whom that concerns, before it is issued."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.equipment import Product
from app.domain.recalls import SEVERITIES, SEVERITY_NAMES, Reach, Recall
from app.ui.errors import details, headline
from app.ui.parts.chosen_day import ChosenDay
from app.ui.parts.clean import clean
from app.ui.parts.label import Elided
from app.ui.parts.save_foot import SaveFoot
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.recalls.present import BadLine, lots_of, ranges_of, ranges_text, reach_words
from app.ui.rooms.ground import Ground
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option
from app.ui.work import Ticket

PAUSE_MS = 250
MODELS = 2000
_ID = int(Qt.ItemDataRole.UserRole)


class OptionalDay(QWidget):
    """A day, or none."""

    changed = Signal()

    def __init__(self, name: Text, day: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = QCheckBox(say(name), self)
        self._wanted.setChecked(day is not None)
        self._edit = ChosenDay(name, self)
        self._edit.show_day(day or date.today())  # noqa: DTZ011 - the day on this desk's calendar
        self._edit.setEnabled(day is not None)
        self._wanted.toggled.connect(self._edit.setEnabled)
        self._wanted.toggled.connect(lambda _: self.changed.emit())
        self._edit.dateChanged.connect(lambda _: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._wanted)
        row.addWidget(self._edit, 1)

    @property
    def day(self) -> date | None:
        return self._edit.day if self._wanted.isChecked() else None

    def put(self, day: date) -> None:
        self._wanted.setChecked(True)
        self._edit.show_day(day)


class RecallDialog(QDialog):
    saved = Signal(object)
    """The ``Recall``."""

    def __init__(self, ground: Ground, recall: Recall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Recall")))
        self.resize(640, 660)
        self._ground, self.recall = ground, recall
        self._job: Ticket | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._preview)
        self._make_fields()
        self.reach = Elided("Heading", self)
        foot = SaveFoot(self, tr("Cancel"))
        foot.save_asked.connect(self._save)
        foot.close_asked.connect(self.reject)
        self.save, self._said = foot.save, foot.said
        column = QVBoxLayout(self)
        column.addLayout(self._form())
        column.addWidget(self.reach)
        column.addLayout(foot)
        ground.shop.run(self, lambda shop: shop.products("", MODELS), self._models_loaded, self._failed)

    def _make_fields(self) -> None:
        of = self.recall
        self.title = QLineEdit(of.title, self)
        self.title.setMaxLength(120)
        self.severity = Choice(tr("Severity"), self)
        self.severity.show_options(
            tuple(Option(value, Text(SEVERITY_NAMES[value])) for value in SEVERITIES), of.severity
        )
        self.model_filter = QLineEdit(self)
        self.model_filter.setPlaceholderText(say(tr("Filter models")))
        self.model_filter.setAccessibleName(say(tr("Filter models")))
        self.model_filter.setClearButtonEnabled(True)
        self.model_filter.textChanged.connect(self._filter_models)
        self.models = QListWidget(self)
        self.models.itemChanged.connect(self._changed)
        self.ranges = QPlainTextEdit(ranges_text(of.ranges), self)
        self.ranges.setPlaceholderText(say(tr("K100 .. K199, one range or number a line")))
        self.ranges.setMaximumHeight(84)
        self.lots = QLineEdit(", ".join(of.lots), self)
        self.lots.setPlaceholderText(say(tr("Lots, with commas between")))
        self.made_from = OptionalDay(tr("from"), of.made_from, self)
        self.made_to = OptionalDay(tr("to"), of.made_to, self)
        self.what = QPlainTextEdit(of.what_to_do, self)
        self.what.setMaximumHeight(84)
        for text in (self.ranges, self.what):
            text.setTabChangesFocus(True)
        self.ranges.textChanged.connect(self._changed)
        self.lots.textChanged.connect(self._changed)
        for field in (self.made_from, self.made_to):
            field.changed.connect(self._changed)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.model_filter)
        column.addWidget(self.models)
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.made_from)
        row.addWidget(self.made_to)
        for text, shown, field in (
            (tr("Title"), self.title, self.title),
            (tr("Severity"), self.severity, self.severity),
            (tr("Models"), box, self.models),
            (tr("Serial numbers"), self.ranges, self.ranges),
            (tr("Lots"), self.lots, self.lots),
            (tr("Made"), made, self.made_from),
            (tr("What to do"), self.what, self.what),
        ):
            label = QLabel(say(text), self)
            label.setObjectName("Muted")
            label.setBuddy(field)
            field.setAccessibleName(say(text))
            form.addRow(label, shown)
        return form

    def _models_loaded(self, models: tuple[Product, ...]) -> None:
        chosen = set(self.recall.products)
        self.models.blockSignals(True)
        for each in models:
            item = QListWidgetItem(clean(each.title, 80), self.models)
            item.setData(_ID, each.id)
            item.setCheckState(Qt.CheckState.Checked if each.id in chosen else Qt.CheckState.Unchecked)
        self.models.blockSignals(False)
        self._preview()

    def _filter_models(self, text: str) -> None:
        for place in range(self.models.count()):
            item = self.models.item(place)
            item.setHidden(text.casefold() not in item.text().casefold())

    def _products(self) -> tuple[int, ...]:
        items = [self.models.item(place) for place in range(self.models.count())]
        return tuple(int(each.data(_ID)) for each in items if each.checkState() == Qt.CheckState.Checked)

    def edited(self) -> Recall | BadLine:
        """The recall as the fields say it now, or the line that cannot be read."""
        ranges = ranges_of(self.ranges.toPlainText())
        if isinstance(ranges, BadLine):
            return ranges
        return replace(
            self.recall,
            title=self.title.text().strip(),
            products=self._products(),
            ranges=ranges,
            lots=lots_of(self.lots.text()),
            made_from=self.made_from.day,
            made_to=self.made_to.day,
            what_to_do=self.what.toPlainText().strip(),
            severity=self.severity.chosen,
        )

    # ---- whom it concerns

    def _changed(self, *_: object) -> None:
        self._pause.start()

    def _preview(self) -> None:
        if self._job is not None:
            self._job.cancel()
        edited = self.edited()
        self._say("")
        if isinstance(edited, BadLine):
            self.reach.show_text("")
            self._say(tr("This is no range: {line}").of(line=clean(edited.line, 60)))
            return
        self._job = self._ground.shop.run(
            self, lambda shop: shop.recall_reach(edited), self._reached, self._failed
        )

    def _reached(self, reach: Reach) -> None:
        self.reach.show_text(reach_words(reach))

    # ---- saving

    def _save(self) -> None:
        edited = self.edited()
        if isinstance(edited, BadLine):
            self._preview()
            return
        self.save.setEnabled(False)
        self._ground.shop.run(self, lambda shop: shop.save_recall(edited), self._done, self._failed)

    def _done(self, recall: Recall) -> None:
        self.saved.emit(recall)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._say((headline(error), details(error)))

    def _say(self, words: Shown) -> None:
        self._said.show_text(words)
