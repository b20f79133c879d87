"""The greeting of a box made at a desk: a file or typed words, heard before it is used, one a language."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.services.prompt_ports import PromptStudio, Take
from app.ui.errors import card_message
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.clean import clean
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import lasted
from app.ui.parts.values import CardMessage, Press
from app.ui.plan.words import LANGUAGES
from app.ui.recordings.player import Player, loudspeaker
from app.ui.recordings.present import Wave, position
from app.ui.recordings.waveform import Waveform
from app.ui.scan.shop import Shop
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option
from telephony.switchboard.plan import BoxPlan

NONE_YET = CardMessage(
    "empty", tr("Nothing is recorded in this language."), tr("Import a file or type the words.")
)
WORKING = CardMessage("loading", tr("Making the recording…"))
CLIPPED = 0.01
"""Share of samples at the limit from which it is heard."""
QUIET = -45.0
"""dBFS below which a file was hardly heard, and noise was made loud with it."""


class GreetingDialog(QDialog):
    kept = Signal(str)
    """The name under which the new greeting is there."""

    def __init__(
        self, shop: Shop, studio: PromptStudio, box: BoxPlan, languages: tuple[str, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._shop, self._studio, self._box, self._languages = shop, studio, box, languages
        self.takes: dict[str, Take] = {}
        self.setWindowTitle(say(tr("Greeting of {name}").of(name=clean(box.name, 40))))
        self.resize(620, 380)
        self.player = Player(loudspeaker, self)
        self._make_parts()
        self._lay_out()
        self.language.currentIndexChanged.connect(lambda _: self._turn())
        self._turn()

    def _make_parts(self) -> None:
        self.language = Choice(tr("Language"), self)
        options = tuple(Option(each, LANGUAGES.get(each, each)) for each in self._languages)
        self.language.show_options(options, self._languages[0])
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
        self.use = self._button(Press("use", tr("Use this greeting"), "check", "filled"), self.use_it)
        for button in (self.play, self.speak_it, self.file, self.use):
            button.setAutoDefault(False)
        self.player.moved.connect(self._moved)
        self.player.changed.connect(self._show_play)

    def _button(self, press: Press, does: Callable[[], None]) -> PressButton:
        button = PressButton(press, self)
        button.pressed_for.connect(lambda _: does())
        return button

    def _lay_out(self) -> None:
        rows = ((self.language, self.file), (self.words, self.speak_it), (self.play, self.place))
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
        self._run(lambda: self._studio.existing(self._box.greeting, language), self._show)

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
        why: Shown = "" if there else tr("Nothing is recorded in this language.")
        words, icon = (tr("Pause"), "pause") if playing else (tr("Listen"), "play")
        self.play.show_press(Press("play", words, icon, why=why, key="Space"))
        none: Shown = "" if self.takes else tr("Import a file or type the words.")
        self.use.show_press(Press("use", tr("Use this greeting"), "check", "filled", why=none))

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

    def speak(self) -> None:
        language, words = self.language.chosen, self.words.text()
        self._run(lambda: self._studio.spoken(words, language), lambda take: self._made(language, take))

    def _made(self, language: str, take: Take | None) -> None:
        if take is not None:
            self.takes[language] = take
        if language == self.language.chosen:
            self._show(take)

    def use_it(self) -> None:
        """Kept under a name of its own; callers hear it when the plan is saved."""
        if not self.takes:
            return
        box, takes, studio, languages = self._box, dict(self.takes), self._studio, self._languages
        self._shop.run(
            self, lambda _: studio.keep(box.id, box.greeting, languages, takes), self._kept, self._failed
        )

    def _kept(self, name: str) -> None:
        self.kept.emit(name)
        self.close()

    def _run(self, job: Callable[[], Take | None], then: Callable[[Take | None], None]) -> None:
        self.player.pause()
        self.card.show_message(WORKING)
        self._shop.run(self, lambda _: job(), then, self._failed)

    def _failed(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.player.pause()
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
        row.addWidget(part, 1 if isinstance(part, QLineEdit) else 0)
    return row
