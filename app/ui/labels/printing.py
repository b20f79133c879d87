"""Labels onto paper: printers of the system and PDF by Qt, roll printers through ``LabelDoor``.

A run goes on label by label between the events of the window, so it shows how far it is and can be ended.
"""

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QTransform
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.domain.errors import BadInput
from app.services.labels import Choice, LabelDoor
from app.ui.labels.paint import dots_of, image, paint
from devices.scanning.label import PlacedLabel, Sheet, dots

log = logging.getLogger(__name__)
PDF_DPI = 600
AT_ONCE = 20
"""Labels a roll printer is sent at once: what was sent is printed, even when the run is ended."""


@dataclass(frozen=True, slots=True)
class Job:
    """``labels``: placed for the printer's dots, one each; ``copies`` of each follow one another.
    ``file``: of a PDF."""

    labels: tuple[PlacedLabel, ...]
    choice: Choice
    sheet: Sheet | None = None
    copies: int = 1
    file: str = ""

    @property
    def total(self) -> int:
        return len(self.labels) * self.copies


def system_printers() -> tuple[str, ...]:
    """Names of the printers that this system knows, its default first."""
    names = QPrinterInfo.availablePrinterNames()
    default = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(names, key=lambda each: (each != default, each.casefold())))


def printer_of(choice: Choice, size: tuple[float, float], file: str = "") -> QPrinter:
    """``size``: millimetres of a page. Raises BadInput when there is no such printer."""
    kind, _, name = choice.printer.partition(":")
    if kind == "system":
        info = QPrinterInfo.printerInfo(name)
        if info.isNull():
            raise BadInput(f"There is no printer {name}.", "Is it switched on? Choose another one.")
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    else:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(file)
        printer.setResolution(PDF_DPI)
    page = QPageSize(QSizeF(*size), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    printer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName("Ringdesk")
    return printer


def dpi_of(choice: Choice) -> int:
    """Dots an inch of the printer."""
    if choice.printer.startswith("zpl:"):
        return choice.dpi
    if choice.printer.startswith("system:"):
        return printer_of(choice, (100, 100)).resolution()
    return PDF_DPI


class Run(QObject):
    """One job. ``ended`` carries None, or why it ended before its end (``Cancelled`` is one reason)."""

    progressed = Signal(int, int)
    ended = Signal(object)
    _sent = Signal(object)

    def __init__(self, job: Job, door: LabelDoor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job, self._door, self._done = job, door, 0
        self._logo = cache(door.logo)  # a run of hundreds reads its file once
        self._page = 0
        self._cancelled = self._over = False
        self._sent.connect(self._on_sent)
        self._steps: Iterator[Callable[[], object] | None] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    @property
    def done(self) -> int:
        """Labels that were printed or sent."""
        return self._done

    def start(self) -> None:
        roll = self._job.choice.printer.startswith("zpl:")
        self._steps = self._rolled() if roll else self._paged()
        self._timer.start(0)

    def cancel(self) -> None:
        self._cancelled = True

    def _step(self) -> None:
        try:
            if self._cancelled:
                raise Cancelled
            waiting = next(self._steps)
        except StopIteration:
            self.progressed.emit(self._done, self._job.total)
            self._end(None)
        except Exception as error:
            self._end(error)
        else:
            self.progressed.emit(self._done, self._job.total)
            if waiting is not None:
                self._timer.stop()
                threading.Thread(target=self._send, args=(waiting,), name="labels", daemon=True).start()

    def _end(self, error: Exception | None) -> None:
        self._timer.stop()
        self._over = True
        # What a generator holds open is closed before anybody hears of the end.
        self._steps.close()  # type: ignore[attr-defined]
        self.ended.emit(error)

    # ---- roll printers

    def _rolled(self) -> Iterator[Callable[[], object] | None]:
        address = self._job.choice.printer.removeprefix("zpl:")
        copies = self._job.copies
        for at in range(0, len(self._job.labels), AT_ONCE):
            some = self._job.labels[at : at + AT_ONCE]
            pictures = [dots_of(image(each, self._logo)) for each in some]
            yield partial(self._door.send, address, pictures, copies)
            self._done += len(some) * copies

    def _send(self, job: Callable[[], object]) -> None:
        try:
            job()
        except Exception as error:
            self._sent.emit(error)
        else:
            self._sent.emit(None)

    def _on_sent(self, error: Exception | None) -> None:
        if error is not None:
            self._end(error)
        elif not self._over:
            self._timer.start(0)

    # ---- pages

    def _paged(self) -> Iterator[None]:
        job = self._job
        first = job.labels[0]
        size = job.sheet.paper if job.sheet else (_mm(first.width, first.dpi), _mm(first.height, first.dpi))
        printer = printer_of(job.choice, size, job.file)
        painter = QPainter()
        if not painter.begin(printer):
            raise _refused(job)
        finished = False
        try:
            for page, x, y, label in _spread(job):
                while self._page < page:
                    if not printer.newPage():
                        raise _refused(job)
                    self._page += 1
                painter.setTransform(QTransform.fromTranslate(dots(x, label.dpi), dots(y, label.dpi)))
                paint(painter, label, self._logo)
                self._done += 1
                yield
            finished = True
        finally:
            if not finished:
                printer.abort()
            painter.end()
            if not finished and job.file:
                Path(job.file).unlink(missing_ok=True)
        if printer.printerState() == QPrinter.PrinterState.Error:
            raise _refused(job)


class Cancelled(Exception):
    """The person ended it."""


def _refused(job: Job) -> BadInput:
    if job.file:
        return BadInput(f"{job.file} cannot be written.", "Choose another folder.")
    name = job.choice.printer.partition(":")[2]
    return BadInput(
        f"The printer {name} does not take the labels.", "Look whether it is ready and has paper."
    )


def _mm(size: int, dpi: int) -> float:
    return size * 25.4 / dpi


def _spread(job: Job) -> Iterator[tuple[int, float, float, PlacedLabel]]:
    """Page and place in millimetres of every label; on a sheet in the middle of its place."""
    every: Sequence[PlacedLabel] = [each for each in job.labels for _ in range(job.copies)]
    if job.sheet is None:
        for page, label in enumerate(every):
            yield page, 0.0, 0.0, label
        return
    places = job.sheet.places(len(every), job.choice.start)
    wide, high = job.sheet.label
    for (page, x, y), label in zip(places, every, strict=True):
        left = (wide - _mm(label.width, label.dpi)) / 2
        top = (high - _mm(label.height, label.dpi)) / 2
        yield page, x + left, y + top, label
