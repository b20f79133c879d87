"""Who may listen, and how long it is kept."""

from datetime import UTC, datetime

import pytest

from app.domain.errors import NotAllowed
from app.domain.recordings import Recording, check_may_listen, check_supervisor, kept_until, may_listen

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)
HERS = Recording("c1.rec1", "c1", "rasa", "support", AT, AT, "announced", None)


@pytest.mark.parametrize(
    ("who", "role", "may"),
    [
        ("rasa", "operator", True),
        ("mantas", "operator", False),
        ("mantas", "technician", False),
        ("mantas", "supervisor", True),
        ("", "operator", False),
    ],
)
def test_each_hears_his_own_part_and_supervisors_all(who: str, role: str, may: bool) -> None:
    assert may_listen(who, role, HERS) is may
    if not may:
        with pytest.raises(NotAllowed):
            check_may_listen(who, role, HERS)


def test_a_recording_of_nobody_is_nobody_s_own() -> None:
    from dataclasses import replace

    assert not may_listen("", "operator", replace(HERS, operator=""))


def test_only_supervisors_decide_what_is_kept() -> None:
    check_supervisor("supervisor")
    with pytest.raises(NotAllowed):
        check_supervisor("operator")


def test_days_are_counted_from_its_beginning_and_none_means_for_ever() -> None:
    assert kept_until(AT, 30) == datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert kept_until(AT, 0) is None
