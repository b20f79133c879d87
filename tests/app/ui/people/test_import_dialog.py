"""Nothing is written before it was seen; what was written can be taken back."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import BadInput
from app.ui.people.import_dialog import ImportDialog
from app.ui.work import Work
from tests.app.ui.made_up import MadeUpOffice

Pair = tuple[Work, MadeUpOffice]
Settled = Callable[[], None]


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "customers.csv"
    path.write_text(
        "Ona Onaitė;UAB Nida;+370 611 22333\n;;12\nJonas Petraitis;;861234567\nPiotr;;\n", "utf-8"
    )
    return str(path)


@pytest.fixture
def page(qtbot: QtBot, work: Pair) -> ImportDialog:
    dialog = ImportDialog(work[0], "LT")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def shown(page: ImportDialog) -> set[str]:
    return {name for name, button in page.buttons.items() if button.isVisible()}


def test_first_it_says_what_each_line_would_do(
    page: ImportDialog, work: Pair, file: str, settled: Settled
) -> None:
    page.open_file(file)
    settled()
    assert len(work[1].people) == 3
    assert [r.id for r in page.table.rows_model.rows] == ["2", "1", "3", "4"]
    assert [p.text for p in page.summary.pills] == [
        "2 new",
        "0 added to",
        "1 already there",
        "1 cannot be used",
    ]
    assert shown(page) == {"choose", "import", "close"}


def test_then_it_imports_and_can_take_it_back(
    qtbot: QtBot, page: ImportDialog, work: Pair, file: str, settled: Settled
) -> None:
    page.open_file(file)
    settled()
    with qtbot.waitSignal(page.changed):
        page.buttons["import"].click()
    assert len(work[1].people) == 5 and page.said.whole == "2 persons are in."
    assert shown(page) == {"choose", "undo", "close"}
    with qtbot.waitSignal(page.changed):
        page.buttons["undo"].click()
    assert len(work[1].people) == 3 and page.said.whole == "2 persons were taken out again."
    assert shown(page) == {"choose", "close"}


def test_cancelling_keeps_nothing(
    qtbot: QtBot, page: ImportDialog, work: Pair, file: str, monkeypatch: pytest.MonkeyPatch, settled: Settled
) -> None:
    page.open_file(file)
    settled()
    gate, begun = threading.Event(), threading.Event()
    original = MadeUpOffice.import_people

    def slow(self: MadeUpOffice, data: bytes, **rest: object) -> object:
        begun.set()
        gate.wait(5)
        return original(self, data, **rest)  # type: ignore[arg-type]

    monkeypatch.setattr(MadeUpOffice, "import_people", slow)
    page.buttons["import"].click()
    qtbot.waitUntil(begun.is_set)
    assert shown(page) == {"stop"} and page.progress.isVisible()
    page.buttons["stop"].click()
    gate.set()
    settled()
    assert len(work[1].people) == 3 and page.said.whole == "Cancelled; nothing was kept."


def test_a_file_that_cannot_be_read(page: ImportDialog, tmp_path: Path) -> None:
    page.open_file(str(tmp_path / "missing.csv"))
    assert page.said.whole.startswith("The file could not be read.")


def test_a_file_that_is_no_table(page: ImportDialog, work: Pair, file: str, settled: Settled) -> None:
    work[1].broken = BadInput("Line 1 has no columns.", "Save it as CSV.")
    page.open_file(file)
    settled()
    assert page.card.message is not None
    assert page.card.message.kind == "error"
    work[1].broken = None
    page.card.asked.emit("retry")
    settled()
    assert page.card.message is None


def test_before_a_file_is_chosen_it_says_what_to_do(page: ImportDialog) -> None:
    assert page.card.message is not None and page.card.message.kind == "empty"
    assert "import" not in shown(page)
