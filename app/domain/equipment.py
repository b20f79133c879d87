"""Devices: what they are, what names them, whose they are and where they stand.

A device is (maker, model, serial number): a serial number alone is given twice, even by one maker. It has
other names too (asset tag, up to two IMEIs, MAC addresses); a product number (GTIN) names its product only.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.errors import StaleEdit
from app.domain.folding import fold
from devices.scanning.check_digits import mac_address
from devices.scanning.code import IDENTIFIES, Kind
from devices.scanning.serial_number import serial_key


@dataclass(frozen=True, slots=True)
class Identifier:
    """A name of one device. ``raw``: as it was scanned or typed; ``kind``: one of ``IDENTIFIES``."""

    kind: Kind
    raw: str

    def __post_init__(self) -> None:
        if self.kind not in IDENTIFIES:
            raise ValueError(f"a {self.kind.value} names no device")

    @property
    def key(self) -> str:
        """The form it is found by."""
        return identifier_key(self.kind, self.raw)


def identifier_key(kind: Kind, text: str) -> str:
    """Equal for all writings of one name; empty when nothing is left of it."""
    return (mac_address(text) if kind is Kind.MAC else "") or serial_key(text)


@dataclass(frozen=True, slots=True)
class Product:
    """A model of a maker; both may be empty while nobody knows. ``kind``: what it is (``freezer``)."""

    id: int
    maker: str
    model: str
    kind: str = ""
    gtin: str = ""
    part_number: str = ""

    @property
    def title(self) -> str:
        return model_title(self.maker, self.model, self.kind)


def model_title(maker: str | None, model: str | None, kind: str | None = "") -> str:
    """Its kind where neither maker nor model is known."""
    return " ".join(word for word in (maker, model) if word) or kind or ""


def device_title(model: str, serial: str | None) -> str:
    return " · ".join(word for word in (model, serial) if word)


def product_key(text: str) -> str:
    """Makers and models are the same when they differ in case, accents, spaces or dashes only."""
    return fold(text).replace(" ", "") or text.strip().casefold()


@dataclass(frozen=True, slots=True)
class Owner:
    """Both ids may be None: nobody is known yet."""

    person_id: int | None = None
    person: str = ""
    company_id: int | None = None
    company: str = ""


@dataclass(frozen=True, slots=True)
class Life:
    """Dates that warranties and recalls count from; None when unknown. ``bought_used``: the owner is not the
    first one. ``void``: why no warranty is given any more (seal broken, foreign parts), empty else."""

    made: date | None = None
    sold: date | None = None
    first_used: date | None = None
    bought_used: bool = False
    void: str = ""


@dataclass(frozen=True, slots=True)
class Device:
    """``serial``: as on the plate; ``others``: identifiers beside the serial number. ``gone``: why it is in
    use no more (scrapped, lost), empty else. ``version`` is for optimistic locking: saving an older one
    raises ``StaleDevice``."""

    id: int
    product: Product
    serial: str
    others: tuple[Identifier, ...] = ()
    owner: Owner = Owner()
    place: str = ""
    lot: str = ""
    life: Life = Life()
    note: str = ""
    version: int = 1
    gone: str = ""

    @property
    def title(self) -> str:
        named = self.serial or next((each.raw for each in self.others), "")
        return device_title(self.product.title, named)


class StaleDevice(StaleEdit):
    """Somebody saved the device meanwhile. ``mine`` is what was to be saved, ``theirs`` what stands there."""

    def __init__(self, mine: Device, theirs: Device) -> None:
        super().__init__(
            f"{theirs.title} was changed by somebody else meanwhile.",
            "Compare the two, then save yours again or keep theirs.",
        )
        self.mine = mine
        self.theirs = theirs


@dataclass(frozen=True, slots=True)
class NewDevice:
    """What is known of a device when it is first met; the product is found by maker and model, or made."""

    serial: str
    maker: str = ""
    model: str = ""
    kind: str = ""
    gtin: str = ""
    part_number: str = ""
    others: tuple[Identifier, ...] = ()
    person_id: int | None = None
    company_id: int | None = None
    place: str = ""
    lot: str = ""
    life: Life = Life()
    note: str = ""


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """One row of a list of devices. ``matched``: the identifier that was found."""

    id: int
    title: str
    serial: str
    kind: str = ""
    owner: str = ""
    place: str = ""
    open_tickets: int = 0
    matched: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """A reading of a code to look for. ``gtin``: the product the same code names, or empty."""

    kind: Kind
    key: str
    gtin: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A device that has the name ``key``."""

    key: str
    kind: Kind
    raw: str
    line: DeviceLine
    gtin: str = ""


@dataclass(frozen=True, slots=True)
class Matches:
    """Everything one look-up found, unranked."""

    devices: tuple[Match, ...] = ()
    products: tuple[Product, ...] = ()


def devices_found(names: Iterable[Name], found: Matches) -> tuple[DeviceLine, ...]:
    """Devices once each, best first: in the order of the readings, a name of the right kind before another.

    A serial number read together with a GTIN keeps to that product, unless no device of it was found: few
    products have their GTIN entered.
    """
    best: dict[int, tuple[int, DeviceLine]] = {}
    for place, name in enumerate(names):
        hits = [each for each in found.devices if each.key == name.key]
        if name.gtin and any(each.gtin == name.gtin for each in hits):
            hits = [each for each in hits if each.gtin == name.gtin]
        for each in hits:
            rank = place * 2 + (each.kind is not name.kind)
            if each.line.id not in best or rank < best[each.line.id][0]:
                best[each.line.id] = (rank, each.line)
    return tuple(line for _, line in sorted(best.values(), key=lambda each: (each[0], each[1].id)))
