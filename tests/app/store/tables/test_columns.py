"""Times keep their moment."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.tables.columns import UtcDateTime

ZONES = st.sampled_from([UTC, timezone(timedelta(hours=3)), timezone(timedelta(hours=-5, minutes=-30))])


@given(st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2100, 1, 1), timezones=ZONES))
def test_any_moment_comes_back_as_utc(moment: datetime):
    column = UtcDateTime()
    stored = column.process_bind_param(moment, None)
    assert stored is not None
    back = column.process_result_value(stored.replace(tzinfo=None), None)
    assert back == moment and back.tzinfo == UTC


def test_no_time_is_no_time():
    assert UtcDateTime().process_bind_param(None, None) is None
    assert UtcDateTime().process_result_value(None, None) is None


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        UtcDateTime().process_bind_param(datetime(2026, 1, 1), None)
