"""One rule for all our CSV files."""

import csv
import io

import pytest

from app.domain.csv_out import csv_text


@pytest.mark.parametrize(
    ("cell", "written"),
    [("=1+1", "'=1+1"), ("@SUM", "'@SUM"), ("-cmd", "'-cmd"), ("\tx", "'\tx"), ("+370 61234", "+370 61234"),
     ("-5", "-5"), ("plain, with comma", "plain, with comma"), ("", "")],
)  # fmt: skip
def test_nothing_runs_as_a_formula_and_a_number_keeps_its_plus(cell: str, written: str) -> None:
    assert next(csv.reader(io.StringIO(csv_text([[cell, "end"]])))) == [written, "end"]


def test_numbers_stay_numbers() -> None:
    assert csv_text([[-5, 7.5, None]]) == "-5,7.5,\r\n"
