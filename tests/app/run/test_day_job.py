"""The day's work runs beside a window, once a day however many desks there are, and ends when told."""

import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from app.domain.equipment import Life
from app.domain.service_plans import ServicePlan
from app.run.day_job import DayJob
from app.run.lines import Seat
from app.run.recording_key import recordings_folder
from app.store.desk import now
from app.store.recordings import StoredRecordings
from telephony.media.vault import place_of
from telephony.switchboard.contact import RecordedPart
from telephony.switchboard.ids import OperatorId, RecordingId
from tests.people import contact, open_desk
from tests.workshop import bench_of


def until(true: Callable[[], bool]) -> None:
    for _ in range(1000):
        if true():
            return
        time.sleep(0.01)
    raise AssertionError("it did not come")


def today() -> date:
    return datetime.now().astimezone().date()


def test_two_desks_make_the_days_calls_once(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "ringdesk.db")
    bench = bench_of(desk)
    owner = desk.add("Jonas", "861234567").id
    device = bench.device(person_id=owner, life=Life(sold=today() - timedelta(days=350)))
    bench.workshop.save_plan(ServicePlan(0, "Yearly service", product_id=device.product.id))
    seat = Seat(tmp_path, OperatorId("rasa"), "secret")
    jobs = [DayJob(seat, first=0.0, again=0.01) for _ in range(2)]
    for job in jobs:
        job.start(lambda value: None)
    until(lambda: bench.workshop.days_work_done(today()))
    (task,) = bench.workshop.call_list(now()).tasks
    assert [reason.device_id for reason in task.reasons] == [device.id]
    at = now().timestamp() + 1
    desk.contacts.record(contact("c9", arrived=at, person_id=owner))
    until(lambda: bench.workshop.call_list(now(), show="reached").tasks != ())
    for job in jobs:
        job.stop()
    (task,) = bench.workshop.call_list(now(), show="all").tasks
    assert task.attempts == 1
    desk.close()


def test_a_job_that_was_never_started_can_be_stopped(tmp_path: Path) -> None:
    DayJob(Seat(tmp_path, OperatorId("rasa"), "secret")).stop()


def test_it_removes_recordings_whose_time_is_over(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "ringdesk.db")
    names = RecordingId("old"), RecordingId("kept")
    parts = (RecordedPart(each, OperatorId("rasa"), 1.0, 2.0, (), "announced", days)
             for each, days in zip(names, (30, 0), strict=True))  # fmt: skip
    desk.contacts.record(contact("c1", recordings=tuple(parts)))
    old, kept = (place_of(recordings_folder(tmp_path), each) for each in names)
    for each in (old, kept):
        each.parent.mkdir(parents=True)
        each.touch()
    job = DayJob(Seat(tmp_path, OperatorId("rasa"), "secret"), first=0.0)
    job.start(lambda value: None)
    shelf = StoredRecordings(desk.store)
    until(lambda: [each.id for each in shelf.recordings_of("c1")] == ["kept"])
    job.stop()
    assert kept.exists() and not old.exists()
    desk.close()
