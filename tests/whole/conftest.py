from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.whole.installation import Installation


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[Installation]:
    place = Installation(tmp_path)
    yield place
    place.close()
