"""A slice of the 20,000 mutants of mutants.py; the handbook says how to send them all."""

import os

import pytest

from tests.agreements.mutants import storm

pytestmark = pytest.mark.usefixtures("slow_ends")
COUNT = int(os.environ.get("RINGDESK_MUTANTS", "1000"))


@pytest.mark.timeout(60 + COUNT // 4)
def test_no_good_call_is_lost_among_mutants(make, caplog):
    with make(unanswered_limit=100_000) as bench:
        storm(bench, COUNT)
    assert not [record for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")]
