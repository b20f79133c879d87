"""Where Asterisk comes from, and what happens when it does not come."""

import tempfile
from pathlib import Path

import pytest

from benchmarks.asterisk import Unavailable, fetch
from benchmarks.asterisk.config import Layout, write_config


def test_the_mirror_is_the_machines_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        fetch,
        "TARGETS",
        ("printf", "x http://here.example/debian/ contrib\\nx http://here.example/debian/ main\\n"),
    )
    assert fetch.mirror() == "http://here.example/debian/"
    monkeypatch.setattr(fetch, "TARGETS", ("printf", "x http://here.example/debian-security main\\n"))
    with pytest.raises(Unavailable, match="mirror"):
        fetch.mirror()


def test_a_machine_without_apt_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unavailable, match="apt-get"):
        fetch.asterisk_tree()


def test_every_operator_is_a_member_of_the_queue(tmp_path: Path) -> None:
    write_config(Layout(tmp_path, tmp_path, tmp_path, 5060, 20000, 3, ("127.0.0.1", 9), "800"))
    assert (tmp_path / "etc/queues.conf").read_text().count("member => PJSIP/30") == 3
    assert (tmp_path / "etc/pjsip.conf").read_text().count("contact=sip:30") == 3
