"""A recorded talk in a real store and a real file, for the player. Not a test."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.run.recording_files import StoredSound
from app.run.recording_key import key_of, recordings_folder
from app.services.tools import Tools
from app.store.desk import now
from app.store.recordings import StoredRecordings
from app.store.workshop import StoredWorkshop
from telephony.media.g711 import PCMU, Samples, encode
from telephony.media.vault import VaultWriter, place_of
from telephony.switchboard.commands import KeepRecording
from telephony.switchboard.contact import RecordedPart, SilentStretch
from telephony.switchboard.ids import OperatorId, RecordingId
from tests.people import Desk, contact, open_desk

SECONDS = 30
MASKED = (12, 17)


@dataclass
class Talk:
    desk: Desk
    workshop: StoredWorkshop
    tools: Tools

    @property
    def deeds(self) -> list[tuple[str, str]]:
        shelf = StoredRecordings(self.desk.store, "test")
        return [(each.who, each.action) for each in shelf.deeds_with("c1")]


def speech(seed: int) -> Samples:
    """Something that looks like words: bursts of a tone, masked where it was masked."""
    chance = np.random.default_rng(seed)
    clock = np.arange(SECONDS * 8000) / 8000
    loud = np.repeat(chance.random(SECONDS * 4) ** 2 * (chance.random(SECONDS * 4) > 0.4), 2000)
    sound = np.rint(9000 * np.sin(2 * np.pi * 200 * clock) * loud).astype(np.int16)
    sound[MASKED[0] * 8000 : MASKED[1] * 8000] = 0
    return sound


def talk_at(folder: Path, who: str = "rasa") -> Talk:
    """Two parts: Rasa's of half a minute, Mantas' whose file is missing."""
    desk = open_desk(folder / "ringdesk.db", who)
    began = now().timestamp() - 3600
    name, writer = RecordingId("c1.rec1"), key_of(folder, None, make=True)
    file = VaultWriter(place_of(recordings_folder(folder), name), writer, name, began)
    file.add(encode(speech(1), PCMU).tobytes(), encode(speech(2), PCMU).tobytes())
    total = file.close()
    masked = SilentStretch("card", began + MASKED[0], began + MASKED[1])
    parts = (
        RecordedPart(name, OperatorId("rasa"), began, began + SECONDS, (masked,), "announced", 90),
        RecordedPart(
            RecordingId("c1.rec2"), OperatorId("mantas"), began + 30, began + 40, (), "announced", 90
        ),
    )
    desk.contacts.record(contact("c1", recordings=parts))
    desk.contacts.keep_recording(KeepRecording(name, float(SECONDS), total, ""))
    return Talk(desk, StoredWorkshop(desk.store, who, "LT"), Tools(recordings=StoredSound(folder)))
