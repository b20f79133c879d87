"""The raw log: what scanners sent, byte by byte, and what is made of it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from app.domain.errors import RingdeskError, StoreUnavailable
from app.domain.reader_setup import ReaderSetup
from app.services.device_ports import Workshop
from app.services.readers import ReadersDoor
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.readers.raw_words import (
    NO_BYTES,
    NOTHING_CHOSEN,
    RAW,
    READINGS,
    forgotten_words,
    raw_lines,
    raw_rows,
    reading_rows,
)
from app.ui.scan.reading import read
from app.ui.scan.shop import Shop
from devices.scanning.code import ScannedCode
from devices.scanning.frames import Frame, Framer, Framing
from devices.scanning.ports import RawEntry, ReaderId
from devices.scanning.serial_number import MakerRule
from devices.scanning.setting_codes import ForeignRule

PAUSE = Press("pause", tr("Pause"), "pause")
GO_ON = Press("pause", tr("Go on"), "play", "filled")
KEPT = 20_000
"""Entries that the screen keeps to search in; the log itself may hold more."""


class RawView(QWidget):
    failed = Signal(object)
    saved = Signal(str)

    def __init__(
        self,
        shop: Shop,
        rules: Sequence[MakerRule],
        foreign: Sequence[ForeignRule],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shop, self._rules, self._foreign = shop, tuple(rules), tuple(foreign)
        self._entries: dict[int, RawEntry] = {}
        self._names: Mapping[str, str] = {}
        self._setup = ReaderSetup()
        self._forgotten = 0
        self.paused = False
        self.table = RowsView(RAW, say(tr("What scanners sent")), self)
        self.table.selectionModel().currentChanged.connect(self._chosen)
        self.table.rows_model.modelReset.connect(self._chosen_again)
        self._at = ""
        self.readings = RowsView(READINGS, say(tr("What is made of it")), self)
        self._lay_out()
        self._show()
        self.made.show_message(NOTHING_CHOSEN)

    def _lay_out(self) -> None:
        self.reader = QComboBox(self)
        self.reader.setAccessibleName(say(tr("Of which scanner")))
        self.reader.addItem(say(tr("All scanners")), "")
        self.reader.currentIndexChanged.connect(self._show)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(say(tr("Find text, <GS> or bytes")))
        self.search.setAccessibleName(say(tr("Find in the raw log")))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(240)
        self.search.textChanged.connect(self._show)
        self.pause = PressButton(PAUSE, self)
        self.pause.pressed_for.connect(self._pause)
        save = PressButton(Press("save", tr("Save to a file…"), "import"), self)
        save.pressed_for.connect(self._save)
        self.note = Elided("Muted", self)
        row = QHBoxLayout()
        for widget in (self.reader, self.search, self.pause, save):
            row.addWidget(widget)
        row.addWidget(self.note, 1)
        self.card = Card(tr("Raw log"), self.table, self)
        self.made = Card(tr("What is made of it"), self.readings, self)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        for part, weight in ((self.card, 3), (self.made, 2)):
            self._split.addWidget(part)
            self._split.setStretchFactor(self._split.count() - 1, weight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._split, 1)

    # ---- what came

    def follow(self, door: ReadersDoor, names: Mapping[str, str], setup: ReaderSetup) -> None:
        """Takes what is new since the last look."""
        self._setup = setup
        if names != self._names:
            self._names = dict(names)
            self._fill_readers()
        if self.paused:
            return
        first = max(self._entries, default=0)
        number, entries, forgotten = door.raw(first)
        fresh = dict(enumerate(entries, number))
        if fresh != {place: self._entries.get(place) for place in fresh} or forgotten != self._forgotten:
            self._forgotten = forgotten
            self._entries.update(fresh)
            for place in sorted(self._entries)[:-KEPT]:
                del self._entries[place]
            self._show()

    def show_newest(self) -> None:
        """The line that came last, with what is made of it."""
        if not self.paused:
            self._at = str(max(self._entries, default=""))
            self._chosen_again()

    def _fill_readers(self) -> None:
        chosen = self.reader.currentData()
        self.reader.blockSignals(True)
        while self.reader.count() > 1:
            self.reader.removeItem(1)
        for reader, name in self._names.items():
            self.reader.addItem(name, str(reader))
        self.reader.setCurrentIndex(max(0, self.reader.findData(chosen)))
        self.reader.blockSignals(False)
        self._show()

    def _show(self, _: object = None) -> None:
        wanted = str(self.reader.currentData() or "")
        rows, more = raw_rows(tuple(self._entries.items()), self._names, wanted, self.search.text())
        self.table.show_rows(rows)
        self.note.show_text(forgotten_words(self._forgotten, more))
        self.card.show_message(None if self._entries else NO_BYTES)

    def _pause(self, _: object = None) -> None:
        self.paused = not self.paused
        self.pause.show_press(GO_ON if self.paused else PAUSE)

    # ---- what is made of it

    def _chosen_again(self) -> None:
        """The table takes new rows a moment later, and forgets which one the keyboard was on."""
        ids = [row.id for row in self.table.rows_model.rows]
        if self._at in ids:
            self.table.selectRow(ids.index(self._at))

    def _chosen(self, *_: object) -> None:
        place = self._at = self.table.selected_id() or self._at
        entry = self._entries.get(int(place)) if place else None
        if entry is None:
            self.made.show_message(NOTHING_CHOSEN)
            return
        framing, rules, foreign = self._framing(entry.reader), self._rules, self._foreign

        def job(_: Workshop) -> tuple[tuple[Frame, ScannedCode], ...]:
            return made_of(entry.data, framing, rules, foreign)

        self._shop.run(self, job, self._made)

    def _framing(self, reader: ReaderId) -> Framing:
        profile = self._setup.profile(reader)
        return profile.framing if profile else Framing(gap=1.0)

    def _made(self, found: tuple[tuple[Frame, ScannedCode], ...]) -> None:
        self.readings.show_rows(reading_rows(found))
        self.made.show_message(None)

    # ---- to a file

    def _save(self, _: object = None) -> None:
        path, _kind = QFileDialog.getSaveFileName(self, say(tr("Save the raw log")), "raw-log.txt")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """All that is held, not only what is shown."""
        try:
            path.write_text(raw_lines(tuple(self._entries.values()), self._names, self._forgotten), "utf-8")
        except OSError as error:
            failure: RingdeskError = StoreUnavailable("The raw log could not be saved.", str(error))
            self.failed.emit(failure)
            return
        self.saved.emit(str(path))


def made_of(
    data: bytes, framing: Framing, rules: Sequence[MakerRule], foreign: Sequence[ForeignRule]
) -> tuple[tuple[Frame, ScannedCode], ...]:
    """The codes in these bytes and what each may be, as the desk would take them."""
    framer = Framer(framing)
    frames = framer.feed(data, 0.0)
    frames += framer.wake(3600.0) if framing.gap is not None else framer.abandon()
    return tuple((frame, read(frame.raw, rules, foreign)) for frame in frames)
