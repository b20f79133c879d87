"""The key of this house's recordings: in the operating system's key store, else in a file of its own.

It is made once, by the exchange, when the first recording begins. ``recordings/key.json`` says what it is
called, so that a lost one is named and never replaced in silence. ``recordings/recordings.key`` beside it,
put there by us where there is no key store or by whoever brings a key back, is taken before the key store.
"""

import json
import logging
import os
from pathlib import Path
from typing import Protocol

from app.run.whole_file import write_whole
from telephony.media.vault import KEY_BYTES, key_name

log = logging.getLogger(__name__)
SERVICE = "ringdesk recordings"
KEY_FILE, NOTE = "recordings.key", "key.json"


class KeyStore(Protocol):
    """As the keyring library has it. Raises whatever its system raises."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...


class NoKey(OSError):
    """The key cannot be had: what happened, and what to do."""


def recordings_folder(data: Path) -> Path:
    return data / "recordings"


def system_store() -> KeyStore | None:
    """Windows' Credential Manager, macOS' Keychain, Linux' Secret Service or KWallet; None: there is none."""
    import keyring

    store = keyring.get_keyring()
    # Below 1 are those that keyring itself advises against: none at all, and what stores in the open.
    return store if store.priority >= 1 else None


def key_of(data: Path, store: KeyStore | None, *, make: bool) -> bytes:
    """The key; ``make``: a new one where there never was any. Raises NoKey."""
    folder = recordings_folder(data)
    try:
        if (folder / KEY_FILE).exists():
            return _parsed((folder / KEY_FILE).read_text("ascii"))
        if (folder / NOTE).exists():
            return _from_store(json.loads((folder / NOTE).read_text("utf-8"))["key"], store)
        if make:
            return _made(folder, store)
    except (OSError, ValueError, KeyError) as error:
        if isinstance(error, NoKey):
            raise
        raise NoKey(f"the key of the recordings cannot be read: {error}") from error
    raise NoKey("there is no key yet: nothing was ever recorded here")


def where_of(data: Path) -> str:
    """``file``, ``system`` or empty: there is no key yet."""
    folder = recordings_folder(data)
    return "file" if (folder / KEY_FILE).exists() else "system" if (folder / NOTE).exists() else ""


def _from_store(name: str, store: KeyStore | None) -> bytes:
    try:
        found = store.get_password(SERVICE, name) if store is not None else None
    except Exception as error:  # each system's library has failures of its own
        raise NoKey(f"the system's key store does not answer: {error}") from error
    if not found:
        raise NoKey(
            f"the key {name} is not in this system's key store: "
            f"sign in as who runs the exchange, or put the key back as {KEY_FILE}"
        )
    return _parsed(found)


def _made(folder: Path, store: KeyStore | None) -> bytes:
    key = os.urandom(KEY_BYTES)
    folder.mkdir(parents=True, exist_ok=True)
    if store is not None and _took(store, key):
        write_whole(folder / NOTE, json.dumps({"key": key_name(key)}))
        log.info("the recordings' key %s is in the system's key store", key_name(key))
        return key
    descriptor = os.open(folder / KEY_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(key.hex())
    log.warning(
        "this system has no key store: the recordings' key %s lies in %s, beside what it locks. "
        "Who can read the data folder can listen.", key_name(key), folder / KEY_FILE,
    )  # fmt: skip
    return key


def _took(store: KeyStore, key: bytes) -> bool:
    """Whether it can be had back: a key that is only believed to be kept would lose everything."""
    try:
        store.set_password(SERVICE, key_name(key), key.hex())
        return store.get_password(SERVICE, key_name(key)) == key.hex()
    except Exception as error:  # each system's library has failures of its own
        log.warning("the system's key store takes no key: %s", error)
        return False


def _parsed(text: str) -> bytes:
    key = bytes.fromhex(text.strip())
    if len(key) != KEY_BYTES:
        raise ValueError(f"{len(key)} bytes instead of {KEY_BYTES}")
    return key
