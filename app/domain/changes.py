"""Which areas of the store changed: views decide for themselves whether that concerns them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """True for each area that a use case touched."""

    people: bool = False
    history: bool = False
    notes: bool = False
    settings: bool = False
    devices: bool = False
    tickets: bool = False
    time: bool = False
    presence: bool = False
    tasks: bool = False
    texts: bool = False
    reports: bool = False
    quality: bool = False
