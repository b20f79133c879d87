from hypothesis import given
from hypothesis import strategies as st

from telephony.engines.embedded.legs import Leg, LegBook
from telephony.engines.embedded.session import Session
from telephony.sip.message import Address
from telephony.switchboard.events import Event, LegEnded
from telephony.switchboard.ids import LegId

MOVES = st.lists(st.tuples(st.sampled_from(["add", "end", "answered"]), st.integers(0, 5)), max_size=60)


def a_leg(number: int) -> Leg:
    source = Address(f"10.0.0.{number % 2}", 5060)
    session = Session("10.9.9.9")
    return Leg(id=LegId(f"l{number}"), key=f"k{number}", incoming=True, session=session, source=source)


@given(MOVES)
def test_every_leg_ends_once_and_the_waiting_are_counted(moves):
    told: list[Event] = []
    closed: list[Leg] = []
    made: dict[int, Leg] = {}
    count = 0
    book = LegBook(told.append, closed.append)
    for move, number in moves:
        leg = made.get(number)
        if move == "add" and leg is None:
            made[number] = a_leg(number)
            book.add(made[number])
        elif move == "end" and leg is not None:
            count += book.get(leg.id) is not None
            book.end(leg, cause=16, status=0, by="far")
            book.end(leg, cause=17, status=486, by="us")
        elif move == "answered" and leg is not None:
            book.answered(leg)
            book.answered(leg)
        living = [leg for leg in made.values() if book.get(leg.id) is leg]
        for host in ("10.0.0.0", "10.0.0.1"):
            waiting = [leg for leg in living if leg.source is not None and leg.source.host == host]
            assert book.unanswered(host) == len(waiting)
    assert len(told) == len(closed) == count
    assert all(isinstance(e, LegEnded) and (e.cause, e.by) == (16, "far") for e in told)
    assert len(book) == len(made) - count == len(list(book))


def test_a_leg_is_found_by_both_names_until_it_ends():
    book = LegBook(lambda event: None, lambda leg: None)
    leg = a_leg(1)
    book.add(leg)
    assert book.get(LegId("l1")) is leg is book.by_key("k1")
    book.end(leg, cause=16, status=0, by="us")
    assert book.get(LegId("l1")) is None is book.by_key("k1")
