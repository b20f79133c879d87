"""Jobs onto PDF pages, which are rasterised and read, and to a roll printer at a real socket."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import BadInput
from app.run.printers import Printers
from app.services.labels import Choice, Printing, lay_out
from app.ui.labels.printing import AT_ONCE, PDF_DPI, Cancelled, Job, Run, dpi_of
from devices.scanning.label import PlacedLabel, Sheet
from tests.app.ui.labels.sample import CODES, VALUES, array, printers
from tests.devices.labels.decoded import texts
from tests.devices.labels.test_zpl import printed


def label(door: Printers, name: str, dpi: int = PDF_DPI, **values: str) -> PlacedLabel:
    template = next(each for each in door.templates() if each.name == name)
    laid = lay_out(template, VALUES | values, Printing(door.encode, dpi, known=dpi != PDF_DPI))
    assert not laid.problems
    return laid.placed


def run(qtbot: QtBot, job: Job, door: Printers) -> tuple[Exception | None, list[tuple[int, int]]]:
    made = Run(job, door)
    steps: list[tuple[int, int]] = []
    ended: list[Exception | None] = []
    made.progressed.connect(lambda *step: steps.append(step))
    made.ended.connect(ended.append)
    made.start()
    qtbot.waitUntil(lambda: bool(ended), timeout=30_000)
    return ended[0], steps


def pages(file: Path, dpi: int) -> list[list[str]]:
    """What is read on each page of a PDF printed with so many dots."""
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    found = []
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        size = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
        rendered = document.render(number, size)
        # Paper is white where nothing was printed.
        opaque = rendered.convertToFormat(rendered.Format.Format_ARGB32)
        paper = opaque.copy()
        paper.fill(0xFFFFFFFF)
        painter = QPainter(paper)
        painter.drawImage(0, 0, opaque)
        painter.end()
        found.append(texts(array(paper)))
    document.close()
    return found


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("name", CODES)
def test_every_ready_label_is_read_from_its_pdf(qtbot: QtBot, tmp_path: Path, name: str, dpi: int) -> None:
    door = printers(tmp_path)
    file = tmp_path / "x.pdf"
    assert run(qtbot, Job((label(door, name),), Choice(), None, 2, str(file)), door)[0] is None
    assert pages(file, dpi) == [sorted(CODES[name])] * 2


def sheet(door: Printers, name: str) -> Sheet:
    return next(each for each in door.sheets() if name in each.name)


def test_a_sheet_is_filled_from_its_first_free_label_then_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    door, file = printers(tmp_path), tmp_path / "sheet.pdf"
    serials = [f"SN-{number:04d}" for number in range(20)]
    labels = tuple(label(door, "device", serial=each) for each in serials)
    job = Job(labels, Choice(start=4), sheet(door, "L7160"), 1, str(file))
    error, steps = run(qtbot, job, door)
    assert error is None and steps[-1] == (20, 20)
    assert pages(file, 300) == [serials[:17], serials[17:]]


def test_a_run_can_be_ended_and_leaves_no_half_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    door, file = printers(tmp_path), tmp_path / "x.pdf"
    ended: list[Exception | None] = []
    made = Run(Job((label(door, "device"),) * 50, Choice(), None, 4, str(file)), door)
    made.progressed.connect(lambda done, total: made.cancel() if done == 10 else None)
    made.ended.connect(ended.append)
    made.start()
    qtbot.waitUntil(lambda: bool(ended), timeout=30_000)
    assert isinstance(ended[0], Cancelled) and made.done == 10
    assert not file.exists()


def test_a_folder_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    door = printers(tmp_path)
    error, _ = run(
        qtbot, Job((label(door, "device"),), Choice(), None, 1, str(tmp_path / "no" / "x.pdf")), door
    )
    assert isinstance(error, BadInput) and "cannot be written" in str(error)


def test_a_printer_that_is_gone_is_told(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    door, gone = printers(tmp_path), Choice("system:Gone in June")
    error, _ = run(qtbot, Job((label(door, "device"),), gone), door)
    assert isinstance(error, BadInput) and "Gone in June" in str(error)
    with pytest.raises(BadInput):
        dpi_of(gone)
    assert (dpi_of(Choice()), dpi_of(Choice("zpl:x", 300))) == (PDF_DPI, 300)


@pytest.fixture
def roll() -> Iterator[tuple[str, list[bytes]]]:
    """A label printer on the network; each connection's bytes."""
    jobs: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            while True:
                try:
                    line, _ = server.accept()
                except OSError:
                    return
                with line:
                    got = b""
                    while piece := line.recv(65536):
                        if not got:
                            line.sendall(b"\x02014,0,0,0\x03\r\n\x02001,0,0,0\x03\r\n\x021234,0\x03\r\n")
                        got += piece
                jobs.append(got)

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        yield f"127.0.0.1:{server.getsockname()[1]}", jobs
        server.shutdown(socket.SHUT_RDWR)
    thread.join(10)


def test_a_roll_printer_gets_every_label_once_in_order(
    qtbot: QtBot, tmp_path: Path, roll: tuple[str, list[bytes]]
) -> None:
    door, (address, jobs) = printers(tmp_path), roll
    serials = [f"SN-{number:04d}" for number in range(AT_ONCE + 3)]
    labels = tuple(label(door, "device_small", 203, serial=each) for each in serials)
    error, steps = run(qtbot, Job(labels, Choice(f"zpl:{address}"), None, 2), door)
    assert error is None and steps[-1] == (2 * len(serials), 2 * len(serials))
    qtbot.waitUntil(lambda: len(jobs) == 2)
    sent = b"".join(each.removeprefix(b"~HS\n") for each in jobs)
    labels_sent = [each + b"^XZ\n" for each in sent.split(b"^XZ\n")[:-1]]
    assert [texts(printed(each)) for each in labels_sent] == [[each] for each in serials]
    assert all(b"^PQ2\n" in each for each in labels_sent)


def test_a_roll_printer_that_is_off_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    door = printers(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"
    error, _ = run(qtbot, Job((label(door, "device", 203),), Choice(f"zpl:{address}")), door)
    assert isinstance(error, BadInput) and "does not answer" in str(error)
