from __future__ import annotations

import datetime as dt
import stat
import sys
from pathlib import Path

import pytest

from telephony.transports.authority import (
    Issued,
    end_and_names,
    ends_on,
    make_authority,
    make_certificate,
)

NOW = dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC)


def test_an_authority_is_made_once_and_its_key_is_for_its_owner_alone(tmp_path: Path) -> None:
    issued = make_authority(tmp_path / "tls", NOW)
    before = issued.certificate.read_bytes()
    assert make_authority(tmp_path / "tls", NOW).certificate.read_bytes() == before
    assert ends_on(issued.certificate) == NOW + dt.timedelta(days=3650)
    if sys.platform != "win32":
        assert stat.S_IMODE(issued.key.stat().st_mode) == 0o600


def test_a_certificate_is_made_anew_each_time_and_ends_when_asked(tmp_path: Path) -> None:
    authority = make_authority(tmp_path, NOW)
    mine = Issued(tmp_path / "exchange.pem", tmp_path / "exchange.key")
    make_certificate(authority, mine, ["192.0.2.1", "2001:db8::1", "pbx.example"], NOW)
    first = mine.certificate.read_bytes()
    make_certificate(authority, mine, ["pbx.example"], NOW, days=1)
    assert mine.certificate.read_bytes() != first
    assert ends_on(mine.certificate) == NOW + dt.timedelta(days=1)
    assert end_and_names(mine.certificate)[1] == ("pbx.example",)
    with pytest.raises(ValueError, match="needs a name"):
        make_certificate(authority, mine, [], NOW)
