"""Setting codes of scanner makers as a sheet of bar codes: choose, look, print."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.services.readers import ReadersDoor
from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Press
from app.ui.readers.sheet_page import A4, Paper, draw_page, pages
from devices.scanning.setting_codes import SettingSheet

PREVIEW_DPI = 96.0


class SheetDialog(QDialog):
    def __init__(self, door: ReadersDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Setting codes")))
        self.resize(860, 640)
        self._door, self._sheets = door, door.sheets()
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(say(tr("Which sheet")))
        for sheet in self._sheets:
            self.choice.addItem(f"{sheet.maker}: {say(Text(sheet.title))}")
        self.choice.currentIndexChanged.connect(self._show)
        self._page = QLabel(self)
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said = Elided("Muted", self)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        scroll = QScrollArea(self)
        scroll.setWidget(self._page)
        scroll.setWidgetResizable(True)
        advice = QLabel(
            say(
                tr(
                    "Only codes whose text a manual or a trial states are here; print the others from your "
                    "scanner's manual. A code of another maker does nothing."
                )
            ),
            self,
        )
        advice.setObjectName("Muted")
        advice.setWordWrap(True)
        printing = PressButton(Press("print", tr("Print…"), "out", "filled"), self)
        printing.pressed_for.connect(self._print)
        pdf = PressButton(Press("pdf", tr("Save as PDF…"), "import"), self)
        pdf.pressed_for.connect(self._pdf)
        close = PressButton(Press("close", tr("Close")), self)
        close.pressed_for.connect(self._close)
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        for button in (close, pdf, printing):
            row.addWidget(button)
        column = QVBoxLayout(self)
        for widget in (self.choice, advice, scroll):
            column.addWidget(widget)
        column.setStretch(2, 1)
        column.addLayout(row)

    @property
    def sheet(self) -> SettingSheet | None:
        at = self.choice.currentIndex()
        return self._sheets[at] if at >= 0 else None

    def picture(self, page: int, dpi: float) -> QImage:
        """One page as it is printed at that many dots to the inch."""
        assert self.sheet is not None
        width, height = (round(side * dpi / 25.4) for side in A4)
        image = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        draw_page(painter, self.sheet, page, self._door.symbol, Paper(dpi, width, height))
        painter.end()
        return image

    def _show(self, _: object = None) -> None:
        if self.sheet is not None:
            dpi = PREVIEW_DPI * self.devicePixelRatioF()
            pixmap = QPixmap.fromImage(self.picture(0, dpi))
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self._page.setPixmap(pixmap)

    # ---- printing

    def print_to(self, printer: QPrinter) -> bool:
        """All pages; False when the printer does not take them."""
        sheet = self.sheet
        assert sheet is not None
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            return False
        area = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
        paper = Paper(printer.resolution(), area.width(), area.height())
        for page in range(len(pages(sheet))):
            if page:
                printer.newPage()
            draw_page(painter, sheet, page, self._door.symbol, paper)
        return painter.end()

    def _print(self, _: object = None) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self._told(self.print_to(printer), tr("Printed."))

    def _pdf(self, _: object = None) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, say(tr("Save the setting codes")), "setting-codes.pdf"
        )
        if path:
            self.save_pdf(Path(path))

    def save_pdf(self, path: Path) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setResolution(600)
        printer.setOutputFileName(str(path))
        self._told(self.print_to(printer), tr("Saved: {file}").of(file=path.name))

    def _told(self, done: bool, words: Shown) -> None:
        self._said.show_text(words if done else tr("It could not be printed."))

    def _close(self, _: object = None) -> None:
        self.close()
