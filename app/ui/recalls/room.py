"""The room "Recalls": which there are, how far each is, and its work list."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.csv_out import BYTE_ORDER_MARK
from app.domain.errors import BadInput
from app.domain.recalls import Recall, RecallProgress, RecallTask
from app.domain.tickets import Ticket as Request
from app.services.device_ports import Workshop
from app.ui.calls.strip import PressRow
from app.ui.desk.present import Banner, notice
from app.ui.errors import card_message
from app.ui.errors import notice as failure
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.clean import clean, clean_note
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.people.present import LOADING
from app.ui.recalls.present import (
    FILTERS,
    NO_RECALLS,
    NONE_CHOSEN,
    RECALLS,
    SHOWN,
    WORK_LIST,
    close_press,
    list_message,
    parts,
    points,
    presses,
    recall_rows,
    spoken,
    states_of,
    task_rows,
)
from app.ui.recalls.progress import ProgressPlot
from app.ui.recalls.recall_dialog import RecallDialog
from app.ui.rooms.ground import Ground, Room
from app.ui.scan.asks import OpenDevice, OpenTicket
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option
from app.ui.work import Ticket

SEARCH_MS = 200
Loaded = tuple[RecallProgress, tuple[RecallTask, ...]]


class RecallsRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.recalls: tuple[Recall, ...] = ()
        self.tasks: tuple[RecallTask, ...] = ()
        self.progress: RecallProgress | None = None
        self.dialog: RecallDialog | None = None
        self._job: Ticket | None = None
        self._wanted = ""
        self._make_recalls()
        self._make_list()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_MS)
        self._pause.timeout.connect(self._load_list)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.addWidget(split(self, (self.card, 330), (self.list_card, 900), grows=1))
        self._show_chosen()

    def _make_recalls(self) -> None:
        self.table = RowsView(RECALLS, say(tr("Recalls")), self)
        self.table.opened.connect(self.edit)
        self.table.selectionModel().currentChanged.connect(self._load_list)
        self.card = Card(tr("Recalls"), self.table, self)
        self.card.setMinimumWidth(300)
        self.card.show_message(LOADING)
        self.card.asked.connect(self._message_asked)
        new = PressButton(Press("new", tr("New"), "edit", "filled"), self)
        new.pressed_for.connect(self.new)
        self.card.add_to_head(new)

    def _make_list(self) -> None:
        self.plot = ProgressPlot(self)
        self.advice = Elided("Muted", self)
        self.state = Choice(tr("State"), self)
        self.state.show_options(tuple(Option(value, text) for value, text in FILTERS), "due")
        self.state.setMinimumWidth(150)
        self.state.currentIndexChanged.connect(self._load_list)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(say(tr("Owner, serial number or place")))
        self.filter.setAccessibleName(say(tr("Filter the list")))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda: self._pause.start())
        self.devices = RowsView(WORK_LIST, say(tr("Recalled devices")), self)
        self.devices.opened.connect(lambda row: self.asked.emit(OpenDevice(int(row))))
        self.devices.selectionModel().currentChanged.connect(self._show_presses)
        self.devices_card = Card(tr("Recalled devices"), self.devices, self)
        self.devices_card.asked.connect(self._load_list)
        self.said = QLineEdit(self)
        self.said.setPlaceholderText(say(tr("What the owner said; needed for a refusal")))
        self.said.setAccessibleName(say(tr("What the owner said")))
        self.said.setMaxLength(300)
        self.steps = PressRow(self, flowing=True)
        self.steps.asked.connect(self.act)
        self.list_card = Card(tr("Recall"), self._page(), self)
        self.list_card.asked.connect(self._load_list)

    def _page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self.advice)
        column.addWidget(self.plot)
        row = QHBoxLayout()
        row.addWidget(self.state)
        row.addWidget(self.filter, 1)
        column.addLayout(row)
        column.addWidget(self.devices_card, 1)
        column.addWidget(self.said)
        column.addWidget(self.steps)
        return page

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.close_button = PressButton(close_press(None, False), self)
        for button, slot in (
            (PressButton(Press("call", tr("Call all owners"), "phone_out", "filled"), self), self.call_all),
            (PressButton(Press("csv", tr("Save as CSV"), "out"), self), self.export),
            (PressButton(Press("edit", tr("Change"), "edit"), self), self.edit),
            (self.close_button, self.close_recall),
        ):
            button.pressed_for.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        return row

    # ---- what the window tells

    def entered(self) -> None:
        self.load()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def stored(self, changes: Changes) -> None:
        if (changes.devices or changes.tasks) and self.isVisible():
            self.load()

    # ---- loading

    def load(self, _: object = None) -> None:
        self.ground.shop.run(self, lambda shop: shop.every_recall(), self._loaded, self._failed)

    def _loaded(self, recalls: tuple[Recall, ...]) -> None:
        before = self._wanted or self.table.selected_id()
        self._wanted = ""
        self.recalls = tuple(sorted(recalls, key=lambda each: each.closed))
        self.table.show_rows_at(recall_rows(self.recalls), before)
        self.card.show_message(None if recalls else NO_RECALLS)
        self._load_list()

    def _failed(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    @property
    def chosen(self) -> Recall | None:
        wanted = self.table.selected_id()
        return next((each for each in self.recalls if str(each.id) == wanted), None)

    @property
    def device(self) -> RecallTask | None:
        wanted = self.devices.selected_id()
        return next((each for each in self.tasks if str(each.device_id) == wanted), None)

    def _load_list(self, *_: object) -> None:
        if self._job is not None:
            self._job.cancel()
        of = self.chosen
        if of is None:
            self._show_chosen()
            return
        states, text, recall = states_of(self.state.chosen), self.filter.text(), of.id

        def job(shop: Workshop) -> Loaded:
            return shop.recall_progress(recall), shop.recall_page(recall, states, text, SHOWN)

        self._job = self.ground.shop.run(self, job, self._list_loaded, self._list_failed)

    def _list_loaded(self, loaded: Loaded) -> None:
        self.progress, self.tasks = loaded
        self.devices.show_rows_at(task_rows(self.tasks), self.devices.selected_id())
        self.devices_card.show_message(list_message(self.tasks, self.progress.total))
        cut = tr("the first {count}").of(count=str(SHOWN)) if len(self.tasks) >= SHOWN else ""
        self.devices_card.show_title((tr("Recalled devices"), cut) if cut else tr("Recalled devices"))
        self._show_chosen()

    def _list_failed(self, error: Exception) -> None:
        self.devices_card.show_message(card_message(error))

    def _show_chosen(self) -> None:
        of, progress = self.chosen, self.progress
        self.list_card.show_message(NONE_CHOSEN if of is None else None)
        if of is None or progress is None:
            self._show_presses()
            return
        self.list_card.show_title(clean(of.title, 80))
        self.advice.show_text(clean_note(of.what_to_do))
        self.plot.show_progress(
            parts(progress), points(progress, of.issued, self.ground.local.date()), say(spoken(progress))
        )
        self.close_button.show_press(close_press(progress, of.closed))
        self._show_presses()

    def _show_presses(self, *_: object) -> None:
        of = self.chosen
        self.steps.show_presses(presses(self.device, of is not None and of.closed))

    # ---- what is done

    def _message_asked(self, action: str) -> None:
        if action == "new":
            self.new()
        else:
            self.load()

    def new(self, _: object = None) -> None:
        self._open_dialog(Recall(0, "", (), self.ground.local.date()))

    def edit(self, _: object = None) -> None:
        if self.chosen is not None:
            self._open_dialog(self.chosen)

    def _open_dialog(self, recall: Recall) -> None:
        self.dialog = RecallDialog(self.ground, recall, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.saved.connect(self._saved)
        self.dialog.open()

    def _saved(self, recall: Recall) -> None:
        self._wanted = str(recall.id)
        self.load()

    def act(self, action: str) -> None:
        """A button under the work list."""
        of, device = self.chosen, self.device
        if of is None or device is None:
            return
        recall, here, said = of.id, device.device_id, self.said.text()
        if action == "device":
            self.asked.emit(OpenDevice(here))
        elif action == "tell":
            self._do(lambda shop: shop.call_owners(recall, [here]), self._listed)
        elif action == "request":
            self._do(lambda shop: shop.recall_ticket(recall, here), self._open_request)
        elif action == "fixed":
            self._do(lambda shop: fix(recall, here, said, shop), self._fixed)
        else:
            self._do(lambda shop: shop.step_recalled(recall, here, action, said), self._stepped)

    def _do(self, job: Callable[[Workshop], object], then: Callable[..., None]) -> None:
        self.ground.shop.run(self, job, then, self._refused)

    def _listed(self, count: int) -> None:
        self._say(tr("%n new on the list of calls.", "reasons to call", count))

    def _fixed(self, request: Request) -> None:
        self._stepped()
        self._say(tr("Fixed. The work is written down in {ticket}.").of(ticket=request.name))

    def _open_request(self, request: Request) -> None:
        self.asked.emit(OpenTicket(request.id))

    def _stepped(self, _: object = None) -> None:
        self.said.clear()
        self._load_list()

    def _refused(self, error: Exception) -> None:
        self.ground.tell(notice(failure(error)))
        self._load_list()

    def _say(self, words: Shown) -> None:
        self.ground.tell(Banner(words, "info", False))
        self._load_list()

    def call_all(self, _: object = None) -> None:
        """Every owner of a device that is still open goes on the list of calls."""
        if self.chosen is not None:
            recall = self.chosen.id
            self._do(lambda shop: shop.call_owners(recall), self._listed)

    def close_recall(self, _: object = None) -> None:
        if self.chosen is not None:
            recall = self.chosen.id
            self._do(lambda shop: shop.close_recall(recall), self.load)

    def export(self, _: object = None) -> None:
        if self.chosen is None:
            return
        name = "".join(each if each.isalnum() else "-" for each in self.chosen.title).strip("-") or "recall"
        path, _filter = QFileDialog.getSaveFileName(
            self, say(tr("Save as CSV")), f"{name}.csv", "CSV (*.csv)"
        )
        if path:
            self.write_csv(Path(path))

    def write_csv(self, path: Path) -> None:
        """The whole work list, whatever the filter shows."""
        assert self.chosen is not None
        recall = self.chosen.id

        def job(shop: Workshop) -> Path:
            text = shop.recall_csv(recall)
            try:
                path.write_text(text, encoding=BYTE_ORDER_MARK, newline="")
            except OSError as error:
                raise BadInput(
                    f"{path.name} cannot be written: {error.strerror}.", "Choose another folder."
                ) from error
            return path

        self._do(job, lambda where: self._say(tr("Saved: {file}").of(file=clean(str(where), 200))))


def fix(recall: int, device: int, said: str, shop: Workshop) -> Request:
    """The device is mended; the request in which that stands is found, or opened."""
    shop.step_recalled(recall, device, "fixed", said)
    return shop.recall_ticket(recall, device)
