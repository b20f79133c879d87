"""Small print of calling out; the calls themselves are told in tests/stories/test_outgoing.py."""

from telephony.switchboard.dialling import BUSY, NO_ANSWER


def test_statuses_mean_one_thing_each() -> None:
    assert not BUSY & NO_ANSWER
