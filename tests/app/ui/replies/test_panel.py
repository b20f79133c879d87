"""The list at the cursor: small windows, answers that come late."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from app.domain.reply_values import About
from app.ui.replies.field import book_of
from app.ui.replies.panel import BlockPanel
from tests.app.ui.replies.conftest import Writer


def panel(writer: Writer, width: int, height: int) -> BlockPanel:
    window = QWidget()
    window.resize(width, height)
    writer.desk.qtbot.addWidget(window)
    window.show()
    book = book_of(writer.note)
    assert book is not None
    made = BlockPanel(book, window)
    made.begin(About())
    return made


def test_a_small_window_has_room_for_the_list_alone(writer: Writer) -> None:
    small = panel(writer, 300, 200)
    small.show_found("", QRect(250, 180, 2, 16), first=True)
    assert small.preview.isHidden() or not small._side.isVisible()
    assert small._window.rect().contains(small.geometry())
    wide = panel(writer, 1000, 600)
    wide.show_found("", QRect(20, 20, 2, 16), first=True)
    assert wide._side.isVisible() and wide.geometry().top() > 36


def test_a_choice_waits_until_it_is_known_what_to_fill_in(writer: Writer) -> None:
    chosen: list[object] = []
    late = panel(writer, 1000, 600)
    late.chosen.connect(chosen.append)
    late.show_found("thanks", QRect(20, 20, 2, 16), first=True)
    assert late.take() and not chosen
    writer.desk.settle_all()
    assert chosen == ["Thank you for calling."]


def test_nothing_is_chosen_of_nothing(writer: Writer) -> None:
    empty = panel(writer, 1000, 600)
    empty.show_found("zebra", QRect(20, 20, 2, 16), first=True)
    assert not empty.take() and empty.said == "" and empty.current is None
    empty.list.move_by(1)
    empty.end()
    assert empty.isHidden()
