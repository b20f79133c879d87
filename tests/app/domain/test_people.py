"""A stale save keeps both versions."""

from app.domain.errors import RingdeskError, StaleEdit
from app.domain.people import Person, StalePerson


def test_both_versions_are_kept_and_something_can_be_done():
    mine, theirs = Person(1, "Jonas P", version=1), Person(1, "Jonas Petraitis", version=2)
    failure = StalePerson(mine, theirs)
    assert isinstance(failure, StaleEdit) and isinstance(failure, RingdeskError)
    assert (failure.mine, failure.theirs) == (mine, theirs)
    assert "Jonas Petraitis" in str(failure) and failure.advice
