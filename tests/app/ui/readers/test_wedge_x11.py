"""A scanner that types, on a real X server: xdotool is the scanner and the person.

xdotool halves the delay it is given, so 10 is a key each 5 ms.
"""

import subprocess
from collections.abc import Iterator

import pytest

from tests.app.ui.test_focus import display, start, wait_for, xdotool

__all__ = ["display"]

WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from app.domain.reader_setup import ReaderSetup, WedgeSetup
from app.ui.readers.wedge_filter import WedgeFilter
from devices.scanning.wedge import WedgeSettings

class Door:
    setup = ReaderSetup(wedge=WedgeSetup(True, "", WedgeSettings(prefix=sys.argv[1])))
    def typed(self, raw):
        print("scan", raw.decode(), "|" + note.toPlainText() + "|" + line.text() + "|", flush=True)

application = QApplication(sys.argv)
window = QWidget()
window.setWindowTitle("desk")
note, line = QPlainTextEdit(), QLineEdit()
column = QVBoxLayout(window)
column.addWidget(note)
column.addWidget(line)
note.setTabChangesFocus(True)
typing = WedgeFilter(lambda: Door(), lambda banner: print("told", flush=True))
typing.use()
note.textChanged.connect(lambda: print("note", repr(note.toPlainText()), flush=True))
window.resize(500, 300)
window.show()
window.activateWindow()
note.setFocus()
QTimer.singleShot(300, lambda: print("ready", flush=True))
application.exec()
"""


@pytest.fixture(params=["", "F12"], ids=["pace", "prefix"])
def desk(request: pytest.FixtureRequest, display: str) -> Iterator[tuple[str, subprocess.Popen[str], str]]:
    prefix = str(request.param)
    process = start(WINDOW.replace("sys.argv[1]", repr(prefix)), display)
    try:
        assert process.stdout
        wait_for(process.stdout, "ready")
        window = xdotool(display, "search", "--name", "^desk$").split()[-1]
        xdotool(display, "windowfocus", "--sync", window)
        yield display, process, prefix
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()


def scan(display: str, prefix: str, code: str, delay: int = 4) -> None:
    """One burst in one xdotool: between two of them the pause would be a person's."""
    keys = ["key", prefix] if prefix else []
    xdotool(display, *keys, "type", "--delay", str(delay), code + "\n")


@pytest.mark.timeout(90)
def test_bursts_become_scans_and_a_persons_words_stay(desk: tuple[str, subprocess.Popen[str], str]) -> None:
    display, process, prefix = desk
    assert process.stdout
    xdotool(display, "type", "--delay", "240", "hello")
    wait_for(process.stdout, "note 'hello'")
    for number, delay in enumerate((4, 20, 40)):
        code = f"7F2K9-000{number}"
        scan(display, prefix, code, delay)
        assert wait_for(process.stdout, "scan") == f"scan {code} |hello||"
    xdotool(display, "type", "--delay", "240", " you")
    wait_for(process.stdout, "note 'hello you'")


@pytest.mark.timeout(90)
def test_a_person_who_types_a_code_slowly_has_typed_it(desk: tuple[str, subprocess.Popen[str], str]) -> None:
    display, process, prefix = desk
    assert process.stdout
    xdotool(display, "type", "--delay", "300", "7F2K9-01")
    xdotool(display, "key", "Return")
    wait_for(process.stdout, "note '7F2K9-01\\n'")
    scan(display, prefix, "AFTER-01")
    assert wait_for(process.stdout, "scan") == "scan AFTER-01 |7F2K9-01"
