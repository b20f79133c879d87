"""The room "Scanners": which there are, what they do, and what they sent. Live, four times a second."""

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.errors import RingdeskError
from app.domain.reader_setup import KEYBOARD, WedgeSetup, default_profile
from app.services.readers import ReadersDoor, ReaderState
from app.ui.desk.present import Banner, notice
from app.ui.errors import details, headline
from app.ui.errors import notice as failure
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Press
from app.ui.readers.desk_dialog import DeskDialog
from app.ui.readers.learn_dialog import LearnDialog
from app.ui.readers.present import NONE_YET, READERS, STARTING, advice, names_of, profile_words, reader_rows
from app.ui.readers.profile_dialog import ProfileDialog
from app.ui.readers.raw_view import RawView
from app.ui.readers.sheet_dialog import SheetDialog
from app.ui.rooms.ground import Ground, Room
from devices.scanning.identity import PortIdentity
from devices.scanning.ports import CodeScanned, ReaderId, ReaderLearned, ReaderProfile

LIVE_MS = 250


class ScannersRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.page: QDialog | None = None
        self.table = RowsView(READERS, say(tr("Scanners")), self)
        self.table.opened.connect(self._edit)
        self.table.rows_model.modelReset.connect(self._chosen_again)
        self.table.selectionModel().currentChanged.connect(self._walked)
        self._at = ""
        self.card = Card(tr("Scanners"), self.table, self)
        self.hint = Elided("Muted", self)
        self.raw = RawView(ground.shop, ground.tools.makers, ground.tools.foreign, self)
        self.raw.failed.connect(self._failed)
        self.raw.saved.connect(self._saved)
        self._lay_out()
        self._live = QTimer(self)
        self._live.setInterval(LIVE_MS)
        self._live.timeout.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        actions: tuple[tuple[Press, Callable[[object], None]], ...] = (
            (Press("learn", tr("Find a scanner"), "search", "filled"), self._learn),
            (Press("add", tr("Add by hand"), "edit"), self._add),
            (Press("edit", tr("Settings of this one"), "settings"), self._edit),
            (Press("forget", tr("Forget it"), "close"), self._forget),
            (Press("desk", tr("Typing scanners and repeats"), "keyboard"), self._desk),
            (Press("sheets", tr("Setting codes"), "note"), self._sheets),
        )
        for press, act in actions:
            button = PressButton(press, self)
            button.pressed_for.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        top = QWidget(self)
        upper = QVBoxLayout(top)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.addLayout(row)
        upper.addWidget(self.card, 1)
        upper.addWidget(self.hint)
        split = QSplitter(Qt.Orientation.Vertical, self)
        for part, weight in ((top, 2), (self.raw, 3)):
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, weight)
        column = QVBoxLayout(self)
        column.addWidget(split)

    # ---- live

    @property
    def door(self) -> ReadersDoor | None:
        return self.ground.tools.readers()

    def entered(self) -> None:
        self.refresh()
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._live.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._live.stop()

    def refresh(self) -> None:
        """Shows the scanners as they are now."""
        door = self.door
        if door is None:
            self.card.show_message(STARTING)
            return
        states = door.states()
        today = self.ground.local.date()
        self.table.show_rows(reader_rows(states, today))
        if not self.table.currentIndex().isValid():
            self._chosen_again()
        self.card.show_message(None if states else NONE_YET)
        self.hint.show_text(self._hint(door))
        self.raw.follow(door, names_of(states), door.setup)

    def _walked(self, *_: object) -> None:
        self._at = self.table.selected_id() or self._at

    def _chosen_again(self) -> None:
        """The row the keyboard was on, else the first."""
        ids = [row.id for row in self.table.rows_model.rows]
        if ids:
            self.table.selectRow(ids.index(self._at) if self._at in ids else 0)

    def _hint(self, door: ReadersDoor) -> Shown:
        state = self.chosen
        if state is None:
            return Text(door.problem)
        said = advice(state, sys.platform)
        return said or Text(door.problem) if said or door.problem else profile_words(state.profile)

    @property
    def chosen(self) -> ReaderState | None:
        """The scanner the keyboard is on."""
        wanted, door = self.table.selected_id(), self.door
        states = door.states() if door is not None else ()
        return next((each for each in states if each.profile.reader == wanted), None)

    def takes(self, scan: CodeScanned) -> bool:
        """A code that is scanned here is tried out: it is shown with what would be made of it, and opens
        nothing. A scanner whose role names another place goes there all the same."""
        self.refresh()
        self.raw.show_newest()
        return True

    # ---- what is asked for

    def _open(self, page: QDialog) -> None:
        if self.page is not None:
            self.page.close()
        self.page = page
        page.finished.connect(self._left)
        page.show()

    def _left(self, _: int) -> None:
        page, self.page = self.page, None
        if page is not None:
            page.deleteLater()

    def _learn(self, _: object = None) -> None:
        door = self.door
        if door is not None:
            page = LearnDialog(door, names_of(door.states()), self)
            page.learned.connect(self._learned)
            self._open(page)

    def _learned(self, found: ReaderLearned) -> None:
        """Its name and what it is for are asked; everything else is known."""
        door = self.door
        if door is None:
            return
        known = next((s.profile for s in door.states() if s.profile.identity == found.identity), None)
        taken = tuple(state.profile.reader for state in door.states())
        profile = known or default_profile(found.identity, say(tr("Scanner")), taken)
        self._ask(
            ReaderProfile(
                profile.reader, profile.name, found.identity, profile.role, found.line, found.framing
            )
        )

    def _add(self, _: object = None) -> None:
        door = self.door
        if door is not None:
            taken = tuple(state.profile.reader for state in door.states())
            self._ask(default_profile(PortIdentity(), say(tr("Scanner")), taken))

    def _edit(self, _: object = None) -> None:
        state = self.chosen
        if state is not None and state.profile.reader == KEYBOARD:
            self._desk()
        elif state is not None:
            self._ask(state.profile)

    def _ask(self, profile: ReaderProfile) -> None:
        door = self.door
        if door is not None:
            page = ProfileDialog(profile, door.ports(), self)
            page.kept.connect(self._keep)
            self._open(page)

    def _keep(self, profile: ReaderProfile) -> None:
        self._try(lambda door: door.keep(profile), profile.name)

    def _desk(self, _: object = None) -> None:
        door = self.door
        if door is not None:
            page = DeskDialog(door.setup, self)
            page.kept.connect(self._keep_desk)
            self._open(page)

    def _keep_desk(self, wedge: WedgeSetup, repeats: float) -> None:
        self._try(lambda door: door.keep_desk(wedge, repeats), "")

    def _try(self, job: Callable[[ReadersDoor], None], name: str) -> None:
        """Keeps something; the page stays open with the reason when it cannot be kept."""
        door, page = self.door, self.page
        if door is None:
            return
        try:
            job(door)
        except RingdeskError as error:
            if isinstance(page, ProfileDialog | DeskDialog):
                page.refuse((headline(error), details(error)))
            return
        if page is not None:
            page.close()
        words = tr("Saved: {name}").of(name=name) if name else tr("Saved")
        self.ground.tell(Banner(words, "info", False))
        self.refresh()

    def _forget(self, _: object = None) -> None:
        state, door = self.chosen, self.door
        if state is None or door is None or state.profile.reader == KEYBOARD:
            return
        try:
            door.forget(ReaderId(state.profile.reader))
        except RingdeskError as error:
            self._failed(error)
            return
        self.ground.tell(Banner(tr("Forgotten: {name}").of(name=state.profile.name), "info", False))
        self.refresh()

    def _sheets(self, _: object = None) -> None:
        door = self.door
        if door is not None:
            self._open(SheetDialog(door, self))

    def _failed(self, error: Exception) -> None:
        self.ground.tell(notice(failure(error)))

    def _saved(self, path: str) -> None:
        self.ground.tell(Banner(tr("Saved: {name}").of(name=path), "info", False))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._forget()
        else:
            super().keyPressEvent(event)

    def save_now(self) -> None:
        """Nothing is typed here that is not in a page; a learning scan ends and closes its ports."""
        if self.page is not None:
            self.page.close()
