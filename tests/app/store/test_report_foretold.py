"""Announced waits of the golden day: what the fold says, and the calls behind every figure."""

import pytest

from app.domain.errors import BadInput
from app.services.report_ports import FORETOLD, TRUTHS, Asked, CellKey
from app.store.report_foretold import STEP
from app.store.reports import StoredReports
from telephony.switchboard.foretold import truth_of
from tests.golden_day import DAY, THRESHOLDS, golden_calls

BOSS = "supervisor"


@pytest.mark.parametrize("queues", [(), ("sales", "parts")])
def test_announced_waits_are_what_the_fold_says_and_lead_to_their_calls(
    golden: StoredReports, queues: tuple[str, ...]
) -> None:
    wanted = Asked(DAY, DAY, FORETOLD, queues=queues)
    report = golden.foretold(wanted, BOSS)
    waits = [each for call in golden_calls() for each in call.foretold if not queues or each.queue in queues]
    assert report.total.truth == truth_of(waits) and report.total.truth.withheld
    assert {each.key for each in report.rows} == set(queues or THRESHOLDS)
    for row in report.rows:
        assert row.truth == truth_of(each for each in waits if each.queue == row.key)
    for row in report.steps:
        assert row.truth == truth_of(each for each in waits if each.seconds == float(row.key))
    keys = [(None, report.total), *((each.key, each) for each in report.rows)]
    keys += [(f"{STEP} {each.key}", each) for each in report.steps]
    for key, row in keys:
        for name in TRUTHS:
            found = golden.calls_behind(CellKey(wanted, key, name), BOSS, limit=10_000)
            assert found.count == len(found.calls) == getattr(row.truth, name), (key, name)
            assert all(each.told for each in found.calls)
    with pytest.raises(BadInput):
        golden.report(wanted, BOSS)
