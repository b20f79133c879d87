"""Every answer of a warranty has its sentence; the line of time is what the sentence says."""

from datetime import date
from pathlib import Path

import pytest

from app.domain import warranty
from app.domain.warranty import Basis, Terms, Verdict, Warranty
from app.ui.devices.warranty_words import CAUSES, WORK_WORDS, lasts, line_words, reason, time_line
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from tests.app.ui.devices.conftest import Place


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_whole_sentence(qapp: object, verdict: Verdict):
    made = Warranty(verdict, "seal broken", "2 years", date(2024, 1, 1), date(2026, 1, 1))
    words = bare(say(reason(made)))
    assert "{" not in words and words.strip(" .")
    assert ("2 years" in words) == (verdict not in (Verdict.VOID, Verdict.NO_TERMS))


def test_every_cause_and_kind_of_work_has_a_word():
    assert set(CAUSES) == set(warranty.CAUSES) and set(WORK_WORDS) == set(warranty.WORK)


def test_grace_is_told_beside_the_months(qapp: object):
    assert "14" in say(lasts(Terms("A", 24, Basis.SALE, grace_days=14)))


def test_the_line_holds_every_day_between_its_ends(place: Place, tmp_path: Path):
    page = place.bench.workshop.device_page(place.device().id)
    line = time_line(page, date(2026, 6, 1))
    assert line is not None and line.rows == 1
    assert all(0 < line.share(mark.day) < 1 for mark in line.marks)
    assert 0 < line.share(line.bars[0].since) < line.share(line.bars[0].until) < 1
    assert len(line_words(line)) == len(line.bars) + len(line.marks)
    bare_one = place.bench.workshop.device_page(place.bench.device("OTHER-1", model="X").id)
    assert time_line(bare_one, date(2026, 6, 1)) is None
