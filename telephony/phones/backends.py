"""The softphones there are, by name. A backend is imported when it is chosen."""

from __future__ import annotations

from telephony.phones.account import Account
from telephony.phones.port import Softphone, Voice
from telephony.sip.message import UDP

NAMES = ("pyvoip", "native")


def softphone(name: str, account: Account, voice: Voice) -> Softphone:
    """Raises ValueError for a name that is none, and for an account that this backend cannot serve."""
    if name == "native":
        from telephony.phones.native.phone import NativeSoftphone

        return NativeSoftphone(account, voice)
    if name != "pyvoip":
        raise ValueError(f"no softphone {name!r}: {' or '.join(NAMES)}")
    if account.transport != UDP or account.srtp == "required":
        raise ValueError("pyvoip speaks UDP and plain sound only: choose native")
    from telephony.phones.pyvoip.phone import PyVoipSoftphone

    return PyVoipSoftphone(account, voice)
