"""Bulk sessions over the store: carried out once, line by line, and places put back."""

import threading

import pytest

from app.domain.bulk import Judged, Scanned, Session, Started, Target, after, begun
from app.domain.errors import BadInput, NotFound
from app.domain.tickets import Ticket
from tests.workshop import Bench

SHELF, RECEIVED = Target("place", "Shelf B3"), Target("ticket", "received")


def session_of(target: Target, *devices: int, name: str = "s1") -> Session:
    made = begun(Started(1.0, name, "rasa", target))
    for seq, device in enumerate(devices, 1):
        made = after(made, Scanned(2.0, seq, str(device)))
        made = after(made, Judged(2.0, seq, "ok", device, f"device {device}"))
    return made


def place(bench: Bench, device: int) -> str:
    return bench.workshop.device_card(device).device.place


def state(bench: Bench, ticket: Ticket) -> str:
    return bench.workshop.ticket_card(ticket.id).ticket.state


def test_devices_move_to_a_place_once_and_back(bench: Bench) -> None:
    one, two = bench.device("A-1", place="Door"), bench.device("A-2", place="Yard")
    assert bench.workshop.fits_target(one.id, SHELF) == ""
    done = bench.workshop.commit_bulk(session_of(SHELF, one.id, two.id))
    assert (done.done, done.refused, place(bench, one.id)) == (2, (), "Shelf B3")
    assert bench.workshop.fits_target(one.id, SHELF) != ""
    bench.workshop.save_device(bench.workshop.device_card(two.id).device)
    assert bench.workshop.commit_bulk(session_of(SHELF, one.id, two.id)) == done
    assert bench.workshop.device_card(one.id).device.version == 2
    back = bench.workshop.undo_bulk("s1")
    assert back.undone and (place(bench, one.id), place(bench, two.id)) == ("Door", "Yard")
    assert bench.workshop.undo_bulk("s1") == back
    assert bench.workshop.bulk_results() == (back,)


def test_what_moved_again_since_is_not_put_back(bench: Bench) -> None:
    one, two = bench.device("A-1", place="Door"), bench.device("A-2", place="Yard")
    bench.workshop.commit_bulk(session_of(SHELF, one.id, two.id))
    bench.workshop.commit_bulk(session_of(Target("place", "Van"), two.id, name="s2"))
    bench.workshop.undo_bulk("s1")
    assert (place(bench, one.id), place(bench, two.id)) == ("Door", "Van")


def test_requests_take_a_step_and_what_cannot_is_refused_alone(bench: Bench) -> None:
    one, two, three = (bench.device(f"A-{n}") for n in range(3))
    first, second = bench.ticket(device_id=one.id), bench.ticket(device_id=two.id)
    assert bench.workshop.fits_target(three.id, RECEIVED) != ""
    session = session_of(RECEIVED, one.id, two.id, three.id)
    bench.workshop.move_ticket(second.id, "cancelled")
    done = bench.workshop.commit_bulk(session)
    assert (state(bench, first), state(bench, second)) == ("received", "cancelled")
    assert [line.seq for line in done.refused] == [2, 3]
    with pytest.raises(BadInput):
        bench.workshop.undo_bulk("s1")
    with pytest.raises(NotFound):
        bench.workshop.undo_bulk("never")


def test_a_loaner_out_refuses_the_closing_of_that_request_alone(bench: Bench) -> None:
    one, two, loaner = (bench.device(f"A-{n}") for n in range(3))
    tickets = [bench.ticket(device_id=each.id) for each in (one, two)]
    for each in tickets:
        bench.workshop.move_ticket(each.id, "finished")
    bench.workshop.lend(tickets[0].id, loaner.id)
    done = bench.workshop.commit_bulk(session_of(Target("ticket", "closed"), one.id, two.id))
    assert [line.seq for line in done.refused] == [1]
    assert [state(bench, each) for each in tickets] == ["done", "closed"]


def test_two_programs_that_send_one_session_carry_it_out_once(bench: Bench, other_bench: Bench) -> None:
    devices = [bench.device(f"A-{n}").id for n in range(20)]
    for device in devices:
        bench.ticket(device_id=device)
    session = session_of(RECEIVED, *devices)
    results = []
    threads = [
        threading.Thread(target=lambda b=each: results.append(b.workshop.commit_bulk(session)))
        for each in (bench, other_bench)
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join(30)
    assert results[0] == results[1] and results[0].done == 20
    for device in devices:
        (line,) = bench.workshop.tickets_of(device_id=device)
        steps = bench.workshop.ticket_card(line.id).steps
        assert [step.event for step in steps].count("received") == 1
