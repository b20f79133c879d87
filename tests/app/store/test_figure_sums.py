"""A stretch of states cut into slots; that all sums agree is in test_figures."""

from app.store.figure_sums import LONGER, SLOT_MS, by_slot

ENDED = 3 * SLOT_MS + 5
SPAN = {"operator": "anna", "state": "ready", "code": "", "started": 100, "ended": ENDED}


def test_pieces_add_up() -> None:
    whole = by_slot(SPAN)
    assert [each["slot"] for each in whole] == [0, 1, 2, 3]
    assert sum(each["time"] for each in whole) == ENDED - 100


def test_longer_sums_leave_out_what_is_not_asked_of_them() -> None:
    assert {each.table.name: each.key[1:] for each in LONGER} == {
        "visit_half": ("queue", "outcome"),
        "work_half": ("queue",),
        "state_half": ("state", "code"),
        "work_day": ("operator",),
        "state_day": ("operator", "state", "code"),
    }
