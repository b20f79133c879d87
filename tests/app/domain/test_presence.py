"""Who is there: writers first, without oneself and without those whose desk fell silent."""

from app.domain.presence import BEAT, LAPSE, Presence, there

LOOKS = Presence("d1", "dovile", 7, False, 100.0, 200.0)
WRITES = Presence("d2", "mantas", 7, True, 150.0, 200.0)


def test_writers_come_first_and_oneself_is_not_named():
    assert there([LOOKS, WRITES], 201.0) == (WRITES, LOOKS)
    assert there([LOOKS, WRITES], 201.0, but="d2") == (LOOKS,)


def test_a_silent_desk_lapses_within_fifteen_seconds():
    assert there([LOOKS], 200.0 + LAPSE) == (LOOKS,)
    assert there([LOOKS], 200.1 + LAPSE) == ()
    assert LAPSE + BEAT < 15


def test_a_clock_that_runs_ahead_is_no_reason_to_be_gone():
    assert there([LOOKS], 190.0) == (LOOKS,)
