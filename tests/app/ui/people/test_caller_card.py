"""Who is calling: never an arbitrary pick, and never the person of the call before."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.errors import NotAllowed, StoreUnavailable
from app.domain.people import PhoneEntry
from app.ui.body import SIDE_NARROW
from app.ui.parts.values import Ask
from app.ui.people.asks import Identified, OpenCompany, OpenPerson
from app.ui.people.caller_card import CallerCard
from app.ui.people.present import Subject
from app.ui.work import Work
from telephony.switchboard.ids import CallId
from tests.app.ui import made_up as made

Pair = tuple[Work, made.MadeUpOffice]
Settled = Callable[[], None]


@pytest.fixture
def card(qtbot: QtBot, work: Pair) -> CallerCard:
    made_card = CallerCard(work[0])
    qtbot.addWidget(made_card)
    made_card.resize(340, 500)
    made_card.show()
    return made_card


@pytest.fixture
def heard(card: CallerCard) -> list[object]:
    values: list[object] = []
    card.asked.connect(values.append)
    return values


def test_a_known_caller_is_loaded(card: CallerCard, settled: Settled) -> None:
    card.show_call(made.call())
    assert card.card.message is not None and card.card.message.kind == "loading"
    settled()
    assert card.card.message is None
    assert card.view._name.whole == "Jonas Petraitis"
    assert card.subject == Subject(1, 10)


def test_an_answer_for_the_call_before_is_not_shown(card: CallerCard, settled: Settled) -> None:
    card.show_call(made.call())
    card.show_call(made.unknown(call=CallId("c2")))
    settled()
    assert card._pages.current is card.row


def test_candidates_are_offered_and_none_is_chosen(
    qtbot: QtBot, card: CallerCard, heard: list[object]
) -> None:
    card.show_call(made.call(chosen=None, matches=(made.JONAS_MATCH, made.EGLE_MATCH)))
    assert card.list.currentRow() == -1 and len(card.list.choices) == 3
    card.activateWindow()
    card.focus_caller()
    qtbot.keyClick(card.list, Qt.Key.Key_Return)
    assert heard == []
    qtbot.keyClick(card.list, Qt.Key.Key_Down)
    qtbot.keyClick(card.list, Qt.Key.Key_Down)
    qtbot.keyClick(card.list, Qt.Key.Key_Return)
    assert heard == [Identified(CallId("c1"), made.EGLE_MATCH, undo=False)]


def test_somebody_else_than_the_candidates(qtbot: QtBot, card: CallerCard) -> None:
    card.show_call(made.call(chosen=None, matches=(made.JONAS_MATCH,)))
    card.list.setCurrentRow(1)
    card.list.choose_current()
    assert card._pages.current is card.row


def test_an_unknown_caller_is_saved_with_his_number(
    qtbot: QtBot, card: CallerCard, work: Pair, heard: list[object], settled: Settled
) -> None:
    card.show_call(made.unknown())
    qtbot.keyClicks(card.row.name, "Ona")
    qtbot.keyClick(card.row.name, Qt.Key.Key_Return)
    settled()
    assert work[1].people[4].phones == (PhoneEntry("+370 698 77001", "+37069877001"),)
    assert isinstance(heard[0], Identified) and heard[0].undo and heard[0].match.person == "Ona"


def test_an_unknown_number_is_added_to_somebody_known(
    qtbot: QtBot, card: CallerCard, work: Pair, heard: list[object], settled: Settled
) -> None:
    card.show_call(made.unknown())
    card.row._link(2)
    settled()
    assert work[1].people[2].phones[-1].number == "+37069877001"
    assert isinstance(heard[0], Identified) and heard[0].match.person_id == 2


def test_who_withholds_the_number_is_linked_without_one(
    card: CallerCard, work: Pair, heard: list[object], settled: Settled
) -> None:
    card.show_call(made.withheld())
    card.row._link(2)
    settled()
    assert work[1].people[2].phones == ()
    assert isinstance(heard[0], Identified) and not heard[0].undo


def test_what_is_being_typed_stays_while_the_view_is_refreshed(qtbot: QtBot, card: CallerCard) -> None:
    card.show_call(made.unknown())
    qtbot.keyClicks(card.row.name, "Ona")
    card.show_call(made.unknown(muted=True))
    assert card.row.name.text() == "Ona"


def test_somebody_found_may_be_the_caller(
    qtbot: QtBot, card: CallerCard, heard: list[object], settled: Settled
) -> None:
    card.show_call(made.unknown())
    card.pick(Subject(person=2))
    settled()
    assert card.subject == Subject(person=2)
    qtbot.mouseClick(card._is_caller, Qt.MouseButton.LeftButton)
    settled()
    assert isinstance(heard[-1], Identified) and heard[-1].match.person_id == 2


def test_in_a_narrow_column_no_word_of_a_button_is_cut(card: CallerCard, settled: Settled) -> None:
    card.setFixedSize(SIDE_NARROW, 500)
    card.show_call(made.unknown())
    card.pick(Subject(person=2))
    settled()
    shown = [each for each in (card._is_caller, card._open, card._back) if each.isVisible()]
    assert len(shown) == 3
    for button in shown:
        assert button.width() >= button.sizeHint().width() and button.height() >= button.sizeHint().height()
        assert card.rect().contains(button.rect().translated(button.mapTo(card, button.rect().topLeft())))


def test_somebody_found_is_closed_again(
    qtbot: QtBot, card: CallerCard, heard: list[object], settled: Settled
) -> None:
    card.show_call(made.unknown())
    card.pick(Subject(person=2))
    settled()
    qtbot.mouseClick(card._back, Qt.MouseButton.LeftButton)
    assert card._pages.current is card.row
    assert heard == [Ask("subject_changed")]


def test_another_call_takes_the_card(card: CallerCard, settled: Settled) -> None:
    card.show_call(made.unknown())
    card.pick(Subject(person=2))
    card.show_call(made.call(call=CallId("c9")))
    settled()
    assert card.view._name.whole == "Jonas Petraitis"


def test_a_wrong_match_can_be_corrected(qtbot: QtBot, card: CallerCard, settled: Settled) -> None:
    card.show_call(made.call())
    settled()
    qtbot.mouseClick(card._other, Qt.MouseButton.LeftButton)
    assert card._pages.current is card.row


def test_failure_with_a_way_out(qtbot: QtBot, card: CallerCard, work: Pair, settled: Settled) -> None:
    work[1].broken = StoreUnavailable("down")
    card.show_call(made.call())
    settled()
    assert card.card.message is not None and card.card.message.kind == "error"
    work[1].broken = None
    card.card.asked.emit("retry")
    settled()
    assert card.view._name.whole == "Jonas Petraitis" and card.card.message is None


def test_no_permission_has_no_retry(card: CallerCard, work: Pair, settled: Settled) -> None:
    work[1].broken = NotAllowed("closed")
    card.show_call(made.call())
    settled()
    assert card.card.message is not None and card.card.message.kind == "forbidden"


def test_the_person_page_is_asked_for(card: CallerCard, heard: list[object], settled: Settled) -> None:
    card.open_person()
    card.show_call(made.call())
    settled()
    card.open_person()
    assert heard == [OpenPerson(1)]


def test_the_companys_page_is_asked_for_beside_his(
    card: CallerCard, heard: list[object], settled: Settled
) -> None:
    card.open_company()
    card.show_call(made.call())
    settled()
    card._firm.click()
    card.pick(Subject(company=11))
    settled()
    assert card._open.isVisible() and not card._firm.isVisible()
    card.open_person()
    assert heard == [OpenCompany(10), OpenCompany(11)]


def test_without_a_call_there_is_something_to_do(card: CallerCard, heard: list[object]) -> None:
    card.show_call(None)
    assert card.card.message is not None and card.card.message.press is not None
    card.card.asked.emit("find")
    assert heard == [Ask("find")]


def test_a_number_that_was_looked_up_is_named_without_a_call(
    qtbot: QtBot, card: CallerCard, work: Pair, heard: list[object], settled: Settled
) -> None:
    card.pick(Subject(number="+37069877001"))
    assert card.card._title.text() == "UNKNOWN CALLER" and card._pages.current is card.row
    assert card.subject == Subject(number="+37069877001")
    qtbot.keyClicks(card.row.name, "Ona")
    qtbot.keyClick(card.row.name, Qt.Key.Key_Return)
    settled()
    assert work[1].people[4].phones == (PhoneEntry("+37069877001", "+37069877001"),)
    assert isinstance(heard[0], Identified) and heard[0].call is None and heard[0].undo
    assert card.subject == Subject(4)
    card.ask_again()
    assert card.subject == Subject(number="+37069877001") and card._pages.current is card.row


def test_during_a_call_the_number_looked_up_is_named_and_not_the_callers(
    qtbot: QtBot, card: CallerCard, work: Pair, heard: list[object], settled: Settled
) -> None:
    card.show_call(made.call())
    settled()
    card.pick(Subject(number="+37069877001"))
    card.row._link(2)
    settled()
    assert work[1].people[2].phones[-1].number == "+37069877001"
    assert isinstance(heard[0], Identified) and heard[0].call is None
    card.show_call(made.unknown(call=CallId("c9"), number="+37060000009"))
    assert card.subject == Subject(number="+37060000009")
    card.ask_again()
    assert card.subject == Subject(number="+37060000009"), "the call before is not asked about again"
