"""The three buttons that save a report: the table as it is sorted, with what it is about."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.domain.errors import BadInput
from app.services.device_ports import Workshop
from app.ui.desk.present import Banner, notice
from app.ui.errors import notice as failure
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import Press
from app.ui.reports.made import Made, file_of, make_whole, name_of
from app.ui.reports.sheet import Sheet

if TYPE_CHECKING:
    from app.ui.reports.room import ReportsRoom

FORMS: dict[str, tuple[Text, str]] = {
    "pdf": (tr("PDF…"), "PDF (*.pdf)"),
    "xlsx": (tr("Excel…"), "Excel (*.xlsx)"),
    "csv": (tr("CSV…"), "CSV (*.csv)"),
}
NOTHING_YET = tr("There are no figures to save.")


class FileSaver:
    def __init__(self, room: "ReportsRoom") -> None:
        self._room = room
        self.buttons = [PressButton(_press(form), room) for form in FORMS]
        for button in self.buttons:
            button.pressed_for.connect(lambda form: self.ask(str(form)))

    def allow(self, possible: bool) -> None:
        for button, form in zip(self.buttons, FORMS, strict=True):
            button.show_press(_press(form, possible=possible))

    def ask(self, form: str) -> None:
        made = self._room.made
        if made is None:
            return
        words, pattern = FORMS[form]
        path, _ = QFileDialog.getSaveFileName(self._room, say(words), name_of(made, form), pattern)
        if path:
            self.save(named(Path(path), form), form)

    def save(self, path: Path, form: str) -> None:
        """Off the UI thread: a year of customers on paper takes a while."""
        made, room = self._room.made, self._room
        if made is None:
            return
        ordered, by = room.table.ordered, room.asker

        def job(shop: Workshop) -> int:
            whole = make_whole(shop, made, by)
            return _write(path, whole, ordered(whole.sheet), form)

        def saved(count: int) -> None:
            words = tr("Saved %n row(s) to {file}.", "", count).of(file=path.name)
            room.ground.tell(Banner(words, "info", False))

        room.ground.shop.run(
            room,
            job,
            saved,
            lambda error: room.ground.tell(notice(failure(error))),
        )


def named(path: Path, form: str) -> Path:
    """As what is in it: a page called ``figures.csv`` would be opened by what reads tables."""
    ending = f".{form}"
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def _press(form: str, *, possible: bool = False) -> Press:
    return Press(form, FORMS[form][0], "out", why="" if possible else NOTHING_YET)


def _write(path: Path, made: Made, sheet: Sheet, form: str) -> int:
    try:
        path.write_bytes(file_of(made, sheet, form))
    except OSError as error:
        raise BadInput(
            f"{path.name} cannot be written: {error.strerror}.", "Choose another folder."
        ) from error
    return len(sheet.rows)
