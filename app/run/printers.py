"""The labels of a machine: templates on disk, habits, the encoder, and printers that take raw bytes.

Printers of the system are Qt's (app.ui.labels.printing); these are those that Qt does not know.
"""

import json
import logging
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.domain.errors import BadInput, RingdeskError, StoreUnavailable
from app.domain.label_templates import Template, is_name, template_of, template_text
from app.run.plan_text import RESOURCES, plan_data
from app.run.status_plan import status_plan
from app.run.whole_file import write_whole
from app.services.labels import Choice, Habits
from devices.labels.printer import FilePrinter, NetworkPrinter, NotReady
from devices.labels.sheets import sheets
from devices.labels.zpl import zpl
from devices.scanning.label import Dots, Sheet, Symbol, SymbolKind

log = logging.getLogger(__name__)
READY = RESOURCES / "labels"
PORT = 9100
LARGEST_LOGO = 5_000_000
LACKS = {
    "paper": "The label printer has no labels left.",
    "ribbon": "The label printer has no ribbon left.",
    "head": "The label printer is open.",
    "paused": "The label printer is paused.",
}


class Printers:
    """``LabelDoor``. ``folder``: of the house's own templates and logos; it need not be there."""

    def __init__(self, folder: Path, habits: Path, status_base: str = "") -> None:
        self._folder, self._habits, self._base = folder, habits, status_base

    @property
    def status_base(self) -> str:
        return self._base

    def encode(self, kind: SymbolKind, text: str) -> Symbol:
        from devices.labels.draw import symbol  # what draws is needed when something is drawn

        return symbol(kind, text)

    def sheets(self) -> tuple[Sheet, ...]:
        return sheets()

    def templates(self) -> tuple[Template, ...]:
        """A file of the house that cannot be read is left out and logged: the others still print."""
        ready = [_read(file, own=False) for file in sorted(READY.glob("*.toml"))]
        own = []
        for file in sorted(self._folder.glob("*.toml")):
            try:
                own.append(_read(file, own=True))
            except RingdeskError as error:
                log.warning("a label is left out: %s", error)
        taken = {each.name for each in own}
        return (*(each for each in ready if each.name not in taken), *own)

    def save_template(self, template: Template) -> None:
        """Whole or not at all. Raises BadInput and StoreUnavailable."""
        if not is_name(template.name):
            raise BadInput(f"{template.name!r} cannot be the name of a file.", "Choose another name.")
        _write(self._folder / f"{template.name}.toml", template_text(template))

    def remove_template(self, name: str) -> None:
        if is_name(name):
            (self._folder / f"{name}.toml").unlink(missing_ok=True)

    def logo(self, name: str) -> bytes:
        file = self._folder / Path(name).name
        try:
            return file.read_bytes() if file.stat().st_size <= LARGEST_LOGO else b""
        except OSError:
            return b""

    def habits(self) -> Habits:
        """A missing file is a first start; a broken one is logged and gives the defaults."""
        try:
            saved = json.loads(self._habits.read_text("utf-8"))
            choices = {str(name): Choice(**row) for name, row in saved["choices"].items()}
            last = {str(kind): str(name) for kind, name in saved["last"].items()}
            return Habits(last, choices, float(saved["screen"]))
        except FileNotFoundError:
            return Habits()
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            log.warning("how labels were printed could not be read: %s", error)
            return Habits()

    def keep_habits(self, habits: Habits) -> None:
        saved: Mapping[str, Any] = {
            "last": dict(habits.last),
            "choices": {name: asdict(choice) for name, choice in habits.choices.items()},
            "screen": habits.screen,
        }
        _write(self._habits, json.dumps(saved, indent=1, ensure_ascii=False))

    def send(self, address: str, labels: Sequence[Dots], copies: int) -> None:
        printer = printer_at(address)
        try:
            printer.send(b"".join(zpl(each, copies) for each in labels))
        except NotReady as error:
            raise BadInput(LACKS[error.what], "Put that right, then print again.") from error
        except OSError as error:
            raise BadInput(
                f"The label printer {address} does not answer: {error.strerror or error}.",
                "Is it switched on and connected? Compare its address with the one on its own sheet.",
            ) from error


def printers_of(data: Path) -> Printers:
    """For a desk of this data folder. A mistake in the plan's status page costs its addresses only."""
    try:
        base = status_plan(plan_data(data / "plan.toml")).base
    except RingdeskError as error:
        log.warning("labels have no addresses of status pages: %s", error)
        base = ""
    return Printers(data / "labels", data / "labels.json", base)


def printer_at(address: str) -> NetworkPrinter | FilePrinter:
    """``HOST``, ``HOST:PORT``, ``[IPV6]:PORT``, or a path. Raises BadInput."""
    text = address.strip()
    if text.startswith(("/", "\\\\", ".")) or text[1:3] in (":\\", ":/"):
        return FilePrinter(Path(text))
    host, found, port = text.rpartition(":")
    if not found or "]" in port:
        host, port = text, str(PORT)
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise BadInput(f"{address!r} is no address of a printer.", "Write 192.168.1.50 or 192.168.1.50:9100.")
    return NetworkPrinter(host.strip("[]"), int(port))


def _read(file: Path, *, own: bool) -> Template:
    try:
        row = tomllib.loads(file.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInput(f"The label {file.name}: {error}", "Put it right or remove the file.") from error
    return template_of(file.stem, row, own)


def _write(file: Path, text: str) -> None:
    try:
        write_whole(file, text)
    except OSError as error:
        raise StoreUnavailable(f"{file.name} could not be saved.", str(error)) from error
