import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.engines.embedded.translate import cause_of, status_of, told_cause


@pytest.mark.parametrize(
    ("status", "cause"),
    [(404, 1), (408, 102), (480, 18), (486, 17), (487, 16), (503, 41), (600, 17), (603, 21), (499, 41),
     (302, 23), (699, 17)],
)  # fmt: skip
def test_causes_of_statuses(status, cause):
    assert cause_of(status) == cause


@pytest.mark.parametrize(
    ("cause", "status"), [(1, 404), (17, 486), (20, 480), (21, 403), (34, 503), (99, 480)]
)
def test_statuses_of_causes(cause, status):
    assert status_of(cause) == status


@given(st.integers(300, 699))
def test_every_final_status_has_a_cause_and_every_cause_a_refusal(status):
    assert 1 <= cause_of(status) <= 127
    assert 400 <= status_of(cause_of(status)) <= 699


@pytest.mark.parametrize(
    ("reasons", "cause"),
    [
        (['Q.850;cause=31;text="x"'], 31),
        (["q.850 ; text=x ; Cause = 17"], 17),
        (['SIP;cause=200;text="Call completed elsewhere", Q.850;cause=16'], 16),
        (["SIP;cause=200"], 99),
        (["Q.850;cause=999", "Q.850;cause=21"], 21),
        ([], 99),
        (["Q.850" + ";a=b" * 20000], 99),
    ],
)
def test_the_far_ends_own_cause_counts(reasons, cause):
    assert told_cause(reasons, 99) == cause
