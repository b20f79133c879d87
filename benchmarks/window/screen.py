"""A made-up screen for windows that are measured: Xvfb where it is installed, else no screen at all."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.processes import child

SIZE = "1920x1080x24"


@contextmanager
def made_up_screen() -> Iterator[dict[str, str]]:
    """The environment for programs that show windows; the screen ends with the block.

    Scale 1 and the C locale, so that two machines show the same.  Compiled Python is kept where it is
    kept for everybody, as after his second start, whatever the environment of the one who measures says.
    """
    plain = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "PYTHON"))}
    plain["LC_ALL"] = "C.UTF-8"
    program = shutil.which("Xvfb")
    if program is None:
        yield {**plain, "QT_QPA_PLATFORM": "offscreen"}
        return
    reader, writer = os.pipe()
    command = [program, "-displayfd", str(writer), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
    with child(command, pass_fds=(writer,), stderr=subprocess.DEVNULL):
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield {**plain, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
