"""Where a peer comes from, and what happens when it does not come."""

import tempfile
from pathlib import Path

import pytest

from benchmarks import debian
from benchmarks.debian import Unavailable


def test_the_mirror_is_the_machines_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        debian,
        "TARGETS",
        ("printf", "x http://here.example/debian/ contrib\\nx http://here.example/debian/ main\\n"),
    )
    assert debian.mirror() == "http://here.example/debian/"
    monkeypatch.setattr(debian, "TARGETS", ("printf", "x http://here.example/debian-security main\\n"))
    with pytest.raises(Unavailable, match="mirror"):
        debian.mirror()


def test_a_machine_without_apt_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unavailable, match="apt-get"):
        debian.unpacked(debian.Program("peer", "sid", ("peer",), "usr/bin/peer"))
