"""Whatever a number comes from, the operator sees it in full and says yes."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain import desk as rules
from app.domain.desk import Desk
from app.domain.errors import StoreUnavailable
from app.ui.calls.confirm_bar import ConfirmBar
from app.ui.dial_flow import DialFlow
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from app.ui.work import Work
from tests.app.ui import made_up as made

Pair = tuple[Work, made.MadeUpOffice]
Settled = Callable[[], None]


def desk(*values: object) -> Desk:
    state = Desk()
    for value in (made.UP, made.PHONE, *values):
        state = rules.heard(state, value, made.NOW)
    return state


@pytest.fixture
def flow(qtbot: QtBot, work: Pair) -> DialFlow:
    window = QWidget()
    qtbot.addWidget(window)
    bar = ConfirmBar(window)
    note = QPlainTextEdit(window)
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addWidget(note)
    window.show()
    window.activateWindow()
    made_flow = DialFlow(bar, work[0], "LT")
    made_flow.bar, made_flow.note, made_flow.whole = bar, note, window  # type: ignore[attr-defined]
    made_flow.said = []  # type: ignore[attr-defined]
    made_flow.told.connect(lambda banner: made_flow.said.append(say(banner.text)))  # type: ignore[attr-defined]
    return made_flow


def question(flow: DialFlow) -> list[str]:
    bar: ConfirmBar = flow.bar  # type: ignore[attr-defined]
    return [bare(bar._question.whole), bare(bar._who.whole)]


def test_the_number_in_full_and_whose_it_is(flow: DialFlow, settled: Settled) -> None:
    flow.begin("8 612 34567", desk(made.view()))
    assert question(flow) == ["Call +370 612 34567?", "looking up…"]
    settled()
    assert question(flow) == ["Call +370 612 34567?", "Jonas Petraitis · UAB Baltic Cooling"]


def test_a_number_of_nobody(flow: DialFlow, settled: Settled) -> None:
    flow.begin("tel:+37060000000", desk(made.view()), from_outside=True)
    settled()
    assert question(flow)[1] == "not in the phone book"


def test_without_the_store_it_can_be_dialled_all_the_same(
    flow: DialFlow, work: Pair, settled: Settled
) -> None:
    work[1].broken = StoreUnavailable("down")
    flow.begin("861234567", desk(made.view()))
    settled()
    assert flow.bar._yes.isEnabled()  # type: ignore[attr-defined]


def test_a_link_that_is_no_number_is_refused_in_words(flow: DialFlow) -> None:
    flow.begin("sip:alice@example.com?Replaces=x", desk(made.view()), from_outside=True)
    assert not flow.bar.isVisible()  # type: ignore[attr-defined]
    assert "This link carries more than a number." in flow.said[0]  # type: ignore[attr-defined]


def test_a_call_that_comes_first_takes_the_yes_away(flow: DialFlow) -> None:
    flow.begin("861234567", desk(made.view()))
    flow.refresh(desk(made.view(made.call())))
    assert not flow.bar._yes.isEnabled()  # type: ignore[attr-defined]
    assert "Finish the call you have first." in question(flow)[1]


def test_who_is_typing_keeps_the_keyboard(flow: DialFlow, qtbot: QtBot) -> None:
    note: QPlainTextEdit = flow.note  # type: ignore[attr-defined]
    note.setFocus()
    flow.begin("tel:861234567", desk(made.view()), from_outside=True)
    assert note.hasFocus()
    flow.begin("861234567", desk(made.view()))
    assert not note.hasFocus()
