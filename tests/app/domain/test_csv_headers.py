"""Headers people write, in five languages."""

import pytest

from app.domain.csv_headers import field_of

HEADERS = [
    ("Name", "name", ""),
    ("vardas, pavardė", "name", ""),
    ("Vardas pavardė", "name", ""),
    ("Imię i nazwisko", "name", ""),
    ("NÉV", "name", ""),
    ("نام و نام خانوادگی", "name", ""),
    ("First name", "first_name", ""),
    ("Nazwisko", "last_name", ""),
    ("Vezetéknév", "last_name", ""),
    ("Įmonė", "company", ""),
    ("Nazwa firmy", "company", ""),
    ("cégnév", "company", ""),
    ("نام شركت", "company", ""),
    ("Tel. nr.", "phone", ""),
    ("Phone 2", "phone", ""),
    ("Phone 1 - Value", "phone", ""),
    ("شماره تماس", "phone", ""),
    ("Mobilus telefonas", "phone", "mobile"),
    ("Komórka", "phone", "mobile"),
    ("موبایل", "phone", "mobile"),
    ("Telefon służbowy", "phone", "office"),
    ("El. paštas", "email", ""),
    ("E-mail", "email", ""),
    ("Įmonės kodas", "code", ""),
    ("VIP", "vip", ""),
]


@pytest.mark.parametrize(("header", "field", "label"), HEADERS)
def test_a_header_is_understood(header: str, field: str, label: str):
    assert field_of(header) == (field, label)


@pytest.mark.parametrize("header", ["", "Shoe size", "12", "телефон!!", "name of the dog"])
def test_what_is_not_ours_is_left_alone(header: str):
    assert field_of(header) is None
