"""The table of carriers, for links that follow a parcel."""

import tomllib
from pathlib import Path

from app.domain.returns import Carrier, carriers_of

CARRIERS = Path(__file__).resolve().parents[2] / "resources" / "service" / "carriers.toml"


def carriers(file: Path = CARRIERS) -> tuple[Carrier, ...]:
    """Rows of the table. ValueError for a wrong one: it is a mistake of whoever edited the file."""
    with file.open("rb") as read:
        return carriers_of(tomllib.load(read))
