"""Choosing a softphone by name."""

from __future__ import annotations

import subprocess
import sys

import pytest

from telephony.phones.account import Account
from telephony.phones.backends import NAMES, softphone
from telephony.phones.sound.null import NullSound


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_a_softphone(name: str) -> None:
    phone = softphone(name, Account("192.0.2.9", 5060, "101", "s"), NullSound())
    assert not phone.registered
    phone.stop()  # one that never started


@pytest.mark.parametrize(
    ("name", "way"),
    [("other", {}), ("pyvoip", {"transport": "TCP"}), ("pyvoip", {"transport": "TLS", "srtp": "required"})],
)
def test_what_cannot_be_is_said(name: str, way: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="native"):
        softphone(name, Account("192.0.2.9", 5060, "101", "s", **way), NullSound())  # type: ignore[arg-type]


def test_the_native_phone_needs_no_pyvoip() -> None:
    code = (
        "import sys; from telephony.phones.backends import softphone; "
        "from telephony.phones.account import Account; from telephony.phones.sound.null import NullSound; "
        "softphone('native', Account('192.0.2.9', 5060, '1', 's'), NullSound()); "
        "sys.exit('pyVoIP' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0
