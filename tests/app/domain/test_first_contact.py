"""Did he have to come again?"""

from typing import Any

from app.domain.first_contact import Came, same_thing, settled

WEEK = 7 * 86400.0


def came(at: float, **more: Any) -> Came:
    usual = {
        "customer": "p1",
        "group": "q",
        "queue": "q",
        "outcome": "",
        "tickets": frozenset(),
        "judged": True,
    }
    return Came(**{**usual, "at": at, **more})


def test_who_does_not_come_again_was_helped() -> None:
    assert settled([came(0), came(0, customer="p2")], WEEK) == {"q": (2, 2)}
    assert settled([came(0), came(WEEK)], WEEK) == {"q": (2, 1)}
    assert settled([came(0), came(WEEK + 1)], WEEK) == {"q": (2, 2)}
    assert settled([came(5), came(0, judged=False)], WEEK) == {"q": (1, 1)}
    assert settled([came(0), came(5, judged=False)], WEEK) == {"q": (1, 0)}


def test_the_same_thing_is_the_ticket_then_the_outcome_then_the_queue() -> None:
    one, two = frozenset({1}), frozenset({2})
    assert same_thing(came(0, tickets=one, outcome="a"), came(1, tickets=one, outcome="b"))
    assert not same_thing(came(0, tickets=one, outcome="a"), came(1, tickets=two, outcome="a"))
    assert same_thing(came(0, tickets=one, outcome="a"), came(1, outcome="a", queue="r"))
    assert not same_thing(came(0, outcome="a"), came(1, outcome="b"))
    assert same_thing(came(0, outcome="a"), came(1)) and not same_thing(came(0), came(1, queue="r"))
