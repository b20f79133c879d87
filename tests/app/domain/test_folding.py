"""Names are found however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.folding import fold, match_rank, words

SAME = [
    ("Łukasz Święcisława", "lukasz swiecislawa"),
    ("Žukauskas", "ZUKAUSKAS"),
    ("Ąžuolė Čėsnaitė", "azuole cesnaite"),
    ("Groß", "gross"),
    ("Đorđe Øystein", "dorde oystein"),
    ("Őri Zsófia", "ori zsofia"),
    ("Nguyễn", "nguyen"),
    ("O'Neil-Šimkus", "oneil simkus"),
    ("O’Neil", "o'neil"),
    ("علي كريمي", "علی کریمی"),
    ("رضایی‌نژاد", "رضایی نژاد"),
    ("پلاک ۱۲", "پلاک 12"),
    ("UAB „Baltic“", "uab baltic"),
    ("İstanbul Işık", "istanbul isik"),
    ("ＡＢＣ", "abc"),
    ("  Jonas\t Petraitis ", "jonas petraitis"),
]


@pytest.mark.parametrize(("written", "asked"), SAME)
def test_a_name_and_a_question_meet(written: str, asked: str):
    assert fold(written) == fold(asked)


def test_different_names_stay_different():
    assert len({fold(name) for name in ("Jonas", "Jona", "Janas", "جواد", "Jonas P")}) == 5


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing_and_leaves_words_only(text: str):
    folded = fold(text)
    assert fold(folded) == folded
    assert all(char.isalnum() or char == " " for char in folded)
    assert words(text) == tuple(folded.split())


def test_the_whole_name_comes_before_its_beginning_before_its_words():
    names = ["marija jonaite", "petras jonas", "jonas", "jonas petraitis", "jonaska", "petras jonaitis jon"]
    ranked = sorted(names, key=lambda name: match_rank(name, "jonas"))
    assert ranked[:4] == ["jonas", "jonas petraitis", "jonaska", "petras jonas"]
    assert match_rank("jonas petraitis", "jon pet") < match_rank("jonas petraitis", "pet jon")
