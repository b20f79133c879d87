import time

from app.run.clock import steady_clock


def test_it_begins_at_wall_time_and_never_goes_back(monkeypatch) -> None:
    clock = steady_clock()
    first = clock()
    assert abs(first - time.time()) < 5
    monkeypatch.setattr(time, "time", lambda: 0.0)  # somebody corrects the system's clock
    readings = [clock() for _ in range(1000)]
    assert readings == sorted(readings) and readings[0] >= first


def test_it_goes_on_while_the_machine_sleeps(monkeypatch) -> None:
    asleep = 0.0
    monkeypatch.setattr(time, "clock_gettime", lambda which: 100.0 + asleep * (which == time.CLOCK_BOOTTIME))
    clock = steady_clock()
    before, asleep = clock(), 3600.0
    assert clock() - before == 3600
