"""The labels of a machine: files, habits, addresses of printers."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import BadInput, StoreUnavailable
from app.run.printers import LACKS, Printers, printer_at, printers_of
from app.services.labels import Choice, Habits
from devices.labels.printer import FilePrinter, NetworkPrinter
from devices.scanning.label import Dots, SymbolKind


@pytest.fixture
def printers(tmp_path: Path) -> Printers:
    return Printers(tmp_path / "labels", tmp_path / "labels.json", "https://s.example")


def test_ready_labels_and_those_of_the_house(printers: Printers, tmp_path: Path) -> None:
    ready = printers.templates()
    assert len(ready) >= 7 and not any(each.own for each in ready)
    mine = replace(ready[0], name="mine", title="Žalia etiketė")
    printers.save_template(mine)
    assert printers.templates() == (*ready, replace(mine, own=True))
    printers.save_template(replace(ready[0], title="Changed"))
    same_name = [each for each in printers.templates() if each.name == ready[0].name]
    assert [(each.title, each.own) for each in same_name] == [("Changed", True)]
    printers.remove_template("mine")
    printers.remove_template(ready[0].name)
    printers.remove_template("../labels.json")
    assert printers.templates() == ready


def test_a_broken_file_of_the_house_is_left_out(printers: Printers, tmp_path: Path) -> None:
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels" / "bad.toml").write_text("[[")
    (tmp_path / "labels" / "worse.toml").write_text("size = 5")
    (tmp_path / "labels" / "binary.toml").write_bytes(b"\xff\xfe")
    assert len(printers.templates()) >= 7


def test_a_name_that_leads_elsewhere_is_refused(printers: Printers) -> None:
    with pytest.raises(BadInput):
        printers.save_template(replace(printers.templates()[0], name="../x"))


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    made = Printers(tmp_path / "file" / "labels", tmp_path / "file" / "h.json")
    with pytest.raises(StoreUnavailable):
        made.save_template(made.templates()[0])
    with pytest.raises(StoreUnavailable):
        made.keep_habits(Habits())
    assert made.habits() == Habits() and made.status_base == ""


def test_habits_come_back_and_broken_ones_are_the_first_day(printers: Printers, tmp_path: Path) -> None:
    assert printers.habits() == Habits()
    kept = Habits({"device": "device_qr"}, {"device_qr": Choice("zpl:10.0.0.5", 300, "A4", 3)}, 98.5)
    printers.keep_habits(kept)
    assert printers.habits() == kept
    for broken in ("[", "[]", '{"choices": {"a": 5}, "last": {}, "screen": 1}', "null"):
        (tmp_path / "labels.json").write_text(broken)
        assert printers.habits() == Habits()


def test_a_logo_comes_from_the_folder_and_from_nowhere_else(printers: Printers, tmp_path: Path) -> None:
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels" / "logo.png").write_bytes(b"png")
    (tmp_path / "secret").write_bytes(b"secret")
    assert printers.logo("logo.png") == b"png"
    assert printers.logo("../secret") == printers.logo("none.png") == printers.logo("") == b""


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("192.168.1.50", NetworkPrinter), ("zebra.local:9101", NetworkPrinter),
        ("[fe80::1]:9100", NetworkPrinter), ("[::1]", NetworkPrinter), ("/dev/usb/lp0", FilePrinter),
        ("C:\\spool\\out", FilePrinter),
        ("\\\\host\\zebra", FilePrinter),
    ],
)  # fmt: skip
def test_addresses_of_printers(address: str, kind: type) -> None:
    assert isinstance(printer_at(address), kind)


@pytest.mark.parametrize("address", ["", " ", "host:", "host:x", ":9100", "host:70000", "host:0"])
def test_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises(BadInput, match="no address"):
        printer_at(address)


def test_a_job_for_a_file_is_zpl(printers: Printers, tmp_path: Path) -> None:
    printers.send(str(tmp_path / "spool"), [Dots(8, (b"\xff", b"\x00"))] * 2, 3)
    assert (tmp_path / "spool").read_bytes().count(b"^PQ3\n^XZ\n") == 2
    with pytest.raises(BadInput, match="does not answer"):
        printers.send(str(tmp_path / "gone" / "spool"), [Dots(8, (b"\xff",))], 1)


def test_codes_and_sheets_are_the_real_ones(printers: Printers) -> None:
    assert printers.encode(SymbolKind.QR, "A").text == "A"
    assert any("L7160" in each.name for each in printers.sheets())
    assert set(LACKS) == {"paper", "ribbon", "head", "paused"}


def test_addresses_come_from_the_plan_and_a_mistake_there_costs_nothing_else(tmp_path: Path) -> None:
    assert printers_of(tmp_path).status_base == ""
    (tmp_path / "plan.toml").write_text("[status_page]\nport = 8088\n")
    assert printers_of(tmp_path).status_base == "http://127.0.0.1:8088"
    (tmp_path / "plan.toml").write_text("[status_page]\nprot = 8088\n")
    assert printers_of(tmp_path).status_base == "" and printers_of(tmp_path).templates()
