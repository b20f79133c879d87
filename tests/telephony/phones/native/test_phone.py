"""The door of the native phone, where the suite for all phones (../test_port.py) does not look."""

from __future__ import annotations

import pytest

from telephony.phones.account import Account
from telephony.phones.native.phone import NativeSoftphone
from telephony.phones.port import CallUp, Ringing
from telephony.phones.sound.null import NullSound
from tests.telephony.phones.conftest import Desk

only_native = pytest.mark.parametrize("desk", ["native"], indirect=True)


@only_native
def test_a_call_that_ends_by_itself_makes_room_for_the_next(desk: Desk) -> None:
    for _ in range(3):
        call = desk.talk()
        call.hang_up()
    assert (desk.count(Ringing), desk.count(CallUp)) == (3, 3)


def test_a_port_that_is_taken_is_told_and_nothing_is_left(desk: Desk) -> None:
    taken = desk.phone.address[1]  # type: ignore[attr-defined]
    with pytest.raises(OSError):
        desk.restart(sip_port=taken)


def test_commands_before_the_start_and_after_the_end_do_nothing() -> None:
    phone = NativeSoftphone(Account("192.0.2.9", 5060, "101", "s"), NullSound())
    phone.answer()
    phone.send_digits("1")
    phone.stop()
    assert not phone.registered
