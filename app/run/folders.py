"""Where Ringdesk keeps what belongs to the person: the store, journals, settings."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def data_folder(environment: Mapping[str, str], platform: str, home: Path) -> Path:
    """The folder for data of this person on this system; it need not exist yet.

    RINGDESK_DATA in `environment` overrides it.  `platform` is sys.platform.  Places as
    the system's own rules have them (XDG base directories, Known Folders, Apple's guide).
    """
    if chosen := environment.get("RINGDESK_DATA"):
        return Path(chosen)
    if platform == "win32":
        local = environment.get("LOCALAPPDATA")
        return (Path(local) if local else home / "AppData" / "Local") / "Ringdesk"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "Ringdesk"
    shared = environment.get("XDG_DATA_HOME", "")
    # XDG: a relative path is invalid and must be ignored.
    return (Path(shared) if shared.startswith("/") else home / ".local" / "share") / "ringdesk"


def this_folder(chosen: str = "") -> Path:
    """The data folder of this process: the one named on the command line, else the person's own."""
    return Path(chosen) if chosen else data_folder(os.environ, sys.platform, Path.home())
