from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from telephony.engines.embedded.alarms import Alarms

NAMES = st.sampled_from("abcdef")
STEPS = st.lists(st.tuples(NAMES, st.one_of(st.none(), st.integers(0, 50))), max_size=300)


@given(STEPS)
def test_each_name_rings_once_at_its_last_due_and_in_order(steps):
    alarms = Alarms()
    expected: dict[str, int] = {}
    rung: list[str] = []
    for name, due in steps:
        if due is None:
            alarms.cancel(name)
            expected.pop(name, None)
        else:
            alarms.set(name, float(due), partial(rung.append, name))
            expected[name] = due
    assert len(alarms) == len(expected)
    assert alarms.next_due() == (min(expected.values()) if expected else None)
    for now in range(51):
        before = len(rung)
        for action in alarms.due(float(now)):
            action()
        assert sorted(rung[before:]) == sorted(name for name, due in expected.items() if due == now)
    assert len(alarms) == 0 and alarms.next_due() is None


def test_an_alarm_may_set_itself_again_for_now_without_ringing_for_ever():
    alarms, rung = Alarms(), []

    def ring() -> None:
        rung.append(1)
        if len(rung) < 3:
            alarms.set("again", 1.0 + len(rung), ring)

    alarms.set("again", 1.0, ring)
    for action in alarms.due(1.0):
        action()
    assert len(rung) == 1 and alarms.next_due() == 2.0


def test_cancelled_alarms_do_not_pile_up():
    alarms = Alarms()
    for number in range(5000):
        alarms.set(f"n{number}", 1e9, lambda: None)
        alarms.cancel(f"n{number}")
    assert len(alarms._heap) < 200
