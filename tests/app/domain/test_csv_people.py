"""Files as spreadsheets and phone exports write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.csv_people import CsvTable, guess_encoding, read_table
from app.domain.errors import BadInput


def rows(table: CsvTable) -> list[dict[str, str]]:
    return [{column.field: cell for column, cell in row.cells} for row in table.rows]


ENCODED = [
    ("utf-8", "LT", "Vardas pavardė;Įmonė\nŽygimantas Šernas;Čiuožykla"),
    ("utf-8-sig", "LT", "Vardas pavardė;Įmonė\nŽygimantas;Čiuožykla"),
    ("utf-16", "HU", "Név;Cég\nŐri Zsófia;Hűtő Kft."),
    ("cp1257", "LT", "Vardas pavardė;Įmonė\nŽygimantas Šernas;Ąžuolų ūkis"),
    ("cp1257", "PL", "Vardas pavardė;Įmonė\nŪla Ėglytė Žąsinaitė;Ąžuolų ūkis, įmonė"),
    ("cp1250", "PL", "Imię i nazwisko;Firma\nŁukasz Żółkiewski;Piekarnia Złoty Kłos"),
    ("cp1250", "HU", "Név;Cég\nŐri Zsófia;Hűtőgép Kft. és Tűzhely Bt."),
    ("cp1256", "IR", "name;company\nسارا حسيني;شركت سرمايش"),
    ("cp1252", "DE", "Name;Firma\nHeike Großmann Müller;Kühlhaus Löß"),
]


@pytest.mark.parametrize(("encoding", "region", "text"), ENCODED)
def test_the_encoding_is_guessed(encoding: str, region: str, text: str):
    table = read_table(text.encode(encoding), region)
    assert rows(table)[0] == dict(zip(("name", "company"), text.split("\n")[1].split(";"), strict=True))
    if encoding not in ("utf-8", "utf-16"):
        assert table.encoding == encoding


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_guessed(separator: str):
    text = separator.join(("Name", "Phone", "Note")) + "\n" + separator.join(("Jonas", "861234567", "hi"))
    table = read_table(text.encode(), "LT")
    assert (table.separator, rows(table)) == (
        separator,
        [{"name": "Jonas", "phone": "861234567", "note": "hi"}],
    )


def test_excels_own_line_says_the_separator():
    table = read_table(b"sep=|\r\nName|Phone\r\nJonas|861234567\r\n", "LT")
    assert rows(table) == [{"name": "Jonas", "phone": "861234567"}]


def test_cells_are_text_with_their_zeros_and_pluses():
    text = 'Name;Phone\nA;0612345678\nB;+37061234567\nC;="0612345678"\nD;\'+37061234567\nE;00370 612\n'
    assert [row["phone"] for row in rows(read_table(text.encode(), "LT"))] == [
        "0612345678", "+37061234567", "0612345678", "+37061234567", "00370 612",
    ]  # fmt: skip


def test_a_formula_is_only_text():
    (row,) = rows(read_table(b"Name;Note\nJonas;=HYPERLINK(1)", "LT"))
    assert row["note"] == "=HYPERLINK(1)"


def test_empty_marks_are_empty_and_empty_lines_are_none():
    table = read_table(b"Name;Phone;Email\nJonas;-;N/A\n;;\n\nOna;#N/A;null\n", "LT")
    assert rows(table) == [{"name": "Jonas"}, {"name": "Ona"}]
    assert [row.line for row in table.rows] == [2, 5]


def test_lines_are_counted_as_an_editor_counts_them():
    table = read_table(b'Name;Note\nA;"two\nlines"\nB;x\n', "LT")
    assert [row.line for row in table.rows] == [2, 4]


def test_unknown_columns_are_named():
    assert read_table(b"Name;Shoe size\nJonas;44", "LT").ignored == ("Shoe size",)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"1;2;3\n4;5;6", b"\xff\xfe\x00", b"Phone\n861234567"])
def test_no_table_is_said_with_what_to_do(data: bytes):
    with pytest.raises(BadInput) as failure:
        read_table(data, "LT")
    assert "Line" in str(failure.value) and failure.value.advice


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes):
    assert guess_encoding(data, "LT")
    try:
        read_table(b"Name;Phone\n" + data, "LT")
    except BadInput as failure:
        assert failure.advice
