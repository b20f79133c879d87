"""A held trigger."""

from devices.scanning.repeats import RepeatFilter


def test_a_held_trigger_is_one_scan_and_a_second_scan_is_two() -> None:
    repeats = RepeatFilter(window=0.3)
    assert [repeats.is_repeat("1", b"A", at) for at in (1.0, 1.1, 1.3, 1.5)] == [False, True, True, True]
    assert not repeats.is_repeat("1", b"A", 1.9)


def test_other_codes_and_other_readers_are_no_repeats() -> None:
    repeats = RepeatFilter(window=0.3)
    assert not repeats.is_repeat("1", b"A", 1.0)
    assert not repeats.is_repeat("2", b"A", 1.1)
    assert not repeats.is_repeat("1", b"B", 1.1)
    assert not repeats.is_repeat("1", b"A", 1.2)


def test_a_clock_set_back_loses_no_scan() -> None:
    repeats = RepeatFilter(window=0.3)
    assert not repeats.is_repeat("1", b"A", 10.0)
    assert not repeats.is_repeat("1", b"A", 5.0)
