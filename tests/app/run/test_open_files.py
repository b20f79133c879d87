import subprocess
import sys

import pytest

from app.run.running import PROJECT

LOOK = """
import resource
from app.run.open_files import FILES, allow_many_files
_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))
allow_many_files()
soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
assert soft >= (FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)), soft
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_the_limit_is_raised_as_far_as_the_system_lets_us() -> None:
    subprocess.run([sys.executable, "-c", LOOK], cwd=PROJECT, check=True)
