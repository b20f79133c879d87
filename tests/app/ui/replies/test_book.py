"""The blocks of a desk: what they are filled with, and what is said when they cannot be had."""

from app.domain.errors import StoreUnavailable
from app.domain.placeholders import unresolved
from app.domain.reply_values import About, Facts
from app.ui.replies.book import ReplyBook
from app.ui.replies.field import ReplyField, book_of
from tests.app.ui import made_up as made
from tests.app.ui.conftest import Bench
from tests.app.ui.made_up_workshop import MadeUpWorkshop
from tests.app.ui.replies.conftest import Writer


def book(writer: Writer) -> ReplyBook:
    found = book_of(writer.note)
    assert found is not None
    return found


def test_it_fills_with_customer_operator_and_day(writer: Writer) -> None:
    greeting = book(writer).index.blocks[0]
    known: list[Facts] = []
    book(writer).facts(writer.note, book(writer).about(), known.append)
    writer.desk.settle_all()
    assert known[0].person is not None and known[0].person.name == "Ona Onaitė"
    assert book(writer).said(greeting, known[0]) == "Laba diena, Ona Onaitė!"
    assert book(writer).language_of(greeting, Facts()) == "en"
    assert unresolved(book(writer).said(greeting, Facts())) == ("{{person}}",)


def test_a_caller_without_a_name_has_a_number(writer: Writer) -> None:
    writer.desk.tell(made.view(made.unknown()))
    assert book(writer).about() == About(number=made.unknown().number)


def test_whom_a_text_names_is_asked_not_who_is_on_the_line(writer: Writer) -> None:
    other = writer.desk.store.desk.add("Petras", language="en")
    text = ReplyField(writer.desk.window)
    text.about = lambda: About(person=other.id)
    text.show()
    text.setFocus()
    writer.desk.qtbot.keyClicks(text, "::greeting")
    writer.desk.settle_all()
    assert text.panel is not None and text.panel.said == "Good day, Petras!"


def test_a_database_that_does_not_answer_is_said_in_the_list(bench: Bench) -> None:
    bench.window.open_workshop(
        MadeUpWorkshop(broken=StoreUnavailable("disk I/O error", "Call support.")).door
    )
    bench.tell(made.view(made.call()))
    note = bench.window.desk_work.note.edit
    note.setFocus()
    bench.qtbot.keyClicks(note, "::x")
    bench.settle()
    assert note.panel is not None and note.toPlainText() == "::x"
    assert "does not answer" in note.panel._foot.whole
    known: list[Facts] = []
    found = book_of(note)
    assert found is not None
    found.facts(note, About(), known.append)
    bench.settle()
    assert known == [Facts()]
