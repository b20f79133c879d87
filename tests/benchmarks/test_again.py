"""A window is killed and started again with real processes; how fast is not judged here."""

from benchmarks.again import judged, run


def test_the_ringing_call_is_on_the_screen_again() -> None:
    figure = run(["2"])
    assert figure.peer is not None and 0 < figure.peer < figure.figure


def test_the_worst_counts() -> None:
    assert judged([900.0, 3000.0], [100.0]).holds
    assert not judged([900.0, 3001.0], [100.0]).holds
