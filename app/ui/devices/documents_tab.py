"""Documents of a device: added by a dialog or dropped, seen, opened by the system's program, taken away."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.domain.device_page import DevicePage
from app.domain.documents import Document, NewDocument, Topic
from app.domain.errors import RingdeskError
from app.services.device_ports import Workshop
from app.ui.desk.present import Banner
from app.ui.devices.document_words import (
    DOCUMENTS,
    NO_DOCUMENTS,
    added_words,
    document_rows,
    kind_of,
    kind_options,
    open_press,
)
from app.ui.devices.form import Form
from app.ui.devices.outside import Outside
from app.ui.devices.preview import Preview
from app.ui.devices.tab import Done, Tab
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.typed_day import TypedDay
from app.ui.parts.values import Press
from app.ui.rooms.ground import Ground
from app.ui.tickets.editor import Choice


class DocumentForm(Form):
    """Name, kind, last day. ``given``: the ``Document`` as it shall be."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(tr("Document"), Press("keep", tr("Keep"), "check", "filled"), parent)
        self._document = document
        self.name, self.kind = QLineEdit(document.name, self), Choice(tr("Kind"), self)
        self.kind.show_options(kind_options(), document.kind)
        self.expires = TypedDay(tr("Holds until"), self)
        self.expires.show_day(document.expires)
        self.add(tr("Name"), self.name)
        self.add(tr("Kind"), self.kind)
        self.add(tr("Holds until"), self.expires)

    def filled(self) -> Document:
        return replace(self._document, name=self.name.text(), kind=self.kind.chosen, expires=self.expires.day)


class DocumentsTab(Tab):
    title = tr("Documents")

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.setAcceptDrops(True)
        self.table = RowsView(DOCUMENTS, say(tr("Documents")), self)
        self.table.opened.connect(lambda _: self.act("open"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._chosen_changed())
        self.listed = Listed(self.table, NO_DOCUMENTS, self)
        self.preview = Preview(ground, self)
        self._outside = Outside(ground, self, self.failed)
        split = QSplitter(self)
        split.addWidget(self.listed)
        split.addWidget(self.preview)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        row = QHBoxLayout()
        self._open = PressButton(open_press(None), self)
        for button in (
            PressButton(Press("add", tr("Add file…"), "import"), self),
            self._open,
            PressButton(Press("save", tr("Save a copy…"), "panel"), self),
            PressButton(Press("change", tr("Change…"), "edit"), self),
            PressButton(Press("remove", tr("Remove"), "close"), self),
        ):
            button.pressed_for.connect(self.act)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addLayout(row)
        column.addWidget(split, 1)

    def heading(self, page: DevicePage) -> Shown:
        return tr("Documents ({n})").of(n=str(len(page.documents))) if page.documents else self.title

    def show_page(self, page: DevicePage) -> None:
        self.page = page
        now = self.ground.clock()
        today: date = datetime.fromtimestamp(now, UTC).astimezone().date()
        self.listed.show_rows(document_rows(page.documents, now, today, self.names))
        self._chosen_changed()

    @property
    def chosen(self) -> Document | None:
        row = self.table.selected_id()
        here = self.page.documents if self.page is not None else ()
        return next((each for each in here if str(each.id) == row), None)

    def _chosen_changed(self) -> None:
        self._open.show_press(open_press(self.chosen))
        self.preview.show_document(self.chosen)

    def act(self, action: object) -> None:
        if self.page is None:
            return
        document = self.chosen
        if action == "add":
            files, _ = QFileDialog.getOpenFileNames(self, say(tr("Add documents")))
            self.add_files(files)
        elif document is None:
            self._tell(tr("Choose a document first."))
        elif action == "open":
            self._outside.open(document)
        elif action == "save":
            self._save_copy(document)
        elif action == "change":
            self._change(document)
        else:
            number = document.id
            self.write(
                lambda shop: shop.remove_document(number),
                lambda _: Done(
                    tr("Removed: {name}").of(name=clean(document.name, 80)),
                    lambda shop: shop.restore_document(number),
                ),
            )

    # ---- adding

    def add_files(self, paths: Sequence[str]) -> None:
        """Files of this machine; those that cannot be kept are told one by one."""
        if self.page is None or not paths:
            return
        topic = Topic("device", str(self.page.card.device.id))

        def job(shop: Workshop) -> tuple[list[Document], list[RingdeskError]]:
            made: list[Document] = []
            failed: list[RingdeskError] = []
            for path in paths:
                try:
                    made.append(shop.add_document(NewDocument(topic, path, kind_of(Path(path).name))))
                except RingdeskError as error:
                    failed.append(error)
            return made, failed

        self.ground.shop.run(self, job, self._added, self.failed)

    def _added(self, result: tuple[list[Document], list[RingdeskError]]) -> None:
        made, failed = result
        if made:
            words = added_words(tuple(each.name for each in made))
            self.done.emit(Done(words, lambda shop: _remove(shop, made)))
        for error in failed:
            self.failed(error)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.add_files(files)

    # ---- one document

    def _save_copy(self, document: Document) -> None:
        folder = QFileDialog.getExistingDirectory(self, say(tr("Save a copy into")))
        if folder:
            number = document.id
            self.ground.shop.run(
                self,
                lambda shop: shop.copy_document(number, folder),
                lambda path: self.ground.tell(
                    Banner(tr("Saved: {path}").of(path=clean(path, 200)), "info", False)
                ),
                self.failed,
            )

    def _change(self, document: Document) -> None:
        form = DocumentForm(document, self)
        form.given.connect(lambda wanted: self._keep(form, document, wanted))
        self.open_form(form)

    def _keep(self, form: Form, before: Document, wanted: Document) -> None:
        def kept(saved: Document) -> Done:
            back = replace(before, version=saved.version)
            return Done(tr("Document changed."), lambda shop: shop.save_document(back))

        self.write_from(form, lambda shop: shop.save_document(wanted), kept)

    def _tell(self, words: Shown) -> None:
        self.ground.tell(Banner(words, "warn", False))


def _remove(shop: Workshop, documents: Sequence[Document]) -> None:
    for each in documents:
        shop.remove_document(each.id)
