"""The room To call with voice messages, over the sample company; and the player of one."""

import time
from pathlib import Path
from tempfile import mkdtemp

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.run.recording_files import StoredSound
from app.run.recording_key import key_of, recordings_folder, system_store
from app.services.tools import Tools
from app.store.contacts import StoredContacts
from app.store.demo_data import load_demo_data
from app.store.engine import open_store
from app.store.recordings import StoredRecordings
from app.store.workshop import StoredWorkshop
from app.ui.recordings.dialog import RecordingDialog
from app.ui.shell import DeskWindow
from app.ui.tasks.room import TasksRoom
from telephony.media.g711 import PCMU, encode
from telephony.media.vault import VaultWriter, check_sum, place_of
from telephony.media.wave import read_wav
from telephony.switchboard.commands import KeepRecording
from telephony.switchboard.contact import RecordedPart
from telephony.switchboard.ids import OperatorId, QueueId, RecordingId
from tests import look
from tests.app.ui import made_up as made
from tests.people import contact

CALLERS = Path(__file__).resolve().parents[1] / "resources" / "demo" / "callers"
LEFT = (("m1", "+37061200001", 700.0), ("m2", "+4915112345678", 5400.0), ("m3", "", 61_000.0))


def _desk() -> DeskWindow:
    data = Path(mkdtemp())
    store = open_store(data / "ringdesk.db")
    load_demo_data(store)
    contacts = StoredContacts(store, {"support": "Support"})
    for place, (call, number, ago) in enumerate(LEFT):
        at = time.time() - ago
        name = RecordingId(f"{call}.msg1")
        seconds, total = _spoken(data, name, place)
        part = RecordedPart(
            name, OperatorId(""), at, at + seconds, (), "message", 90, "night", QueueId("support")
        )
        gone = {"answered": None, "end_reason": "voicemail", "disposition": "", "operator": ""}
        contacts.record(contact(call, number, arrived=at, ended=at + seconds, recordings=(part,), **gone))
        contacts.keep_recording(KeepRecording(name, seconds, total, "", seconds))
    StoredRecordings(store, "mantas").note_listening("m2.msg1", "operator")
    window = look.desk(made.view(me=made.me()))
    window.driver.clock = time.time
    window.open_workshop(StoredWorkshop(store, "rasa"), Tools(recordings=StoredSound(data)))
    window.show()
    assert window.wing is not None
    window.wing.enter("room_tasks")
    look._spin(600)
    room = window.house.rooms["room_tasks"]
    assert isinstance(room, TasksRoom)
    while (task := room.chosen) is None or not task.unheard:
        QTest.keyClick(room.table, Qt.Key.Key_Down)
    look._spin(200)
    look.KEPT.append(window)
    return window


def _spoken(data: Path, name: RecordingId, place: int) -> tuple[float, str]:
    """What one of the demo's callers says; its seconds and check sum."""
    said = read_wav(sorted(CALLERS.glob("*.wav"))[place])
    path = place_of(recordings_folder(data), name)
    writer = VaultWriter(path, key_of(data, system_store(), make=True), name, time.time())
    writer.close(encode(said, PCMU).tobytes(), encode(np.zeros_like(said), PCMU).tobytes())
    return len(said) / 8000, check_sum(path)


def room() -> QWidget:
    return _desk()


def player() -> QWidget:
    window = _desk()
    room = window.house.rooms["room_tasks"]
    assert isinstance(room, TasksRoom)
    QTest.keyClick(room.table, Qt.Key.Key_5)
    look._spin(1200)
    (page,) = window.findChildren(RecordingDialog)
    look._spin(400)
    return page
