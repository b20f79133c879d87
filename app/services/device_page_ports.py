"""What the room of devices asks of the store beside ``Devices``: list, page, notes and visits, models."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.device_page import DeviceList, DevicePage, MergedProducts, NewEvent
from app.domain.equipment import Product
from app.domain.people import Found
from app.domain.warranty import Terms


class DevicePages(Protocol):
    def list_devices(self, text: str, limit: int = 200) -> DeviceList:
        """By serial number and other names (beginning or ending), model, place and owner by words; the
        newest devices for an empty text."""

    def device_page(self, device_id: int) -> DevicePage: ...

    def add_event(self, new: NewEvent) -> int:
        """A note or a visit at its time; returns its id."""

    def correct_event(self, event_id: int, text: str, *, supervisor: bool = False) -> None:
        """``NotAllowed`` for one of somebody else or an old one, unless a supervisor asks."""

    def remove_event(self, event_id: int, *, supervisor: bool = False) -> None:
        """As ``correct_event``."""

    def forget_device(self, device_id: int) -> None:
        """Takes back a device that was just made; ``BadInput`` when something happened to it."""

    def remove_extension(self, extension_id: int) -> None: ...

    def owners(self, text: str, limit: int = 12) -> tuple[Found, ...]:
        """Persons and companies, as the window's search finds them."""


class Models(Protocol):
    def terms_of(self, product_id: int) -> tuple[Terms, ...]: ...

    def merge_products(self, kept_id: int, gone_id: int) -> MergedProducts:
        """Everything of the second belongs to the first from now on. ``BadInput`` when a serial number is in
        both."""

    def undo_merge(self, merged: MergedProducts) -> Product:
        """As it was, but for what changed meanwhile; returns the model that came back."""

    def product_of(self, product_id: int) -> Product: ...

    def change_terms(self, product_id: int, rules: Sequence[Terms], role: str) -> None:
        """``set_terms`` for a supervisor; ``NotAllowed`` for everybody else."""
