"""Messages customers left: on the list of calls with when, how long and who heard them; and a list of calls
that is right after five hundred calls."""

import random
from dataclasses import dataclass, replace
from typing import Any

import pytest

from app.domain.call_tasks import VoiceMessage
from app.domain.recordings import may_listen
from app.store.desk import now, utc
from app.store.recordings import StoredRecordings
from app.store.timeline import StoredHistory
from telephony.switchboard.commands import KeepRecording
from telephony.switchboard.contact import RecordedPart
from telephony.switchboard.ids import OperatorId, RecordingId
from tests.people import NOON, contact
from tests.workshop import Bench

NUMBER = "+37061234567"


def left(bench: Bench, call: str, number: str = NUMBER, voice: float | None = 9.0, **fields: Any) -> None:
    """He spoke into the box; ``voice`` None: nobody has measured his message."""
    at = fields.get("arrived", NOON)
    name = RecordingId(f"{call}.msg1")
    part = RecordedPart(
        name, OperatorId(""), at + 5, at + 17, (), "message", 30, "night", "sales"
    )  # fmt: skip
    given = {"answered": None, "disposition": "", "end_reason": "voicemail", "operator": ""} | fields
    bench.desk.contacts.record(contact(call, number, recordings=(part,), **given))
    if voice is not None:
        bench.desk.contacts.keep_recording(KeepRecording(name, 12.0, "ab", "", voice))


def reasons(bench: Bench, show: str = "all") -> list[tuple[str, str, tuple[VoiceMessage, ...]]]:
    tasks = bench.workshop.call_list(now(), show=show).tasks
    return [(each.customer, why.kind, why.messages) for each in tasks for why in each.open_reasons]


def test_a_message_stands_on_the_list_with_its_length_and_is_unheard(bench: Bench):
    left(bench, "c1")
    ((customer, kind, (message,)),) = reasons(bench)
    assert (customer, kind) == (NUMBER, "message")
    assert message == VoiceMessage("c1.msg1", "c1", utc(NOON + 5), "night", 12.0)
    assert bench.workshop.call_list(now()).counts.unheard == 1


def test_who_heard_it_first_is_said_and_every_listen_is_written_down(bench: Bench):
    left(bench, "c1")
    anna, ben = (StoredRecordings(bench.desk.store, who) for who in ("anna", "ben"))
    for shelf in (anna, ben, anna):
        shelf.note_listening("c1.msg1", "operator")
    ((_, _, (message,)),) = reasons(bench)
    assert message.heard == "anna"
    assert [each.who for each in anna.deeds_with("c1")] == ["anna", "ben", "anna"]
    assert bench.workshop.call_list(now()).counts.unheard == 0


def test_everybody_at_a_desk_may_hear_what_was_said_to_the_house(bench: Bench):
    left(bench, "c1")
    (recording,) = StoredRecordings(bench.desk.store, "anna").recordings_of("c1")
    assert (recording.box, recording.queue, recording.voice) == ("night", "sales", 9.0)
    assert may_listen("anna", "operator", recording)
    assert not may_listen("anna", "operator", replace(recording, box=""))


@pytest.mark.parametrize("direction", ["in", "out"])
def test_talking_with_him_takes_it_off_the_list_whoever_called(bench: Bench, direction: str):
    left(bench, "c1")
    left(bench, "c2", "+37069999999")
    bench.desk.contacts.record(contact("c3", NUMBER, arrived=NOON + 900, direction=direction))
    assert [customer for customer, _, _ in reasons(bench)] == ["+37069999999"]


def test_a_message_of_somebody_unknown_is_not_lost(bench: Bench):
    left(bench, "c1", "", number_raw="anonymous", withheld=True)
    left(bench, "c2", "", number_raw="anonymous", withheld=True)
    assert [kind for _, kind, _ in reasons(bench)] == ["message", "message"]


def test_a_file_found_without_a_voice_after_a_crash_is_a_call_in_vain(bench: Bench):
    left(bench, "c1", voice=None, end_reason="exchange_stopped")
    ((_, kind, (message,)),) = reasons(bench)
    assert (kind, message.seconds) == ("message", None)
    bench.desk.contacts.keep_recording(KeepRecording(RecordingId("c1.msg1"), 3.0, "ab", "", 0.3))
    ((_, kind, messages),) = reasons(bench)
    assert (kind, messages) == ("missed", ())


def test_the_customer_s_story_has_it_too(bench: Bench):
    left(bench, "c1")
    story = StoredHistory(bench.desk.store, "anna", "LT")
    (entry,) = story.number_timeline(NUMBER)
    assert (entry.kind, entry.recordings, entry.unheard) == ("voicemail", 1, 1)
    StoredRecordings(bench.desk.store, "anna").note_listening("c1.msg1", "operator")
    assert story.number_timeline(NUMBER)[0].unheard == 0


# ---- five hundred calls ---------------------------------------------------------------------------------


VAIN = ("abandoned", "closed", "no_operators", "overflow", "voicemail", "lost", "not_called")
WANTED_NOTHING = ("rejected", "callback", "menu", "blocked")
CUSTOMERS = 60


@dataclass(frozen=True)
class Rang:
    """One call of the day, as an observer beside the telephone writes it down."""

    call: str
    customer: int
    at: float
    how: str
    direction: str


def a_day(seed: int) -> list[Rang]:
    chance = random.Random(seed)
    calls, at = [], NOON
    for place in range(500):
        at += chance.uniform(5, 90)
        answered = chance.random() < 0.45
        direction = "out" if answered and chance.random() < 0.3 else "in"
        how = "answered" if answered else chance.choice((*VAIN, *VAIN, *WANTED_NOTHING))
        calls.append(Rang(f"d{place}", chance.randrange(CUSTOMERS), at, how, direction))
    return calls


def by_hand(day: list[Rang]) -> dict[int, list[str]]:
    """What must be on the list: of each customer the calls in vain since he was last talked with."""
    owed: dict[int, list[str]] = {}
    for each in day:
        if each.how == "answered":
            owed.pop(each.customer, None)
        elif each.how in VAIN:
            owed.setdefault(each.customer, []).append(each.call)
    return owed


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_after_five_hundred_calls_the_list_is_what_a_person_would_have_written(bench: Bench, seed: int):
    """A third of the customers is known by name, the rest by number; many a contact is written twice."""
    people = {each: bench.desk.add(f"Customer {each}", f"8612{each:05d}") for each in range(0, CUSTOMERS, 3)}
    chance, day = random.Random(seed), a_day(seed)
    for each in day:
        who = people[each.customer].id if each.customer in people else None
        fields: dict[str, Any] = {"arrived": each.at, "direction": each.direction, "person_id": who}
        number = f"+3706{12 * 100000 + each.customer:07d}"
        for _ in range(chance.choice((1, 1, 2))):
            if each.how == "voicemail":
                left(bench, each.call, number, **fields)
            elif each.how == "answered":
                talked = {"answered": each.at + 5, "ended": each.at + 20}
                bench.desk.contacts.record(contact(each.call, number, **fields | talked))
            else:
                gone = {"answered": None, "end_reason": each.how, "operator": "", "ended": each.at + 9}
                if each.how == "not_called":  # a place that was kept for him, and never came
                    gone |= {"callback_of": "earlier", "direction": "out"}
                bench.desk.contacts.record(contact(each.call, number, **fields | gone))
    tasks = bench.workshop.call_list(now(), show="all", limit=500).tasks
    found = {task.customer: len(task.open_reasons) for task in tasks}
    wanted = {
        f"Customer {who}" if who in people else f"+3706{12 * 100000 + who:07d}": len(calls)
        for who, calls in by_hand(day).items()
    }
    assert found == wanted
    spoken = {message.call for task in tasks for why in task.open_reasons for message in why.messages}
    left_ones = {each.call for each in day if each.how == "voicemail"}
    assert spoken == left_ones & {call for calls in by_hand(day).values() for call in calls}
