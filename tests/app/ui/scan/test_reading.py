"""A scan is read as everywhere, and nothing slow is imported before the first."""

import re
import subprocess
import sys
from pathlib import Path

from app.ui.scan.reading import read
from devices.scanning.code import Form
from devices.scanning.reading import read_code
from devices.scanning.setting_codes import ForeignRule

ROOT = Path(__file__).resolve().parents[4]


def test_a_scan_is_read_with_the_tables_of_makers_and_of_setting_codes() -> None:
    assert read(b"7F2K9-0001234", ()) == read_code(b"7F2K9-0001234")
    assert read(b"%%SpecCode9C", (), (ForeignRule("x", re.compile("%%SpecCode.*")),)).form is Form.SETTING


def test_what_reads_gs1_is_not_imported_before_the_first_scan() -> None:
    seen = "import sys, app.ui.scan.reading; print('biip' in sys.modules)"
    made = subprocess.run([sys.executable, "-c", seen], cwd=ROOT, capture_output=True, text=True)
    assert made.stdout == "False\n", made.stderr
