"""Codes that act."""

import pytest

from devices.scanning.command_codes import Command, command_of, may_be_command, printed


@pytest.mark.parametrize("command", list(Command))
def test_the_printed_card_is_read_back_in_any_case(command: Command) -> None:
    assert command_of(printed(command)) is command
    assert command_of(f" {printed(command).lower()} ") is command
    assert may_be_command(printed(command).encode()) and may_be_command(printed(command).lower().encode())


@pytest.mark.parametrize(
    "text", ["", "NEW", "DONE", "RD-", "RD-NEWER", "XRD-NEW", "\x03PAP131.", "$$NEW", "\xd7A"]
)
def test_a_sticker_or_a_setting_code_of_a_scanner_does_nothing(text: str) -> None:
    assert command_of(text) is None


def test_what_only_holds_the_mark_is_read_before_it_is_judged() -> None:
    assert may_be_command(b"]C1RD-7") and not may_be_command(b"7F2K9-0001234") and not may_be_command(b"\xff")
