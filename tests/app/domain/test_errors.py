"""Every failure that is shown says what happened and what to do."""

import pytest

from app.domain import errors

SHOWN = [each for each in vars(errors).values() if isinstance(each, type)]


@pytest.mark.parametrize("kind", SHOWN)
def test_a_failure_says_both(kind: type[errors.RingdeskError]):
    failure = kind("The disk is full.", "Free some space.")
    assert (str(failure), failure.advice) == ("The disk is full.", "Free some space.")
    assert isinstance(failure, errors.RingdeskError) and not kind("No.").advice
