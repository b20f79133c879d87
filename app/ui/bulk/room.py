"""The room of bulk sessions: choose what is done, scan, look at the verdicts, carry it out."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.domain.bulk import SEVERAL, BulkResult, Entry
from app.domain.changes import Changes
from app.domain.equipment import DeviceLine
from app.services.bulk_ports import BulkJournal
from app.ui.bulk.begin import BeginPage
from app.ui.bulk.keeper import Keeper
from app.ui.bulk.present import SOUND, result_words, target_of
from app.ui.bulk.running import RunningPage
from app.ui.bulk.sounds import VerdictSounds
from app.ui.desk.present import Banner
from app.ui.parts.text import tr
from app.ui.people.present import house
from app.ui.rooms.ground import Ground, Room
from app.ui.scan.asks import OpenDevice
from app.ui.scan.refusal import refusal
from devices.scanning.frames import Fault
from devices.scanning.ports import CodeScanned


class BulkRoom(Room):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.begin, self.running = BeginPage(self), RunningPage(self)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.begin)
        self._pages.addWidget(self.running)
        self.sounds = VerdictSounds(self)
        self.keeper = self._keeper(ground.tools.bulk)
        self.begin.started.connect(self._start)
        self.begin.undo_asked.connect(self._undo)
        self.running.acted.connect(self._act)
        self.running.typed.connect(self._typed)
        self.running.opened.connect(self._open)
        self.running.chosen.connect(self._choose)
        self.keeper.resume()

    def _keeper(self, journal: BulkJournal | None) -> Keeper:
        assert journal is not None, "the room is only there with a place for its sessions"
        keeper = Keeper(self.ground, journal, self)
        keeper.changed.connect(self._show)
        keeper.judged.connect(self._judged)
        keeper.finished.connect(self._finished)
        keeper.failed.connect(self._failed)
        return keeper

    # ---- what the window tells

    def entered(self) -> None:
        self._show()
        self._load_results()
        (self.running if self.keeper.session else self.begin).take_keyboard()

    def stored(self, changes: Changes) -> None:
        if changes.devices or changes.tickets:
            self._load_results()

    def takes(self, scan: CodeScanned) -> bool:
        """Every scan while a session runs; a broken one is told and changes nothing."""
        if self.keeper.session is None:
            return False
        if scan.fault is not Fault.NONE:
            self.ground.tell(Banner(tr("The scanner sent something broken. Scan again."), "warn", False))
            self.sounds.play("fault")
        elif not self.keeper.scan(scan.raw):
            self.sounds.play("fault")
        return True

    def acts(self, action: str) -> bool:
        if action != "save" or self.keeper.session is None:
            return False
        self.running.send()
        return True

    # ---- showing

    @Slot()
    def _show(self) -> None:
        session = self.keeper.session
        self._pages.setCurrentWidget(self.running if session else self.begin)
        if session is not None:
            self.running.show_session(session, self.keeper.away)

    def _load_results(self) -> None:
        if self.isVisible():
            self.ground.shop.run(
                self, lambda shop: shop.bulk_results(), self._results, self.begin.show_failure
            )

    def _results(self, results: tuple[BulkResult, ...]) -> None:
        names = house(self.ground.desk().view)
        told = tuple(replace(each, who=names.operator(each.who)) for each in results)
        self.begin.show_results(told, self.ground.clock())

    @Slot(object)
    def _judged(self, entry: Entry) -> None:
        self.sounds.play(SOUND.get(entry.verdict, "fault"))

    @Slot(object)
    def _finished(self, result: BulkResult) -> None:
        tone = "warn" if result.refused else "info"
        self.ground.tell(Banner(result_words(result), tone, False))
        self.begin.show_result(result)
        self._load_results()
        self.begin.take_keyboard()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.ground.tell(refusal(error))
        self.sounds.play("fault")

    # ---- what is asked for

    @Slot(object)
    def _start(self, choice: tuple[str, str]) -> None:
        target = target_of(*choice)
        if target is not None:
            self.keeper.start(target)
            self.running.take_keyboard()

    @Slot(object)
    def _act(self, action: str) -> None:
        if action == "send":
            self.keeper.send()
        elif action == "take_back":
            self.keeper.take_back()
        elif action == "drop":
            self.keeper.drop()
            self.begin.take_keyboard()
        elif action == "sounds":
            self.sounds.on = not self.sounds.on
            self.running.show_sounds(self.sounds.on)

    @Slot(object)
    def _typed(self, text: str) -> None:
        self.keeper.scan(text.encode())

    @Slot(object)
    def _open(self, seq: int) -> None:
        """Enter on a line: choose among several, else look at the device."""
        session = self.keeper.session
        entry = session.entries[seq - 1] if session else None
        if entry is None:
            return
        if entry.verdict == SEVERAL and not entry.taken_back:
            self.keeper.candidates(entry, lambda lines: self._ask_which(entry, lines))
        elif entry.device_id is not None:
            self.asked.emit(OpenDevice(entry.device_id))

    def _ask_which(self, entry: Entry, lines: Sequence[DeviceLine]) -> None:
        self.running.ask_which(entry, lines)

    @Slot(object)
    def _choose(self, chosen: tuple[int, DeviceLine]) -> None:
        self.keeper.choose(*chosen)

    @Slot(object)
    def _undo(self, session: str) -> None:
        def done(result: BulkResult) -> None:
            self.ground.tell(Banner(tr("The devices stand where they stood before."), "info", False))
            self._load_results()
            self.begin.take_keyboard()

        self.ground.shop.run(self, lambda shop: shop.undo_bulk(session), done, self._failed)
