"""The doctor sees what lacks, says what to do, and is content with what is well."""

import os
import socket
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.run import doctor, running
from app.run.certificates import make
from app.run.doctor import Finding
from app.run.plan_file import RESOURCES, write_plan
from app.run.system_packages import SystemPackage


def test_a_line_says_what_was_seen_and_what_to_do() -> None:
    assert Finding("Qt", True, "6.11", "do").line() == "ok    Qt: 6.11"
    assert Finding("Qt", False, "gone", "do this").line() == "BAD   Qt: gone -> do this"
    assert Finding("Qt", False, "gone", "do this", vital=False).line() == "note  Qt: gone -> do this"


def test_a_python_of_another_place_is_noted(tmp_path: Path) -> None:
    assert doctor.python((3, 11, 2), str(tmp_path), tmp_path).well
    stranger = doctor.python((3, 11, 2), "/usr", tmp_path)
    assert not stranger.well and not stranger.vital


def test_a_library_that_does_not_load_is_named_with_its_package() -> None:
    lacking = SystemPackage("libnowhere1", "library", "libnowhere.so.1", needed=True)
    finding = doctor.libraries([lacking])
    assert finding.vital and "libnowhere.so.1" in finding.line() and "libnowhere1" in finding.advice
    assert doctor.libraries([SystemPackage("python3", "module", "json")]).well


def installed(name: str) -> str:
    try:
        return {"sqlalchemy": "2.1.9", "numpy": "2.0.0"}[name]
    except KeyError:
        raise PackageNotFoundError(name) from None


@pytest.mark.parametrize(
    ("constraints", "well"),
    [("# why\nsqlalchemy==2.1.9\ncolorama==0.4\n", True), ("sqlalchemy==2.1.9\nnumpy==2.4.6\n", False)],
)
def test_another_version_than_the_tested_one_is_noted(constraints: str, well: bool) -> None:
    assert doctor.pins(constraints, installed).well is well


def test_qt_loads_here() -> None:
    assert doctor.window().well


def test_a_window_needs_a_place() -> None:
    assert not doctor.screen({}, "linux").well
    assert doctor.screen({"DISPLAY": ":7"}, "linux").seen == "DISPLAY=:7"
    assert doctor.screen({}, "win32").well


def test_sound_is_counted_and_its_lack_is_no_disaster(qapp: QApplication) -> None:
    finding = doctor.sound()
    assert "out" in finding.seen and "in" in finding.seen
    assert not finding.vital


def test_the_mixer_may_be_raised_or_not_and_we_stay_as_we_were() -> None:
    before = os.getpriority(os.PRIO_PROCESS, 0)
    found = doctor.mixer()
    assert not found.vital and found.seen == ("may be raised" if found.well else "that of any program")
    assert os.getpriority(os.PRIO_PROCESS, 0) == before


def test_this_sqlite_can_search_names() -> None:
    assert doctor.store().well


def test_a_taken_port_is_seen_unless_it_is_our_own_exchange(tmp_path: Path) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as holder:
        holder.bind(("0.0.0.0", 0))
        port = holder.getsockname()[1]
        assert not doctor.sip_port(port, tmp_path).well
        running.announce(tmp_path, "exchange", running.Running(os.getpid(), "127.0.0.1", 1, "0.0.0.0", port))
        assert doctor.sip_port(port, tmp_path).line() == f"ok    exchange: runs, port {port}"
        running.withdraw(tmp_path, "exchange")
    assert doctor.sip_port(port, tmp_path).well


def test_a_plan_with_a_mistake_is_bad_and_says_where(tmp_path: Path) -> None:
    assert doctor.plan(tmp_path).well and "standalone" in doctor.plan(tmp_path).seen
    write_plan(RESOURCES / "plan.toml", tmp_path)
    assert doctor.plan(tmp_path).line().startswith("ok    plan: 1 operators, 1 queues, ")
    file = tmp_path / "plan.toml"
    file.write_text(file.read_text("utf-8").replace("ring_time", "ringtime"), "utf-8")
    wrong = doctor.plan(tmp_path)
    assert wrong.vital and not wrong.well and "ringtime" in wrong.line()


def test_a_certificate_that_ends_or_has_no_key_is_noted(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    assert "off" in doctor.certificate(tmp_path, now).seen
    make(tmp_path, ["pbx.example", "192.0.2.7"], 100, now)
    good = doctor.certificate(tmp_path, now)
    assert good.well and "pbx.example, 192.0.2.7" in good.seen and "days left" in good.seen
    for later in (80, 300):
        ending = doctor.certificate(tmp_path, now + timedelta(days=later))
        assert not ending.well and not ending.vital and "main.py certificates" in ending.advice
    (tmp_path / "tls" / "exchange.key").unlink()
    assert "without its key" in doctor.certificate(tmp_path, now).line()
    (tmp_path / "tls" / "exchange.pem").write_text("no certificate", "utf-8")
    assert not doctor.certificate(tmp_path, now).well


def test_a_folder_is_made_and_left_clean(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "ringdesk"
    assert doctor.data(folder).seen.endswith("MB free")
    assert list(folder.iterdir()) == []


def test_a_place_that_cannot_hold_data_is_bad(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    finding = doctor.data(tmp_path / "file" / "ringdesk")
    assert finding.vital and not finding.well


def test_the_whole_visit_prints_one_line_a_thing(
    qapp: QApplication, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert doctor.main(["--data", str(tmp_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(doctor.findings(tmp_path)) and any(str(tmp_path) in line for line in lines)
    assert all(line.startswith(("ok", "note")) for line in lines)


def test_options_it_does_not_know_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        doctor.main(["--cure"])
    assert ended.value.code == 2 and "usage" in capsys.readouterr().err


@pytest.fixture(autouse=True)
def small_disk_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "DISK_MB", 0)
