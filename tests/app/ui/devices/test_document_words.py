"""Documents in words."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.documents import KINDS, UNKNOWN, Document, Topic
from app.ui.devices.document_words import (
    KIND_WORDS,
    added_words,
    document_rows,
    kind_of,
    open_press,
    size_words,
)
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from app.ui.people.present import House

PAPER = Document(
    7, Topic("device", "1"), "Invoice.pdf", "invoice", "application/pdf", 2048, "0" * 64, "rasa",
    datetime(2026, 1, 5, tzinfo=UTC), date(2026, 2, 1),
)  # fmt: skip


def test_every_kind_has_a_word():
    assert set(KIND_WORDS) == set(KINDS)


@pytest.mark.parametrize(
    ("name", "kind"), [("IMG_1.JPG", "photo"), ("Invoice 7.pdf", "invoice"), ("x.bin", "other")]
)
def test_a_first_guess_of_the_kind(name: str, kind: str):
    assert kind_of(name) == kind


@pytest.mark.parametrize(("size", "words"), [(58, "58 B"), (2048, "2 KB"), (5_452_595, "5.2 MB")])
def test_sizes(size: int, words: str):
    assert bare(size_words(size)) == words


@pytest.mark.parametrize(
    ("today", "tone"), [((2025, 6, 1), ""), ((2026, 1, 20), "warn"), ((2026, 2, 2), "bad")]
)
def test_the_last_day_is_seen_coming(qapp: object, today: tuple[int, int, int], tone: str):
    row = document_rows((PAPER,), 1.77e9, date(*today), House(operators=(("rasa", "Rasa P."),)))[0]
    assert (row.id, row.cells[-1].tone) == ("7", tone)
    assert "Rasa P." in say(row.cells[0].tip)


def test_what_nobody_can_vouch_for_is_not_opened(qapp: object):
    assert not open_press(PAPER).why
    assert open_press(replace(PAPER, media=UNKNOWN)).why and open_press(None).why


def test_one_is_named_and_many_are_counted(qapp: object):
    assert "a.pdf" in say(added_words(("a.pdf",))) and "2" in say(added_words(("a.pdf", "b.pdf")))
