"""A few legs that talk to one another, plain and encrypted: all of it is heard. The price is not judged."""

from benchmarks import srtp
from benchmarks.calls.mixed import Cost
from benchmarks.srtp import judged


def test_encrypted_legs_hear_each_other() -> None:
    figure = srtp.run(["4", "2", "1"])
    assert figure.name == "srtp" and figure.figure > 0 and figure.peer
    assert figure.holds


def test_sound_that_does_not_come_is_no_cheap_leg() -> None:
    assert judged([Cost(0.1, 1.0, 0)], [Cost(0.2, 0.995, 0)]).holds
    assert not judged([Cost(0.1, 1.0, 0)], [Cost(0.05, 0.0, 0)]).holds
