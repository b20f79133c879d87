"""A person's data lies where the system's own rules put it, unless they chose another place."""

from pathlib import Path

import pytest

from app.run.folders import data_folder

HOME = Path("/home/ona")


@pytest.mark.parametrize(
    ("environment", "platform", "folder"),
    [
        ({}, "linux", "/home/ona/.local/share/ringdesk"),
        ({"XDG_DATA_HOME": "/data"}, "linux", "/data/ringdesk"),
        ({"XDG_DATA_HOME": "here"}, "linux", "/home/ona/.local/share/ringdesk"),
        ({}, "darwin", "/home/ona/Library/Application Support/Ringdesk"),
        ({}, "win32", "/home/ona/AppData/Local/Ringdesk"),
        ({"LOCALAPPDATA": "/local"}, "win32", "/local/Ringdesk"),
        ({"RINGDESK_DATA": "/mine", "XDG_DATA_HOME": "/data"}, "linux", "/mine"),
    ],
)
def test_the_place_follows_the_system(environment: dict[str, str], platform: str, folder: str) -> None:
    assert data_folder(environment, platform, HOME) == Path(folder)
