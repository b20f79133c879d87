"""What callers hear made at a desk: said into the microphone, a file or typed words, heard before it is used,
one a language. What was there stays until the plan is saved, but where the name stays."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.services.prompt_ports import Take
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import lasted
from app.ui.parts.values import CardMessage, Press
from app.ui.plan.making import Wanted
from app.ui.plan.words import LANGUAGES
from app.ui.recordings.player import Player, loudspeaker
from app.ui.recordings.present import Wave, position
from app.ui.recordings.record_row import RecordRow
from app.ui.recordings.recorder import RATE, microphone
from app.ui.recordings.waveform import Waveform
from app.ui.rooms.ground import Ground
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option

NONE_YET = CardMessage(
    "empty", tr("Nothing is recorded in this language."), tr("Record it, import a file or type the words.")
)
WORKING = CardMessage("loading", tr("Making the recording…"))
CLIPPED = 0.01
"""Share of samples at the limit from which it is heard."""
QUIET = -45.0
"""dBFS below which a file was hardly heard, and noise was made loud with it."""


class PromptDialog(QDialog):
    kept = Signal(str)
    """The name under which the new recording is there."""
    replaced = Signal(object)
    """Its name stays: what the house had there, by language."""

    def __init__(self, ground: Ground, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        studio = ground.tools.prompts
        assert studio is not None
        self._shop, self._studio, self._wanted = ground.shop, studio, wanted
        self.takes: dict[str, Take] = {}
        self.setWindowTitle(say(wanted.title))
        self.resize(640, 420)
        self.player = Player(loudspeaker, self)
        self.record = RecordRow(microphone(ground.tools.microphone), self)
        self._make_parts()
        self._lay_out()
        self.language.currentIndexChanged.connect(lambda _: self._turn())
        self._turn()

    def _make_parts(self) -> None:
        self.language = Choice(tr("Language"), self)
        options = tuple(Option(each, LANGUAGES.get(each, each)) for each in self._wanted.languages)
        self.language.show_options(options, self._wanted.languages[0])
        self.record.recorded.connect(self.take_sound)
        self.record.recorder.changed.connect(self._recording)
        self.wave = Waveform(self)
        self.wave.gone_to.connect(self._go_to)
        self.wave.play_asked.connect(self._play)
        self.card = Card(tr("What callers hear"), self.wave, self)
        self.play = self._button(Press("play", tr("Listen"), "play", key="Space"), self._play)
        self.place, self.facts = QLabel("00:00 / 00:00", self), Elided("Muted", self)
        self.words = QLineEdit(self)
        self.words.setMaxLength(400)
        self.words.setPlaceholderText(say(tr("Words for the computer's voice")))
        self.words.setAccessibleName(say(tr("Words for the computer's voice")))
        self.words.returnPressed.connect(self.speak)
        self.speak_it = self._button(Press("speak", tr("Speak it"), "speaker"), self.speak)
        self.file = self._button(Press("file", tr("Import a WAV file…"), "import"), self._ask_file)
        self._use_words = tr("Use it") if self._wanted.stem else tr("Use it now")
        self.use = self._button(Press("use", self._use_words, "check", "filled"), self.use_it)
        for button in (self.play, self.speak_it, self.file, self.use):
            button.setAutoDefault(False)
        self.player.moved.connect(self._moved)
        self.player.changed.connect(self._show_play)

    def _button(self, press: Press, does: Callable[[], None]) -> PressButton:
        button = PressButton(press, self)
        button.pressed_for.connect(lambda _: does())
        return button

    def _lay_out(self) -> None:
        rows = ((self.language, self.record, self.file), (self.words, self.speak_it), (self.play, self.place))
        column = QVBoxLayout(self)
        for parts in rows[:2]:
            column.addLayout(_row(*parts))
        column.addWidget(self.card, 1)
        column.addWidget(self.facts)
        last = _row(*rows[2])
        last.addStretch(1)
        last.addWidget(self.use)
        column.addLayout(last)

    # ---- what is heard

    def _turn(self) -> None:
        """Another language: what was made for it, else what callers hear now."""
        language = self.language.chosen
        made = self.takes.get(language)
        if made is not None:
            self._show(made)
            return
        self._run(lambda: self._studio.existing(self._wanted.name, language), self._show)

    def _show(self, take: Take | None) -> None:
        self.player.take(take.voices if take else None)
        self.card.show_message(None if take else NONE_YET)
        self.facts.show_text(facts(take) if take else "")
        if take is not None:
            self.wave.show_wave(Wave(take.voices.seconds, take.voices.peaks[0], (), ()))
        self._moved(0.0)
        self._show_play()

    def _show_play(self) -> None:
        playing, there = self.player.playing, not self.card.message
        busy: Shown = tr("It is recorded now.") if self.record.recorder.busy else ""
        why: Shown = busy or ("" if there else tr("Nothing is recorded in this language."))
        words, icon = (tr("Pause"), "pause") if playing else (tr("Listen"), "play")
        self.play.show_press(Press("play", words, icon, why=why, key="Space"))
        none: Shown = busy or ("" if self.takes else tr("Record it, import a file or type the words."))
        self.use.show_press(Press("use", self._use_words, "check", "filled", why=none))

    def _play(self) -> None:
        self.player.toggle()

    def _go_to(self, at: float) -> None:
        self.player.go_to(at)
        self._moved(at)

    def _moved(self, at: float) -> None:
        self.wave.show_place(at)
        self.place.setText(position(at, self.wave.wave.seconds))

    # ---- making it

    def _ask_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, say(tr("Import a WAV file…")), "", "WAV (*.wav)")
        if path:
            self.take_file(path)

    def take_file(self, path: str) -> None:
        language = self.language.chosen
        self._run(lambda: self._studio.imported(path), lambda take: self._made(language, take))

    def take_sound(self, sound: bytes) -> None:
        """What was said into the microphone; it may be heard, and said again."""
        language = self.language.chosen
        self._run(lambda: self._studio.recorded(sound, RATE), lambda take: self._made(language, take))

    def _recording(self) -> None:
        """Nobody hears an old one meanwhile, and no other language gets what is said."""
        busy = self.record.recorder.busy
        if busy:
            self.player.pause()
        for part in (self.language, self.file, self.words, self.speak_it):
            part.setEnabled(not busy)
        self._show_play()

    def speak(self) -> None:
        language, words = self.language.chosen, self.words.text()
        self._run(lambda: self._studio.spoken(words, language), lambda take: self._made(language, take))

    def _made(self, language: str, take: Take | None) -> None:
        if take is not None:
            self.takes[language] = take
        if language == self.language.chosen:
            self._show(take)

    def use_it(self) -> None:
        """Under a name of its own, callers hear it when the plan is saved; under the same one, at once."""
        if not self.takes:
            return
        of, takes, studio = self._wanted, dict(self.takes), self._studio
        if not of.stem:
            self._shop.run(self, lambda _: studio.replace(of.name, takes), self._replaced, self._failed)
            return
        self._shop.run(
            self, lambda _: studio.keep(of.stem, of.name, of.languages, takes), self._kept, self._failed
        )

    def _kept(self, name: str) -> None:
        self.kept.emit(name)
        self.close()

    def _replaced(self, before: object) -> None:
        self.replaced.emit(before)
        self.close()

    def _run(self, job: Callable[[], Take | None], then: Callable[[Take | None], None]) -> None:
        self.player.pause()
        self.card.show_message(WORKING)
        self._shop.run(self, lambda _: job(), then, self._failed)

    def _failed(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.player.pause()
        self.record.recorder.cancel()
        super().closeEvent(event)


def facts(take: Take) -> tuple[Shown, ...]:
    """Length and level, and what is wrong with the file it was made of."""
    level: Text = tr("level {level} dB").of(level=f"{take.level:.0f}")
    said: list[Shown] = [lasted(take.voices.seconds), level]
    if take.clipped > CLIPPED:
        said.append(tr("It was recorded too loud and sounds harsh."))
    elif take.was < QUIET:
        said.append(tr("It was recorded very softly: listen for noise."))
    return tuple(said)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part, 1 if isinstance(part, (QLineEdit, RecordRow)) else 0)
    return row
