"""The recordings of one call: parts, waveform, play, speed, copy, legal hold, and who listened."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.domain.recordings import Recording, RecordingDeed
from app.services.device_ports import Workshop
from app.services.recording_ports import RecordingFiles, Voices
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import CardMessage
from app.ui.people.present import House
from app.ui.recordings.player import Player, loudspeaker
from app.ui.recordings.present import (
    DEED_COLUMNS,
    LOADING,
    NONE_THERE,
    NOT_OPENED,
    SPEEDS,
    copied,
    copy_press,
    deed_rows,
    facts,
    file_name,
    keep_press,
    listen_press,
    part_name,
    position,
    title,
    wave,
)
from app.ui.recordings.waveform import Waveform
from app.ui.rooms.ground import Ground

Known = tuple[tuple[Recording, ...], tuple[RecordingDeed, ...]]
NO_SOUND = tr("There is no loudspeaker or headset to play it on. Save a copy instead.")


class RecordingDialog(QDialog):
    told = Signal(object)
    """``Shown``: a copy was saved."""

    def __init__(
        self, ground: Ground, files: RecordingFiles, call: str, names: House, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.call, self._ground, self._files, self._names = call, ground, files, names
        self.recordings: tuple[Recording, ...] = ()
        self._opened: Voices | None = None
        self._at_once = False
        self.setWindowTitle(say(tr("Recording")))
        self.resize(680, 460)
        self.player = Player(loudspeaker, self)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._load()

    def _make_parts(self) -> None:
        self.parts = QComboBox(self)
        self.parts.setAccessibleName(say(tr("Part of the call")))
        self.wave = Waveform(self)
        self.card = Card(tr("Recording"), self.wave, self)
        nothing = Recording("", "", "", "", self._ground.local, self._ground.local, "", None)
        self.play = PressButton(listen_press(nothing, "", "", playing=False, opened=False), self)
        self.copy = PressButton(copy_press(nothing, "", ""), self)
        self.keep = PressButton(keep_press(nothing, ""), self)
        self.speed = QComboBox(self)
        self.speed.setAccessibleName(say(tr("Speed")))
        for each in SPEEDS:
            self.speed.addItem(f"{each:g}×", each)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.place = QLabel("00:00 / 00:00", self)
        self.facts = Elided("Muted", self)
        self.said = Elided("Warning", self)
        self.deeds = RowsView(DEED_COLUMNS, say(tr("Who listened")), self)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.play, self.place, self.speed):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.keep)
        self.sides = QHBoxLayout(self)
        column = QVBoxLayout()
        self.sides.addLayout(column, 3)
        column.setSpacing(8)
        column.addWidget(self.parts)
        column.addWidget(self.card)
        column.addLayout(row)
        column.addWidget(self.facts)
        column.addWidget(self.said)
        column.addWidget(Card(tr("Who listened"), self.deeds, self), 1)

    def _connect(self) -> None:
        self.parts.currentIndexChanged.connect(self._turn)
        self.wave.gone_to.connect(self._go_to)
        self.wave.play_asked.connect(self.listen)
        self.play.pressed_for.connect(self.listen)
        self.copy.pressed_for.connect(self._ask_where)
        self.keep.pressed_for.connect(self._ask_why)
        self.speed.currentIndexChanged.connect(self._use_speed)
        self.player.moved.connect(self._moved)
        self.player.changed.connect(self._show_presses)
        self.card.asked.connect(lambda _: self._load())

    @property
    def chosen(self) -> Recording | None:
        place = self.parts.currentIndex()
        return self.recordings[place] if 0 <= place < len(self.recordings) else None

    # ---- what is there

    def _load(self) -> None:
        call, role = self.call, self._ground.role

        def job(shop: Workshop) -> Known:
            return shop.recordings_of(call), shop.deeds_with(call, role)

        self._ground.shop.run(self, job, self._loaded, self._failed)

    def _loaded(self, known: Known) -> None:
        before = self.chosen.id if self.chosen else ""
        self.recordings, deeds = known
        self.parts.blockSignals(True)
        self.parts.clear()
        for each in self.recordings:
            self.parts.addItem(say(part_name(each, self._names)))
        ids = [each.id for each in self.recordings]
        self.parts.setCurrentIndex(ids.index(before) if before in ids else min(0, len(ids) - 1))
        self.parts.blockSignals(False)
        self.parts.setVisible(len(ids) > 1)
        self.deeds.show_rows(deed_rows(deeds, self._ground.clock(), self._names))
        if before not in ids:
            self._turn()
        self._show_presses()
        if self._at_once:
            self._at_once = False
            self.listen()

    def begin(self) -> None:
        """Play as soon as it is known what there is."""
        self._at_once = True

    def _turn(self, _: int = 0) -> None:
        """Another part."""
        self._opened = None
        self.player.take(None)
        self.said.show_text("")
        self._show_message(NOT_OPENED if self.chosen else NONE_THERE)
        self._show_presses()

    def _show_presses(self) -> None:
        of = self.chosen
        for button in (self.play, self.copy, self.keep, self.speed):
            button.setVisible(of is not None)
        if of is None:
            self.facts.show_text("")
            return
        me, role = self._ground.me, self._ground.role
        opened = self._opened is not None
        self.play.show_press(listen_press(of, me, role, playing=self.player.playing, opened=opened))
        self.copy.show_press(copy_press(of, me, role))
        self.keep.show_press(keep_press(of, role))
        self.facts.show_text(facts(of))
        self.card.show_title(title(of.began, self._ground.clock()))

    # ---- listening

    def listen(self, _: object = None) -> None:
        """The first time it is opened, and written down that it was."""
        of = self.chosen
        if of is None or self.play.press_value.why:
            return
        if self._opened is not None:
            self._play()
            return
        role, files, wanted = self._ground.role, self._files, of.id

        def job(shop: Workshop) -> tuple[Recording, Voices]:
            recording = shop.note_listening(wanted, role)
            return recording, files.open(recording)

        self._show_message(LOADING)
        self._ground.shop.run(self, job, self._opened_now, self._failed)

    def _opened_now(self, found: tuple[Recording, Voices]) -> None:
        recording, voices = found
        if self.chosen is None or self.chosen.id != recording.id:
            return  # turned away meanwhile
        self._opened = voices
        self.wave.show_wave(wave(recording, voices))
        self._show_message(None)
        self.player.take(voices)
        self._moved(0.0)
        self.wave.setFocus(Qt.FocusReason.OtherFocusReason)
        self._play()
        self._load()

    def _play(self) -> None:
        self.player.toggle()
        self.said.show_text(NO_SOUND if self.player.silent else "")

    def _go_to(self, at: float) -> None:
        self.player.go_to(at)
        self._show_place(at)

    def _use_speed(self, place: int) -> None:
        self.player.use_speed(SPEEDS[place])

    def _moved(self, at: float) -> None:
        self.wave.show_place(at)
        self._show_place(at)

    def _show_place(self, at: float) -> None:
        self.place.setText(position(at, self._opened.seconds if self._opened else 0.0))

    # ---- keeping

    def _ask_where(self, _: object = None) -> None:
        if self.chosen is None:
            return
        start = str(Path.home() / file_name(self.chosen))
        path, _kind = QFileDialog.getSaveFileName(self, say(tr("Save a copy…")), start, "WAV (*.wav)")
        if path:
            self.save_copy(path)

    def save_copy(self, path: str) -> None:
        of, role, files = self.chosen, self._ground.role, self._files
        if of is None:
            return
        wanted = of.id

        def job(shop: Workshop) -> str:
            return files.export(shop.note_listening(wanted, role, "exported"), path)

        self._ground.shop.run(self, job, lambda total: self._copied(copied(path, total)), self._failed)

    def _copied(self, words: Shown) -> None:
        self.said.show_text(words)
        self.told.emit(words)
        self._load()

    def _ask_why(self, _: object = None) -> None:
        if self.chosen is None:
            return
        if self.chosen.held:
            self.hold("")
            return
        why, agreed = QInputDialog.getText(
            self, say(tr("Keep it (legal hold)…")), say(tr("Why must it not be removed?"))
        )
        if agreed and why.strip():
            self.hold(why)

    def hold(self, why: str) -> None:
        of, role = self.chosen, self._ground.role
        if of is None:
            return
        wanted = of.id

        def job(shop: Workshop) -> Recording:
            return shop.hold_recording(wanted, role, why)

        self._ground.shop.run(self, job, lambda _: self._load(), self._failed)

    # ---- the rest

    def _show_message(self, message: CardMessage | None) -> None:
        self.card.show_message(message)

    def _failed(self, error: Exception) -> None:
        self._show_message(card_message(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.player.pause()
        super().closeEvent(event)
