"""Texts in the language of the window."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.application import use_language
from app.ui.parts.say import say
from app.ui.parts.text import Moment, Shown, Text, tr

AT = datetime(2026, 11, 21, 9, 5).astimezone()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[object]:
    def language(code: str) -> None:
        use_language(qapp, code)

    yield language
    use_language(qapp, "en")


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        ("data", "data"),
        (tr("Saved."), "Saved."),
        (tr("waited {time}").of(time="00:38"), "waited 00:38"),
        (tr("then: {what}").of(what=tr("ready")), "then: ready"),
        (("UAB", tr("VIP"), "x"), "UAB · VIP · x"),
        (tr("%n new", "persons", 1), "1 new"),
        (tr("%n persons are in.", "", 1), "1 person is in."),
        (tr("%n persons are in.", "", 5), "5 persons are in."),
        (Moment(AT, "time"), "09:05"),
        (Moment(AT, "date"), "21/11/2026"),
        (Moment(AT, "weekday"), "Sat"),
        (Text("never marked for translation"), "never marked for translation"),
    ],
)
def test_english(speak: object, shown: Shown, words: str) -> None:
    speak("en")  # type: ignore[operator]
    assert say(shown) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "Įrašytas 1 žmogus."),
        (2, "Įrašyti 2 žmonės."),
        (11, "Įrašyta 11 žmonių."),
        (21, "Įrašytas 21 žmogus."),
        (22, "Įrašyti 22 žmonės."),
    ],
)
def test_lithuanian_counts(speak: object, count: int, words: str) -> None:
    speak("lt")  # type: ignore[operator]
    assert say(tr("%n persons are in.", "", count)) == words


def test_persian_runs_from_the_right_and_keeps_data_apart(speak: object, qapp: QApplication) -> None:
    speak("fa")  # type: ignore[operator]
    said = say(tr("Call {number}?").of(number="\u2066+370 612\u2069"))
    assert said.startswith("\u200f") and "\u2066+370 612\u2069" in said
    assert say("Mantas K.") == "\u2068Mantas K.\u2069"
    assert say(Moment(AT, "date")) == "۱۴۰۵/۸/۳۰"
    assert qapp.layoutDirection() == qapp.layoutDirection().RightToLeft


def test_persian_names_are_kept_apart_in_other_languages(speak: object) -> None:
    speak("en")  # type: ignore[operator]
    assert say(tr("perhaps {name}").of(name="سارا")) == "perhaps \u2068سارا\u2069"


def test_braces_in_data_are_data(speak: object) -> None:
    speak("en")  # type: ignore[operator]
    assert say(tr("perhaps {name}").of(name="{0}{name}")) == "perhaps {0}{name}"
