from __future__ import annotations

import dataclasses
import typing

from telephony.sip import outputs
from telephony.sip.outputs import OutgoingInvite, Output, Rejected, Settings
from tests.telephony.sip.wire import ALICE


def test_everything_that_crosses_is_frozen() -> None:
    for name in dir(outputs):
        value = getattr(outputs, name)
        if dataclasses.is_dataclass(value) and isinstance(value, type):
            assert value.__dataclass_params__.frozen, name  # type: ignore[attr-defined]


def test_every_output_class_is_named_in_the_union() -> None:
    told = {cls.__name__ for cls in typing.get_args(Output)}
    handed_in = {
        "Settings",
        "OutgoingInvite",
        "OutgoingRequest",
        "Reply",
        "Counts",
        "Credentials",
        "Address",
        "Message",
        "Refer",
    }
    classes = {n for n in dir(outputs) if dataclasses.is_dataclass(getattr(outputs, n))}
    assert classes - handed_in == told


def test_a_rejected_datagram_does_not_spill_into_the_log() -> None:
    assert "secret" not in repr(Rejected("why", ALICE, b"secret"))


def test_defaults_do_not_ring_or_authenticate_by_themselves() -> None:
    out = OutgoingInvite("sip:a", ALICE, "sip:b", "sip:c")
    assert out.ring_limit is None and out.credentials is None
    assert Settings().follow_source is False
