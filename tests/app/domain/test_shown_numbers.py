import subprocess
import sys

from app.domain.shown_numbers import international


def test_numbers_are_written_internationally() -> None:
    assert international("+37061234567") == "+370 612 34567"
    assert international("204") == "204"


def test_the_plan_of_all_countries_does_not_come_with_the_window() -> None:
    code = "import sys, app.ui.shell; sys.exit('phonenumbers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
