"""The key of the recordings: kept by the system where it can, in a file where it cannot, never replaced."""

import json
import os
import stat

import keyring.backend
import keyring.errors
import pytest

from app.run.recording_key import KEY_FILE, NOTE, NoKey, key_of, recordings_folder, system_store, where_of
from telephony.media.vault import key_name


class Safe(keyring.backend.KeyringBackend):
    """A key store as keyring knows them."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class Locked(Safe):
    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("nobody unlocked it")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.KeyringLocked("nobody unlocked it")


class Forgetful(Safe):
    def get_password(self, service: str, username: str) -> str | None:
        return None


def test_the_system_keeps_it_and_the_data_folder_knows_only_its_name(tmp_path):
    safe = Safe()
    key = key_of(tmp_path, safe, make=True)
    assert key_of(tmp_path, safe, make=False) == key_of(tmp_path, safe, make=True) == key
    assert (len(key), where_of(tmp_path)) == (32, "system")
    assert json.loads((recordings_folder(tmp_path) / NOTE).read_text()) == {"key": key_name(key)}
    assert not any(key.hex() in each.read_text() for each in recordings_folder(tmp_path).iterdir())


@pytest.mark.parametrize("store", [None, Locked(), Forgetful()])
def test_without_a_store_that_keeps_it_there_is_a_file_that_nobody_else_reads(tmp_path, caplog, store):
    key = key_of(tmp_path, store, make=True)
    path = recordings_folder(tmp_path) / KEY_FILE
    assert bytes.fromhex(path.read_text()) == key and where_of(tmp_path) == "file"
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "no key store" in caplog.text
    assert key_of(tmp_path, Safe(), make=False) == key, "a store that comes later changes nothing"


def test_a_lost_key_is_named_and_never_replaced(tmp_path):
    key = key_of(tmp_path, Safe(), make=True)
    with pytest.raises(NoKey, match=key_name(key)):
        key_of(tmp_path, Safe(), make=True)
    with pytest.raises(NoKey, match="does not answer"):
        key_of(tmp_path, Locked(), make=True)
    (recordings_folder(tmp_path) / KEY_FILE).write_text(key.hex() + "\n")
    assert key_of(tmp_path, None, make=False) == key, "it was brought back as a file"


@pytest.mark.parametrize("text", ["", "zz", "ab" * 31])
def test_a_key_file_that_holds_no_key_is_told(tmp_path, text):
    recordings_folder(tmp_path).mkdir()
    (recordings_folder(tmp_path) / KEY_FILE).write_text(text)
    with pytest.raises(NoKey):
        key_of(tmp_path, None, make=True)


def test_who_only_listens_makes_no_key(tmp_path):
    with pytest.raises(NoKey, match="nothing was ever recorded"):
        key_of(tmp_path, Safe(), make=False)
    assert where_of(tmp_path) == "" and list(tmp_path.iterdir()) == []


def test_no_key_store_is_told_from_one(monkeypatch):
    assert system_store() is None
    safe = Safe()
    monkeypatch.setattr(keyring.core, "_keyring_backend", safe)
    assert system_store() is safe
