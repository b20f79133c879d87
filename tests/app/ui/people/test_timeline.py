from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.ui.people.present import Subject
from app.ui.people.timeline import LastContacts, Timelines
from app.ui.work import Work
from tests.app.ui import made_up as made

Pair = tuple[Work, made.MadeUpOffice]
Settled = Callable[[], None]


@pytest.fixture
def timelines(qtbot: QtBot, work: Pair) -> Timelines:
    widget = Timelines(work[0], lambda: made.NOW)
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    widget.show()
    return widget


@pytest.fixture
def last(qtbot: QtBot, work: Pair) -> LastContacts:
    widget = LastContacts(work[0], lambda: made.NOW)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_nobody_is_chosen(timelines: Timelines) -> None:
    assert timelines.person.message is not None and timelines.person.message.kind == "empty"


def test_a_person_and_the_company(timelines: Timelines, settled: Settled) -> None:
    timelines.show_subject(Subject(person=1))
    assert timelines.person.message is not None and timelines.person.message.kind == "loading"
    settled()
    assert len(timelines.person.table.rows_model.rows) == 4
    assert len(timelines.company.table.rows_model.rows) == 5
    assert timelines.tabs.currentIndex() == 0


def test_a_company_alone_shows_its_tab(timelines: Timelines, settled: Settled) -> None:
    timelines.show_subject(Subject(company=10))
    settled()
    assert timelines.tabs.currentIndex() == 1 and timelines.company.message is None


def test_the_history_of_another_never_shows_up(timelines: Timelines, settled: Settled) -> None:
    timelines.show_subject(Subject(person=1))
    timelines.show_subject(Subject())
    settled()
    assert timelines.person.message is not None and timelines.person.message.kind == "empty"


def test_failure_retry(timelines: Timelines, work: Pair, settled: Settled) -> None:
    work[1].broken = StoreUnavailable("down")
    timelines.show_subject(Subject(person=1))
    settled()
    assert timelines.person.message is not None and timelines.person.message.kind == "error"
    work[1].broken = None
    timelines.reload()
    settled()
    assert timelines.person.message is None


def test_no_contacts_yet(timelines: Timelines, work: Pair, settled: Settled) -> None:
    timelines.show_subject(Subject(number="+37069877001"))
    settled()
    assert timelines.person.message is not None and timelines.person.message.kind == "empty"


def test_a_new_entry_is_there_after_a_reload(timelines: Timelines, work: Pair, settled: Settled) -> None:
    timelines.show_subject(Subject(person=1))
    settled()
    work[1].entries = work[1].entries[:1]
    timelines.reload()
    settled()
    assert len(work[1].person_timeline(1)) == 1
    assert timelines.person._entries == work[1].person_timeline(1)


def test_without_a_call_the_offices_last_contacts(last: LastContacts, settled: Settled) -> None:
    last.show_subject(Subject(), idle=True)
    settled()
    assert len(last.loaded.table.rows_model.rows) == 5


def test_during_a_call_with_nobody_known_no_others_are_shown(last: LastContacts, settled: Settled) -> None:
    last.show_subject(Subject(), idle=True)
    last.show_subject(Subject(), idle=False)
    settled()
    assert last.loaded.message is not None


@pytest.mark.parametrize("subject", [Subject(person=1), Subject(company=10), Subject(number="+370")])
def test_every_subject_has_a_short_list(last: LastContacts, settled: Settled, subject: Subject) -> None:
    last.show_subject(subject, idle=False)
    settled()
    assert (last.loaded.message is None) == (subject.number == "")
