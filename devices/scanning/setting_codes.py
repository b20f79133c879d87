"""Setting codes of scanner makers: those we print, and those that arrive as if they were a device's.

A scanner obeys the codes of its own maker and sends nothing; another maker's it hands over as data. Such a
code names no device and is no command of ours. The tables are rows of resources/scanners/setting_codes.toml.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from devices.scanning.label import SymbolKind

FNC3 = "\ue0f3"
"""Stands for FNC3 at the beginning of a text for Code 128: "this is for the scanner itself" (ISO/IEC 15417).
A private character, so that no text a person types holds it by chance."""


@dataclass(frozen=True, slots=True)
class SettingCode:
    """``text``: what to encode, ``FNC3`` first where the maker has it; ``means``: for a person."""

    means: str
    text: str
    kind: SymbolKind = SymbolKind.CODE128


@dataclass(frozen=True, slots=True)
class SettingSheet:
    """``models``: which scanners take them; ``source``: the manual; ``in_order``: to be scanned from top to
    bottom, else cards of which each stands for itself."""

    maker: str
    title: str
    models: str
    source: str
    codes: tuple[SettingCode, ...]
    in_order: bool = True


@dataclass(frozen=True, slots=True)
class ForeignRule:
    """``pattern`` must match the whole text."""

    maker: str
    pattern: re.Pattern[str]


def setting_of(text: str, rules: Iterable[ForeignRule]) -> str:
    """The maker whose setting code this text is, ``""`` when it is none."""
    plain = text.lstrip(FNC3).removesuffix("\r")
    return next((rule.maker for rule in rules if rule.pattern.fullmatch(plain)), "")
