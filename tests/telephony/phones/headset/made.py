"""Headsets for tests. Descriptors and reports are written by hand after the HID Usage Tables; none was
recorded from a device, because there is none here."""

from __future__ import annotations

# Numbered, one input and one output report: hook switch (absolute), mute (relative), drop; lamps off-hook,
# mute, ring. The shape that softphone headsets have.
CERTIFIED = bytes.fromhex(
    "050b0905a101"  # usage page telephony, usage headset, collection
    "8501"  # report 1
    "15002501"  # 0..1
    "0920" "7501" "9501" "8122"  # hook switch, 1 bit, absolute, no preferred state
    "092f" "8106"  # phone mute, relative
    "0926" "8106"  # drop, relative
    "9505" "8101"  # padding
    "8502"  # report 2
    "0508"  # LEDs
    "0917" "0909" "0918"  # off-hook, mute, ring
    "9503" "9122"
    "9505" "9101"
    "c0"
)  # fmt: skip
HOOK_ON, HOOK_OFF = bytes.fromhex("0101"), bytes.fromhex("0100")
MUTE_ON_HOOK, MUTE_OFF_HOOK = bytes.fromhex("0103"), bytes.fromhex("0102")
DROP_ON_HOOK = bytes.fromhex("0105")

# Not numbered, two bytes; an array that names the usage pressed: 1 hook switch, 2 phone mute.
ARRAY = bytes.fromhex(
    "050b0905a101"
    "15012502" "7508" "9501"
    "0920" "092f" "8100"  # input, array
    "7508" "9501" "8101"
    "c0"
)  # fmt: skip

# One momentary button: the hook is relative.
MOMENTARY = bytes.fromhex("050b0905a10115002501750195010920810695078101c0")
