"""Text blocks found as somebody types: in any language, with a slip, the likeliest first."""

import pytest

from app.domain.block_search import BlockIndex
from app.domain.text_blocks import TextBlock

BLOCKS = (
    TextBlock(1, "Visit agreed", ("technician",), (("en", "We come on {{date}}."), ("lt", "Atvyksime."))),
    TextBlock(2, "Warranty refused", ("guarantee",), (("en", "The unit was opened; no visit is free."),)),
    TextBlock(3, "Garantinis remontas", (), (("lt", "Įrenginį paimsime nemokamai."),)),
    TextBlock(4, "Kézbesítés", (), (("hu", "Holnap szállítunk."),)),
    TextBlock(5, "خوش‌آمد", (), (("fa", "سلام، روز بخیر"),)),
)
INDEX = BlockIndex(BLOCKS)


def found(asked: str) -> list[int]:
    return [each.id for each in INDEX.find(asked)]


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("visit", 1),  # the name before the text
        ("vis agr", 1),
        ("techn", 1),
        ("guarante", 2),
        ("garant", 3),
        ("irengini", 3),
        ("kezb", 4),
        ("szallitunk", 4),
        ("سلام", 5),
        ("vsiit", 1),  # two letters the wrong way round
        ("waranty", 2),  # one forgotten
        ("warrantty", 2),  # one too many
        ("refused warr", 2),
    ],
)
def test_the_likeliest_is_first(asked: str, first: int) -> None:
    assert found(asked)[0] == first


def test_every_word_must_fit() -> None:
    assert found("visit zebra") == [] and found("zebra") == []
    assert found("visit free") == [2]


def test_a_short_word_forgives_nothing() -> None:
    assert found("vix") == []


def test_nothing_asked_lists_by_name() -> None:
    assert [each.name for each in INDEX.find("", 2)] == ["Garantinis remontas", "Kézbesítés"]
    assert [each.name for each in INDEX.find(" ,", 1)] == ["Garantinis remontas"]


def test_no_more_than_asked_for() -> None:
    many = BlockIndex(TextBlock(n, f"Reply {n}") for n in range(50))
    assert len(many.find("reply", 8)) == 8
