"""What is not safe is told and not opened; a system without a program says so."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.documents import NewDocument, Topic
from app.ui.devices.outside import Outside
from tests.app.ui.service.ground import scene_of


@pytest.mark.parametrize(("name", "opens"), [("Note.txt", True), ("setup.exe", False)])
def test_only_what_is_safe_reaches_the_system(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, opens: bool
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.fileName()))
    with scene_of(qtbot, tmp_path / "desk") as scene:
        (tmp_path / name).write_text("words")
        topic = Topic("device", str(scene.bench.device().id))
        kept = scene.shop.add_document(NewDocument(topic, str(tmp_path / name), "other"))
        owner = QWidget()
        scene.qtbot.addWidget(owner)
        Outside(scene.ground, owner, lambda error: pytest.fail(str(error))).open(kept)
        scene.settle()
        assert asked == ([name] if opens else []) and len(scene.told) == 1, "nothing opens without a program"
