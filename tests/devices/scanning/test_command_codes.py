"""Codes that act."""

import pytest

from devices.scanning.command_codes import Command, command_of, printed


@pytest.mark.parametrize("command", list(Command))
def test_the_printed_card_is_read_back_in_any_case(command: Command) -> None:
    assert command_of(printed(command)) is command
    assert command_of(f" {printed(command).lower()} ") is command


@pytest.mark.parametrize(
    "text", ["", "NEW", "DONE", "RD-", "RD-NEWER", "XRD-NEW", "\x03PAP131.", "$$NEW", "\xd7A"]
)
def test_a_sticker_or_a_setting_code_of_a_scanner_does_nothing(text: str) -> None:
    assert command_of(text) is None
