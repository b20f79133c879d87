"""The theory benchmark in small, and that it says the same every time."""

from benchmarks.theory import run
from tests.theory import CASES


def test_every_case_is_compared_and_the_figure_is_the_same_again(capsys) -> None:
    first, second = run(["300"]), run(["300"])
    assert first == second and first.name == "theory" and first.figure > 0
    said = capsys.readouterr().out
    assert all(case.name in said for case in CASES)
