"""A desk over a real store that has text blocks; Ona, who speaks Lithuanian, is on the line."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.text_blocks import TextBlock
from app.ui.replies.field import ReplyField
from app.ui.replies.room import TextsRoom
from telephony.switchboard.events import CallerMatch
from tests.app.ui import made_up as made
from tests.app.ui.real_desk import RealDesk, real_desk

BLOCKS = (
    TextBlock(0, "Greeting", ("hello",),
              (("en", "Good day, {{person}}!"), ("lt", "Laba diena, {{person}}!"))),
    TextBlock(0, "Visit agreed", ("technician",),
              (("en", "{{>greeting}} We come on {{date}} at {{hour}}."),
               ("lt", "{{>greeting}} Atvyksime {{date}}, {{hour}}."))),
    TextBlock(0, "Thanks", (), (("en", "Thank you for calling."),)),
)  # fmt: skip


@dataclass
class Writer:
    """Keys only; letters that no key of the test has come as an input method sends them."""

    desk: RealDesk

    @property
    def note(self) -> ReplyField:
        return self.desk.window.desk_work.note.edit

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        at: QWidget | None = None,
    ) -> None:
        self.desk.qtbot.keyClick(at or QApplication.focusWidget() or self.desk.window, key, modifier)
        self.desk.settle_all()

    def types(self, text: str, at: QWidget | None = None) -> None:
        self.desk.qtbot.keyClicks(at or QApplication.focusWidget(), text)
        self.desk.settle_all()

    def composes(self, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.note, event)
        self.desk.settle_all()

    def in_note(self) -> "Writer":
        self.desk.window.activateWindow()
        self.desk.qtbot.waitUntil(self.desk.window.isActiveWindow)
        self.desk.window.desk_work.focus_note()
        return self

    @property
    def found(self) -> list[str]:
        panel = self.note.panel
        return [str(each.title) for each in panel.list.choices] if panel and self.note.list_open else []

    def room(self, role: str = "supervisor") -> TextsRoom:
        mine = replace(made.me("ready"), role=role)
        self.desk.tell(made.view(me=mine))
        assert self.desk.window.wing is not None
        self.desk.window.wing.enter("room_texts")
        self.desk.settle_all()
        room = self.desk.window.house.rooms["room_texts"]
        assert isinstance(room, TextsRoom)
        return room


@pytest.fixture
def writer(qtbot: QtBot, tmp_path: Path) -> Iterator[Writer]:
    with real_desk(qtbot, tmp_path) as desk:
        for block in BLOCKS:
            desk.store.workshop.save_text_block(block, "supervisor")
        ona = desk.store.desk.add("Ona Onaitė", "+37061100001", "UAB Nida", language="lt")
        match = CallerMatch(ona.id, ona.name, ona.company_id, "UAB Nida", "exact", "", language="lt")
        desk.tell(made.view(made.call(chosen=match, matches=(match,))))
        assert desk.window.wing is not None
        desk.window.wing.replies.reload()
        desk.settle_all()
        yield Writer(desk)
