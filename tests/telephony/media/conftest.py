from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.telephony.media.phones import Studio


@pytest.fixture
def studio() -> Iterator[Studio]:
    made = Studio()
    yield made
    made.close()
