"""Who sits at the desk, and what a second start asks of the first."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import BadInput, NotFound
from app.run.desk import parser, seat_of, wishes
from app.run.plan_file import RESOURCES, write_plan


def test_the_seat_is_the_plans_first_operator_or_the_one_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        seat_of(tmp_path, "")
    write_plan(RESOURCES / "demo" / "plan.toml", tmp_path, world_port="5080")
    assert seat_of(tmp_path, "")[0].operator == "rasa"
    seat, region = seat_of(tmp_path, "mantas")
    assert (seat.operator, region) == ("mantas", "LT") and seat.secret
    with pytest.raises(NotFound, match="nobody"):
        seat_of(tmp_path, "nobody")


def test_an_operator_without_a_password_is_told(tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_text('[[operator]]\nid = "rasa"\n')
    with pytest.raises(BadInput, match="secret"):
        seat_of(tmp_path, "")


def test_links_and_flags_are_handed_on() -> None:
    read = parser("desk", None).parse_args
    assert wishes(read(["tel:+37061234567"])) == ("tel:+37061234567",)
    assert wishes(read(["--answer"])) == ("--answer",)
    assert wishes(read(["--hangup", "--theme", "dark"])) == ("--hangup",)
    assert wishes(read([])) == ()


CLUMSY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app.run.desk import parser, run_window

def watch(window):
    def told(banner):
        print("told", banner.text.source, flush=True)
        window.close()

    def fall():
        raise RuntimeError("a slot of this desk")

    window.driver.told.connect(told)
    window.setGeometry(30, 40, 1100, 700)
    QTimer.singleShot(0, fall)

sys.exit(run_window(parser("desk", None).parse_args(["--seconds", "30"]), Path(sys.argv[1]), None, watch))
"""


def test_a_slot_that_fails_is_told_and_logged_and_the_place_is_kept(tmp_path: Path) -> None:
    """The whole window in a process of its own: the hooks of a process are its own too."""
    write_plan(RESOURCES / "demo" / "plan.toml", tmp_path, world_port="5080")
    place = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    ended = subprocess.run(
        [sys.executable, "-c", CLUMSY, str(tmp_path)], capture_output=True, text=True, timeout=60, env=place
    )
    assert (ended.returncode, "told Something went wrong" in ended.stdout) == (0, True), ended.stderr
    log = (tmp_path / "logs" / "desk.log").read_text("utf-8")
    assert "Nobody caught this" in log and "a slot of this desk" in log
    assert (tmp_path / "window-rasa.place").is_file()


def test_the_first_picture_does_without_the_other_half_of_the_program() -> None:
    """What rooms stand on, what requests and reports are: a quarter of all that would be imported."""
    later = (
        *("app.services.tools", "app.services.device_ports", "app.services.mail_ports"),
        *("app.ui.rooms.ground", "app.domain.tickets"),
    )
    known = f"','.join(each for each in {later!r} if each in sys.modules)"
    program = f"import sys, app.run.desk; sys.exit({known} or 0)"
    ran = subprocess.run([sys.executable, "-c", program], check=False, timeout=60, capture_output=True)
    assert (ran.returncode, ran.stderr.decode()) == (0, "")
