"""The exchange's side of the database: never waited for, never losing a contact."""

import queue
import threading
from collections.abc import Sequence

import pytest

from app.domain.errors import StoreUnavailable
from app.run import office as office_module
from app.run.office import HandWork, OfficeThreads
from app.services.record_contact import AT_ONCE
from telephony.switchboard.commands import (
    AskOffice,
    KeepClosings,
    KeepDeed,
    KeepEmergencies,
    KeepRecording,
    LookUpCaller,
    RecordContact,
    RecordStates,
    Speak,
)
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.events import CallerIdentified, CallerMatch, Event, LookUpFailed, OfficeAnswered
from telephony.switchboard.facts import StateSpan
from telephony.switchboard.ids import CallId, OperatorId, QueueId, RecordingId
from telephony.switchboard.routing_events import Closing
from telephony.switchboard.steering_events import Deed, Emergency, TextSpoken

JONAS = CallerMatch(1, "Jonas", 2, "Baltic Cooling", "exact", "exact +37061234567")


def contact(call: str) -> RecordContact:
    return RecordContact(
        ContactRecord(
            call=CallId(call),
            direction="in",
            trunk="t",
            called="1",
            number_raw="2",
            number="",
            display_name="",
            withheld=False,
            queue="",
            operator="",
            person_id=None,
            company_id=None,
            arrived=1.0,
            answered=None,
            ended=2.0,
            end_reason="abandoned",
            disposition="",
            legs=(),
            final=True,
        )
    )


class Book:
    def resolve(self, number: str, raw: str, extension: str = "") -> tuple[CallerMatch, ...]:
        if number == "broken":
            raise StoreUnavailable("the disk is gone")
        if number == "defect":
            raise ZeroDivisionError
        return (JONAS,) if number else ()

    def blocked(self, number: str, raw: str) -> str:
        return ""


class Shelf:
    def __init__(self, refusals: int = 0, gate: threading.Event | None = None) -> None:
        self.kept: list[str] = []
        self.turns: list[int] = []
        self.refusals, self.gate = refusals, gate

    def record_all(self, contacts: Sequence[ContactRecord]) -> None:
        if self.gate:
            self.gate.wait(10)
        if self.refusals:
            self.refusals -= 1
            raise StoreUnavailable("locked")
        if any(each.call == "defect" for each in contacts):
            raise ZeroDivisionError
        self.kept += [each.call for each in contacts]
        self.turns.append(len(contacts))

    def record_states(self, spans: tuple[StateSpan, ...]) -> None:
        self.spans = spans

    def keep_recording(self, kept: KeepRecording) -> None:
        self.kept.append(kept.recording)

    def open_calls(self) -> tuple[str, ...]:
        return ()


def test_an_identity_comes_back_as_an_event_also_when_there_is_none(expected_log) -> None:
    expected_log("defect in the look-up")
    heard: queue.SimpleQueue = queue.SimpleQueue()
    office = OfficeThreads(Book, Shelf)
    office.start(heard.put)
    for number in ("+37061234567", "", "broken", "defect"):
        office.look_up(LookUpCaller(CallId(number or "unknown"), number, number))
    answers = [heard.get(timeout=5) for _ in range(4)]
    office.stop()
    assert answers[0] == CallerIdentified(CallId("+37061234567"), (JONAS,))
    assert answers[1] == CallerIdentified(CallId("unknown"), ())
    assert isinstance(answers[2], LookUpFailed) and "disk" in answers[2].reason
    assert isinstance(answers[3], LookUpFailed)


def menus(command: AskOffice) -> OfficeAnswered:
    if command.what == "broken":
        raise StoreUnavailable("the disk is gone")
    if command.what == "defect":
        raise ZeroDivisionError
    return OfficeAnswered(command.call, command.asked, "found")


def test_a_question_of_a_menu_is_always_answered(expected_log) -> None:
    expected_log("defect in question")
    heard: queue.SimpleQueue = queue.SimpleQueue()
    for of in (OfficeThreads(Book, Shelf, menus), OfficeThreads(Book, Shelf)):
        of.start(heard.put)
        for asked, what in enumerate(("request", "broken", "defect")):
            of.ask(AskOffice(CallId("a"), asked, what))
        of.stop()
    said = [heard.get(timeout=5) for _ in range(6)]
    assert [(each.asked, each.answer) for each in said[:3]] == [(0, "found"), (1, "failed"), (2, "failed")]
    assert [each.answer for each in said[3:]] == ["failed"] * 3


def test_a_slow_write_delays_no_identity() -> None:
    heard: queue.SimpleQueue = queue.SimpleQueue()
    gate = threading.Event()
    shelf = Shelf(gate=gate)
    office = OfficeThreads(Book, lambda: shelf)
    office.start(heard.put)
    office.record(contact("a"))
    office.look_up(LookUpCaller(CallId("b"), "+1", "+1"))
    assert isinstance(heard.get(timeout=5), CallerIdentified)
    assert shelf.kept == []
    gate.set()
    office.stop()
    assert shelf.kept == ["a"]


def test_contacts_wait_for_the_database_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_module, "RETRY", 0.01)
    shelf = Shelf(refusals=3)
    office = OfficeThreads(Book, lambda: shelf)
    office.start(lambda event: None)
    for call in ("a", "b", "c"):
        office.record(contact(call))
    office.look_up(LookUpCaller(CallId("x"), "", ""))
    deadline = threading.Event()
    for _ in range(500):
        if len(shelf.kept) == 3:
            break
        deadline.wait(0.01)
    office.stop()
    assert shelf.kept == ["a", "b", "c"]


def test_of_what_waits_only_the_last_of_each_call_is_written() -> None:
    gate = threading.Event()
    shelf = Shelf(gate=gate)
    office = OfficeThreads(Book, lambda: shelf)
    office.start(lambda event: None)
    office.record(contact("first"))
    until_taken = threading.Event()
    for _ in range(500):
        if office.waiting == 0:
            break
        until_taken.wait(0.01)
    for call in ("a", "b", "a"):
        office.record(contact(call))
    threading.Timer(0.05, gate.set).start()
    office.stop()
    assert shelf.kept == ["first", "b", "a"]


def test_contacts_that_come_together_are_written_together() -> None:
    shelf = Shelf()
    office = OfficeThreads(Book, lambda: shelf)
    for call in ("a", "b", "c"):
        office.record(contact(call))
    office.start(lambda event: None)
    office.stop()
    assert (shelf.kept, shelf.turns) == (["a", "b", "c"], [3])


def test_many_contacts_let_others_write_between_them() -> None:
    shelf = Shelf()
    office = OfficeThreads(Book, lambda: shelf)
    for number in range(AT_ONCE + 1):
        office.record(contact(f"c{number}"))
    office.start(lambda event: None)
    office.stop()
    assert shelf.turns == [AT_ONCE, 1]


def test_one_that_cannot_be_written_takes_no_other_with_it(expected_log) -> None:
    expected_log("defect while recording contact defect")
    shelf = Shelf()
    office = OfficeThreads(Book, lambda: shelf)
    for call in ("a", "defect", "c"):
        office.record(contact(call))
    office.start(lambda event: None)
    office.stop()
    assert shelf.kept == ["a", "c"]


def test_what_a_crash_would_lose_waits_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_module, "GATHER", 60.0)
    shelf = Shelf()
    office = OfficeThreads(Book, lambda: shelf)
    office.start(lambda event: None)
    office.record(contact("a"))
    office.record(KeepRecording(RecordingId("a.rec1"), 9.0, "ab", ""))
    for _ in range(500):
        if len(shelf.kept) == 2:
            break
        threading.Event().wait(0.01)
    assert shelf.kept == ["a", "a.rec1"]
    office.stop()


def test_all_states_that_wait_are_written_together() -> None:
    gate = threading.Event()
    shelf = Shelf(gate=gate)
    office = OfficeThreads(Book, lambda: shelf)
    office.start(lambda event: None)
    office.record(contact("first"))
    until_taken = threading.Event()
    for _ in range(500):
        if office.waiting == 0:
            break
        until_taken.wait(0.01)
    spans = [StateSpan(OperatorId("anna"), "ready", "", n, n + 1) for n in range(3)]
    for span in spans:
        office.record(RecordStates((span,)))
    gate.set()
    office.stop()
    assert shelf.spans == tuple(spans)


def test_of_what_is_shut_by_hand_the_last_word_is_written() -> None:
    kept: list[tuple[Closing, ...]] = []

    class Kept:
        def keep(self, closings: tuple[Closing, ...]) -> None:
            kept.append(closings)

    fire = Closing(QueueId("support"), 5.0, "fire", OperatorId("anna"))
    gate = threading.Event()
    by_hand = HandWork(Kept, Deeds, lambda text, language: "")
    office = OfficeThreads(Book, lambda: Shelf(gate=gate), by_hand=by_hand)
    office.start(lambda event: None)
    office.record(contact("first"))
    office.record(KeepClosings((fire,)))
    office.record(KeepClosings(()))
    gate.set()
    office.stop()
    assert kept[-1] == ()


class Deeds:
    """The audit, in memory."""

    def __init__(self) -> None:
        self.kept: list[object] = []

    def keep_deed(self, deed: Deed) -> None:
        self.kept.append(deed)

    def keep_emergencies(self, emergencies: tuple[Emergency, ...]) -> None:
        self.kept.append(emergencies)


def test_every_deed_is_written_and_of_what_is_announced_the_last_word() -> None:
    deeds, gate = Deeds(), threading.Event()
    by_hand = HandWork(lambda: pytest.fail("nothing is shut"), lambda: deeds, lambda text, language: "")
    office = OfficeThreads(Book, lambda: Shelf(gate=gate), by_hand=by_hand)
    office.start(lambda event: None)
    office.record(contact("first"))
    rasa = OperatorId("rasa")
    done = [Deed(number, 5.0, rasa, "message", OperatorId("anna"), "x") for number in (1, 2)]
    fire = Emergency(QueueId("support"), "fire", "", None, rasa, 5.0)
    for each in done:
        office.record(KeepDeed(each))
    office.record(KeepEmergencies((fire,)))
    office.record(KeepEmergencies(()))
    gate.set()
    office.stop()
    assert deeds.kept == [*done, ()]


def test_a_text_is_spoken_and_what_cannot_be_is_told(expected_log) -> None:
    expected_log("defect while speaking")
    heard: list[Event] = []

    def says(text: str, language: str) -> str:
        if language == "xx":
            raise ValueError("no such voice")
        return f"spoken/{language}"

    office = OfficeThreads(Book, Shelf, by_hand=HandWork(lambda: pytest.fail("nothing is shut"), Deeds, says))
    office.start(heard.append)
    office.ask(Speak("fire", "en"))
    office.ask(Speak("fire", "xx"))
    office.stop()
    assert heard == [TextSpoken("fire", "en", "spoken/en"), TextSpoken("fire", "xx", "")]


def test_what_became_of_a_recording_is_written_in_its_turn() -> None:
    shelf = Shelf()
    office = OfficeThreads(Book, lambda: shelf)
    office.start(lambda event: None)
    office.record(contact("a"))
    office.record(KeepRecording(RecordingId("a.rec1"), 9.0, "ab", ""))
    office.stop()
    assert shelf.kept == ["a", "a.rec1"]
