"""Failures that nobody caught end up in the log file with their trace."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys, threading
from pathlib import Path
from app.run.log import set_up_log
set_up_log(Path(sys.argv[1]), "try")
thread = threading.Thread(target=lambda: 1 / 0)
thread.start(); thread.join()
raise KeyError("main")
"""


def test_uncaught_failures_of_any_thread_are_logged(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], capture_output=True, check=False, timeout=60
    )
    text = (tmp_path / "try.log").read_text()
    assert done.returncode == 1
    assert "ZeroDivisionError" in text and "KeyError: 'main'" in text and text.count("Traceback") == 2
