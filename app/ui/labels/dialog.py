"""Printing labels: what stands on them, on what, how often, and exactly how they will look."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.label_templates import Template
from app.services.labels import (
    Choice,
    LabelDoor,
    LabelsOf,
    Laid,
    Material,
    Printing,
    Problem,
    gather,
    keep_accessories,
    lay_out,
    listed,
    values_of,
    with_status,
)
from app.ui.errors import card_message, details, headline
from app.ui.labels.choices import PrintChoices, default_file
from app.ui.labels.paint import cut_off
from app.ui.labels.present import (
    LOADING,
    NO_STATUS,
    fitting,
    kind_of,
    notes,
    print_press,
    printed,
    progress,
    why_not,
)
from app.ui.labels.printing import Cancelled, Job, Run, dpi_of
from app.ui.labels.viewer import LabelViewer
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Press
from app.ui.scan.shop import Shop


class PrintDialog(QDialog):
    told = Signal(object)
    """``Shown``: how it ended."""

    def __init__(
        self,
        shop: Shop,
        door: LabelDoor,
        wish: LabelsOf,
        clock: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Print labels")))
        self.resize(860, 560)
        self._shop, self._door, self.wish, self._clock = shop, door, wish, clock
        self._material = Material()
        self._templates: tuple[Template, ...] = ()
        self._laid: tuple[Laid, ...] = ()
        self._laid_for: object = None
        self._resolution = ("", 0)
        self._qr = False
        self._run: Run | None = None
        self.choices = PrintChoices(door, self)
        self.choices.changed.connect(self._changed)
        self.choices.edit_asked.connect(self._edit)
        self.viewer = LabelViewer(door, self)
        self.viewer.qr_asked.connect(self._use_qr)
        self._lay_out()
        self._load()

    def _lay_out(self) -> None:
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choices)
        row.addWidget(self.viewer, 1)
        self.card = Card(tr("Labels"), body, self)
        self.card.asked.connect(self._load)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(say(tr("Printing")))
        self.bar.hide()
        self.said = Elided("Warning", self)
        self.print = PressButton(print_press(tr("Loading…"), 0), self)
        self.print.pressed_for.connect(self._print)
        self.stop = PressButton(Press("close", tr("Close"), "close", "quiet", key="Esc"), self)
        self.stop.pressed_for.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.bar, 1)
        foot.addWidget(self.stop)
        foot.addWidget(self.print)
        column = QVBoxLayout(self)
        column.addWidget(self.card, 1)
        column.addLayout(foot)

    # ---- loading

    def _load(self, _: object = None) -> None:
        self.card.show_message(LOADING)
        wish = self.wish
        self._shop.run(self, lambda shop: gather(shop, wish), self._loaded, self._not_loaded)

    def _loaded(self, material: Material) -> None:
        self._material = material
        self.card.show_message(None)
        self._show_templates("")
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_loaded(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    def _show_templates(self, chosen: str) -> None:
        self._templates = fitting(self._door.templates(), self._material)
        last = self._door.habits().last.get(kind_of(self._material), "")
        names = [each.name for each in self._templates]
        preferred = "accessory" if self._material.ticket is not None else "device"
        name = next((each for each in (chosen, last, preferred, *names) if each in names), "")
        self.choices.show_material(self._material)
        self.choices.show_templates(self._templates, name)

    # ---- what will be printed

    @property
    def template(self) -> Template | None:
        return next((each for each in self._templates if each.name == self.choices.template), None)

    def _changed(self) -> None:
        template = self.template
        if template is None:
            return
        if template.uses("status_url") and self._door.status_base and not self._material.status_url:
            material, base = self._material, self._door.status_base
            self._shop.run(self, lambda shop: with_status(shop, material, base), self._with_status)
        self._refresh(template)

    def _with_status(self, material: Material) -> None:
        self._material = replace(self._material, status_url=material.status_url)
        self._changed()

    def _values(self, template: Template) -> tuple[dict[str, str], ...]:
        accessories, place = listed(self.choices.accessories.text()), self.choices.place.text().strip()
        made = values_of(template.about, self._material, accessories, place, lambda each: say(Text(each)))
        today = datetime.fromtimestamp(self._clock(), UTC).astimezone().date().isoformat()
        return tuple(each | {"date": today} for each in made)

    def _refresh(self, template: Template) -> None:
        choice = self.choices.choice
        try:
            dpi = self._dots(choice)
        except Exception as error:
            self._laid, self._laid_for = (), None
            self._show_state(details(error) or headline(error))
            return
        printing = Printing(self._door.encode, dpi, not choice.printer == "pdf", self._qr)
        wanted = (template, self._values(template), printing)
        if wanted != self._laid_for:  # a key in the field of an address changes no label
            laid = [lay_out(template, each, printing) for each in wanted[1]]
            self._laid = tuple(replace(each, problems=(*each.problems, *cut_off(each))) for each in laid)
            self._laid_for = wanted
        self.viewer.show_labels(self._laid, self._notes(template), self._can_be_qr())
        self.choices.show_count(self.total)
        self._show_state(why_not(self._problems, len(self._laid)))

    def _dots(self, choice: Choice) -> int:
        """A printer of the system is asked once, and not at each key: that may take long."""
        if not choice.printer.startswith("system:"):
            return dpi_of(choice)
        if self._resolution[0] != choice.printer:
            self._resolution = (choice.printer, dpi_of(choice))
        return self._resolution[1]

    @property
    def _problems(self) -> tuple[Problem, ...]:
        return tuple(problem for each in self._laid for problem in each.problems)

    def _notes(self, template: Template) -> tuple[Shown, ...]:
        found: tuple[Shown, ...] = notes(self._problems)
        if template.uses("status_url") and not self._door.status_base:
            found = (*found, NO_STATUS)
        return found

    def _can_be_qr(self) -> bool:
        return not self._qr and any(each.qr_helps for each in self._problems)

    def _use_qr(self) -> None:
        self._qr = True
        self._changed()

    @property
    def total(self) -> int:
        return len(self._laid) * self.choices.copies.value()

    def _show_state(self, why: Shown) -> None:
        self.print.show_press(print_press(why, self.total))

    # ---- printing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._print()
        else:
            super().keyPressEvent(event)

    def _print(self, _: object = None) -> None:
        template = self.template
        if template is None or self._run is not None or not self.print.isEnabled():
            return
        choice = self.choices.choice
        file = self._file() if choice.printer == "pdf" else ""
        labels = tuple(each.placed for each in self._laid)
        job = Job(labels, choice, self.choices.sheet, self.choices.copies.value(), file)
        self._run = Run(job, self._door, self)
        self._run.progressed.connect(self._show_progress)
        self._run.ended.connect(lambda error: self._ended(error, template, job))
        self._running(True)
        self._run.start()

    def _file(self) -> str:
        """A name that is not there yet."""
        wanted = Path(self.choices.file.text().strip() or default_file("labels"))
        others = (wanted.with_stem(f"{wanted.stem} ({number})") for number in range(2, 1000))
        return str(next(each for each in (wanted, *others) if not each.exists()))

    def _running(self, on: bool) -> None:
        self.bar.setVisible(on)
        self.choices.setEnabled(not on)
        self.said.show_text("")
        text = tr("Cancel") if on else tr("Close")
        self.stop.show_press(Press("close", text, "close", "quiet", key="Esc"))
        if on:
            self.print.show_press(print_press(tr("Printing…"), self.total))

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setMaximum(total)
        self.bar.setValue(done)
        self.bar.setFormat(say(progress(done, total)))

    def _ended(self, error: Exception | None, template: Template, job: Job) -> None:
        run, self._run = self._run, None
        self._running(False)
        self._show_state(why_not(self._problems, len(self._laid)))
        if isinstance(error, Cancelled):
            done = run.done if run is not None else 0
            self.said.show_text(tr("Ended after {count} labels.").of(count=str(done)))
        elif error is not None:
            self.said.show_text(details(error) or headline(error))
        else:
            self._remember(template, job)
            self.told.emit(printed(job.total, job.file))
            self.accept()

    def _remember(self, template: Template, job: Job) -> None:
        choice = job.choice
        if job.sheet is not None:
            used = (choice.start + job.total) % (job.sheet.rows * job.sheet.columns)
            choice = replace(choice, start=used)
        kind = kind_of(self._material)
        self._door.keep_habits(self._door.habits().printed(kind, template.name, choice))
        ticket, names = self._material.ticket, listed(self.choices.accessories.text())
        new = tuple(each for each in names if each not in self._material.accessories)
        if template.about == "accessory" and ticket is not None and new:
            self._shop.run(self, lambda shop: keep_accessories(shop, ticket, new), lambda _: None)

    def reject(self) -> None:
        """Escape ends what is being printed first."""
        if self._run is not None:
            self._run.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._run is not None:
            self._run.cancel()
        super().closeEvent(event)

    # ---- templates

    def _edit(self) -> None:
        from app.ui.labels.editor import TemplateEditor

        template = self.template
        if template is None:
            return
        values = self._values(template)
        editor = TemplateEditor(self._door, template, values[0] if values else {}, self)
        editor.saved.connect(self._show_templates)
        editor.show()
