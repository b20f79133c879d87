"""A button that records, the level beside it, and in words what it does now."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.ui.lines.detail import Words
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.recordings.recorder import LONGEST, Inlet, Recorder

QUIETEST, TOO_LOUD = -60, -6.0
"""dBFS: the left end of the meter; what is as loud on the average sounds harsh."""
RECORD, STOP = tr("Record"), tr("Stop")
_WHY = {
    "none": tr("No microphone is connected: plug one in, and choose it in the settings."),
    "dead": tr("The microphone gives no sound: is it switched off, or used by another program?"),
}


class RecordRow(QWidget):
    recorded = Signal(object)
    """What was said, as the recorder tells it."""

    def __init__(self, open_inlet: Callable[[], Inlet | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recorder = Recorder(open_inlet, self)
        self.button = PressButton(Press("record", RECORD, "record"), self)
        self.button.setAutoDefault(False)
        self.button.pressed_for.connect(lambda _: self.toggle())
        self.meter = QProgressBar(self)
        self.meter.setRange(QUIETEST, 0)
        self.meter.setTextVisible(False)
        self.meter.setFixedSize(120, 10)
        self.meter.setAccessibleName(say(tr("Level of the microphone")))
        self.words = Words("Tone", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.meter)
        row.addWidget(self.words, 1)
        self._loud = False
        self.recorder.changed.connect(self._show)
        self.recorder.level.connect(self._show_level)
        self.recorder.recorded.connect(self.recorded)
        self._show()

    def toggle(self) -> None:
        if self.recorder.busy:
            self.recorder.stop()
        else:
            self._loud = False
            self.recorder.start()

    def _show(self) -> None:
        busy = self.recorder.busy
        press = Press("record", STOP, "pause", "danger") if busy else Press("record", RECORD, "record")
        self.button.show_press(press)
        self.meter.setVisible(busy)
        if not busy:
            self.meter.setValue(QUIETEST)
        words = self._words()
        tone = "info" if busy else "bad"
        self.words.show_lines((words,) if words else (), "warn" if busy and self._loud else tone)

    def _words(self) -> Shown:
        recorder = self.recorder
        if recorder.state == "counting":
            return tr("Speak in {n} s…").of(n=str(max(1, ceil(recorder.seconds))))
        if recorder.state == "recording":
            said: Shown = tr("Recording: {n} s of {most}").of(n=f"{recorder.seconds:.0f}", most=str(LONGEST))
            return (said, tr("too loud: move away")) if self._loud else said
        return _WHY.get(recorder.state, "")

    def _show_level(self, level: float) -> None:
        self.meter.setValue(round(max(float(QUIETEST), level)))
        if level > TOO_LOUD and self.recorder.state == "recording" and not self._loud:
            self._loud = True
            self._show()
