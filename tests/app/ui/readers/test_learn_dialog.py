"""The learning scan on the screen: what is drawn can be read, what is heard is said, all ports are closed."""

import numpy
import serial
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.ui.readers.learn_dialog import LearnDialog
from app.ui.readers.present import LEARN_CODE
from tests.app.ui.readers.counter import Counter


def opened(desk: Counter) -> LearnDialog:
    desk.room._learn()
    page = desk.room.page
    assert isinstance(page, LearnDialog)
    desk.wait(lambda: page._learning._scan._open[0].reader._port)  # type: ignore[union-attr]
    return page


def test_the_code_on_the_screen_is_read_by_a_decoder(desk: Counter) -> None:
    page = opened(desk)
    picture = page.code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    data = numpy.frombuffer(picture.constBits(), numpy.uint8).reshape(picture.height(), -1)
    (found,) = zxingcpp.read_barcodes(numpy.ascontiguousarray(data[:, : picture.width()]))
    assert found.text == LEARN_CODE
    assert set(numpy.unique(data[:, : picture.width()])) == {0, 255}, "whole pixels only"
    assert 25 < page.code.millimetres < 90


def test_what_is_heard_is_said_and_the_next_speed_is_tried(desk: Counter) -> None:
    page = opened(desk)
    desk.plugged.cable.scan(b"\x80\xfe")
    desk.wait(lambda: "115200" in page.lines[-1])
    assert "\\x80\\xfe" in page.lines[-1]


def test_a_scanner_that_is_set_up_already_is_named(desk: Counter) -> None:
    page = opened(desk)
    desk.plugged.known.scan(LEARN_CODE)
    desk.wait(lambda: "set up already" in page.lines[-1])
    assert desk.desk._card is None


def test_a_scanner_that_types_is_told_so(desk: Counter) -> None:
    page = opened(desk)
    desk.qtbot.keyClicks(page, LEARN_CODE)
    desk.qtbot.keyClick(page, Qt.Key.Key_Return)
    assert "types like a keyboard" in page.lines[-1]


def test_cancelled_it_leaves_the_ports_to_others(desk: Counter) -> None:
    page = opened(desk)
    learning = page._learning
    desk.qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert learning is not None and learning.closed.wait(10)  # type: ignore[attr-defined]
    serial.Serial(desk.plugged.cable.ports()[0].path, exclusive=True).close()
    desk.plugged.known.scan(LEARN_CODE)
    desk.wait(lambda: desk.scanners.states()[0].scans == 1)


def test_an_address_is_listened_at_too(desk: Counter) -> None:
    page = opened(desk)
    page.address.setText("socket://127.0.0.1:1")
    page.listen()
    assert "2" in page.lines[1]
    desk.wait(lambda: any("socket://127.0.0.1:1" in line for line in page.lines[2:]))
