"""Due times become names, in order, once."""

from hypothesis import given
from hypothesis import strategies as st

from telephony.switchboard.timers import Timers

names = st.sampled_from("abcd")
deeds = st.lists(
    st.one_of(
        st.tuples(st.just("set"), names, st.integers(0, 20)),
        st.tuples(st.just("cancel"), names, st.just(0)),
        st.tuples(st.just("take"), st.just(""), st.integers(0, 20)),
    ),
    max_size=60,
)


@given(deeds)
def test_as_a_plain_dictionary_would_do_it(deeds: list[tuple[str, str, int]]) -> None:
    timers, plain = Timers(), dict[str, int]()
    for deed, name, when in deeds:
        if deed == "set":
            timers.set(name, when)
            plain[name] = when
        elif deed == "cancel":
            timers.cancel(name)
            plain.pop(name, None)
        else:
            due = sorted((at, each) for each, at in plain.items() if at <= when)
            assert list(timers.take_due(when)) == [each for _, each in due]
            plain = {each: at for each, at in plain.items() if at > when}
        assert timers.next_due() == min(plain.values(), default=None)
        assert len(timers) == len(plain)


def test_what_is_done_about_the_first_may_cancel_or_move_the_second() -> None:
    timers = Timers()
    for number, name in enumerate(("first", "second", "third", "fourth")):
        timers.set(name, float(number))
    taken = []
    for name in timers.take_due(10.0):
        taken.append(name)
        timers.cancel("second")
        timers.set("third", 11.0)
    assert taken == ["first", "fourth"]
    assert list(timers.take_due(11.0)) == ["third"]
